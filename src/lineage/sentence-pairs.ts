import type { Reading, SentenceRange } from './reading.ts';

/** Two sentences that tell the same, and how alike they are, 0…1. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

interface Bag {
  readonly weights: Map<number, number>;
  readonly length: number;
}

/** Each sentence of `a` with its likest sentence of `b`, where both choose each other or come near it. */
export function pairSentences(a: Reading, b: Reading, likenessMin: number): SentencePair[] {
  const sameLanguage = a.article.lang === b.article.lang;
  const bagsA = a.sentences.map((sentence) => bagOf(a, sentence, sameLanguage));
  const bagsB = b.sentences.map((sentence) => bagOf(b, sentence, sameLanguage));
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

function bagOf(reading: Reading, sentence: SentenceRange, sameLanguage: boolean): Bag {
  const features = sameLanguage ? reading.stems : reading.shared;
  const weights = new Map<number, number>();
  for (let i = sentence.firstWord; i < sentence.lastWord; i++) {
    const id = features[i] as number;
    if (id !== 0) weights.set(id, Math.max(weights.get(id) ?? 0, reading.rarity[i] as number));
  }
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
}

function cosine(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [id, weight] of small.weights) sum += weight * (large.weights.get(id) ?? 0);
  return sum / (a.length * b.length);
}
