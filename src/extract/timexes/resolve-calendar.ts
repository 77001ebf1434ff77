import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isoYear,
  mondayOfWeek,
  weekdayOf,
} from '../../base/calendar.ts';
import type { Timex } from '../../model/index.ts';
import { type AnchorKind, type Anchors, type Base, contextBase, nowBase } from './anchors.ts';
import { holidayIn } from './holidays.ts';
import { type Moment, momentEnd, momentValue, seasonMonth, unitAt } from './moment.ts';
import type { Resolved } from './resolve.ts';
import type { CalendarParts, CalendarSpec, Direction, Spec } from './spec.ts';

type Resolve = (spec: Spec, anchors: Anchors) => Resolved;

/** Resolves calendar parts: those that are missing are implied by direction, tense and anchor. */
export function resolveCalendar(spec: CalendarSpec, anchors: Anchors, resolve: Resolve): Resolved {
  const { parts } = spec;
  const placed = place(spec, anchors, resolve);
  const certain = certainParts(parts);
  const shared = { certain, ...(parts.weekday === undefined ? {} : { weekday: parts.weekday }) };
  const tail = timeTail(parts);
  const type = tail === '' ? 'DATE' : 'TIME';
  if (placed === undefined) return { ...shared, type, value: maskedParts(parts) + tail, anchor: 'unresolved' };
  const { moment, anchor } = placed;
  const value = eraValue(parts) ?? momentValue(moment);
  return { ...shared, type, value: value + tail, anchor, moment };
}

function timeTail({ clock, part, zone }: CalendarParts): string {
  if (clock !== undefined) return `T${clock}${zone === 'Z' ? 'Z' : ''}`;
  return part === undefined ? '' : `T${part}`;
}

function certainParts(parts: CalendarParts): Timex['certain'] {
  const certain: Timex['certain'][number][] = [];
  if (parts.year !== undefined) certain.push('year');
  if (parts.month !== undefined) certain.push('month');
  if (parts.day !== undefined) certain.push('day');
  if (parts.weekday !== undefined) certain.push('weekday');
  if (parts.clock !== undefined || parts.part !== undefined) certain.push('time');
  return certain;
}

interface Placed {
  readonly moment: Moment;
  readonly anchor: AnchorKind;
}

function place(spec: CalendarSpec, anchors: Anchors, resolve: Resolve): Placed | undefined {
  const { parts } = spec;
  if (parts.era === 'BC')
    return {
      moment: { unit: 'year', from: dayNumber({ year: 1 - (parts.year ?? 1), month: 1, day: 1 }) },
      anchor: 'absolute',
    };
  const long = longUnit(parts, anchors);
  if (long !== undefined) return long;
  if (spec.of !== undefined) return placeWithin(spec, anchors, resolve);
  if (parts.year !== undefined) {
    const moment = inYear(parts, parts.year);
    return moment && { moment, anchor: 'absolute' };
  }
  if (hasYearlyPart(parts)) return placeByYear(spec, anchors);
  if (parts.day !== undefined) return placeDay(parts, anchors);
  if (parts.weekday !== undefined) return placeWeekday(spec, anchors);
  return placeTime(anchors);
}

function longUnit({ millennium, century, decade, shortDecade }: CalendarParts, anchors: Anchors): Placed | undefined {
  const start = (year: number): number => dayNumber({ year, month: 1, day: 1 });
  if (millennium !== undefined)
    return { moment: { unit: 'millennium', from: start(millennium * 1000) }, anchor: 'absolute' };
  if (century !== undefined) return { moment: { unit: 'century', from: start(century * 100) }, anchor: 'absolute' };
  if (decade !== undefined) return { moment: { unit: 'decade', from: start(decade * 10) }, anchor: 'absolute' };
  if (shortDecade === undefined) return undefined;
  const base = nowBase(anchors);
  const thisYear = base === undefined ? 1999 : calendarDay(base.day).year;
  const sameCentury = Math.floor(thisYear / 100) * 100 + shortDecade * 10;
  return {
    moment: { unit: 'decade', from: start(sameCentury > thisYear ? sameCentury - 100 : sameCentury) },
    anchor: base?.kind ?? 'text',
  };
}

const hasYearlyPart = (p: CalendarParts): boolean =>
  p.week !== undefined ||
  p.month !== undefined ||
  p.season !== undefined ||
  p.quarter !== undefined ||
  p.half !== undefined ||
  p.holiday !== undefined;

