import { compatibleValues, parseIsoDay } from '../../base/calendar.ts';
import type { Timex } from '../../model/index.ts';

/** "On Monday" in two reports of one week is one day, even where a reader could take it for the one before. */
const sameWeekdayDays = 8;

/** Dated times compare by the calendar, relative ones by their distance from the report; others cannot be compared. */
export function relateTimes(a: Timex, b: Timex): 'same' | 'apart' | 'unknown' {
  if (a.weekday !== undefined && a.weekday === b.weekday && daysApart(a, b) <= sameWeekdayDays) return 'same';
  if (isClockTime(a) && isClockTime(b)) return clockOf(a) === clockOf(b) ? 'same' : 'apart';
  if (dated(a) && dated(b)) return compatibleValues(a.value, b.value) ? 'same' : 'apart';
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday ? 'same' : 'apart';
  if (a.relative !== undefined && a.relative.unit === b.relative?.unit)
    return a.relative.offset === b.relative.offset ? 'same' : 'apart';
  return 'unknown';
}

/** For two times in the same place of one sentence: they cannot both be right. */
export function timesClash(a: Timex, b: Timex): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) return true;
  return relateTimes(a, b) === 'apart';
}

/** Only the time of day is the text's own word; the day is reckoned from what stands before. */
function isClockTime({ type, certain }: Timex): boolean {
  return type === 'TIME' && certain.every((part) => part === 'time');
}

function clockOf({ value }: Timex): string {
  return value.slice(value.indexOf('T'));
}

function daysApart(a: Timex, b: Timex): number {
  const [x, y] = [parseIsoDay(a.value), parseIsoDay(b.value)];
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

function dated(timex: Timex): boolean {
  return timex.anchor !== 'unresolved' && /^\d/u.test(timex.value);
}
