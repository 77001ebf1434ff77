import type { Lexicon } from './lexicon.ts';

/** Longest compound tried; the longest German numeral below 10⁹ has about 70 letters. */
export const compoundMax = 90;

/**
 * The parts of a numeral that is written as one word ("zweihundertdreiunddreißig" → 2, 100, 3, 30), or
 * `undefined` when anything else is in it. Longest parts first, with steps back where that fails.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly number[] | undefined {
  if (word.length > compoundMax || word.length < 6) return undefined;
  const dead = new Set<number>();
  const parts: number[] = [];
  return walk(0) && parts.length > 1 ? parts : undefined;

  function walk(at: number): boolean {
    if (at === word.length) return true;
    if (dead.has(at)) return false;
    for (let end = Math.min(word.length, at + 12); end > at; end--) {
      const piece = word.slice(at, end);
      const value = lexicon.numerals.get(piece) ?? lexicon.multipliers.get(piece);
      const joins = at > 0 && end < word.length && lexicon.sets.joiners.has(piece);
      if (value === undefined && !joins) continue;
      if (value !== undefined) parts.push(value);
      if (walk(end)) return true;
      if (value !== undefined) parts.pop();
    }
    dead.add(at);
    return false;
  }
}
