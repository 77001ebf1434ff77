/**
 * Phrases with expected values (two conversational libraries' own test tables). They expect one structured answer per
 * phrase, in other notations than TIMEX3, so what is compared is what both have: the first day, the time of day, the
 * length. A phrase is right when each expected time is met by one that overlaps it.
 */
import { dayNumber, parseIsoDay, rangeOfValue } from '../../src/base/calendar.ts';
import { shifted } from '../../src/extract/timexes/moment.ts';
import type { Timex } from '../../src/model/index.ts';

/** First day of a value as `YYYY-MM-DD`; a time of day alone lies on the reference day. */
export function startDay(value: string, reference: string): number | undefined {
  if (/^T\d/u.test(value)) return parseIsoDay(reference);
  return rangeOfValue(value)?.from;
}

/** First day of a found time; a stretch that touches the reference day ("the last two weeks") begins where it says. */
export function startOf(timex: Timex, reference: string): number | undefined {
  const now = parseIsoDay(reference);
  if (timex.type !== 'DURATION' || timex.relative === undefined || now === undefined)
    return startDay(timex.value, reference);
  const { unit, offset } = timex.relative;
  if (unit === 'minute' || unit === 'hour') return now;
  return shifted(now, unit, offset < 0 ? offset : 1).from;
}

/** Day number of a date that may say `00` for "any day of it". */
export function expectedDay(value: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(value);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return dayNumber({ year, month: Math.max(month, 1), day: Math.max(day, 1) });
}

const secondsIn: Readonly<Record<string, number>> = {
  S: 1,
  M: 60,
  H: 3600,
  D: 86_400,
  W: 604_800,
  Y: 31_536_000,
  WE: 172_800,
  DE: 315_360_000,
  CE: 3_153_600_000,
  Q: 7_776_000,
};

/** Length of an ISO 8601 duration in seconds, with months of 30 and years of 365 days. */
export function durationSeconds(value: string): number | undefined {
  const match = /^P([^T]*)(?:T(.*))?$/u.exec(value);
  if (match === null) return undefined;
  let total = 0;
  for (const [part, clock] of [
    [match[1] ?? '', false],
    [match[2] ?? '', true],
  ] as const) {
    for (const [, count, unit = ''] of part.matchAll(/([\d.]+)(WE|DE|CE|[A-Z])/gu)) {
      const seconds = unit === 'M' && !clock ? 2_592_000 : secondsIn[unit];
      if (seconds === undefined) return undefined;
      total += Number(count) * seconds;
    }
  }
  return total > 0 ? total : undefined;
}

/** One expected time of a phrase. */
export interface ExpectedPhrase {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly Readonly<Record<string, string>>[];
}

/** Whether found times meet an expected one. */
export function meets(expected: ExpectedPhrase, found: readonly Timex[], reference: string): boolean {
  const overlapping = found.filter((timex) => timex.start < expected.end && expected.start < timex.end);
  return overlapping.some((timex) =>
    expected.values.some((value) => agrees(expected.type, value, { timex, reference })),
  );
}

interface Candidate {
  readonly timex: Timex;
  readonly reference: string;
}

function agrees(type: string, value: Readonly<Record<string, string>>, { timex, reference }: Candidate): boolean {
  const code = value.timex ?? '';
  if (timex.value === code) return true;
  if (type === 'duration') return sameDuration(timex.value, value);
  if (type === 'set') return timex.type === 'SET' && sameSet(timex.value, code);
  const instant = value.start ?? value.value ?? value.end;
  if (type === 'time' || type === 'timerange') return sameClock(timex.value, code, instant);
  if (instant === undefined) return false;
  if (instant === 'not resolved') return sameMask(timex.value, code);
  const expected = expectedDay(instant);
  return expected !== undefined && (startOf(timex, reference) === expected || holdsDay(timex, expected));
}

/**
 * TIMEX3 writes a distance by its unit (two years from now is a year) and a part by its whole and a mod (mid-May is a
 * month); such a value is right when the expected day lies in it.
 */
function holdsDay({ value, mod, relative }: Timex, day: number): boolean {
  const range = relative === undefined && mod === undefined ? undefined : rangeOfValue(value);
  return range !== undefined && range.from <= day && day < range.to;
}

/** Equal lengths within 2 % (months differ); "several", which TIMEX3 leaves open, agrees with any number of its unit. */
function sameDuration(ours: string, value: Readonly<Record<string, string>>): boolean {
  if (ours.includes('X')) return ours === (value.timex ?? '').replace(/[\d.]+/gu, 'X');
  const seconds = durationSeconds(ours);
  return seconds !== undefined && Math.abs(seconds - Number(value.value)) <= seconds * 0.02;
}

/** A repeated time of day is written with its day left open in TIMEX3, and alone there: `XXXX-XX-XXT15:00`, `T15`. */
function bareSet(value: string): string {
  return value.replace(/^XXXX-XX-XX(?=T)/u, '').replace(/(T\d\d):00$/u, '$1');
}

function sameSet(ours: string, code: string): boolean {
  return (
    bareSet(ours) === bareSet(code) ||
    (/^P[\d.]+[DWMY]$/u.test(code) &&
      Math.abs((durationSeconds(ours) ?? 0) - (durationSeconds(code) ?? -1)) <= (durationSeconds(ours) ?? 0) * 0.02)
  );
}

function sameMask(ours: string, code: string): boolean {
  return ours.replace(/^FY/u, '') === code.replace(/^FY/u, '');
}

/** Same hour and minute, or the same part of the day. */
function sameClock(ours: string, code: string, instant: string | undefined): boolean {
  const clock = /T(\d\d)(?::(\d\d))?/u.exec(ours);
  if (clock !== null) {
    const expected = /T?(\d\d)(?::(\d\d))?/u.exec(instant ?? code);
    return expected !== null && clock[1] === expected[1] && (clock[2] ?? '00') === (expected[2] ?? '00');
  }
  const part = /T([A-Z]{2})/u.exec(ours);
  return part !== null && code.includes(`T${part[1]}`);
}
