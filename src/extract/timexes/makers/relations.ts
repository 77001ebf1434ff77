import type { Captures } from '../captures.ts';
import type { Made } from '../cascade.ts';
import type { CalendarSpec, Direction, ShiftSpec, Spec, TimeUnit } from '../spec.ts';

/** "Friday, 3 May", "10 a.m. Tuesday", "yesterday evening": two descriptions of one time become one. */
function merge(c: Captures): Made | undefined {
  const outer = c.spec('date');
  const inner = c.spec('time') ?? c.spec('weekday') ?? wordSpec(c);
  if (outer === undefined || inner === undefined || inner.kind !== 'calendar') return undefined;
  const spec = mergeInto(outer, inner);
  return spec === undefined ? undefined : { spec };
}

/** "Friday 13", "Monday the 21st": a weekday with its day of the month. */
function weekdayDay(c: Captures): Made | undefined {
  const weekday = c.number('weekday') ?? weekdayOfSpec(c.spec('weekday'));
  const day = c.number('dayOrd') ?? c.number('dayNum');
  // "Friday 13 people", "Thursday, two of them": a number before a word counts it.
  const after = c.neighbour('after');
  const counts =
    c.has('dayNum') && after !== undefined && /^\p{L}/u.test(after.key) && after.senses?.range === undefined;
  // "Monday 12-4" gives hours.
  const hours = c.has('dayNum') && after?.key === '-';
  if (weekday === undefined || day === undefined || counts || hours) return undefined;
  return { spec: { kind: 'calendar', parts: { weekday, day } } };
}

/** A lexical part of the day or weekday that no rule has made a time of. */
function wordSpec(c: Captures): CalendarSpec | undefined {
  const part = c.string('time');
  if (part !== undefined) return { kind: 'calendar', parts: { part } };
  const weekday = c.number('weekday');
  return weekday === undefined ? undefined : { kind: 'calendar', parts: { weekday } };
}

/** The date with the other's weekday, part of the day or clock time. */
export function mergeInto(outer: Spec, inner: CalendarSpec): Spec | undefined {
  const mod = outer.mod ?? inner.mod;
  const shared = mod === undefined ? {} : { mod };
  if (outer.kind === 'calendar') {
    const parts = { ...outer.parts, ...inner.parts, ...clockInPart(outer, inner) };
    return { ...outer, ...shared, parts };
  }
  if (outer.kind === 'shift' && (outer.unit === 'day' || inner.parts.weekday !== undefined)) {
    const { part, clock: bare, weekday, zone } = { ...inner.parts, ...clockInPart(outer, inner) };
    const clock = bare !== undefined && zone === 'Z' ? `${bare}Z` : bare;
    return {
      ...outer,
      ...shared,
      ...(part === undefined ? {} : { part }),
      ...(clock === undefined ? {} : { clock }),
      ...(weekday === undefined ? {} : { weekday }),
    };
  }
  return { ...inner, ...shared, of: outer };
}

/** "at 8 this evening" is 20:00: the part of the day decides which half of the clock is meant. */
function clockInPart(outer: CalendarSpec | ShiftSpec, inner: CalendarSpec): { clock?: string } {
  const clock = inner.parts.clock;
  const part = outer.kind === 'shift' ? outer.part : outer.parts.part;
  const hour = Number(clock?.slice(0, 2));
  if (clock === undefined || hour >= 12 || (part !== 'EV' && part !== 'AF' && !(part === 'NI' && hour >= 6))) return {};
  return { clock: String(hour + 12) + clock.slice(2) };
}

/** "June of last year", "the third quarter of 1990", "the end of the month". */
function within(c: Captures): Made | undefined {
  const inner = c.spec('inner');
  const outer = c.spec('outer');
  if (inner === undefined || outer === undefined || inner.kind !== 'calendar') return undefined;
  const { year, era } = outer.kind === 'calendar' ? outer.parts : {};
  const simple =
    outer.kind === 'calendar' && year !== undefined && Object.keys(outer.parts).length === (era === undefined ? 1 : 2);
  const mod = outer.mod ?? inner.mod;
  if (simple && inner.parts.year !== undefined) return undefined;
  const base = simple
    ? { ...inner, parts: { ...inner.parts, year: year as number, ...(era === undefined ? {} : { era }) } }
    : { ...inner, of: outer };
  return { spec: mod === undefined ? base : { ...base, mod } };
}