/** The moment that the parts name in a given year; `undefined` when there is none. */
export function inYear(parts: CalendarParts, year: number): Moment | undefined {
  const first = (month: number): number => dayNumber({ year, month, day: 1 });
  if (parts.week !== undefined)
    return parts.week > 53 ? undefined : { unit: 'week', from: mondayOfWeek(year, parts.week) };
  if (parts.holiday !== undefined) {
    const from = holidayIn(parts.holiday, year);
    return from === undefined ? undefined : { unit: 'day', from };
  }
  if (parts.month !== undefined && parts.day !== undefined) {
    if (parts.day > daysInMonth(year, parts.month)) return undefined;
    return { unit: 'day', from: first(parts.month) + parts.day - 1 };
  }
  if (parts.month !== undefined) return { unit: 'month', from: first(parts.month) };
  if (parts.season !== undefined)
    return { unit: 'season', from: first(seasonMonth[parts.season] ?? 1), season: parts.season };
  if (parts.quarter !== undefined)
    return parts.quarter > 4 ? undefined : { unit: 'quarter', from: first(parts.quarter * 3 - 2) };
  if (parts.half !== undefined) return parts.half > 2 ? undefined : { unit: 'half', from: first(parts.half * 6 - 5) };
  return { unit: 'year', from: first(1), ...(parts.fiscal ? { fiscal: true } : {}) };
}

/** Inside another time: "June of last year", "Monday of next week", "the 5th of that month". */
function placeWithin({ parts, of }: CalendarSpec, anchors: Anchors, resolve: Resolve): Placed | undefined {
  const outer = of && resolve(of, anchors);
  if (outer?.moment === undefined) return undefined;
  const { moment: frame, anchor } = outer;
  const { year, month } = calendarDay(frame.from);
  if (parts.weekday !== undefined && (frame.unit === 'week' || frame.unit === 'day')) {
    return { moment: { unit: 'day', from: unitAt(frame.from, 'week').from + parts.weekday - 1 }, anchor };
  }
  const moment = hasYearlyPart(parts) ? inYear(parts, year) : inYear({ ...parts, month }, year);
  return moment && { moment, anchor };
}

/** A part of the year without the year: which year is meant. */
function placeByYear({ parts, dir }: CalendarSpec, anchors: Anchors): Placed | undefined {
  const base =
    dir === 'same' || dir === 'following' || dir === 'preceding' ? contextBase(anchors, 'year') : nowBase(anchors);
  if (base === undefined) return undefined;
  const { year } = calendarDay(base.day);
  const candidates = [year - 1, year, year + 1].flatMap((y) => inYear(parts, y) ?? []);
  const moment = choose(onWeekday(candidates, parts), base, {
    dir,
    tense: anchors.narrative ? 'none' : anchors.tense,
    narrative: anchors.narrative,
    named: parts.holiday !== undefined,
  });
  return moment && { moment, anchor: base.kind };
}

/** A weekday beside the day says which year is meant ("Sunday, 10 February"); one that never fits is left aside. */
function onWeekday(candidates: readonly Moment[], { weekday }: CalendarParts): readonly Moment[] {
  if (weekday === undefined) return candidates;
  const fitting = candidates.filter((moment) => moment.unit === 'day' && weekdayOf(moment.from) === weekday);
  return fitting.length === 0 ? candidates : fitting;
}

interface Choice {
  readonly dir: Direction | undefined;
  readonly tense: Anchors['tense'];
  readonly narrative: boolean;
  /** A named day: nobody calls next year's "Christmas Eve" by its bare name after this year's. */
  readonly named: boolean;
}

/** Narratives move forwards: a date at most this far before the last one is a step back, not next year's. */
const stepBackMaxDays = 120;
/**
 * How many times nearer the date ahead must be than the one behind to be meant, by tense and by what is named. News
 * looks back; but days of the month without a year are often appointments, and quarters are reported when over.
 */
const aheadFactor: Readonly<Record<Anchors['tense'], { day: number; longer: number; quarter: number }>> = {
  ahead: { day: 0, longer: 0, quarter: 0 },
  future: { day: 0.4, longer: 0, quarter: 2 },
  none: { day: 1, longer: 2, quarter: 2 },
  past: { day: 2, longer: 5, quarter: 2 },
};

