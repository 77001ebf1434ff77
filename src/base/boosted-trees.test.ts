import { expect, it } from 'vitest';
import { boost } from '../../scripts/boosting.ts';
import { chanceOf, checkColumns } from './boosted-trees.ts';

it('learns what holds only when two things meet, and refuses rows of other columns', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => [i % 2, (i >> 1) % 2]);
  const labels = rows.map(([a, b]) => Number(a === 1 && b === 1));
  const model = boost(['a', 'b'], { rows, labels: labels.map((label, i) => (i % 40 === 0 ? 1 - label : label)) });
  expect(chanceOf(model, [1, 1])).toBeGreaterThan(0.8);
  expect(chanceOf(model, [1, 0])).toBeLessThan(0.2);
  expect(() => checkColumns(model, ['a'])).toThrow(TypeError);
});