function weekdayOfSpec(spec: Spec | undefined): number | undefined {
  return spec?.kind === 'calendar' && spec.parts.day === undefined ? spec.parts.weekday : undefined;
}

function looksBack(spec: Spec): boolean {
  if (spec.kind === 'calendar') return spec.dir === 'prev';
  return spec.kind === 'shift' && spec.sign < 0 && spec.from === 'now';
}

function unitOfSpec(spec: Spec | undefined): TimeUnit | undefined {
  return spec?.kind === 'shift' ? spec.unit : undefined;
}

/** "the first week of May", "the last three months of 2020", "the second Sunday in June". */
function nth(c: Captures): Made | undefined {
  const near = c.spec('near');
  const dir = c.string('dir') ?? (near !== undefined && looksBack(near) ? 'prev' : undefined);
  const n = c.number('ord') ?? c.number('num') ?? (dir === 'prev' ? -1 : undefined);
  const weekday = c.number('weekday') ?? weekdayOfSpec(c.spec('weekday') ?? near);
  const unit = weekday === undefined ? ((c.string('unit') as TimeUnit | undefined) ?? unitOfSpec(near)) : 'day';
  if (n === undefined || unit === undefined) return undefined;
  const count = c.count('count');
  return {
    spec: {
      kind: 'nth',
      n,
      unit,
      ...(weekday === undefined ? {} : { weekday }),
      ...(count === undefined ? {} : { count }),
      of: c.spec('outer') ?? 'context',
    },
  };
}

/** "two weeks ago", "three days later", "a month before the vote", "ten years after 1989". */
function away(c: Captures): Made | undefined {
  const distance = c.spec('Dur');
  if (distance === undefined || distance.kind !== 'duration') return undefined;
  const amount = distance.amounts[0];
  if (amount === undefined) return undefined;
  // "days before", "for years after": how far is not said, so it stays a duration.
  if (amount.count === 'X' && c.constant('from') !== 'now') return undefined;
  const sign = (c.number('sign') ?? Number(c.constant('sign') ?? -1)) < 0 ? -1 : 1;
  const base = c.spec('base');
  const from = base ?? (c.constant('from') === 'context' ? 'context' : 'now');
  const mod = c.string('mod') ?? c.string('bound') ?? distance.mod;
  const spec: Spec = { kind: 'shift', ...amount, sign, from, ago: true, ...(mod === undefined ? {} : { mod }) };
  const prep = c.at('prep');
  return prep === undefined ? { spec } : { spec, begin: prep + 1 };
}

/** "год назад", "через неделю": one unit, told without a number. */
function oneAway(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  const sign = Number(c.constant('sign')) < 0 ? -1 : 1;
  return unit === undefined ? undefined : { spec: { kind: 'shift', unit, count: 1, sign, from: 'now', ago: true } };
}

/** "early last week", "the end of May", "about two years", "more than an hour". */
function modify(c: Captures): Made | undefined {
  const spec = c.spec('inner');
  const mod = c.string('edge') ?? c.string('bound') ?? c.string('mod');
  return spec === undefined || mod === undefined ? undefined : { spec: { ...spec, mod } };
}

/** The same meaning over a longer span ("the year 1990", "this coming Sunday"). */
function same(c: Captures): Made | undefined {
  const spec = c.spec('inner');
  return spec === undefined ? undefined : { spec };
}

/** "last Friday", "next May": which of the possible ones is meant. */
function direct(c: Captures): Made | undefined {
  const spec = c.spec('inner');
  const dir = c.string('dir') as Direction | undefined;
  if (spec === undefined || spec.kind !== 'calendar' || dir === undefined || spec.parts.year !== undefined)
    return undefined;
  return { spec: { ...spec, dir } };
}

