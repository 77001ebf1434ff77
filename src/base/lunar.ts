/**
 * Days of the Hebrew and the tabular Islamic calendar as day numbers (E. M. Reingold and N. Dershowitz, *Calendrical
 * Calculations*). The Islamic calendar by observation can differ from the table by a day or two.
 * Hebrew days begin at sunset; a feast is dated to the civil day on whose evening it begins.
 */

/** Day number of 1 Tishri of the year 1, and of 1 Muharram of the year 1 (civil epoch). */
const hebrewEpoch = -2_092_591;
const islamicEpoch = -492_148;

/** Day number of an Islamic date; `month` 1 (Muharram) to 12. Leap years are those of the 30-year cycle of type II. */
export function islamicDay(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + islamicEpoch - 1;
}

/** The Islamic year that begins nearest before the end of a Gregorian year. */
export function islamicYearsIn(year: number): readonly number[] {
  const guess = Math.floor(((year - 622) * 33) / 32);
  return [guess, guess + 1, guess + 2];
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
