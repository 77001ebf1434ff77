/**
 * Scores on gold words, as the CoNLL 2018 shared task counts them (Zeman et al. 2018): all words count, punctuation
 * too; LAS compares relations without subtypes, LAS+ with them.
 */
import type { Span } from '../../src/base/span.ts';
import type { TreebankSentence } from './conllu.ts';

/** What a system says of a word. */
export interface PredictedWord {
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Counts; divide by `words`. */
export interface SyntaxCounts {
  words: number;
  upos: number;
  lemma: number;
  uas: number;
  las: number;
  lasFull: number;
}

export function noCounts(): SyntaxCounts {
  return { words: 0, upos: 0, lemma: 0, uas: 0, las: 0, lasFull: 0 };
}

/** Adds one sentence to the counts. */
export function countSentence(counts: SyntaxCounts, gold: TreebankSentence, predicted: readonly PredictedWord[]): void {
  for (const [i, word] of gold.words.entries()) {
    const guess = predicted[i];
    if (guess === undefined) throw new TypeError('expected a prediction for every gold word');
    const sameHead = guess.head === word.head;
    counts.words++;
    if (guess.upos === word.upos) counts.upos++;
    if (guess.lemma === word.lemma || word.lemma === '_') counts.lemma++;
    if (sameHead) counts.uas++;
    if (sameHead && universal(guess.deprel) === universal(word.deprel)) counts.las++;
    if (sameHead && guess.deprel === word.deprel) counts.lasFull++;
  }
}

function universal(deprel: string): string {
  return deprel.split(':')[0] as string;
}

/** Spans of one text, as pairs for counting. */
export interface SpanCounts {
  gold: number;
  predicted: number;
  right: number;
}

/** Adds the spans that two divisions of one text have in common. */
export function countSpans(counts: SpanCounts, gold: readonly Span[], predicted: readonly Span[]): void {
  const known = new Set(gold.map((span) => `${span.start} ${span.end}`));
  counts.gold += gold.length;
  counts.predicted += predicted.length;
  counts.right += predicted.filter((span) => known.has(`${span.start} ${span.end}`)).length;
}

/** F1 in percent, two decimals. */
export function spanF1({ gold, predicted, right }: SpanCounts): number {
  return Math.round((20_000 * right) / Math.max(1, gold + predicted)) / 100;
}
