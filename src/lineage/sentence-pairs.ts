import type { Reading, SentenceRange } from './reading.ts';

/** Two sentences that tell the same, and how alike they are, 0…1. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

interface Bag {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** Each sentence of `a` with its likest sentence of `b`, where both choose each other or come near it. */
export function pairSentences(a: Reading, b: Reading, likenessMin: number): SentencePair[] {
  const kind = a.article.lang === b.article.lang ? 'stems' : 'shared';
  const bagsA = bagsOf(a, kind);
  const bagsB = bagsOf(b, kind);
  const pairs: SentencePair[] = [];
  const bestOfB = new Float32Array(bagsB.length);
  const likeness = bagsA.map((bag) => bagsB.map((other) => cosine(bag, other)));
  for (const row of likeness)
    for (const [j, value] of row.entries()) bestOfB[j] = Math.max(bestOfB[j] as number, value);
  for (const [i, row] of likeness.entries()) {
    const best = row.reduce((top, value, j) => (value > (row[top] as number) ? j : top), 0);
    const value = row[best] ?? 0;
    if (value >= likenessMin && value >= (bestOfB[best] as number) * 0.8)
      pairs.push({ a: i, b: best, likeness: value });
  }
  return pairs;
}

type Features = 'stems' | 'shared';

/** Worked out once for a reading, which is compared with many others; they go when it goes. */
const known: Readonly<Record<Features, WeakMap<Reading, readonly Bag[]>>> = {
  stems: new WeakMap(),
  shared: new WeakMap(),
};

function bagsOf(reading: Reading, kind: Features): readonly Bag[] {
  const cached = known[kind].get(reading);
  if (cached !== undefined) return cached;
  const bags = reading.sentences.map((sentence) => bagOf(reading, sentence, reading[kind]));
  known[kind].set(reading, bags);
  return bags;
}

function bagOf(reading: Reading, sentence: SentenceRange, features: Uint32Array): Bag {
  const best = new Map<number, number>();
  for (let i = sentence.firstWord; i < sentence.lastWord; i++) {
    const id = features[i] as number;
    if (id !== 0) best.set(id, Math.max(best.get(id) ?? 0, reading.rarity[i] as number));
  }
  const ids = Uint32Array.from(best.keys()).sort();
  const weights = Float64Array.from(ids, (id) => best.get(id) as number);
  return { ids, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
}

/** Both lists of features ascend. */
function cosine(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [sum, i, j] = [0, 0, 0];
  while (i < a.ids.length && j < b.ids.length) {
    const [left, right] = [a.ids[i] as number, b.ids[j] as number];
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum / (a.length * b.length);
}
