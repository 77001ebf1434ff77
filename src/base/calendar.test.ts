import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDay,
  compareValues,
  compatibleValues,
  dayNumber,
  daysInMonth,
  easterDay,
  isCalendarDay,
  isoDay,
  isoWeek,
  nthWeekdayOfMonth,
  parseIsoDay,
  precisionOfValue,
  rangeOfValue,
  weekdayOf,
} from './calendar.ts';

const days = fc.integer({ min: -600_000, max: 600_000 });
const modernDays = fc.integer({ min: -200_000, max: 60_000 });

describe('day numbers', () => {
  it('agree with Date', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(calendarDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });
  it('come back', () => {
    fc.assert(fc.property(days, (day) => dayNumber(calendarDay(day)) === day));
    fc.assert(fc.property(modernDays, (day) => parseIsoDay(isoDay(day)) === day));
  });
  it('keep months real', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, months) => {
        const moved = addMonths(calendarDay(day), months);
        expect(isCalendarDay(moved)).toBe(true);
        expect(moved.year * 12 + moved.month - (calendarDay(day).year * 12 + calendarDay(day).month)).toBe(months);
      }),
    );
  });
});

describe('named days', () => {
  it('finds Easter in both churches', () => {
    expect(isoDay(easterDay(2024))).toBe('2024-03-31');
    expect(isoDay(easterDay(2018, 'orthodox'))).toBe('2018-04-08');
  });
  it('counts weekdays in a month from both ends', () => {
    expect(isoDay(nthWeekdayOfMonth(2022, 11, [4, 4]))).toBe('2022-11-24');
    expect(isoDay(nthWeekdayOfMonth(2022, 5, [-1, 1]))).toBe('2022-05-30');
  });
});

describe('values', () => {
  it.each([
    ['2022-10-15', '2022-10-15', '2022-10-16', 'day'],
    ['2022-10-15T19:15', '2022-10-15', '2022-10-16', 'time'],
    ['2022-W41', '2022-10-10', '2022-10-17', 'week'],
    ['2022-W41-WE', '2022-10-15', '2022-10-17', 'weekend'],
    ['2022-02', '2022-02-01', '2022-03-01', 'month'],
    ['2022-Q4', '2022-10-01', '2023-01-01', 'quarter'],
    ['2022-WI', '2022-12-01', '2023-03-01', 'season'],
    ['2022', '2022-01-01', '2023-01-01', 'year'],
    ['202', '2020-01-01', '2030-01-01', 'decade'],
    ['19', '1900-01-01', '2000-01-01', 'century'],
  ])('%s covers %s to %s', (value, from, to, precision) => {
    const range = rangeOfValue(value);
    expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual([from, to]);
    expect(precisionOfValue(value)).toBe(precision);
  });
  it.each(['P3D', 'XXXX-02-24', 'PAST_REF', '2022-02-30', '2022-13', ''])('%s names no days', (value) => {
    expect(rangeOfValue(value)).toBeUndefined();
  });
  it.each([
    ['2022-10', '2022-10-15', true],
    ['2022-W41', '2022-10-15', true],
    ['XXXX-02-24', '2022-02-24', true],
    ['XXXX-02-24', '2022-02-25', false],
    ['XXXX-WXX-6', '2022-10-15', true],
    ['XXXX-WXX-6', '2022-10-14', false],
    ['XXXX-WXX-6', 'XXXX-WXX-6', true],
    ['2022-10-15T19:15', '2022-10-15T19:20', false],
    ['2022-10-14', '2022-10-15', false],
    ['P3D', 'P4D', false],
  ])('%s against %s', (a, b, expected) => {
    expect(compatibleValues(a, b)).toBe(expected);
    expect(compatibleValues(b, a)).toBe(expected);
  });
  it('put a day inside its week, month and year', () => {
    fc.assert(
      fc.property(modernDays, (day) => {
        const iso = isoDay(day);
        for (const value of [isoWeek(day), iso.slice(0, 7), iso.slice(0, 4), iso.slice(0, 3)]) {
          const range = rangeOfValue(value);
          expect(range !== undefined && range.from <= day && day < range.to).toBe(true);
          expect(compatibleValues(value, iso)).toBe(true);
        }
        expect(daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))).toBeGreaterThanOrEqual(
          Number(iso.slice(8)),
        );
      }),
    );
  });
  it('order days as numbers do', () => {
    fc.assert(
      fc.property(modernDays, modernDays, (a, b) => {
        expect(Math.sign(compareValues(isoDay(a), isoDay(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});
