import { calendarDay, dayNumber, easterDay, nthWeekdayOfMonth, weekdayOf } from '../../base/calendar.ts';
import { hebrewFeast, hebrewYearDays, islamicDay, islamicYearsIn } from '../../base/lunar.ts';
import { chineseFeast, type IndianMonth, indianFeast, indianSunEntry } from '../../base/lunisolar.ts';
import { sunAt } from '../../base/sky.ts';

/** Undefined in a year that has no such day (the Islamic year is eleven days shorter). */
type DayOfYear = (year: number) => number | undefined;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber({ year, month, day });
const easter =
  (offset: number): DayOfYear =>
  (year) =>
    easterDay(year) + offset;
const nth =
  (month: number, n: number, weekday: number): DayOfYear =>
  (year) =>
    nthWeekdayOfMonth(year, month, [n, weekday]);

/** An Islamic date that falls in the year; of two, the first. */
const islamic =
  (month: number, day: number): DayOfYear =>
  (year) =>
    islamicYearsIn(year)
      .map((hijri) => islamicDay(hijri, month, day))
      .find((candidate) => calendarDay(candidate).year === year);
const hebrew =
  (daysFromNewYear: number): DayOfYear =>
  (year) =>
    hebrewFeast(year, daysFromNewYear);
/** Moved to Thursday or Tuesday so that neither the day nor its eve touches a sabbath; told by the evening before. */
const hebrewMemorial =
  (daysFromNewYear: number, moves: Readonly<Record<number, number>>): DayOfYear =>
  (year) => {
    const eve = hebrewFeast(year, daysFromNewYear);
    return eve + (moves[weekdayOf(eve + 1)] ?? 0);
  };
const indian =
  (month: IndianMonth, lunarDay: number, hour: number): DayOfYear =>
  (year) =>
    indianFeast(year, { month, lunarDay, hour });
/** The entry of the sun into Capricorn or Aries, and days after it. */
const sunEntry =
  (sign: number, after: number): DayOfYear =>
  (year) =>
    indianSunEntry(year, sign) + after;
const after =
  (days: number, first: DayOfYear): DayOfYear =>
  (year) => {
    const day = first(year);
    return day === undefined ? undefined : day + days;
  };
/** The day, in UT, on which the sun reaches a longitude: 0 in spring, 90 in summer. */
const sunDay =
  (longitude: number): DayOfYear =>
  (year) =>
    Math.floor(sunAt(longitude, dayNumber({ year, month: 3 + longitude / 30, day: 21 })));
const chinese =
  (longitude: number, day: number): DayOfYear =>
  (year) =>
    chineseFeast(year, longitude, day);
const orthodox =
  (offset: number): DayOfYear =>
  (year) =>
    easterDay(year, 'orthodox') + offset;

