import { describe, expect, it } from 'vitest';
import { standOf } from './headline.ts';
import { RelevanceIndex, relevanceMin } from './relevance.ts';
import { standOfReport } from './report.ts';

const claim = 'A tram in Port Alder ran without a driver';

describe('standOf a headline towards a claim', () => {
  it.each([
    ['Tram runs driverless through Port Alder', 'affirms'],
    ['Port Alder tram story is a hoax', 'denies'],
    ['No, a tram did not run without a driver', 'denies'],
    ['Operator denies that tram ran without a driver', 'denies'],
    ['Tram reportedly ran empty through Port Alder', 'discusses'],
    ['Did a tram run without a driver?', 'discusses'],
    ['Union: tram ran without a driver, says passenger', 'discusses'],
    ['Driverless tram was not fake', 'affirms'],
  ])('%s → %s', (headline, stand) => {
    expect(standOf(headline, claim, 'en')).toBe(stand);
  });

  it('a plan that is given up is denied', () => {
    expect(standOf('Club drops new stadium', 'The club will build a stadium', 'en')).toBe('denies');
  });
});

describe('standOfReport', () => {
  const plain = 'The ferry sank off Kell on Tuesday. Two boats took the crew ashore.';
  it('agrees with what it tells itself', () =>
    expect(standOfReport('Ferry sinks off Kell', plain, 'en')).toBe('affirms'));
  it('denies what it calls false', () =>
    expect(
      standOfReport('Ferry sinks off Kell', 'The report of a sunken ferry was false. It lies in port.', 'en'),
    ).toBe('denies'));
  it('leaves open what it only passes on', () =>
    expect(
      standOfReport('Ferry sinks off Kell', 'The ferry may have sunk, a fisherman claims. Rumours say more.', 'en'),
    ).toBe('discusses'));
});

it('finds the reports of a matter through each other', () => {
  const index = new RelevanceIndex(
    [
      'The ferry Alma sank off Kell with forty crew aboard on Tuesday.',
      'Forty crew were taken ashore at Kell after the Alma went down.',
      'The bakery in Orme sells bread again after the strike of its bakers.',
    ],
    'en',
  );
  const about = [...index.scores('Ferry Alma sinks off Kell')].map((score) => score >= relevanceMin);
  expect(about).toEqual([true, true, false]);
});
