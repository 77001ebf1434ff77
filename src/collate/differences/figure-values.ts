import type { Figure } from '../../model/index.ts';

/** Rounding that reporters do without saying so. */
const roundingShare = 0.02;

/** True when the two values can both be right, hedges respected: "more than 6 million" and "6.2 million". */
export function valuesMeet(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const slack = roundingShare * Math.max(Math.abs(x.low), Math.abs(y.low));
  const exact = a.mod === 'exact' && b.mod === 'exact';
  return exact ? x.low === y.low && x.high === y.high : x.low <= y.high + slack && y.low <= x.high + slack;
}

/** What a hedge leaves open; "more than six" is not six hundred. */
function rangeOf(figure: Figure): { low: number; high: number } {
  const { min, max, mod } = figure;
  if (mod === 'about' || mod === 'vague') return { low: min * 0.9, high: max * 1.1 };
  if (mod === 'at-least' || mod === 'more-than') return { low: min, high: max * 1.2 };
  if (mod === 'nearly' || mod === 'fewer-than' || mod === 'up-to') return { low: min * 0.8, high: max };
  return { low: min, high: max };
}
