import { stemOf } from '../../base/stems.ts';
import { scanWords } from '../../base/words.ts';
import { isEmptyWord } from './headline.ts';

/** Stems and their weights; the squares add up to 1. */
type Profile = ReadonlyMap<string, number>;

/** Reports whose words are taken for those of the claim's matter. */
const nearestMax = 6;
/** A report counts among the nearest from this share of the nearest one's likeness. */
const nearestShare = 0.5;
/** Share of the claim's own words in the score; the rest is by the words of the nearest reports. */
const ownShare = 1 / 3;
/** Score from which a report is about a claim. */
export const relevanceMin = 0.105;
/** Words read of a report. */
const wordsMax = 600;

/**
 * Which reports of a set are about a claim: by the claim's words, and by the words of the reports nearest to it, since
 * reports of one matter share words that a headline has no room for (relevance feedback, Rocchio 1971).
 */
export class RelevanceIndex {
  readonly #lang: string;
  readonly #size: number;
  readonly #df = new Map<string, number>();
  readonly #profiles: readonly Profile[];
  readonly #postings = new Map<string, { readonly report: number; readonly weight: number }[]>();

  constructor(texts: readonly string[], lang: string) {
    this.#lang = lang;
    this.#size = texts.length;
    const counted = texts.map((text) => this.#count(text));
    for (const counts of counted) for (const stem of counts.keys()) this.#df.set(stem, (this.#df.get(stem) ?? 0) + 1);
    this.#profiles = counted.map((counts) => this.#profile(counts));
    for (const [report, profile] of this.#profiles.entries())
      for (const [stem, weight] of profile) {
        const list = this.#postings.get(stem);
        if (list === undefined) this.#postings.set(stem, [{ report, weight }]);
        else list.push({ report, weight });
      }
  }

  /** For each report, how much it is about the claim, 0…1. */
  scores(claim: string): Float64Array {
    const own = this.#likeness(this.#profile(this.#count(claim)));
    const order = [...own.keys()].sort((a, b) => own[b]! - own[a]! || a - b).slice(0, nearestMax);
    const top = own[order[0] ?? 0] ?? 0;
    const matter = new Map<string, number>();
    for (const report of order) {
      if (top === 0 || own[report]! < nearestShare * top) break;
      for (const [stem, weight] of this.#profiles[report]!)
        matter.set(stem, (matter.get(stem) ?? 0) + (weight * own[report]!) / top);
    }
    const near = this.#likeness(unit(matter));
    return own.map((value, report) => ownShare * value + (1 - ownShare) * near[report]!);
  }

  #count(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { start, end, folded } of scanWords(text, wordsMax)) {
      const lower = text.slice(start, end).toLowerCase();
      if (folded.length < 2 || isEmptyWord(lower, this.#lang)) continue;
      const stem = stemOf(lower, this.#lang);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return counts;
  }

  #profile(counts: ReadonlyMap<string, number>): Profile {
    const rarity = (stem: string) => Math.log((this.#size + 1) / ((this.#df.get(stem) ?? 0) + 0.5));
    return unit(new Map([...counts].map(([stem, n]) => [stem, (1 + Math.log(n)) * rarity(stem)])));
  }

  #likeness(profile: Profile): Float64Array {
    const sums = new Float64Array(this.#size);
    for (const [stem, weight] of profile)
      for (const { report, weight: other } of this.#postings.get(stem) ?? [])
        sums[report] = sums[report]! + weight * other;
    return sums;
  }
}

function unit(weights: ReadonlyMap<string, number>): Profile {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const norm = Math.sqrt(sum) || 1;
  return new Map([...weights].map(([stem, weight]) => [stem, weight / norm]));
}
