/**
 * The proleptic Gregorian calendar as pure arithmetic on day numbers, and what TIMEX3 values mean in it.
 *
 * A day number counts days from 1970-01-01 (day 0). Nothing here reads a clock or a time zone.
 */

/** A calendar day; `month` 1–12, `day` 1–31. Year 0 is 1 BC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Half-open range of day numbers; an open side is ±Infinity. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** How exactly a value places its time, finest first. */
export type ValuePrecision =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'none';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** True for a day that exists. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of a calendar day (Howard Hinnant's `days_from_civil`: eras of 400 years, years from March). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Calendar day of a day number (`civil_from_days`). */
export function calendarDay(number: number): CalendarDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** ISO weekday of a day number, Monday = 1 … Sunday = 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO week of a day number; its year can differ from the calendar year's. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Months added to a day; a day that the new month lacks becomes its last one. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

/** Easter Sunday of a year, Gregorian (anonymous computus) or the Orthodox one on the Gregorian calendar. */
export function easterDay(year: number, church: 'western' | 'orthodox' = 'western'): number {
  if (church === 'orthodox') return orthodoxEaster(year);
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}

/** Meeus' Julian computus, carried over to the Gregorian calendar. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = dayNumber({ year, month, day: ((d + e + 114) % 31) + 1 });
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** The n-th weekday of a month (n = −1: the last one). */
export function nthWeekdayOfMonth(year: number, month: number, [n, weekday]: readonly [number, number]): number {
  const first = dayNumber({ year, month, day: 1 });
  if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `YYYY`; years before 1 as TIMEX3 writes them (`BC0044`). */
export function isoYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** `YYYY-MM`. */
export function isoMonth(day: CalendarDay): string {
  return `${isoYear(day.year)}-${pad(day.month, 2)}`;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  const day = calendarDay(number);
  return `${isoMonth(day)}-${pad(day.day, 2)}`;
}

/** `YYYY-Www` of a day number. */
export function isoWeek(number: number): string {
  const { year, week } = isoWeekOf(number);
  return `${isoYear(year)}-W${pad(week, 2)}`;
}

/** Day number of `YYYY-MM-DD…`; `undefined` when it is not one or does not exist. */
export function parseIsoDay(value: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(value);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDay(day) ? dayNumber(day) : undefined;
}

const yearStart = (year: number): number => dayNumber({ year, month: 1, day: 1 });
const monthStart = (year: number, monthFromZero: number): number =>
  dayNumber(addMonths({ year, month: 1, day: 1 }, monthFromZero));

/** First month (0-based; winter begins in December of the same value year) of each season. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

interface ValueForm {
  readonly pattern: RegExp;
  readonly precision: ValuePrecision;
  readonly range: (year: number, part: string) => DayRange;
}

/** Forms of a dated value; the first group is the year, the second its part. Order does not matter: all are anchored. */
const forms: readonly ValueForm[] = [
  {
    pattern: /^(\d)$/u,
    precision: 'millennium',
    range: (y) => ({ from: yearStart(y * 1000), to: yearStart(y * 1000 + 1000) }),
  },
  {
    pattern: /^(\d\d)$/u,
    precision: 'century',
    range: (y) => ({ from: yearStart(y * 100), to: yearStart(y * 100 + 100) }),
  },
  {
    pattern: /^(\d{3})$/u,
    precision: 'decade',
    range: (y) => ({ from: yearStart(y * 10), to: yearStart(y * 10 + 10) }),
  },
  { pattern: /^(?:FY)?(\d{4})$/u, precision: 'year', range: (y) => ({ from: yearStart(y), to: yearStart(y + 1) }) },
  { pattern: /^(\d{4})-H([12])$/u, precision: 'half', range: (y, h) => months(y, Number(h) * 6 - 6, 6) },
  { pattern: /^(\d{4})-Q([1-4])$/u, precision: 'quarter', range: (y, q) => months(y, Number(q) * 3 - 3, 3) },
  { pattern: /^(\d{4})-(SP|SU|FA|WI)$/u, precision: 'season', range: (y, s) => months(y, seasonMonths[s] ?? 0, 3) },
  { pattern: /^(\d{4})-(0[1-9]|1[0-2])$/u, precision: 'month', range: (y, m) => months(y, Number(m) - 1, 1) },
  { pattern: /^(\d{4})-W(\d\d)$/u, precision: 'week', range: (y, w) => week(y, Number(w)) },
  {
    pattern: /^(\d{4})-W(\d\d)-WE$/u,
    precision: 'weekend',
    range: (y, w) => ({ ...week(y, Number(w)), from: week(y, Number(w)).to - 2 }),
  },
];

function months(year: number, first: number, count: number): DayRange {
  return { from: monthStart(year, first), to: monthStart(year, first + count) };
}

function week(year: number, number: number): DayRange {
  const from = mondayOfWeek(year, number);
  return { from, to: from + 7 };
}

/** The days that a TIMEX3 value covers, and how exactly; `undefined` for durations, sets, and undated values. */
export function readValue(value: string): (DayRange & { readonly precision: ValuePrecision }) | undefined {
  const day = parseIsoDay(value);
  if (day !== undefined) return { from: day, to: day + 1, precision: value.length > 10 ? 'time' : 'day' };
  for (const form of forms) {
    const match = form.pattern.exec(value);
    if (match !== null) return { ...form.range(Number(match[1]), match[2] ?? ''), precision: form.precision };
  }
  return undefined;
}

/** The days `[from, to)` that a TIMEX3 value covers; `undefined` when it names no days (`P3D`, `XXXX-02-24`). */
export function rangeOfValue(value: string): DayRange | undefined {
  const read = readValue(value);
  return read === undefined ? undefined : { from: read.from, to: read.to };
}

/** How exactly a value places its time; `none` when it names no days. */
export function precisionOfValue(value: string): ValuePrecision {
  return readValue(value)?.precision ?? 'none';
}

/**
 * Whether two values can mean the same time: their days overlap, or (without a year) the parts that both give
 * are equal. `2022-10` and `2022-10-15` are compatible, `XXXX-02-24` and `2022-02-24` too.
 */
export function compatibleValues(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [readValue(a), readValue(b)];
  if (left !== undefined && right !== undefined) {
    if (left.precision === 'time' && right.precision === 'time') return compatibleTimes(a, b);
    return left.from < right.to && right.from < left.to;
  }
  return compatibleMasks(a, b);
}

function compatibleTimes(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return a.slice(0, shorter) === b.slice(0, shorter);
}

/** Compares unit by unit where neither side is masked by `X`. Weekday masks meet a date through its weekday. */
function compatibleMasks(a: string, b: string): boolean {
  const weekday = /^XXXX-WXX-([1-7])/u;
  const [left, right] = [weekday.exec(a), weekday.exec(b)];
  if (left !== null && right !== null) return left[1] === right[1];
  if (left !== null) return matchesWeekday(b, Number(left[1]));
  if (right !== null) return matchesWeekday(a, Number(right[1]));
  if (!a.includes('X') && !b.includes('X')) return false;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return false;
  }
  return length >= 4 && /^[\dX]{4}/u.test(a) && /^[\dX]{4}/u.test(b);
}

function matchesWeekday(value: string, weekday: number): boolean {
  const day = parseIsoDay(value);
  if (day !== undefined) return weekdayOf(day) === weekday;
  const range = rangeOfValue(value);
  return range !== undefined && range.to - range.from >= 7;
}

/** Order of two dated values by first day, then by last; 0 when either names no days. */
export function compareValues(a: string, b: string): number {
  const [left, right] = [readValue(a), readValue(b)];
  if (left === undefined || right === undefined) return 0;
  return left.from - right.from || left.to - right.to || (a < b ? -1 : a > b ? 1 : 0);
}
