/**
 * Features of an arc about to be made, which name its relation; the child's tree is complete. They come in four groups,
 * so that what depends on the two tags alone, which is much, can be summed once.
 */
import { type FeatureList, factors } from './features.ts';
import { distance } from './parse-features.ts';
import type { ParseState } from './state.ts';

/** An arc in a state. */
export interface Arc {
  readonly head: number;
  readonly child: number;
}

const [childWord, childTag, childCoarse, childEnd, headWord, headTag, headCoarse, headEnd] =
  factors as unknown as number[] as Factors;
const besideTag = factors[13] as number;
const besideWord = factors[12] as number;
const besideCoarse = factors[14] as number;
const [more, moreTag, moreCoarse, count, far] = factors.subarray(19) as unknown as number[] as Factors;
type Factors = [number, number, number, number, number, number, number, number];

/** Fills `list` with all features of an arc. */
export function addLabelFeatures(list: FeatureList, state: ParseState, arc: Arc): void {
  list.count = 0;
  addArcTags(list, state, arc);
  addChildTree(list, state, arc);
  addHeadTree(list, state, arc);
  addArcWords(list, state, arc);
}

/** Which side the child is on is part of every feature: it decides half of the relations. */
function firstTemplate({ head, child }: Arc): number {
  return child < head ? 200 : 300;
}

/** Length of an arc, as `distance` counts. */
export function arcLength({ size }: ParseState, { head, child }: Arc): number {
  return distance(Math.min(child, head), Math.max(child, head), size);
}

/** The tags of both words, and how far apart they are. */
export function addArcTags(list: FeatureList, state: ParseState, arc: Arc): void {
  const { fine, coarse } = state;
  const ct = Math.imul(fine[arc.child] as number, childTag);
  const both = ct + Math.imul(fine[arc.head] as number, headTag);
  const bothCoarse =
    Math.imul(coarse[arc.child] as number, childCoarse) + Math.imul(coarse[arc.head] as number, headCoarse);
  const away = Math.imul(arcLength(state, arc), far);
  const f = list.values;
  const n = list.count;
  const template = firstTemplate(arc);
  f[n] = ct;
  f[n + 1] = both;
  list.number(n, n + 2, template + 2);
  f[n + 2] = both + away;
  list.number(n + 2, n + 3, template + 10);
  f[n + 3] = bothCoarse;
  list.number(n + 3, n + 4, template + 15);
  f[n + 4] = bothCoarse + away;
  list.number(n + 4, n + 5, template + 17);
}

/** The tags of both words with what hangs from the child. */
export function addChildTree(list: FeatureList, state: ParseState, arc: Arc): void {
  const { word, fine, coarse, label, leftSet } = state;
  const { head, child } = arc;
  const ct = Math.imul(fine[child] as number, childTag);
  const both = ct + Math.imul(fine[head] as number, headTag);
  const bothCoarse = Math.imul(coarse[child] as number, childCoarse) + Math.imul(coarse[head] as number, headCoarse);
  const cl = state.left1[child] as number;
  const cl2 = state.left2[child] as number;
  const cr = state.right1[child] as number;
  const clw = Math.imul(word[cl] as number, more);
  const set = leftSet[child] as number;
  const f = list.values;
  const n = list.count;
  const template = firstTemplate(arc);
  f[n] = bothCoarse + Math.imul(set, count);
  f[n + 1] = bothCoarse + clw;
  list.number(n, n + 2, template + 19);
  f[n + 2] = both + clw;
  list.number(n + 2, n + 3, template + 24);
  f[n + 3] = both + Math.imul(label[cl] as number, moreTag);
  f[n + 4] = ct + Math.imul(label[cl2] as number, count) + Math.imul(word[cl2] as number, more);
  f[n + 5] = both + Math.imul(set, moreCoarse);
  f[n + 6] = both + Math.imul(state.rightSet[child] as number, moreCoarse);
  list.number(n + 3, n + 7, template + 26);
  f[n + 7] = ct + Math.imul(label[cr] as number, count) + Math.imul(word[cr] as number, more);
  list.number(n + 7, n + 8, template + 34);
}

