import { longestChain } from './monotone.ts';
import type { Reading, SentenceRange } from './reading.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** What a translation keeps: names and numbers, as often as in the other text, and their order. */
export interface TranslationMeasures {
  /** Names and numbers in common, counted with repetition, over those in either text: 0…1. */
  readonly overlap: number;
  /** Names and numbers of the shorter text that the longer one has: 0…1. */
  readonly kept: number;
  /** Sentence pairs in the same order in both. */
  readonly chain: readonly SentencePair[];
  /** Share of the shorter text's sentences in that chain, 0…1. */
  readonly chained: number;
}

/** German capitalises every noun: its capitals are weak signs of a name. */
const nounCapitals = new Set(['de', 'lb']);
const weakCapital = 0.3;

export function measureTranslation(a: Reading, b: Reading): TranslationMeasures {
  const factsA = facts(a);
  const factsB = facts(b);
  const common = [...factsA].reduce((sum, [id, weight]) => sum + Math.min(weight, factsB.get(id) ?? 0), 0);
  const [sizeA, sizeB] = [total(factsA), total(factsB)];
  const either = sizeA + sizeB - common;
  const chain = longestChain(pairByFacts(a, b));
  const sentences = Math.max(1, Math.min(a.sentences.length, b.sentences.length));
  return {
    overlap: either > 0 ? common / either : 0,
    kept: Math.min(sizeA, sizeB) > 0 ? common / Math.min(sizeA, sizeB) : 0,
    chain,
    chained: Math.min(1, chain.length / sentences),
  };
}

const total = (facts: ReadonlyMap<number, number>) => [...facts.values()].reduce((sum, n) => sum + n, 0);

/** Numbers and names, which translation hardly changes, with how often each stands in the text. */
function facts(reading: Reading): Map<number, number> {
  const found = new Map<number, number>();
  const capital = nounCapitals.has(reading.article.lang) ? weakCapital : 1;
  for (const [i, word] of reading.words.entries()) {
    const id = reading.shared[i] as number;
    const name = word.capital && !word.initial && word.folded.length > 2;
    if (id === 0 || (word.kind !== 'number' && !name)) continue;
    found.set(id, (found.get(id) ?? 0) + (word.kind === 'number' ? 1 : capital));
  }
  return found;
}

/** Sentences as bags of the features that both texts have, the rarer in their own text the heavier. */
function pairByFacts(a: Reading, b: Reading): SentencePair[] {
  const common = new Set(b.shared);
  common.delete(0);
  const bagsA = bags(a, (id) => common.has(id));
  const inA = new Set(a.shared);
  const bagsB = bags(b, (id) => inA.has(id));
  const pairs: SentencePair[] = [];
  for (const [i, bag] of bagsA.entries()) {
    let best = { b: -1, likeness: 0 };
    for (const [j, other] of bagsB.entries()) {
      const likeness = cosine(bag, other) * lengthFit(a.sentences[i], b.sentences[j]);
      if (likeness > best.likeness) best = { b: j, likeness };
    }
    if (best.likeness >= likenessMin) pairs.push({ a: i, ...best });
  }
  return pairs;
}

const likenessMin = 0.3;

/** Sentences of a translation are about as long: a factor that falls as lengths part (Gale and Church 1993). */
function lengthFit(a: SentenceRange | undefined, b: SentenceRange | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [short, long] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y) as [number, number];
  return Math.sqrt(short / Math.max(1, long));
}

interface Bag {
  readonly weights: Map<number, number>;
  readonly length: number;
}

function bags(reading: Reading, keep: (id: number) => boolean): Bag[] {
  const sets = reading.sentences.map(({ firstWord, lastWord }) => {
    const ids = new Set<number>();
    for (let i = firstWord; i < lastWord; i++)
      if (keep(reading.shared[i] as number)) ids.add(reading.shared[i] as number);
    return ids;
  });
  const seen = new Map<number, number>();
  for (const ids of sets) for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  return sets.map((ids) => {
    const weights = new Map<number, number>();
    let squares = 0;
    for (const id of ids) {
      const weight = Math.log(1 + sets.length / (seen.get(id) as number));
      weights.set(id, weight);
      squares += weight * weight;
    }
    return { weights, length: Math.sqrt(squares) };
  });
}

function cosine(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  for (const [id, weight] of a.weights) sum += weight * (b.weights.get(id) ?? 0);
  return sum / (a.length * b.length);
}
