import { expect, it } from 'vitest';
import { parseSenses, senseNearness } from './word-senses.ts';

const senses = parseSenses('buy\t1 4\npurchase\t1\nacquire\t2\nsell\t3\n\n1\t2\n4\t3\n');

it.each([
  ['buy', 'purchase', 1],
  ['purchase', 'acquire', 0.5],
  ['purchase', 'sell', 0],
  ['buy', 'unheard', 0],
])('%s and %s: %d', (a, b, nearness) => {
  expect(senseNearness(senses, a, b)).toBe(nearness);
});
