import type { Range } from '../reading.ts';
import type { Columns, Scorer } from './columns.ts';
import { FeatureList } from './columns.ts';
import type { CueView } from './role-features.ts';
import {
  absenceFeatures,
  absenceSourceFeatures,
  placeCount,
  placeOf,
  roleFeatures,
  roleSourceFeatures,
} from './role-features.ts';

/**
 * Labels of the role model, four for each role: first word, last word, any word of the span, no span at all.
 * The roles are the source, the content before the cue, and the content after it.
 */
export const roleLabels = [
  'first',
  'last',
  'inner',
  'none',
  'first<',
  'last<',
  'inner<',
  'none<',
  'first>',
  'last>',
  'inner>',
  'none>',
] as const;
const labelCount = roleLabels.length;

/** Index of each role's first label. */
export const roles = { source: 0, before: 4, after: 8 } as const;
export type Role = keyof typeof roles;

const roleStarts = Object.values(roles);
const impossible = -1e6;

/** Within a quotation that the cue is not in, between its marks: no role begins or ends there. */
export function isInsideQuote({ reading }: Columns, { cue }: CueView, i: number): boolean {
  const quote = reading.quoteOf[i] as number;
  return (
    quote >= 0 &&
    reading.quoteOf[i - 1] === quote &&
    reading.quoteOf[i + 1] === quote &&
    reading.quoteOf[cue.from] !== quote
  );
}

/** The scores of a cue: `words[k * 12 + label]` for the k-th word of its window, and of the choice of none. */
export interface RoleScores {
  readonly words: Float32Array;
  readonly none: Float32Array;
}

/** What scoring works with. */
export interface Scoring {
  readonly model: Scorer;
  readonly features: FeatureList;
  /** The scores of what nearly always holds, by side and sentence, where the features leave it out. */
  readonly common?: Float32Array | undefined;
}

/** Scores of a word's side and sentence alone: `[place * 12 + label]`, to be added where the features leave them out. */
export function commonRoleScores(model: Scorer): Float32Array {
  const features = new FeatureList();
  const scores = new Float32Array(placeCount * labelCount);
  for (let place = 0; place < placeCount; place++) {
    features.clear();
    features.addCommon(0, place >= placeCount / 2 ? 1 : 0, place % (placeCount / 2));
    model.score(features.ids, features.count, scores.subarray(place * labelCount, (place + 1) * labelCount));
  }
  return scores;
}

/** Scores every word of the window for every role, as far as the source does not matter. */
export function scoreWindow(c: Columns, view: CueView, { model, features, common }: Scoring): RoleScores {
  const { window, cue } = view;
  const size = window.to - window.from;
  const words = new Float32Array(size * labelCount);
  const scores = new Float32Array(labelCount);
  for (let k = 0; k < size; k++) {
    const i = window.from + k;
    if (i >= cue.from && i < cue.to) continue;
    if (isInsideQuote(c, view, i)) {
      words.fill(impossible, k * labelCount, (k + 1) * labelCount);
      for (const role of roleStarts) words[k * labelCount + role + 2] = 0;
      continue;
    }
    roleFeatures(c, view, i, features);
    model.score(features.ids, features.count, scores);
    const place = common === undefined ? 0 : placeOf(c, view, i) * labelCount;
    for (let label = 0; label < labelCount; label++)
      words[k * labelCount + label] = (scores[label] as number) + (common?.[place + label] ?? 0);
  }
  const none = new Float32Array(labelCount);
  features.skipsCommon = false;
  absenceFeatures(c, view, features);
  features.skipsCommon = common !== undefined;
  model.score(features.ids, features.count, none);
  return { words, none };
}

/** Adds what the source's place says of the content. */
export function addSourceScores(
  c: Columns,
  view: CueView,
  { words, none }: RoleScores,
  { model, features }: Scoring,
): void {
  const scores = new Float32Array(labelCount);
  const addTo = (target: Float32Array, offset: number) => {
    model.score(features.ids, features.count, scores);
    for (let label = roles.before; label < labelCount; label++)
      target[offset + label] = (target[offset + label] as number) + (scores[label] as number);
  };
  absenceSourceFeatures(c, view, features);
  addTo(none, 0);
  if (view.source === undefined) return;
  for (let i = view.window.from; i < view.window.to; i++) {
    if ((i >= view.cue.from && i < view.cue.to) || isInsideQuote(c, view, i)) continue;
    roleSourceFeatures(c, view, i, features);
    addTo(words, (i - view.window.from) * labelCount);
  }
}

/** The words among which a role may lie: a source in the cue's sentence, a content on one side of the cue. */
export function stretchesOf(c: Columns, { window, cue }: CueView, role: Role): readonly Range[] {
  const sentence = c.reading.sentences[c.reading.sentenceOf[cue.from] as number] as Range;
  const before = { from: role === 'before' ? window.from : Math.max(sentence.from, window.from), to: cue.from };
  const after = { from: cue.to, to: role === 'after' ? window.to : Math.min(sentence.to, window.to) };
  if (role === 'source') return [before, after];
  return role === 'before' ? [before] : [after];
}

/** The best span for a role, or `undefined` when having none scores higher. */
export function bestSpan(c: Columns, view: CueView, scores: RoleScores, role: Role): Range | undefined {
  const base = roles[role];
  let best = scores.none[base + 3] as number;
  let found: Range | undefined;
  for (const stretch of stretchesOf(c, view, role)) {
    const span = bestInStretch(scores.words, stretch, { offset: view.window.from, base });
    if (span === undefined || span.score <= best) continue;
    best = span.score;
    found = span.range;
  }
  return found;
}

interface ScoredRange {
  readonly range: Range;
  readonly score: number;
}

/** One segment of a semi-Markov chain: the best start for each end is kept while walking, so the search is linear. */
function bestInStretch(
  words: Float32Array,
  stretch: Range,
  { offset, base }: { offset: number; base: number },
): ScoredRange | undefined {
  let best = Number.NEGATIVE_INFINITY;
  let found: Range | undefined;
  let start = Number.NEGATIVE_INFINITY;
  let startAt = stretch.from;
  let inner = 0;
  for (let i = stretch.from; i < stretch.to; i++) {
    const row = (i - offset) * labelCount + base;
    const opening = (words[row] as number) - inner;
    if (opening > start) {
      start = opening;
      startAt = i;
    }
    inner += words[row + 2] as number;
    const total = start + (words[row + 1] as number) + inner;
    if (total <= best) continue;
    best = total;
    found = { from: startAt, to: i + 1 };
  }
  return found && { range: found, score: best };
}
