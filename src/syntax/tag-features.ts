import { type FeatureList, factors, spread } from './features.ts';
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

/** By part: what its values are multiplied by. */
const [ownLower, ownClass, ownEnd, ownShape, ownShort, beforeLower, earlierLower, ofSentence] =
  factors as unknown as number[] as Factors;
const [afterLower, afterClass, laterLower, laterClass, lastTag, tagBefore] = factors.subarray(
  8,
) as unknown as number[] as Factors;
type Factors = [number, number, number, number, number, number, number, number];

/** Features of the tags of the two words before; -1 where there is none. */
export function addTagsBefore(list: FeatureList, t1: number, t2: number): void {
  list.one(29, spread(t1));
  const from = list.count;
  list.values[from] = Math.imul(t1, lastTag) + Math.imul(t2, tagBefore);
  list.number(from, from + 1, 30);
}

/** Features of the word after the next. */
export function addLater(list: FeatureList, w: TaggerWord): void {
  const from = list.count;
  list.values[from] = Math.imul(w.lower, laterLower);
  list.values[from + 1] = Math.imul(w.ambiguity, laterClass);
  list.number(from, from + 2, 40);
}

/** Features of the word before the last. */
export function addEarlier(list: FeatureList, w: TaggerWord): void {
  const from = list.count;
  list.values[from] = Math.imul(w.lower, earlierLower);
  list.number(from, from + 1, 42);
}

/** What a word's capitals say: whether it is the first, and how the sentence uses them. */
export interface CapitalContext {
  readonly shape: number;
  readonly isFirst: boolean;
  readonly casing: number;
}

/** Features of a word's capitals. */
export function addCapitals(list: FeatureList, { shape, isFirst, casing }: CapitalContext): void {
  const from = list.count;
  list.values[from] = Math.imul(shape, ownShape) + Math.imul(isFirst ? 1 : 0, ofSentence);
  list.values[from + 1] = Math.imul(shape, ownShape) + Math.imul(casing + 2, ofSentence);
  list.number(from, from + 2, 44);
}

/** The word at a place, `edge` beyond either end: an index beyond an array is slow. */
export function wordAt<T extends TaggerWord>(words: readonly T[], i: number, beyond: T): T {
  return i >= 0 && i < words.length ? (words[i] as T) : beyond;
}

/** Features that join the word to its neighbours. */
export function addContext(list: FeatureList, { words, tags }: TagContext, i: number): void {
  const w = words[i] as TaggerWord;
  const before = wordAt(words, i - 1, edge);
  const after = wordAt(words, i + 1, edge);
  const later = wordAt(words, i + 2, edge);
  const t1 = Math.imul(i > 0 ? (tags[i - 1] as number) : -1, lastTag);
  const t2 = Math.imul(i > 1 ? (tags[i - 2] as number) : -1, tagBefore);
  const lower = Math.imul(w.lower, ownLower);
  const own = Math.imul(w.ambiguity, ownClass);
  const next = Math.imul(after.ambiguity, afterClass);
  const f = list.values;
  const from = list.count;
  f[from] = t1 + lower;
  f[from + 1] = t1 + own;
  f[from + 2] = t1 + own + next;
  f[from + 3] = t1 + Math.imul(w.suffixes[2] as number, ownEnd);
  f[from + 4] = t2 + t1 + own;
  f[from + 5] = lower + Math.imul(after.lower, afterLower);
  f[from + 6] = lower + Math.imul(before.lower, beforeLower);
  f[from + 7] = own + next;
  f[from + 8] = own + next + Math.imul(later.ambiguity, laterClass);
  list.number(from, from + 9, 31);
  f[from + 9] = lower + next;
  list.number(from + 9, from + 10, 43);
  f[from + 10] = t1 + next + Math.imul(w.suffixes[1] as number, ownShort);
  list.number(from + 10, from + 11, 46);
}
