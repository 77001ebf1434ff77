import type { Range } from '../reading.ts';
import type { Columns, Scorer } from './columns.ts';
import { at, bucket, FeatureList, quoteStates } from './columns.ts';

/** Labels of the cue tagger, in the order of its model. */
export const cueLabels = ['O', 'B', 'I'] as const;
const [outside, begin, inside] = [0, 1, 2];

/** What a cue word looks like: itself, its neighbours, its place in the tree, quotations near it. */
export function cueFeatures(c: Columns, i: number, out: FeatureList): void {
  const { reading } = c;
  out.clear();
  const [word, lemma, upos, cueClass] = [at(c.lower, i), at(c.lemma, i), at(c.upos, i), at(c.cueClass, i)];
  const [before, after] = [at(c.lower, i - 1), at(c.lower, i + 1)];
  const [tagBefore, tagAfter] = [at(c.upos, i - 1), at(c.upos, i + 1)];
  out.addCommon(0);
  out.add(1, word);
  out.add(2, lemma, upos);
  out.add(3, at(c.suffix, i), upos);
  out.add(4, cueClass, upos);
  out.add(5, before);
  out.add(6, after);
  out.add(7, at(c.lower, i - 2));
  out.add(8, at(c.lower, i + 2));
  out.add(9, tagBefore, upos);
  out.add(10, upos, tagAfter);
  out.add(11, tagBefore, upos, tagAfter);
  out.add(12, at(c.upos, i - 2), tagBefore, upos);
  out.add(13, upos, tagAfter, at(c.upos, i + 2));
  out.add(14, lemma, after);
  out.add(15, lemma, before);
  out.add(16, lemma, tagAfter, at(c.upos, i + 2));
  out.add(17, lemma, tagBefore);
  out.add(18, at(c.cueClass, i - 1), word);
  out.add(19, at(c.cueClass, i + 1), word);
  cueTreeFeatures(c, i, out);
  cueQuoteFeatures(c, i, out);
  const sentence = reading.sentences[reading.sentenceOf[i] as number] as Range;
  out.add(44, bucket(i - sentence.from), upos);
  out.add(45, bucket(sentence.to - i), upos, cueClass);
}

function cueTreeFeatures(c: Columns, i: number, out: FeatureList): void {
  const { reading } = c;
  if (!reading.hasTree) return;
  const head = reading.head[i] as number;
  const [lemma, upos, deprel, mask] = [at(c.lemma, i), at(c.upos, i), at(c.deprel, i), at(c.childMask, i)];
  const cueClass = at(c.cueClass, i);
  const subject = at(c.subject, i);
  out.add(23, deprel, upos);
  out.add(24, lemma, deprel);
  out.add(25, at(c.lemma, head), deprel);
  out.add(26, at(c.lemma, head), lemma);
  out.add(27, at(c.cueClass, head), deprel, upos);
  out.add(28, mask);
  out.add(29, mask & 0x3f, upos, cueClass);
  out.add(30, mask & 0x84ff, lemma);
  out.add(31, at(c.childMask, head), deprel);
  out.add(32, at(c.lower, subject), lemma);
  out.add(33, at(c.upos, subject), cueClass, mask & 0x1d);
  out.add(34, at(c.upos, subject), lemma);
  out.add(35, at(c.upos, head), deprel, at(c.deprel, head));
  out.add(49, mask & 0x1d, deprel, cueClass);
}

function cueQuoteFeatures(c: Columns, i: number, out: FeatureList): void {
  const cueClass = at(c.cueClass, i);
  const upos = at(c.upos, i);
  const state = c.quoteState[i] as number;
  out.add(37, state, upos);
  out.add(38, state, cueClass);
  let back = 1;
  while (back <= 5 && i - back >= 0 && c.quoteState[i - back] !== quoteStates.close) back++;
  let ahead = 1;
  while (ahead <= 5 && i + ahead < c.reading.count && c.quoteState[i + ahead] !== quoteStates.open) ahead++;
  out.add(39, back, upos, cueClass);
  out.add(40, ahead, upos, cueClass);
  out.add(41, back, ahead, upos);
  out.add(42, back, at(c.lemma, i));
  out.add(43, ahead, at(c.lower, i));
}

/** Scores of what holds for every word: added once where the features leave it out. */
export function commonCueScores(model: Scorer): Float32Array {
  const features = new FeatureList();
  const scores = new Float32Array(3);
  features.addCommon(0);
  model.score(features.ids, features.count, scores);
  return scores;
}