/** The tags of both words with what hangs from the head already. */
export function addHeadTree(list: FeatureList, state: ParseState, arc: Arc): void {
  const { fine, coarse, label } = state;
  const { head, child } = arc;
  const ct = Math.imul(fine[child] as number, childTag);
  const both = ct + Math.imul(fine[head] as number, headTag);
  const bothCoarse = Math.imul(coarse[child] as number, childCoarse) + Math.imul(coarse[head] as number, headCoarse);
  const before = Math.imul(state.leftSet[head] as number, moreCoarse);
  const after = Math.imul(state.rightSet[head] as number, moreCoarse);
  const f = list.values;
  const n = list.count;
  const template = firstTemplate(arc);
  f[n] = bothCoarse + before;
  f[n + 1] = bothCoarse + after;
  list.number(n, n + 2, template + 21);
  f[n + 2] = both + before;
  f[n + 3] = both + after;
  list.number(n + 2, n + 4, template + 30);
  f[n + 4] =
    ct +
    Math.imul(coarse[state.left1[head] as number] as number, besideCoarse) +
    Math.imul(label[state.right1[head] as number] as number, count);
  list.number(n + 4, n + 5, template + 41);
}

/** The words themselves, and the words beside them. */
export function addArcWords(list: FeatureList, state: ParseState, arc: Arc): void {
  const { word, fine, coarse, suffix, size } = state;
  const { head, child } = arc;
  const ct = Math.imul(fine[child] as number, childTag);
  const ht = Math.imul(fine[head] as number, headTag);
  const cw = Math.imul(word[child] as number, childWord);
  const hw = Math.imul(word[head] as number, headWord);
  const cx = Math.imul(suffix[child] as number, childEnd);
  const hx = Math.imul(suffix[head] as number, headEnd);
  const cp = Math.imul(coarse[child] as number, childCoarse);
  const hp = Math.imul(coarse[head] as number, headCoarse);
  const away = Math.imul(arcLength(state, arc), far);
  const cl = state.left1[child] as number;
  const clw = Math.imul(word[cl] as number, more);
  const both = ct + ht;
  const f = list.values;
  const n = list.count;
  const template = firstTemplate(arc);
  f[n] = cw + ct;
  f[n + 1] = hw + ht;
  list.number(n, n + 2, template);
  f[n + 2] = cw + both;
  f[n + 3] = both + hw;
  f[n + 4] = cw + hw;
  f[n + 5] = cx + ht;
  f[n + 6] = hx + ct;
  f[n + 7] = cx + hx;
  list.number(n + 2, n + 8, template + 4);
  f[n + 8] = cw + away;
  f[n + 9] = cx + ct + hw;
  f[n + 10] = cw;
  f[n + 11] = cx;
  list.number(n + 8, n + 12, template + 11);
  f[n + 12] = cx + hp;
  list.number(n + 12, n + 13, template + 16);
  f[n + 13] = cp + hw;
  list.number(n + 13, n + 14, template + 18);
  f[n + 14] = cw + hp;
  list.number(n + 14, n + 15, template + 23);
  f[n + 15] = hw + clw + ct;
  list.number(n + 15, n + 16, template + 25);
  f[n + 16] = hw + Math.imul(state.leftSet[head] as number, moreCoarse);
  f[n + 17] = hw + ct + Math.imul(state.rightSet[head] as number, moreCoarse);
  list.number(n + 16, n + 18, template + 32);
  f[n + 18] = both + Math.imul(fineAround(state, child - 1), besideTag);
  f[n + 19] = both + Math.imul(fineAround(state, child + 1), besideTag);
  f[n + 20] = both + Math.imul(fineAround(state, head - 1), besideTag);
  f[n + 21] = both + Math.imul(fineAround(state, head + 1), besideTag);
  f[n + 22] = cw + Math.imul(state.label[cl] as number, moreTag);
  f[n + 23] = ct + clw + Math.imul(word[state.left1[head] as number] as number, besideWord);
  list.number(n + 18, n + 24, template + 35);
  f[n + 24] = cw + ht;
  f[n + 25] = cw + Math.imul(word[child > 0 ? child - 1 : size + 1] as number, besideWord);
  list.number(n + 24, n + 26, template + 42);
}

/** Fine tag of a word, that of "nothing" beyond the sentence. */
function fineAround({ fine, size }: ParseState, i: number): number {
  return fine[i < 0 || i >= size ? size + 1 : i] as number;
}
