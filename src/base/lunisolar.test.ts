import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from './calendar.ts';
import { islamicDay } from './lunar.ts';
import { chineseFeast, indianFeast, indianSunEntry } from './lunisolar.ts';
import { newMoonNear } from './sky.ts';

const dated = (day: number | undefined): string => (day === undefined ? '' : isoDay(day));

describe('moon and sun', () => {
  it('finds the new moon to a few minutes', () => {
    // 11 August 1999, 11:09 UT (solar eclipse).
    const moment = newMoonNear(parseIsoDay('1999-08-10') as number);
    expect((moment - (parseIsoDay('1999-08-11') as number)) * 24).toBeCloseTo(11.15, 0);
  });
  it.each([
    ['diwali', 2013, '2013-11-03', { month: 'ashvin', lunarDay: 30, hour: 18 }],
    ['diwali', 2024, '2024-10-31', { month: 'ashvin', lunarDay: 30, hour: 18 }],
    ['dussehra', 2022, '2022-10-05', { month: 'ashvin', lunarDay: 10, hour: 11 }],
    ['ganesh chaturthi', 2021, '2021-09-10', { month: 'bhadrapada', lunarDay: 4, hour: 12 }],
    // A leap month before it.
    ['dussehra', 2020, '2020-10-25', { month: 'ashvin', lunarDay: 10, hour: 11 }],
    ['holika dahan', 2023, '2023-03-06', { month: 'phalguna', lunarDay: 15, hour: 18 }],
  ] as const)('dates %s %i', (_name, year, day, rule) => {
    expect(dated(indianFeast(year, rule))).toBe(day);
  });
  it('dates the entries of the sun', () => {
    expect(dated(indianSunEntry(2018, 9))).toBe('2018-01-14');
    expect(dated(indianSunEntry(2019, 9))).toBe('2019-01-15');
    expect(dated(indianSunEntry(2021, 0))).toBe('2021-04-14');
  });
  it.each([
    [2013, 330, 1, '2013-02-10'],
    [2023, 330, 1, '2023-01-22'],
    [2018, 90, 5, '2018-06-18'],
    [2018, 180, 15, '2018-09-24'],
  ])('dates East Asian feasts of %i', (year, longitude, nth, day) => {
    expect(dated(chineseFeast(year, longitude, nth))).toBe(day);
  });
  it('begins Islamic months by the moon of Mecca', () => {
    expect(dated(islamicDay(1439, 12, 10))).toBe('2018-08-21');
    expect(dated(islamicDay(1445, 9, 1))).toBe('2024-03-11');
  });
});
