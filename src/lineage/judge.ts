import type { Relation } from '../model/index.ts';
import type { WordPassage } from './passages.ts';
import type { Reading } from './reading.ts';
import type { TranslationMeasures } from './translation.ts';

/** What the shared runs of two texts of one language amount to. */
export interface ReuseMeasures {
  /** Share of the shorter text that stands word for word in the other, 0…1. */
  readonly share: number;
  /** Words in the longest such run outside quotation marks. */
  readonly longest: number;
  /** What both texts open with, in leads' lengths, 0…2. */
  readonly lead: number;
}

/** About two sentences: what a copy keeps even when it is cut. */
const leadWords = 60;
/** Passages that begin in the lead and run on count for at most so many leads. */
const leadsMax = 2;

export function measureReuse(a: Reading, b: Reading, passages: readonly WordPassage[]): ReuseMeasures {
  const size = Math.max(1, Math.min(ownWords(a), ownWords(b)));
  let [same, longest, lead] = [0, 0, 0];
  for (const passage of passages) {
    if (passage.kind === 'boilerplate') continue;
    same += passage.same;
    if (passage.kind !== 'quotation') longest = Math.max(longest, passage.longest);
    if (passage.a[0] < leadWords && passage.b[0] < leadWords) lead += passage.same;
  }
  return { share: Math.min(1, same / size), longest, lead: Math.min(leadsMax, lead / leadWords) };
}

function ownWords(reading: Reading): number {
  return reading.own.reduce((sum, flag) => sum + flag, 0);
}

/** Log-odds that one text derives from the other, from how much is shared, in how long runs, and whether the leads agree. */
const reuseWeights = { bias: -7.4, share: 9, longest: 0.9, lead: 1.8 };
/** Below this score two texts share no more than chance and stock phrases. */
const statementScoreMin = -3.2;
/** Above this share of shared words a text is a copy, below it a rewrite. */
const copyShareMin = 0.58;

export interface Judgement {
  /** 0…1 */
  readonly derived: number;
  readonly relation: Relation;
}

export function judgeReuse({ share, longest, lead }: ReuseMeasures): Judgement {
  const score =
    reuseWeights.bias +
    reuseWeights.share * share +
    reuseWeights.longest * Math.log2(1 + longest) +
    reuseWeights.lead * lead;
  const derived = logistic(score);
  if (derived >= 0.5) return { derived, relation: share >= copyShareMin ? 'copy' : 'rewrite' };
  return { derived, relation: score >= statementScoreMin ? 'statement' : 'independent' };
}

/** A translation keeps a third or more of all names and numbers, with repetition; other reports of a topic a quarter at most. */
const translationWeights = { bias: -9, overlap: 30 };

export function judgeTranslation({ overlap }: TranslationMeasures): Judgement {
  const derived = logistic(translationWeights.bias + translationWeights.overlap * overlap);
  return { derived, relation: derived >= 0.5 ? 'translation' : 'independent' };
}

const logistic = (score: number) => 1 / (1 + Math.exp(-score));
