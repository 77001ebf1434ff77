import { daysInMonth } from '../../../base/calendar.ts';
import type { Captures } from '../captures.ts';
import type { Made } from '../cascade.ts';
import { fullYear } from '../numeric.ts';
import type { CalendarParts, CalendarSpec, Direction, Spec } from '../spec.ts';
import { mergeInto } from './relations.ts';

/** Captures that are a part as they stand: capture name → part. */
const plainParts = [
  'month',
  'weekday',
  'quarter',
  'half',
  'season',
  'decade',
  'century',
  'part',
  'holiday',
  'zone',
  'week',
] as const satisfies readonly (keyof CalendarParts)[];

/** Every part that was captured, with the rule's constants. */
export function capturedParts(c: Captures): CalendarParts {
  const parts: Record<string, unknown> = {};
  for (const name of plainParts) {
    const value = c.number(name) ?? c.string(name) ?? c.constant(name);
    if (value !== undefined) parts[name] = value;
  }
  const day = c.number('dayNum') ?? c.number('dayOrd');
  if (day !== undefined) parts.day = day;
  const year = c.number('year4') ?? c.number('yearWord');
  if (year !== undefined) parts.year = year;
  const shortYear = c.number('year2');
  if (shortYear !== undefined && year === undefined) parts.shortYear = shortYear;
  const era = c.string('era');
  if (era !== undefined) parts.era = era;
  if (c.has('fiscal')) parts.fiscal = true;
  if (c.has('weekend')) parts.weekend = true;
  return parts as CalendarParts;
}

/** A date from its parts: "7 August 1998", "Friday", "early 1991", "last May". */
function calendar(c: Captures): Made | undefined {
  const parts = withEra(capturedParts(c), c);
  if (!plausible(parts) || isMoney(c)) return undefined;
  const dir = (c.string('dir') ?? c.constant('dir')) as Direction | undefined;
  const mod = c.string('edge') ?? c.string('mod');
  const spec: CalendarSpec = {
    kind: 'calendar',
    parts,
    ...(dir === undefined ? {} : { dir }),
    ...(mod === undefined ? {} : { mod }),
  };
  return { spec };
}

/** "$12 December 27": the number belongs to the currency before it. */
function isMoney(c: Captures): boolean {
  return c.at('dayNum') === c.from && /^[$€£¥]$/u.test(c.neighbour('before')?.key ?? '');
}

/** A year with its era written out ("423 BC", "AD 79"). */
function withEra(parts: CalendarParts, c: Captures): CalendarParts {
  const year = c.number('eraYear');
  return year === undefined ? parts : { ...parts, year };
}

function plausible({ month, day, year }: CalendarParts): boolean {
  if (day !== undefined && (day < 1 || day > 31)) return false;
  return month === undefined || day === undefined || day <= daysInMonth(year ?? 2000, month);
}

/** A date that the lexer has already read ("2020-02-29"). */
function numericDate(c: Captures): Made | undefined {
  const spec = c.spec('date');
  if (spec === undefined || spec.kind !== 'calendar') return undefined;
  const year = c.number('year4');
  const weekday = c.number('weekday');
  const extra = { ...(year === undefined ? {} : { year }), ...(weekday === undefined ? {} : { weekday }) };
  return { spec: { ...spec, parts: { ...spec.parts, ...extra } } };
}

/** "3 to 5 May": the first day takes the month (and year) of the second. */
function dayPair(c: Captures): Made | undefined {
  const first = c.number('first');
  const second = c.number('second');
  const cut = c.at('second');
  const firstAt = c.at('first');
  if (first === undefined || second === undefined || cut === undefined || firstAt === undefined) return undefined;
  const rest = capturedParts(c);
  if (!plausible({ ...rest, day: first }) || !plausible({ ...rest, day: second }) || first >= second) return undefined;
  const day = (value: number): Spec => ({ kind: 'calendar', parts: { ...rest, day: value } });
  return { first: day(first), firstTo: firstAt + 1, second: day(second), cut };
}

