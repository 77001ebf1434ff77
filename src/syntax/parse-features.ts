/**
 * Features of a parser state, after Zhang and Nivre (2011): words and tags at the top of the stack and at the front
 * of the rest, alone and joined; distance, number of children, their outermost words and relations; and what lies
 * between and ahead. Names: s0 is the top of the stack, s1 below it; b0 the next word, n0 the next word with content.
 * w word, t fine tag, p coarse tag, x ending. A feature is a sum of values that were multiplied by a factor of their
 * part (see `features.ts`); its template is its place in the list.
 */
import { type FeatureList, factors } from './features.ts';
import type { ParseState } from './state.ts';

/** Room for the features of one state or arc. */
export const parseFeaturesMax = 112;

const [s0Word, s0Tag, s0Coarse, s0End, s1Word, s1Tag, s1Coarse] = factors as unknown as number[] as Factors;
const [b0Word, b0Tag, b0Coarse, b0End, b1Word, b1Tag, b1Coarse, b2Tag] = factors.subarray(
  8,
) as unknown as number[] as Factors;
const [s2Word, s2Tag, s2Coarse, more, moreTag, moreCoarse, count, far] = factors.subarray(
  16,
) as unknown as number[] as Factors;
type Factors = [number, number, number, number, number, number, number, number];

/** Fills `list` with the features that choose a move. */
export function addMoveFeatures(list: FeatureList, state: ParseState): void {
  const to = addRelated(list.values, state, addJoined(list.values, state, addTops(list.values, state)));
  list.number(0, addSurroundings(list.values, state, to), 1);
}

/** The words at the top of the stack and the front of the rest, alone and in twos. */
function addTops(f: Int32Array, state: ParseState): number {
  const { word, fine, suffix } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.next;
  const b1 = state.coming(1);
  const s0w = Math.imul(word[s0] as number, s0Word);
  const s0t = Math.imul(fine[s0] as number, s0Tag);
  const s0x = Math.imul(suffix[s0] as number, s0End);
  const s1w = Math.imul(word[s1] as number, s1Word);
  const s1t = Math.imul(fine[s1] as number, s1Tag);
  const b0w = Math.imul(word[b0] as number, b0Word);
  const b0t = Math.imul(fine[b0] as number, b0Tag);
  const b0x = Math.imul(suffix[b0] as number, b0End);
  const b1w = Math.imul(word[b1] as number, b1Word);
  const b1t = Math.imul(fine[b1] as number, b1Tag);
  f[0] = s0w;
  f[1] = s0t;
  f[2] = s0w + s0t;
  f[3] = s0x + s0t;
  f[4] = s1w;
  f[5] = s1t;
  f[6] = s1w + s1t;
  f[7] = b0w;
  f[8] = b0t;
  f[9] = b0w + b0t;
  f[10] = b0x + b0t;
  f[11] = b1w;
  f[12] = b1t;
  f[13] = Math.imul(fine[state.coming(2)] as number, b2Tag);
  f[14] = Math.imul(fine[state.stacked(2)] as number, s2Tag);
  f[15] = s0w + b0t + s0t;
  f[16] = s0t + b0w + b0t;
  f[17] = s0w + b0w;
  f[18] = s0t + b0t;
  f[19] = b0t + b1t;
  f[20] = s0t + s1t;
  f[21] = s0w + s1w;
  f[22] = s0w + s0t + s1t;
  f[23] = s0t + s1w + s1t;
  f[24] = s0w + b1t;
  f[25] = s1t + b0t;
  f[26] = s1w + b0t;
  f[27] = s1t + b0w;
  f[28] = b1w + s0t;
  f[29] = b0w + b1t;
  f[30] = s0t + b0t + b1t;
  f[31] = s1t + s0t + b0t;
  return 32;
}

/** Words with the coarse tags around them. */
function addJoined(f: Int32Array, state: ParseState, from: number): number {
  const { word, coarse, suffix } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.next;
  const b1 = state.coming(1);
  const s0p = Math.imul(coarse[s0] as number, s0Coarse);
  const s1p = Math.imul(coarse[s1] as number, s1Coarse);
  const b0p = Math.imul(coarse[b0] as number, b0Coarse);
  const b1p = Math.imul(coarse[b1] as number, b1Coarse);
  const b2p = Math.imul(coarse[state.coming(2)] as number, b2Tag);
  const s2p = Math.imul(coarse[state.stacked(2)] as number, s2Coarse);
  const s0w = Math.imul(word[s0] as number, s0Word);
  const nearby = Math.imul(distance(s1, s0, state.size), count);
  const away = Math.imul(distance(s0, b0, state.size), far);
  f[from] = s0p + b0p + b1p + b2p;
  f[from + 1] = s2p + s1p + s0p + b0p;
  f[from + 2] = s1p + s0p + b0p + b1p;
  f[from + 3] = s1p + s0w + b0p;
  f[from + 4] = s0p + Math.imul(word[b0] as number, b0Word) + s1p;
  f[from + 5] = s0p + b0p + Math.imul(word[b1] as number, b1Word);
  f[from + 6] = s0p + b0p + away;
  f[from + 7] = s1p + s0p + nearby;
  f[from + 8] = Math.imul(suffix[s0] as number, s0End) + s0p + b0p;
  f[from + 9] = s0p + b0p + Math.imul(suffix[b0] as number, b0End);
  f[from + 10] = s0w + away;
  f[from + 11] = Math.imul(word[b0] as number, b0Word) + away;
  return from + 12;
}

