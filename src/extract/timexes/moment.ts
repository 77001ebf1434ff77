import {
  addMonths,
  calendarDay,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoWeekOf,
  isoYear,
  mondayOfWeek,
  weekdayOf,
} from '../../base/calendar.ts';
import type { TimeUnit } from './spec.ts';

/** A dated time: its first day, how long it is, and what its value adds (season, part of the day, clock). */
export interface Moment {
  readonly unit: TimeUnit;
  /** First day number. */
  readonly from: number;
  readonly season?: string;
  readonly fiscal?: boolean;
}

const monthsOf: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The unit that holds a day: its month, its ISO week, its decade … */
export function unitAt(day: number, unit: TimeUnit): Moment {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'week':
      return { unit, from: day - weekdayOf(day) + 1 };
    case 'weekend':
      return { unit, from: day - weekdayOf(day) + 6 };
    case 'month':
    case 'quarter':
    case 'half':
    case 'year': {
      const length = monthsOf[unit] as number;
      const first = Math.floor((month - 1) / length) * length + 1;
      return { unit, from: dayNumber({ year, month: first, day: 1 }) };
    }
    case 'season':
      return seasonAt(year, month);
    case 'decade':
    case 'century':
    case 'millennium': {
      const length = (monthsOf[unit] as number) / 12;
      return { unit, from: dayNumber({ year: Math.floor(year / length) * length, month: 1, day: 1 }) };
    }
    default:
      return { unit: 'day', from: day };
  }
}

/** Meteorological seasons; a winter belongs to the year in which it begins, as annotators write it. */
function seasonAt(year: number, month: number): Moment {
  const index = Math.floor((month % 12) / 3);
  const from = addMonths({ year, month, day: 1 }, -(month % 3));
  return { unit: 'season', from: dayNumber(from), season: ['WI', 'SP', 'SU', 'FA'][index] as string };
}

/** The unit that lies `offset` units away from the one around a day. */
export function shifted(day: number, unit: TimeUnit, offset: number): Moment {
  if (unit === 'week' || unit === 'weekend') return unitAt(day + offset * 7, unit);
  const length = monthsOf[unit];
  if (length === undefined) return { unit: 'day', from: day + offset };
  const moved = addMonths(calendarDay(day), Math.round(offset * length));
  return unitAt(dayNumber(moved), unit);
}

/** TIMEX3 value of a moment. */
export function momentValue({ unit, from, season, fiscal }: Moment): string {
  const { year, month } = calendarDay(from);
  switch (unit) {
    case 'week':
      return isoWeek(from);
    case 'weekend':
      return `${isoWeek(from)}-WE`;
    case 'month':
      return isoMonth({ year, month, day: 1 });
    case 'quarter':
      return `${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
    case 'half':
      return `${isoYear(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${isoYear(year)}-${season}`;
    case 'year':
      return fiscal ? `FY${isoYear(year)}` : isoYear(year);
    case 'decade':
      return isoYear(year).slice(0, 3);
    case 'century':
      return isoYear(year).slice(0, 2);
    case 'millennium':
      return isoYear(year).slice(0, 1);
    default:
      return isoDay(from);
  }
}

/** First month of each season. */
export const seasonMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Value with every part unknown, for units whose anchor is missing. */
export function maskedValue(unit: TimeUnit): string {
  const masks: Partial<Record<TimeUnit, string>> = {
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    half: 'XXXX-HX',
    season: 'XXXX-XX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
    millennium: 'X',
  };
  return masks[unit] ?? 'XXXX-XX-XX';
}

/** Days from the first day to one past the last. */
export function momentEnd({ unit, from }: Moment): number {
  if (unit === 'week') return from + 7;
  if (unit === 'weekend') return from + 2;
  const length = monthsOf[unit];
  return length === undefined ? from + 1 : dayNumber(addMonths(calendarDay(from), length));
}

/** The `n`-th week of a year by ISO; of a shorter time, the `n`-th that lies wholly in it (n = −1: the last). */
export function nthWeek(moment: Moment, n: number): Moment {
  if (moment.unit === 'year') {
    const { year } = calendarDay(moment.from);
    if (n > 0) return { unit: 'week', from: mondayOfWeek(year, n) };
    return { unit: 'week', from: mondayOfWeek(year, isoWeekOf(dayNumber({ year, month: 12, day: 28 })).week + n + 1) };
  }
  const firstMonday = moment.from + ((8 - weekdayOf(moment.from)) % 7);
  const lastMonday =
    momentEnd(moment) - 6 - weekdayOf(momentEnd(moment) - 1) + (weekdayOf(momentEnd(moment) - 1) === 7 ? 6 : -1);
  return { unit: 'week', from: n > 0 ? firstMonday + (n - 1) * 7 : lastMonday + (n + 1) * 7 };
}
