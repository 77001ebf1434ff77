import type { FeatureList } from './features.ts';
import type { WordShape } from './words.ts';

/** A word as the tagger sees it: its shape and the set of tags it had in training (or a guess from its shape). */
export interface TaggerWord extends WordShape {
  readonly ambiguity: number;
}

/** Most features that any of the functions below adds. */
export const tagFeaturesMax = 48;

/** Features of the word itself. */
export function addOwn(list: FeatureList, w: TaggerWord): void {
  list.one(1, w.form);
  list.one(2, w.lower);
  for (let i = 0; i < 5; i++) list.one(3 + i, w.suffixes[i] as number);
  for (let i = 0; i < 4; i++) list.one(8 + i, w.prefixes[i] as number);
  list.one(12, w.shape);
  list.one(13, w.ambiguity);
  list.two(14, w.shape, w.suffixes[2] as number);
  list.two(15, w.ambiguity, w.shape);
  list.one(16, 0);
}

/** Features of the word before. */
export function addBefore(list: FeatureList, w: TaggerWord): void {
  list.one(20, w.lower);
  list.one(21, w.suffixes[2] as number);
  list.one(22, w.ambiguity);
  list.one(23, w.shape);
}

/** Features of the word after. */
export function addAfter(list: FeatureList, w: TaggerWord): void {
  list.one(24, w.lower);
  list.one(25, w.suffixes[2] as number);
  list.one(26, w.suffixes[1] as number);
  list.one(27, w.ambiguity);
  list.one(28, w.shape);
}

/** What only the sentence shows: tags already given, pairs of words. */
export interface TagContext {
  readonly words: readonly TaggerWord[];
  /** Tags given so far. */
  readonly tags: Int32Array;
  /** True for a sentence without small letters: a capital says nothing there. */
  readonly shouting: boolean;
}

/** The word beyond either end of a sentence. */
export const edge: TaggerWord = {
  form: 1,
  lower: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefixes: [1, 1, 1, 1],
  shape: 256,
  ambiguity: 1,
};

/** Features that join the word to its neighbours. */
export function addContext(list: FeatureList, context: TagContext, i: number): void {
  const { words, tags } = context;
  const w = words[i] as TaggerWord;
  const before = words[i - 1] ?? edge;
  const after = words[i + 1] ?? edge;
  const later = words[i + 2] ?? edge;
  const t1 = i > 0 ? (tags[i - 1] as number) : -1;
  const t2 = i > 1 ? (tags[i - 2] as number) : -1;
  list.one(30, t1);
  list.two(31, t1, t2);
  list.two(32, t1, w.lower);
  list.two(33, t1, w.ambiguity);
  list.three(34, t1, w.ambiguity, after.ambiguity);
  list.two(35, t1, w.suffixes[2] as number);
  list.three(36, t2, t1, w.ambiguity);
  list.two(37, w.lower, after.lower);
  list.two(38, w.lower, before.lower);
  list.two(39, w.ambiguity, after.ambiguity);
  list.three(40, w.ambiguity, after.ambiguity, later.ambiguity);
  list.one(41, later.lower);
  list.one(42, later.ambiguity);
  list.one(43, (words[i - 2] ?? edge).lower);
  list.two(44, w.lower, after.ambiguity);
  list.two(45, i === 0 ? 1 : 0, w.shape);
  list.two(46, context.shouting ? 1 : 0, w.shape);
  list.three(47, t1, after.ambiguity, w.suffixes[1] as number);
}