/** Children of the words that may be joined: their tags, words, relations, and how many there are. */
function addRelated(f: Int32Array, state: ParseState, from: number): number {
  const { fine, word, label, leftSet, rightSet } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.next;
  const s0t = Math.imul(fine[s0] as number, s0Tag);
  const s1t = Math.imul(fine[s1] as number, s1Tag);
  const b0t = Math.imul(fine[b0] as number, b0Tag);
  const s0l = state.left1[s0] as number;
  const s0r = state.right1[s0] as number;
  const s1r = state.right1[s1] as number;
  const b0l = state.left1[b0] as number;
  const s0lt = Math.imul(fine[s0l] as number, moreTag);
  const s0rt = Math.imul(fine[s0r] as number, moreTag);
  const s0lw = Math.imul(word[s0l] as number, more);
  const s0ls = Math.imul(leftSet[s0] as number, moreCoarse);
  const both = s0t + b0t;
  const stacked = s1t + s0t;
  f[from] = both + s0lt;
  f[from + 1] = both + s0rt;
  f[from + 2] = both + Math.imul(fine[b0l] as number, moreTag);
  f[from + 3] = stacked + s0lt;
  f[from + 4] = stacked + s0rt;
  f[from + 5] = stacked + Math.imul(fine[s1r] as number, moreTag);
  f[from + 6] = stacked + Math.imul(fine[state.left1[s1] as number] as number, moreTag);
  f[from + 7] = s0lw + both;
  f[from + 8] = s0lw + stacked;
  f[from + 9] = Math.imul(word[s0r] as number, more) + s0t;
  f[from + 10] = Math.imul(word[s1r] as number, more) + s1t;
  f[from + 11] = Math.imul(word[b0l] as number, more) + b0t;
  f[from + 12] = Math.imul(label[s0l] as number, count) + both;
  f[from + 13] = Math.imul(label[s0r] as number, count) + both;
  f[from + 14] = Math.imul(label[s1r] as number, count) + stacked;
  f[from + 15] = Math.imul(label[b0l] as number, count) + both;
  f[from + 16] = s0t + s0ls;
  f[from + 17] = s0t + Math.imul(rightSet[s0] as number, moreCoarse);
  f[from + 18] = stacked + Math.imul(rightSet[s1] as number, moreCoarse);
  f[from + 19] = both + Math.imul(leftSet[b0] as number, moreCoarse);
  f[from + 20] = Math.imul(word[s1] as number, s1Word) + Math.imul(rightSet[s1] as number, moreCoarse);
  f[from + 21] = Math.imul(word[s0] as number, s0Word) + Math.imul(rightSet[s0] as number, moreCoarse);
  f[from + 22] = both + s0ls;
  f[from + 23] = stacked + s0ls;
  f[from + 24] = both + Math.imul(state.rightCount[s0] as number, count);
  f[from + 25] = stacked + Math.imul(state.rightCount[s1] as number, count);
  f[from + 26] = both + Math.imul(state.leftCount[b0] as number, count);
  // The preposition or conjunction of s0, and what s0 may hang from.
  f[from + 27] = s0lw + Math.imul(word[s1] as number, s1Word);
  f[from + 28] = s0lw + Math.imul(word[s0] as number, s0Word);
  f[from + 29] = s0lw + Math.imul(word[state.stacked(2)] as number, s2Word);
  return from + 30;
}

/** Distances, what lies between, the words beside, and what comes later. */
function addSurroundings(f: Int32Array, state: ParseState, from: number): number {
  const { fine, word, size } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.next;
  const nothing = size + 1;
  const s0t = Math.imul(fine[s0] as number, s0Tag);
  const s1t = Math.imul(fine[s1] as number, s1Tag);
  const b0t = Math.imul(fine[b0] as number, b0Tag);
  const b0w = Math.imul(word[b0] as number, b0Word);
  const both = s0t + b0t;
  const stacked = s1t + s0t;
  const n0 = state.nextContent[b0] as number;
  const n0w = Math.imul(word[n0] as number, more);
  const n0t = Math.imul(fine[n0] as number, moreTag);
  const v0t = Math.imul(fine[state.nextVerb[b0] as number] as number, b2Tag);
  const between = Math.imul(state.between(s0, b0), moreCoarse);
  f[from] = both + Math.imul(distance(s0, b0, size), far);
  f[from + 1] = stacked + Math.imul(distance(s1, s0, size), far);
  f[from + 2] = Math.imul(Math.min(state.depth, 4), count) + b0t;
  f[from + 3] = s0t + b0w + n0w;
  f[from + 4] = both + n0t;
  f[from + 5] = both + v0t;
  f[from + 6] = stacked + v0t;
  f[from + 7] = both + between;
  f[from + 8] = stacked + Math.imul(state.between(s1, s0), moreCoarse);
  f[from + 9] = both + Math.imul(fine[s0 < size ? s0 + 1 : nothing] as number, b1Tag);
  f[from + 10] = both + Math.imul(fine[s0 > 0 && s0 < size ? s0 - 1 : nothing] as number, s2Tag);
  f[from + 11] = both + Math.imul(fine[b0 > 0 ? b0 - 1 : nothing] as number, s1Tag);
  f[from + 12] = stacked + Math.imul(fine[s1 < size ? s1 + 1 : nothing] as number, b1Tag);
  f[from + 13] = stacked + Math.imul(fine[state.stacked(2)] as number, s2Tag);
  return from + 14;
}

/** Distance in words: 1 … 4 as they are, then 5 for up to 6, 6 for up to 10, and 7. */
export function distance(a: number, b: number, size: number): number {
  if (a > size || b > size) return 0;
  const words = b - a;
  return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
}
