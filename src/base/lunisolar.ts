/** Feast days of calendars that follow both moon and sun: the Indian one and the East Asian one. */
import { calendarDay, dayNumber } from './calendar.ts';
import { ayanamsa, newMoonNear, phaseOf, sunAt, sunLongitude } from './sky.ts';

const indiaHours = 5.5;
const chinaHours = 8;
const synodicMonth = 29.530588861;

/** Months of the Indian calendar that begin with the new moon. */
export type IndianMonth =
  | 'chaitra'
  | 'vaishakha'
  | 'jyeshtha'
  | 'ashadha'
  | 'shravana'
  | 'bhadrapada'
  | 'ashvin'
  | 'kartik'
  | 'margashirsha'
  | 'pausha'
  | 'magha'
  | 'phalguna';

const indianMonths: readonly IndianMonth[] = [
  'chaitra',
  'vaishakha',
  'jyeshtha',
  'ashadha',
  'shravana',
  'bhadrapada',
  'ashvin',
  'kartik',
  'margashirsha',
  'pausha',
  'magha',
  'phalguna',
];

/** A lunar day: 1–15 of the bright half, 16–30 of the dark one; it falls on the civil day at whose `hour` it reigns. */
export interface LunarDay {
  readonly month: IndianMonth;
  readonly lunarDay: number;
  /** Hour of the day in India: 6 sunrise, 12 noon, 18 dusk, 24 midnight. */
  readonly hour: number;
}

/** Day number of an Indian feast in a Gregorian year. */
export function indianFeast(year: number, { month, lunarDay, hour }: LunarDay): number | undefined {
  const wanted = indianMonths.indexOf(month);
  const first = dayNumber({ year, month: 1, day: 1 }) - 32;
  for (let near = first; near < first + 400; near += synodicMonth) {
    const begin = newMoonNear(near);
    const sign = indianSign(begin);
    // A month in which the sun stays in its sign is a leap month, and keeps no feasts.
    if ((sign + 1) % 12 !== wanted || sign === indianSign(newMoonNear(begin + synodicMonth))) continue;
    const day = dayOfLunarDay(begin, lunarDay, hour);
    if (calendarDay(day).year === year) return day;
  }
  return undefined;
}

/** Which twelfth of the Indian zodiac the sun is in. */
function indianSign(day: number): number {
  return Math.floor(((((sunLongitude(day) - ayanamsa(day)) % 360) + 360) % 360) / 30);
}

function dayOfLunarDay(begin: number, lunarDay: number, hour: number): number {
  const around = Math.floor(begin + ((lunarDay - 1) * synodicMonth) / 30) - 2;
  for (let day = around; day < around + 6; day++) {
    const moment = day + (hour - indiaHours) / 24;
    const phase = phaseOf(moment);
    // The end of the month before counts below 0°, the beginning of the next one beyond 360°.
    const wrapped = moment < begin ? phase - 360 : moment > begin + 28 && phase < 60 ? phase + 360 : phase;
    if (Math.floor(wrapped / 12) + 1 >= lunarDay) return day;
  }
  return around;
}

/** Day number on which the sun enters a sign of the Indian zodiac (0 Aries … 9 Capricorn), by `dusk` of the day. */
export function indianSunEntry(year: number, sign: number, dusk = 18): number {
  const month = ((sign + 3) % 12) + 1;
  const near = dayNumber({ year, month, day: 14 });
  const moment = sunAt(sign * 30 + ayanamsa(near), near) + indiaHours / 24;
  const day = Math.floor(moment);
  return (moment - day) * 24 > dusk ? day + 1 : day;
}

/** Day number of the n-th day of the lunar month in which the sun reaches a longitude (330: the first month). */
export function chineseFeast(year: number, longitude: number, day: number): number {
  const spring = dayNumber({ year, month: 3, day: 20 });
  const near = spring + (longitude > 270 ? longitude - 360 : longitude) * (365.2422 / 360);
  const reached = Math.floor(sunAt(longitude, near) + chinaHours / 24);
  let begin = newMoonNear(near);
  if (Math.floor(begin + chinaHours / 24) > reached) begin = newMoonNear(begin - synodicMonth);
  const next = newMoonNear(begin + synodicMonth);
  if (Math.floor(next + chinaHours / 24) <= reached) begin = next;
  return Math.floor(begin + chinaHours / 24) + day - 1;
}