/** "May–August 1992": the first month takes the year of the second, or the one before it. */
function monthPair(c: Captures): Made | undefined {
  const [first, month, year] = [c.number('first'), c.number('month'), c.number('year4')];
  const [firstAt, cut] = [c.at('first'), c.at('month')];
  if (first === undefined || month === undefined || firstAt === undefined || cut === undefined) return undefined;
  const of = (value: number, its: number | undefined): Spec => ({
    kind: 'calendar',
    parts: { month: value, ...(its === undefined ? {} : { year: its }) },
  });
  const begun = year !== undefined && first > month ? year - 1 : year;
  return { first: of(first, begun), firstTo: firstAt + 1, second: of(month, year), cut };
}

/** "14. - 15.10.2018": the first day takes the month and year of the second. */
function dottedPair(c: Captures): Made | undefined {
  const first = c.number('first');
  const second = c.spec('date');
  const [firstAt, cut] = [c.at('first'), c.at('date')];
  if (first === undefined || second?.kind !== 'calendar' || firstAt === undefined || cut === undefined)
    return undefined;
  if (first >= (second.parts.day ?? 0)) return undefined;
  return { first: { ...second, parts: { ...second.parts, day: first } }, firstTo: firstAt + 1, second, cut };
}

/** "14.10. - 15.10.2018": the first date takes the year of the second. */
function datePair(c: Captures): Made | undefined {
  const [first, second] = [c.spec('first'), c.spec('second')];
  const [firstAt, cut] = [c.at('first'), c.at('second')];
  if (first?.kind !== 'calendar' || second?.kind !== 'calendar' || firstAt === undefined || cut === undefined)
    return undefined;
  const { year, month = 12 } = second.parts;
  if (first.parts.month === undefined && year !== undefined) return undefined;
  const parts =
    year === undefined ? first.parts : { ...first.parts, year: (first.parts.month ?? 0) > month ? year - 1 : year };
  return { first: { ...first, parts }, firstTo: firstAt + 1, second, cut };
}

/** "the '90s", "the 1980s", "the nineties". */
function decade(c: Captures): Made | undefined {
  const value = c.number('decadeNum') ?? c.number('decadeWord');
  if (value === undefined) return undefined;
  const mod = c.string('edge');
  const era = c.string('era') as 'BC' | 'AD' | undefined;
  const parts =
    era === undefined && value < 10 ? { shortDecade: value } : { decade: value, ...(era === undefined ? {} : { era }) };
  return { spec: { kind: 'calendar', parts, ...(mod === undefined ? {} : { mod }) } };
}

/** "les années 90", "los años 80": the tens of a decade after the word for years. */
function decadeTens(c: Captures): Made | undefined {
  const value = c.number('num');
  if (value === undefined || value % 10 !== 0 || (value >= 100 && (value < 1000 || value > 2190))) return undefined;
  if (value < 20) return undefined;
  const parts = value < 100 ? { shortDecade: value / 10 } : { decade: value / 10 };
  return { spec: { kind: 'calendar', parts } };
}

/** "the 20th century" has the value `19`; "the fifth century BC" counts from the other side. */
function century(c: Captures): Made | undefined {
  const value = c.number('ord') ?? c.number('num');
  if (value === undefined || value < 1 || value > 30) return undefined;
  const era = c.string('era') as 'BC' | 'AD' | undefined;
  const mod = c.string('edge');
  const parts = { century: value - 1, ...(era === undefined ? {} : { era }) };
  return { spec: { kind: 'calendar', parts, ...(mod === undefined ? {} : { mod }) } };
}

