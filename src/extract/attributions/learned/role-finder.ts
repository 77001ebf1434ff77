import type { Range } from '../reading.ts';
import type { Columns, FeatureList, Scorer } from './columns.ts';
import type { CueView } from './role-features.ts';
import { absenceFeatures, roleFeatures } from './role-features.ts';

/** Labels of the role models: first word, last word, any word of the span, and no span at all. */
export const sourceLabels = ['first', 'last', 'inner', 'none'] as const;
/** The same for the content before the cue and the content after it. */
export const contentLabels = ['first<', 'last<', 'inner<', 'none<', 'first>', 'last>', 'inner>', 'none>'] as const;

/** The scores of all words of a stretch for one role, ready for the search. */
export interface SpanScores {
  readonly stretch: Range;
  readonly first: Float32Array;
  readonly last: Float32Array;
  /** `inner[k]`: sum of the scores of words before the k-th. */
  readonly inner: Float32Array;
  readonly none: number;
}

/** Scores every word of a stretch. `base` is the index of the role's first label in the model. */
export function scoreStretch(c: Columns, view: CueView, stretch: Range, options: ScoreOptions): SpanScores {
  const { model, features, base } = options;
  const size = Math.max(0, stretch.to - stretch.from);
  const scores = new Float32Array(model.labels.length);
  const [first, last, inner] = [new Float32Array(size), new Float32Array(size), new Float32Array(size + 1)];
  for (let k = 0; k < size; k++) {
    roleFeatures(c, view, stretch.from + k, features);
    model.score(features.ids, features.count, scores);
    first[k] = scores[base] as number;
    last[k] = scores[base + 1] as number;
    inner[k + 1] = (inner[k] as number) + (scores[base + 2] as number);
  }
  absenceFeatures(c, view, features);
  model.score(features.ids, features.count, scores);
  return { stretch, first, last, inner, none: scores[base + 3] as number };
}

export interface ScoreOptions {
  readonly model: Scorer;
  readonly features: FeatureList;
  readonly base: number;
}

/** The best span of a stretch and its score, `undefined` for an empty one: one segment of a semi-Markov chain. */
export function bestSpan({ stretch, first, last, inner }: SpanScores): ScoredRange | undefined {
  let best = Number.NEGATIVE_INFINITY;
  let found: Range | undefined;
  let start = Number.NEGATIVE_INFINITY;
  let startAt = -1;
  // The best start for each end is kept while walking, so the search is linear.
  for (let k = 0; k < first.length; k++) {
    const opening = (first[k] as number) - (inner[k] as number);
    if (opening > start) {
      start = opening;
      startAt = k;
    }
    const total = start + (last[k] as number) + (inner[k + 1] as number);
    if (total > best) {
      best = total;
      found = { from: stretch.from + startAt, to: stretch.from + k + 1 };
    }
  }
  return found && { range: found, score: best };
}

/** A span and the score of having it. */
export interface ScoredRange {
  readonly range: Range;
  readonly score: number;
}

/** The source of a cue: the best span before or after it, or none. */
export function findSource(c: Columns, view: CueView, options: ScoreOptions): Range | undefined {
  let best: ScoredRange | undefined;
  let none = 0;
  for (const stretch of sourceStretches(c, view.cue)) {
    const scores = scoreStretch(c, view, stretch, options);
    const span = bestSpan(scores);
    none = scores.none;
    if (span !== undefined && (best === undefined || span.score > best.score)) best = span;
  }
  return best !== undefined && best.score > none ? best.range : undefined;
}

/** The content of a cue before it (`base` 0) or after it (`base` 4). */
export function findContent(c: Columns, view: CueView, options: ScoreOptions): Range | undefined {
  const scores = scoreStretch(c, view, contentStretch(view, options.base), options);
  const span = bestSpan(scores);
  return span !== undefined && span.score > scores.none ? span.range : undefined;
}

export function contentStretch({ window, cue }: CueView, base: number): Range {
  return base === 0 ? { from: window.from, to: cue.from } : { from: cue.to, to: Math.max(cue.to, window.to) };
}

/** Where a source can be: before or after the cue, in its sentence. */
export function sourceStretches(c: Columns, cue: Range): readonly [Range, Range] {
  const sentence = c.reading.sentences[c.reading.sentenceOf[cue.from] as number] as Range;
  return [
    { from: sentence.from, to: cue.from },
    { from: cue.to, to: Math.max(cue.to, sentence.to) },
  ];
}
