import { stemOf } from '../../base/stems.ts';
import type { WordTables } from '../../base/word-tables.ts';
import { scanWords } from '../../base/words.ts';

/** A weighted bag of stems with its length. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Share of general texts below which a word is as rare as can be. */
const rarest = 0.002;

/** How many of the reports that are read together hold each stem, and how alike the reports are. */
export class ReportIndex {
  readonly #df = new Map<string, number>();
  readonly #bags: readonly Bag[];
  readonly size: number;
  #centre: Bag | undefined;
  readonly #common: Readonly<Record<string, number>> | undefined;

  constructor(
    texts: readonly { readonly text: string; readonly lang: string }[],
    commonness: WordTables['commonness'] = {},
  ) {
    this.size = texts.length;
    this.#common = commonness[texts[0]?.lang ?? ''];
    const counted = texts.map(({ text, lang }) => countStems(text, lang));
    for (const counts of counted) for (const stem of counts.keys()) this.#df.set(stem, (this.#df.get(stem) ?? 0) + 1);
    this.#bags = counted.map((counts) =>
      makeBag(new Map([...counts].map(([stem, n]) => [stem, (1 + Math.log(n)) * this.rarity(stem)]))),
    );
  }

  /** 0 for a stem that every report has, the larger the fewer have it. */
  rarity(stem: string): number {
    const inside = Math.log((1 + this.size) / (this.#df.get(stem) ?? 0.5)) / Math.log(1 + this.size);
    if (this.#common === undefined) return inside;
    const outside = Math.log(1 / ((this.#common[stem] ?? 0) + rarest)) / Math.log(1 / rarest);
    return (inside + outside) / 2;
  }

  /** How alike two reports are in their words, 0…1. */
  likeness(a: number, b: number): number {
    return a === b ? 1 : cosine(this.#bags[a]!, this.#bags[b]!);
  }

  /** How near a report is to what all have in common, 0…1. */
  centrality(report: number): number {
    this.#centre ??= makeBag(sumOf(this.#bags));
    return cosine(this.#bags[report]!, this.#centre);
  }

  /** A bag of stems, each weighing its rarity. */
  bagOf(stems: Iterable<string>): Bag {
    return makeBag(new Map([...new Set(stems)].map((stem) => [stem, this.rarity(stem)])));
  }
}

function countStems(text: string, lang: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded, start, end, kind } of scanWords(text)) {
    if (folded.length < 2 && kind === 'word') continue;
    const stem = kind === 'number' ? folded : stemOf(text.slice(start, end).toLowerCase(), lang);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The bags of all reports together, each weighing the same. */
function sumOf(bags: readonly Bag[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { weights, norm } of bags)
    for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight / (norm || 1));
  return sum;
}

function makeBag(weights: ReadonlyMap<string, number>): Bag {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { weights, norm: Math.sqrt(sum) };
}

/** Cosine of two bags; 0 where one is empty. */
export function cosine(a: Bag, b: Bag): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small.weights) dot += weight * (large.weights.get(stem) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}