/** Feature of a label following another; scored by the model like any other. */
export function transitionFeature(previous: number, out: FeatureList): void {
  out.clear();
  out.addCommon(90, previous + 1);
}

/** Scores of label `to` after label `from` (index `from * 3 + to`); the sentence's start counts as `O`. */
export function transitionScores(model: Scorer, out: FeatureList): Float32Array {
  const table = new Float32Array(9);
  const scores = new Float32Array(3);
  for (let from = 0; from < 3; from++) {
    transitionFeature(from, out);
    model.score(out.ids, out.count, scores);
    table.set(scores, from * 3);
  }
  table[outside * 3 + inside] = Number.NEGATIVE_INFINITY;
  return table;
}

/** The best labels of one sentence (Viterbi). `emission[i * 3 + label]`; ties go to the earlier label. */
export function viterbi(emission: Float32Array, count: number, transition: Float32Array): Uint8Array {
  const back = new Uint8Array(count * 3);
  let score = new Float32Array(3);
  for (let i = 0; i < count; i++) {
    const next = new Float32Array(3);
    for (let to = 0; to < 3; to++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < (i === 0 ? 1 : 3); from++) {
        const value = (score[from] as number) + (transition[from * 3 + to] as number);
        if (value > best) {
          best = value;
          back[i * 3 + to] = from;
        }
      }
      next[to] = best + (emission[i * 3 + to] as number);
    }
    score = next;
  }
  const labels = new Uint8Array(count);
  let label = score.indexOf(Math.max(...score));
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * 3 + label] as number;
  }
  return labels;
}

/**
 * Tags of words that may begin a cue; nouns do only when the lexicon knows them, "to" before a word of the lexicon. Of the
 * training half's cues 0.3 % begin otherwise, while prepositions and particles are two in five of the words of open tags.
 */
const openTags: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'X', 'SYM', 'INTJ']);
/** How far behind "no cue" a label may be and still let the next word be looked at, in units of the weights. */
const liveMargin = 60;
const hopeless = -1e6;

/** A cheap look before the features, which are most of the work: four words in ten are no part of any cue. */
function mayBegin(c: Columns, i: number): boolean {
  const upos = c.reading.upos[i] as string;
  if (openTags.has(upos) || (c.cueClass[i] !== 0 && upos !== 'PROPN')) return true;
  return upos === 'PART' ? (c.cueClass[i + 1] ?? 0) !== 0 : c.reading.lower[i] === ':';
}

/** Labels one sentence; `bias` is added to B, so that a higher one finds more cues. */
export function tagSentence(c: Columns, sentence: Range, model: Scorer, options: TagOptions): Uint8Array {
  const count = sentence.to - sentence.from;
  const emission = new Float32Array(count * 3);
  const scores = new Float32Array(3);
  let live = options.thorough ?? false;
  for (let i = 0; i < count; i++) {
    if (!live && !mayBegin(c, sentence.from + i)) {
      emission[i * 3 + begin] = hopeless;
      emission[i * 3 + inside] = hopeless;
      continue;
    }
    cueFeatures(c, sentence.from + i, options.features);
    model.score(options.features.ids, options.features.count, scores);
    for (let label = 0; label < 3; label++)
      emission[i * 3 + label] = (scores[label] as number) + (options.common?.[label] ?? 0);
    emission[i * 3 + begin] = (emission[i * 3 + begin] as number) + options.bias;
    if (options.handicap !== undefined) {
      const right = i * 3 + (options.handicap.truth[sentence.from + i] as number);
      emission[right] = (emission[right] as number) - options.handicap.by;
    }
    const rest = Math.max(emission[i * 3 + begin] as number, emission[i * 3 + inside] as number);
    live = options.thorough === true || rest > (emission[i * 3] as number) - liveMargin;
  }
  return viterbi(emission, count, options.transition);
}

export interface TagOptions {
  readonly features: FeatureList;
  /** The scores of what always holds, where the features leave it out. */
  readonly common?: Float32Array | undefined;
  readonly transition: Float32Array;
  readonly bias: number;
  /** Looks at every word; for training. */
  readonly thorough?: boolean;
  /** What the right labels (by word of the article) lose; for training, so that they learn to be ahead. */
  readonly handicap?: { readonly truth: Uint8Array; readonly by: number };
}

/** Runs of B I I … as word ranges. */
export function rangesOf(labels: Uint8Array, offset: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begin) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === inside) to++;
    ranges.push({ from: offset + i, to: offset + to });
  }
  return ranges;
}