/** "10:30", "8 p.m.", "quarter past eight", "20 Uhr 15". */
function clock(c: Captures): Made | undefined {
  const written = c.string('clock');
  const hour = c.number('hour') ?? (written === undefined ? undefined : Number(written.slice(0, 2)));
  if (hour === undefined || hour > 24) return undefined;
  const minutes = c.number('minutes') ?? 0;
  if (minutes > 59) return undefined;
  const total =
    (shiftHour(hour, c) * 60 + (c.number('past') ?? Number(c.constant('past') ?? 1)) * minutes + 1440) % 1440;
  const text = written === undefined ? clockText(total) : clockText(total).slice(0, 2) + written.slice(2);
  const spec: Spec = { kind: 'calendar', parts: { clock: text, ...zoneOf(c) } };
  const prep = c.at('prep');
  return prep === undefined ? { spec } : { spec, begin: prep + 1 };
}

/** "5 to 6 p.m.": the first hour takes the half of the day from the second. */
function clockPair(c: Captures): Made | undefined {
  const [first, second] = [c.number('first'), c.number('hour')];
  const [firstAt, cut] = [c.at('first'), c.at('hour')];
  if (first === undefined || second === undefined || firstAt === undefined || cut === undefined || first > 24)
    return undefined;
  const at = (hour: number): Spec => ({ kind: 'calendar', parts: { clock: clockText(shiftHour(hour, c) * 60) } });
  return { first: at(first), firstTo: firstAt + 1, second: at(second), cut };
}

/** "Saturday at 5": an hour without a mark, where nothing follows that it could count or name. */
function hourAt(c: Captures): Made | undefined {
  const after = c.neighbour('after');
  const hour = c.number('hour');
  const counts = after !== undefined && /^[\p{L}%$€£-]/u.test(after.key) && after.senses?.range === undefined;
  const outer = c.spec('date');
  if (hour === undefined || counts || outer === undefined) return undefined;
  const spec = mergeInto(outer, { kind: 'calendar', parts: { clock: clockText((hour % 24) * 60) } });
  return spec === undefined ? undefined : { spec };
}

/** "1530 hours", "0800 GMT". */
function militaryClock(c: Captures): Made | undefined {
  const value = c.number('military');
  if (value === undefined) return undefined;
  const clock = clockText(Math.floor(value / 100) * 60 + (value % 100));
  return { spec: { kind: 'calendar', parts: { clock, ...zoneOf(c) } } };
}

/** "noon", "midnight". */
function clockWord(c: Captures): Made | undefined {
  const hour = c.number('clockWord');
  return hour === undefined ? undefined : { spec: { kind: 'calendar', parts: { clock: clockText(hour * 60) } } };
}

function zoneOf(c: Captures): { zone?: string } {
  const zone = c.string('zone');
  return zone === undefined ? {} : { zone };
}

function clockText(total: number): string {
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Morning hours stay; "8 in the evening" is 20. */
function shiftHour(hour: number, c: Captures): number {
  const half = c.string('ampm') ?? dayHalf(c.string('part'), hour);
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return half === 'am' && hour === 12 ? 0 : hour;
}

function dayHalf(part: string | undefined, hour: number): string | undefined {
  if (part === 'AF' || part === 'EV') return 'pm';
  if (part === 'NI') return hour >= 6 && hour < 12 ? 'pm' : 'am';
  return part === 'MO' ? 'am' : undefined;
}

/** "3 May '99": a two-digit year that a mark or a month makes sure of. */
function shortYear(c: Captures): Made | undefined {
  const parts = capturedParts(c);
  if (parts.shortYear === undefined) return undefined;
  const { shortYear: short, ...rest } = parts;
  return plausible(rest) ? { spec: { kind: 'calendar', parts: { ...rest, year: fullYear(short) } } } : undefined;
}

export const calendarMakers = {
  calendar,
  numericDate,
  dayPair,
  monthPair,
  dottedPair,
  datePair,
  hourAt,
  decade,
  decadeTens,
  century,
  clock,
  militaryClock,
  clockPair,
  clockWord,
  shortYear,
};
