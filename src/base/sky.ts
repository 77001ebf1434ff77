/**
 * Sun and moon, as far as calendars need them: longitudes good to a few hundredths of a degree, which is a few
 * minutes of time (J. Meeus, *Astronomical Algorithms*, ch. 25 and 47). Days are day numbers with their fraction, in UT.
 */

const dayOfEpoch = 10_957.5;
const daysPerCentury = 36_525;
const synodicMonth = 29.530588861;
/** A mean new moon: 6 January 2000, 14:20 UT. */
const meanNewMoon = 10_962.597;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const sin = (degrees: number): number => Math.sin(radians(degrees));
/** The angle between 0 and 360. */
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;
/** The angle between −180 and 180. */
const halfTurn = (degrees: number): number => turn(degrees + 180) - 180;

/** Longitude of the sun in degrees from the spring equinox of the day. */
export function sunLongitude(day: number): number {
  const t = (day - dayOfEpoch) / daysPerCentury;
  const anomaly = 357.52911 + 35_999.05029 * t;
  const centre = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  return turn(280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t));
}

/** Largest terms of the moon's longitude: degrees, and multiples of elongation, sun's and moon's anomaly, latitude. */
const moonTerms: readonly (readonly [number, number, number, number, number])[] = [
  [6.288774, 0, 0, 1, 0],
  [1.274027, 2, 0, -1, 0],
  [0.658314, 2, 0, 0, 0],
  [0.213618, 0, 0, 2, 0],
  [-0.185116, 0, 1, 0, 0],
  [-0.114332, 0, 0, 0, 2],
  [0.058793, 2, 0, -2, 0],
  [0.057066, 2, -1, -1, 0],
  [0.053322, 2, 0, 1, 0],
  [0.045758, 2, -1, 0, 0],
  [-0.040923, 0, 1, -1, 0],
  [-0.03472, 1, 0, 0, 0],
  [-0.030383, 0, 1, 1, 0],
  [0.015327, 2, 0, 0, -2],
  [-0.012528, 0, 0, 1, 2],
  [0.01098, 0, 0, 1, -2],
  [0.010675, 4, 0, -1, 0],
  [0.010034, 0, 0, 3, 0],
  [0.008548, 4, 0, -2, 0],
  [-0.007888, 2, 1, -1, 0],
  [-0.006766, 2, 1, 0, 0],
  [-0.005163, 1, 0, -1, 0],
];

/** Longitude of the moon in degrees from the spring equinox of the day. */
export function moonLongitude(day: number): number {
  const t = (day - dayOfEpoch) / daysPerCentury;
  const elongation = 297.8501921 + 445_267.1114034 * t;
  const sun = 357.5291092 + 35_999.0502909 * t;
  const moon = 134.9633964 + 477_198.8675055 * t;
  const latitude = 93.272095 + 483_202.0175233 * t;
  let sum = 218.3164477 + 481_267.88123421 * t;
  for (const [size, d, m, n, f] of moonTerms) sum += size * sin(d * elongation + m * sun + n * moon + f * latitude);
  return turn(sum);
}

/** How far the moon is ahead of the sun, 0 to 360 degrees: 0 at new moon, 180 at full moon. */
export function phaseOf(day: number): number {
  return turn(moonLongitude(day) - sunLongitude(day));
}

/** The moment of the new moon nearest to a day. */
export function newMoonNear(day: number): number {
  let moment = meanNewMoon + Math.round((day - meanNewMoon) / synodicMonth) * synodicMonth;
  for (let step = 0; step < 4; step++) moment -= (halfTurn(phaseOf(moment)) / 360) * synodicMonth;
  return moment;
}

/** The moment near a day when the sun stands at a longitude. */
export function sunAt(longitude: number, day: number): number {
  let moment = day;
  for (let step = 0; step < 5; step++) moment -= (halfTurn(sunLongitude(moment) - longitude) / 360) * 365.2422;
  return moment;
}

/** Degrees between the spring equinox and the beginning of the Indian zodiac (Lahiri). */
export function ayanamsa(day: number): number {
  return 23.853 + (0.0139688 * (day - dayOfEpoch)) / 365.25;
}
