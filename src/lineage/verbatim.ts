import type { Reading } from './reading.ts';

/** Two equally long runs of the same words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words in a seed: shorter ones meet by chance, longer ones miss edited copies. */
const seedWords = 4;
/** Places of one seed that are followed; more belong to a formula. */
const placesMax = 12;
/** A run shorter than this, in words, is a common phrase. */
const runWordsMin = 6;

/** The longest common runs of words, greedily from the start of `a`, none overlapping in `a`. */
export function verbatimRuns(a: Reading, b: Reading): Run[] {
  const places = seedPlaces(b.forms);
  const runs: Run[] = [];
  for (let i = 0; i + seedWords <= a.forms.length; ) {
    const run = longestRun(a.forms, b.forms, i, places.get(seedAt(a.forms, i)));
    if (run !== undefined && run.length >= runWordsMin) {
      runs.push(run);
      i += run.length;
    } else i++;
  }
  return runs;
}

function longestRun(
  a: Uint32Array,
  b: Uint32Array,
  at: number,
  places: readonly number[] | undefined,
): Run | undefined {
  let best: Run | undefined;
  for (const place of places ?? []) {
    let length = 0;
    while (at + length < a.length && place + length < b.length && a[at + length] === b[place + length]) length++;
    if (length > (best?.length ?? 0)) best = { a: at, b: place, length };
  }
  return best;
}

function seedPlaces(forms: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + seedWords <= forms.length; i++) {
    const seed = seedAt(forms, i);
    const list = places.get(seed);
    if (list === undefined) places.set(seed, [i]);
    else if (list.length < placesMax) list.push(i);
  }
  return places;
}

function seedAt(forms: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < seedWords; k++) {
    hash ^= forms[at + k] as number;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  }
  return hash >>> 0;
}
