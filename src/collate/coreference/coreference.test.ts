import { expect, it } from 'vitest';
import { clusterByMean } from './cluster.ts';
import { type EntityMention, readEntityMention } from './entity-mention.ts';
import { groupEntities } from './index.ts';
import { ReportIndex } from './reports.ts';

const text = 'The Alma Ferry Company sold its ships. The firm said the Alma Ferry Company had no choice.';
const index = new ReportIndex([{ text, lang: 'en' }]);
const sentences = [
  { start: 0, end: 38 },
  { start: 39, end: text.length },
];
const read = (words: string, from = 0): EntityMention => {
  const start = text.indexOf(words, from);
  return readEntityMention({ start, end: start + words.length }, { report: 0, text, lang: 'en', sentences, index });
};

it('reads the main word behind articles, and names by their capitals', () => {
  const company = read('The Alma Ferry Company');
  expect([company.text, company.head, company.isName]).toEqual(['alma ferry company', 'company', true]);
  expect(read('its').pronoun).toBe('thing');
});

it('without weights joins mentions by their main word, and a pronoun to the name before it', () => {
  const mentions = [read('The Alma Ferry Company'), read('its'), read('The firm'), read('the Alma Ferry Company', 40)];
  expect([...groupEntities(mentions, index)]).toEqual([0, 0, 2, 0]);
});

it('joins groups by the mean of their pairs, so that one likeness does not chain two groups', () => {
  const near = new Map([
    ['0 1', 0.9],
    ['1 2', 0.6],
    ['0 2', 0],
  ]);
  expect([...clusterByMean(3, (a, b) => near.get(`${a} ${b}`) ?? 0, 0.4)]).toEqual([0, 0, 2]);
  expect([...clusterByMean(3, (a, b) => near.get(`${a} ${b}`) ?? 0, 0.2)]).toEqual([0, 0, 0]);
});
