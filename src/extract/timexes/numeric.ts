import { isCalendarDay } from '../../base/calendar.ts';
import type { Senses } from './lexicon.ts';
import type { CalendarParts, Spec } from './spec.ts';

const dateSpec = (parts: CalendarParts): Spec => ({ kind: 'calendar', parts });

/** Categories that a whole number may have. */
export function numberSenses(value: number, as: 'num' | 'ord' = 'num'): Senses {
  const senses: Record<string, number> = { [as]: value };
  if (value >= 1 && value <= 31) senses[as === 'ord' ? 'dayOrd' : 'dayNum'] = value;
  if (as === 'num' && value >= 1 && value <= 12) senses.monthNum = value;
  if (as === 'num' && value <= 24) senses.hour = value;
  return senses;
}

type Order = 'day-first' | 'month-first';

interface NumericForm {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], order: Order) => Senses | undefined;
}

/** Whole-token forms, tried in order: the first one that fits and makes sense wins. */
const forms: readonly NumericForm[] = [
  { pattern: /^(\d+)$/u, read: ([digits = '']) => integer(digits) },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/u, read: ([y, m, d]) => day(Number(y), Number(m), Number(d)) },
  { pattern: /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/u, read: ([y, m, d]) => day(Number(y), Number(m), Number(d)) },
  { pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u, read: (groups, order) => dayMonthYear(groups, order) },
  { pattern: /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u, read: clock },
  { pattern: /^(\d{1,2})h(\d{2})$/u, read: clock },
  { pattern: /^(\d{1,2})\.(\d{2})$/u, read: dotted },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/u, read: (groups, order) => monthDay(groups, order) },
  { pattern: /^(\d{1,2})\/(\d{4})$/u, read: ([m, y]) => month(Number(y), Number(m)) },
  { pattern: /^(\d{4})[/-](\d{1,2})$/u, read: ([y, m]) => month(Number(y), Number(m)) },
  // Three figures after the mark are thousands.
  { pattern: /^(\d+)[.,](\d{1,2}|\d{4,})$/u, read: ([a, b = '']) => ({ decimal: Number(`${a}.${b}`) }) },
];

/** Reads a token that begins with a digit. */
export function readNumeric(text: string, order: Order): Senses | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (match === null) continue;
    const senses = form.read(match.slice(1), order);
    if (senses !== undefined) return senses;
  }
  return undefined;
}

function integer(digits: string): Senses | undefined {
  if (digits.length === 8) return day(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (digits.length > 6) return undefined;
  const value = Number(digits);
  const senses = { ...numberSenses(value) } as Record<string, number>;
  if (digits.length === 4) {
    if (value >= 1000 && value < 2200) senses.year4 = value;
    if (value < 2400 && value % 100 < 60) senses.military = value;
  }
  if (digits.length === 2) senses.year2 = value;
  if (digits.length === 3 || (digits.length === 2 && value > 31)) senses.shortAge = value;
  return senses;
}

function day(year: number, month: number, dayOfMonth: number): Senses | undefined {
  const parts = { year, month, day: dayOfMonth };
  return year >= 1000 && year < 2200 && isCalendarDay(parts) ? { numericDate: dateSpec(parts) } : undefined;
}

function dayMonthYear(groups: readonly string[], order: Order): Senses | undefined {
  const [a, b] = [Number(groups[0]), Number(groups[1])];
  const digits = groups[2] ?? '';
  const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits));
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/** Two-digit years: up to 40 in this century, the rest in the last (the POSIX pivot lies between 68 and 69). */
export function fullYear(short: number): number {
  return short <= 40 ? 2000 + short : 1900 + short;
}

function clock([h = '', m = '', s]: readonly string[]): Senses | undefined {
  if (Number(h) > 24 || Number(m) > 59 || Number(s ?? 0) > 59) return undefined;
  return { clock: [h.padStart(2, '0'), m, ...(s === undefined ? [] : [s])].join(':') };
}

/** `20.15`: a clock time where a word says so, else a decimal; `3.10` may be a day and month. */
function dotted([a = '', b = '']: readonly string[]): Senses {
  const decimal = { decimal: Number(`${a}.${b}`) };
  const time = clock([a, b]);
  const dayMonth = Number(a) >= 1 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12;
  return {
    ...decimal,
    ...(time === undefined ? {} : { dottedClock: time.clock as string }),
    ...(dayMonth ? { dottedDate: dateSpec({ month: Number(b), day: Number(a) }) } : {}),
  };
}

function monthDay(groups: readonly string[], order: Order): Senses | undefined {
  const [a, b] = [Number(groups[0]), Number(groups[1])];
  const [m, d] = order === 'month-first' ? (a <= 12 ? [a, b] : [b, a]) : b <= 12 ? [b, a] : [a, b];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return { slashDate: dateSpec({ month: m, day: d }), fraction: a / Math.max(b, 1) };
}

function month(year: number, monthOfYear: number): Senses | undefined {
  if (year < 1000 || year > 2199 || monthOfYear < 1 || monthOfYear > 12) return undefined;
  return { numericMonth: dateSpec({ year, month: monthOfYear }) };
}