function choose(
  candidates: readonly Moment[],
  base: Base,
  { dir, tense, narrative, named }: Choice,
): Moment | undefined {
  const before = candidates.filter((moment) => momentEnd(moment) <= base.day).at(-1);
  const around = candidates.find((moment) => moment.from <= base.day && base.day < momentEnd(moment));
  const after = candidates.find((moment) => moment.from > base.day);
  if (dir === 'prev' || dir === 'preceding') return before;
  if (dir === 'next' || dir === 'coming' || dir === 'following') return after;
  if ((dir === 'this' || dir === 'same') && around !== undefined) return around;
  if (dir === 'this' || dir === 'same')
    return candidates.find((m) => calendarDay(m.from).year === calendarDay(base.day).year);
  if (around !== undefined) return around;
  if (after === undefined || before === undefined) return before ?? after;
  if (narrative) return base.day - before.from < stepBackMaxDays ? before : after;
  const factors = aheadFactor[tense];
  const factor =
    before.unit === 'day' && !named ? factors.day : before.unit === 'quarter' ? factors.quarter : factors.longer;
  return (after.from - base.day) * factor < base.day - momentEnd(before) ? after : before;
}

function placeWeekday({ parts, dir }: CalendarSpec, anchors: Anchors): Placed | undefined {
  const wanted = parts.weekday ?? 1;
  const usesContext = dir === 'same' || dir === 'following' || dir === 'preceding';
  const base = usesContext ? contextBase(anchors) : nowBase(anchors);
  if (base === undefined) return undefined;
  const back = (weekdayOf(base.day) - wanted + 7) % 7;
  const moment: Moment = { unit: 'day', from: base.day + weekdayOffset({ back, wanted, dir, tense: anchors.tense }) };
  return { moment, anchor: base.kind };
}

interface WeekdayChoice {
  /** Days from the wanted weekday back to the anchor; 0 for the anchor's own. */
  readonly back: number;
  readonly wanted: number;
  readonly dir: Direction | undefined;
  readonly tense: Anchors['tense'];
}

/** Days from the anchor to the weekday that is meant. */
function weekdayOffset({ back, wanted, dir, tense }: WeekdayChoice): number {
  const ahead = (7 - back) % 7;
  if (dir === 'prev' || dir === 'preceding') return back === 0 ? -7 : -back;
  if (dir === 'following' || dir === 'coming') return ahead === 0 ? 7 : ahead;
  // "next Friday" lies in the week after this one.
  if (dir === 'next') return wanted + 7 - ((wanted + back - 1) % 7) - 1;
  if (tense === 'future' || tense === 'ahead') return ahead;
  return -back;
}

/** Months around one, the nearest first; within a year each weekday meets each day. */
const nearMonths = [0, ...Array.from({ length: 12 }, (_, i) => [i + 1, -i - 1]).flat()];

/** A bare day of the month lies in the month the text speaks of; a weekday beside it may name another month. */
function placeDay({ day = 1, weekday }: CalendarParts, anchors: Anchors): Placed | undefined {
  const base = contextBase(anchors, 'month');
  if (base === undefined) return undefined;
  const start = { ...calendarDay(base.day), day: 1 };
  const candidates = nearMonths.flatMap((months) => {
    const { year, month } = addMonths(start, months);
    return day > daysInMonth(year, month) ? [] : [dayNumber({ year, month, day })];
  });
  const from =
    candidates.find((candidate) => weekday === undefined || weekdayOf(candidate) === weekday) ?? candidates[0];
  return from === undefined ? undefined : { moment: { unit: 'day', from }, anchor: base.kind };
}

/** A bare clock time lies on the day the text speaks of. */
function placeTime(anchors: Anchors): Placed | undefined {
  const base = contextBase(anchors);
  return base && { moment: { unit: 'day', from: base.day }, anchor: base.kind };
}

function eraValue({ era, year, century, decade, season, month, day }: CalendarParts): string | undefined {
  if (era !== 'BC') return undefined;
  if (decade !== undefined) return `BC${String(decade).padStart(3, '0')}`;
  if (year !== undefined) {
    const rest = season ?? (month === undefined ? '' : two(month) + (day === undefined ? '' : `-${two(day)}`));
    return isoYear(1 - year) + (rest === '' ? '' : `-${rest}`);
  }
  return century === undefined ? undefined : `BC${String(century).padStart(2, '0')}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Value with `X` for what is not known ("24 February" → `XXXX-02-24`). */
function maskedParts(parts: CalendarParts): string {
  if (Object.keys(parts).every((part) => part === 'clock' || part === 'part' || part === 'zone')) return '';
  const year = parts.year === undefined ? 'XXXX' : isoYear(parts.year);
  if (parts.weekday !== undefined && parts.day === undefined) return `XXXX-WXX-${parts.weekday}`;
  if (parts.season !== undefined) return `${year}-${parts.season}`;
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${year}-H${parts.half}`;
  if (parts.month !== undefined)
    return `${year}-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`;
  return parts.day === undefined ? 'XXXX-XX-XX' : `XXXX-XX-${two(parts.day)}`;
}