/** Named days by the id that word tables give them. */
const holidays: Readonly<Record<string, DayOfYear>> = {
  christmas: fixed(12, 25),
  'christmas-eve': fixed(12, 24),
  'boxing-day': fixed(12, 26),
  'new-years-eve': fixed(12, 31),
  'new-year': fixed(1, 1),
  'orthodox-christmas': fixed(1, 7),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  'groundhog-day': fixed(2, 2),
  'womens-day': fixed(3, 8),
  'st-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  'earth-day': fixed(4, 22),
  'may-day': fixed(5, 1),
  'victory-day': fixed(5, 9),
  'victory-day-europe': fixed(5, 8),
  juneteenth: fixed(6, 19),
  'st-john': fixed(6, 24),
  'independence-day-us': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  assumption: fixed(8, 15),
  'independence-day-ua': fixed(8, 24),
  'knowledge-day': fixed(9, 1),
  'liberation-day-it': fixed(4, 25),
  'republic-day-it': fixed(6, 2),
  'immaculate-conception': fixed(12, 8),
  'german-unity': fixed(10, 3),
  halloween: fixed(10, 31),
  'reformation-day': fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'veterans-day': fixed(11, 11),
  'st-martin': fixed(11, 11),
  'st-nicholas': fixed(12, 6),
  'constitution-day-es': fixed(12, 6),
  'hispanic-day': fixed(10, 12),
  'kings-day': fixed(1, 6),
  'defender-day': fixed(2, 23),
  'russia-day': fixed(6, 12),
  easter: easter(0),
  'orthodox-easter': (year) => easterDay(year, 'orthodox'),
  'easter-monday': easter(1),
  'holy-saturday': easter(-1),
  'good-friday': easter(-2),
  'holy-thursday': easter(-3),
  'palm-sunday': easter(-7),
  'ash-wednesday': easter(-46),
  'shrove-tuesday': easter(-47),
  'carnival-monday': easter(-48),
  ascension: easter(39),
  pentecost: easter(49),
  'whit-monday': easter(50),
  'corpus-christi': easter(60),
  'mlk-day': nth(1, 3, 1),
  'presidents-day': nth(2, 3, 1),
  'mothers-day': nth(5, 2, 7),
  'mothers-day-fr': nth(5, -1, 7),
  'mothers-day-es': nth(5, 1, 7),
  'memorial-day': nth(5, -1, 1),
  'fathers-day': nth(6, 3, 7),
  'fathers-day-march': fixed(3, 19),
  'labor-day-us': nth(9, 1, 1),
  'columbus-day': nth(10, 2, 1),
  'election-day-us': (year) => nthWeekdayOfMonth(year, 11, [1, 1]) + 1,
  thanksgiving: nth(11, 4, 4),
  'thanksgiving-de': nth(10, 1, 7),

  'black-friday': (year) => nthWeekdayOfMonth(year, 11, [4, 4]) + 1,
  ramadan: islamic(9, 1),
  'laylat-al-qadr': islamic(9, 27),
  'eid-al-fitr': islamic(10, 1),
  'eid-al-adha': islamic(12, 10),
  'islamic-new-year': islamic(1, 1),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  'isra-miraj': islamic(7, 27),
  'rosh-hashanah': hebrew(0),
  'yom-kippur': hebrew(9),
  sukkot: hebrew(14),
  'shemini-atzeret': hebrew(21),
  'simchat-torah': hebrew(22),
  purim: hebrew(-193),
  passover: hebrew(-163),
  'lag-baomer': hebrew(-130),
  shavuot: hebrew(-113),
  'tisha-bav': hebrew(-51),
  hanukkah: (year) => hebrewFeast(year, hebrewYearDays(year) % 10 === 5 ? 84 : 83),
  'yom-hashoah': hebrewMemorial(-151, { 5: -1, 7: 1 }),
  'yom-haatzmaut': hebrewMemorial(-143, { 1: 1, 5: -1, 6: -2 }),
  'last-friday-of-ramadan': (year) => {
    const feast = islamic(10, 1)(year);
    return feast === undefined ? undefined : feast - 1 - ((weekdayOf(feast - 1) + 2) % 7);
  },
  'spring-equinox': sunDay(0),
  'summer-solstice': sunDay(90),
  'autumn-equinox': sunDay(180),
  'winter-solstice': sunDay(270),
  'lunar-new-year': chinese(330, 1),
  'lantern-festival': chinese(330, 15),
  'dragon-boat-festival': chinese(90, 5),
  'mid-autumn-festival': chinese(180, 15),
  diwali: indian('ashvin', 30, 18),
  'choti-diwali': indian('ashvin', 29, 18),
  dhanteras: indian('ashvin', 28, 18),
  'govardhan-puja': indian('kartik', 1, 12),
  'bhai-dooj': indian('kartik', 2, 13),
  chhath: indian('kartik', 6, 6),
  'guru-nanak-jayanti': indian('kartik', 15, 6),
  'karva-chauth': indian('ashvin', 19, 20),
  navaratri: indian('ashvin', 1, 6),
  dussehra: indian('ashvin', 10, 11),
  'valmiki-jayanti': indian('ashvin', 15, 12),
  'ganesh-chaturthi': indian('bhadrapada', 4, 12),
  janmashtami: indian('shravana', 23, 23),
  'raksha-bandhan': indian('shravana', 15, 14),
  'guru-purnima': indian('ashadha', 15, 6),
  'rath-yatra': indian('ashadha', 2, 6),
  vesak: indian('vaishakha', 15, 18),
  'akshaya-tritiya': indian('vaishakha', 3, 11),
  ugadi: indian('chaitra', 1, 6),
  'rama-navami': indian('chaitra', 9, 12),
  'mahavir-jayanti': indian('chaitra', 13, 6),
  'hanuman-jayanti': indian('chaitra', 15, 6),
  'holika-dahan': indian('phalguna', 15, 18),
  holi: after(1, indian('phalguna', 15, 18)),
  'maha-shivaratri': indian('magha', 29, 24),
  'vasant-panchami': indian('magha', 5, 11),
  'ravidas-jayanti': indian('magha', 15, 6),
  'guru-gobind-singh-jayanti': indian('pausha', 7, 6),
  'makar-sankranti': sunEntry(9, 0),
  bhogi: sunEntry(9, -1),
  'mattu-pongal': sunEntry(9, 1),
  'kaanum-pongal': sunEntry(9, 2),
  vaisakhi: sunEntry(0, 0),
  'rabindra-jayanti': fixed(5, 9),
  'gandhi-jayanti': fixed(10, 2),
  'parsi-new-year': (year) => parsiNewYear(year),
  'kings-day-nl': (year) => kingsDay(year),
  'earth-hour': (year) => earthHour(year),
  'orthodox-easter-monday': orthodox(1),
  'orthodox-holy-saturday': orthodox(-1),
  'orthodox-holy-thursday': orthodox(-3),
  'lazarus-saturday': orthodox(-8),
  'orthodox-good-friday': orthodox(-2),
  'orthodox-palm-sunday': orthodox(-7),
  'clean-monday': orthodox(-48),
  'orthodox-pentecost': orthodox(49),
  'trinity-sunday': easter(56),
  'maundy-thursday': easter(-3),
  'columbus-day-12': fixed(10, 12),
  'guy-fawkes': fixed(11, 5),
  'martyrs-day': fixed(1, 30),
  'holocaust-day': fixed(1, 27),
  'canada-day': fixed(7, 1),
  'anzac-day': fixed(4, 25),
  'boss-day': (year) => toWorkday(dayNumber({ year, month: 10, day: 16 })),
  navroz: fixed(3, 21),
  'carnival-sunday': easter(-49),
  'children-day': fixed(6, 1),
  'peter-paul': fixed(6, 29),
  'advent-1': (year) => adventSunday(year) - 21,
  'advent-2': (year) => adventSunday(year) - 14,
  'advent-3': (year) => adventSunday(year) - 7,
  'advent-4': adventSunday,
};

