/**
 * Days of the Hebrew and the Islamic calendar as day numbers (E. M. Reingold and N. Dershowitz, *Calendrical
 * Calculations*). Islamic months begin by the moon as Mecca reckons it; observation elsewhere can differ by a day.
 * Hebrew days begin at sunset; a feast is dated to the civil day on whose evening it begins.
 */
import { newMoonNear } from './sky.ts';

/** Day number of 1 Tishri of the year 1, and of 1 Muharram of the year 1 (civil epoch). */
const hebrewEpoch = -2_092_591;
const islamicEpoch = -492_148;
/** Sunset in Mecca, in UT and as a share of the day; over the year it moves by 40 minutes either way. */
const meccaSunset = 15.5 / 24;

/** Day number of an Islamic date; `month` 1 (Muharram) to 12. */
export function islamicDay(year: number, month: number, day: number): number {
  // The table of the 30-year cycle (leap years of type II) is right to two days, and tells which new moon is meant.
  const table = Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + islamicEpoch;
  const moon = newMoonNear(table - 1);
  const evening = Math.floor(moon) + (moon - Math.floor(moon) < meccaSunset ? 0 : 1);
  return evening + day;
}

/** The Islamic years that a Gregorian year can hold days of. */
export function islamicYearsIn(year: number): readonly number[] {
  const guess = Math.floor(((year - 622) * 33) / 32);
  return [guess - 1, guess, guess + 1, guess + 2];
}

function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = months * 29 + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Day number of 1 Tishri of a Hebrew year. */
function hebrewNewYear(year: number): number {
  const [before, here, after] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return hebrewEpoch + here + delay;
}

/** Day number of a Hebrew feast in a Gregorian year: days after 1 Tishri for the autumn, before the next one for the spring. */
export function hebrewFeast(year: number, daysFromNewYear: number): number {
  // The Hebrew year that begins in autumn of Gregorian year Y is Y + 3761; spring feasts are counted back from it.
  return hebrewNewYear(year + 3761) + daysFromNewYear;
}

/** Days in the Hebrew year that begins in autumn of a Gregorian year: 355 or 385 when Heshvan is long. */
export function hebrewYearDays(year: number): number {
  return hebrewNewYear(year + 3762) - hebrewNewYear(year + 3761);
}