/** "the week of March 6": the ISO week that holds the day. */
function weekOf(c: Captures): Made | undefined {
  const base = c.spec('base');
  return base === undefined ? undefined : { spec: { kind: 'shift', unit: 'week', count: 0, sign: 0, from: base } };
}

/** "the year-ago quarter", "the year-earlier period", "year-ago results". */
function yearAgo(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  if (unit === undefined) return undefined;
  const year: Spec = { kind: 'shift', unit, count: 1, sign: -1, from: 'context', ago: true };
  const [quarter, half] = [c.number('quarter'), c.number('half')];
  if (quarter !== undefined) return { spec: { kind: 'calendar', parts: { quarter }, of: year } };
  return { spec: half === undefined ? year : { kind: 'calendar', parts: { half }, of: year } };
}

/** "year-end", "month-end". */
function yearEnd(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  if (unit === 'year') return { spec: { kind: 'calendar', parts: { month: 12, day: 31 } } };
  if (unit !== 'month') return undefined;
  return { spec: { kind: 'shift', unit, count: 0, sign: 0, from: 'now', mod: 'END' } };
}

/** "the day before Tuesday", "the week after the 5th": a unit told from the context is told from the date instead. */
function nearDay(c: Captures): Made | undefined {
  const near = c.spec('near');
  const from = c.spec('base');
  if (near?.kind !== 'shift' || near.from !== 'context' || near.sign !== 0 || from === undefined) return undefined;
  const sign = (c.number('sign') ?? 1) < 0 ? -1 : 1;
  return { spec: { kind: 'shift', unit: near.unit, count: 1, sign, from } };
}

/** "the day before", "the week after" with nothing behind: told from the time last spoken of. */
function nearContext(c: Captures): Made | undefined {
  const near = c.spec('near');
  const after = c.neighbour('after');
  if (near?.kind !== 'shift' || near.from !== 'context' || near.sign !== 0) return undefined;
  if (after !== undefined && /^\p{L}/u.test(after.key)) return undefined;
  const sign = (c.number('sign') ?? 1) < 0 ? -1 : 1;
  return { spec: { ...near, count: 1, sign } };
}

/** "the 20th of next month". */
function dayOf(c: Captures): Made | undefined {
  const day = c.number('dayOrd') ?? c.number('dayNum');
  const outer = c.spec('outer');
  if (day === undefined || outer?.kind !== 'shift' || outer.unit !== 'month') return undefined;
  return { spec: { kind: 'calendar', parts: { day }, of: outer } };
}

/** "Friday after next": one further than the next one. */
function afterNext(c: Captures): Made | undefined {
  const inner = c.spec('inner');
  if (inner?.kind !== 'calendar') return undefined;
  const unit = inner.parts.weekday === undefined ? 'year' : 'week';
  const outer: Spec = { kind: 'shift', unit, count: 1, sign: 1, from: 'now' };
  return { spec: { ...inner, of: outer } };
}

/** "three Fridays from now": the first to come, and whole weeks more. */
function weekdaysHence(c: Captures): Made | undefined {
  const [count, weekday] = [c.number('count'), c.number('weekday')];
  if (count === undefined || weekday === undefined) return undefined;
  const forward = c.has('hence');
  const first: Spec = { kind: 'calendar', parts: { weekday }, dir: forward ? 'following' : 'prev' };
  return { spec: { kind: 'shift', unit: 'day', count: (count - 1) * 7, sign: forward ? 1 : -1, from: first } };
}

/** A part of the day alone: a time only where the words around it say so. */
function bare(c: Captures): Made | undefined {
  const part = c.string('part');
  if (part === undefined) return undefined;
  const spec: Spec = { kind: 'calendar', parts: { part } };
  const prep = c.at('prep');
  return prep === undefined ? { spec } : { spec, begin: prep + 1 };
}

export const relationMakers = {
  merge,
  dayOf,
  afterNext,
  weekdaysHence,
  weekdayDay,
  within,
  nth,
  away,
  oneAway,
  modify,
  same,
  direct,
  weekOf,
  yearAgo,
  yearEnd,
  nearDay,
  nearContext,
  bare,
};