/** The day itself, or the working day nearest to it. */
function toWorkday(day: number): number {
  const weekday = weekdayOf(day);
  return weekday === 6 ? day - 1 : weekday === 7 ? day + 1 : day;
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): number {
  const day = dayNumber({ year, month: 4, day: 27 });
  return weekdayOf(day) === 7 ? day - 1 : day;
}

/** The last Saturday of March, or the one before when that is Easter's. */
function earthHour(year: number): number {
  const last = nthWeekdayOfMonth(year, 3, [-1, 6]);
  return last === easterDay(year) - 1 ? last - 7 : last;
}

/** The Parsi year has 365 days and no leap days; in 2018 it began on 17 August. */
function parsiNewYear(year: number): number {
  return dayNumber({ year: 2018, month: 8, day: 17 }) + 365 * (year - 2018);
}

/** The last Sunday before Christmas. */
function adventSunday(year: number): number {
  return nthWeekdayOfMonth(year, 12, [1, 7]) + Math.floor((24 - firstSundayOfDecember(year)) / 7) * 7;
}

function firstSundayOfDecember(year: number): number {
  return nthWeekdayOfMonth(year, 12, [1, 7]) - dayNumber({ year, month: 12, day: 1 }) + 1;
}

/** Day number of a named day in a year; `undefined` for a name that is not known. */
export function holidayIn(name: string, year: number): number | undefined {
  return holidays[name]?.(year);
}
