import type { PartialDate } from '../model/index.ts';

/** What reading a date gave: the date, or the words that name a day which does not exist. */
export type DateReading = { readonly date: PartialDate } | { readonly invalid: string };

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/iu;
const rfc822 =
  /^(?:\p{L}{2,10},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?)?$/iu;

/** Offsets of the zones that RFC 822 names; other abbreviations are ambiguous and are left out. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MSK: '+03:00',
};

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a machine-written date: ISO 8601 with any precision, or RFC 822; `undefined` when it is neither. */
export function readMachineDate(value: string): DateReading | undefined {
  const trimmed = value.trim();
  const parts = iso.exec(trimmed);
  if (parts !== null) {
    const [, y, m, d, hour, minute, second, zone] = parts;
    return datePartsOf({ y, m, d, hour, minute, second, zone }, trimmed);
  }
  const mail = rfc822.exec(trimmed);
  if (mail === null) return undefined;
  const [, d, month, y, hour, minute, second, zone] = mail;
  const m = englishMonths.indexOf((month as string).slice(0, 3).toLowerCase()) + 1;
  return m === 0 ? undefined : datePartsOf({ y, m: String(m), d, hour, minute, second, zone }, trimmed);
}

interface DateParts {
  readonly y: string | undefined;
  readonly m?: string | undefined;
  readonly d?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

/** Checks the parts against the calendar and writes them the ISO way; a time keeps its own offset. */
function datePartsOf(parts: DateParts, written: string): DateReading {
  const { y, m, d, hour, minute, second = '00', zone } = parts;
  const year = Number(y);
  if (!yearIsPlausible(year)) return { invalid: written };
  if (m === undefined) return { date: { value: y as string, precision: 'year' } };
  const month = Number(m);
  if (month < 1 || month > 12) return { invalid: written };
  if (d === undefined) return { date: { value: `${y}-${pad(month)}`, precision: 'month' } };
  if (!dayExists(year, month, Number(d))) return { invalid: written };
  const day = isoDay(year, month, Number(d));
  if (hour === undefined || minute === undefined) return { date: { value: day, precision: 'day' } };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return { invalid: written };
  const time = `${pad(Number(hour))}:${minute}:${second}`;
  return { date: { value: `${day}T${time}${zoneOf(zone)}`, precision: 'instant' } };
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const named = zones[zone.toUpperCase()];
  if (named !== undefined) return named;
  const offset = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  return offset === null ? '' : `${offset[1]}:${offset[2] ?? '00'}`;
}

/** Newspapers began in 1605; a year beyond 2100 is a misread number. */
export function yearIsPlausible(year: number): boolean {
  return year >= 1600 && year <= 2100;
}

/** True when the proleptic Gregorian calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] as number);
}

/** `2022-10-05`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
