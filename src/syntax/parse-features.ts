/**
 * Features of a parser state, after Zhang and Nivre (2011): words and tags at the top of the stack and at the front
 * of the rest, alone and joined; distance, number of children, their outermost words and relations.
 * Names: s0 is the top of the stack, s1 below it; b0 the next word. w word, t fine tag, p coarse tag.
 */
import type { FeatureList } from './features.ts';
import type { ParseState } from './state.ts';

/** Most features of one state. */
export const parseFeaturesMax = 160;

/** Fills `list` with the features of the state. */
export function addParseFeatures(list: FeatureList, state: ParseState): void {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.coming(0);
  list.count = 0;
  addSingles(list, state);
  addPairs(list, state, { s0, s1, b0 });
  addTriples(list, state, { s0, s1, b0 });
  addChildren(list, state, { s0, s1, b0 });
  addDistances(list, state, { s0, s1, b0 });
}

interface Top {
  readonly s0: number;
  readonly s1: number;
  readonly b0: number;
}

function addSingles(list: FeatureList, state: ParseState): void {
  const { word, fine, suffix } = state;
  for (let k = 0; k < 6; k++) {
    const i = k < 3 ? state.stacked(k) : state.coming(k - 3);
    const w = word[i] as number;
    const t = fine[i] as number;
    list.one(1 + 4 * k, w);
    list.one(2 + 4 * k, t);
    list.two(3 + 4 * k, w, t);
    if (k < 2 || k === 3 || k === 4) list.two(4 + 4 * k, suffix[i] as number, t);
  }
}

function addPairs(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { word, fine, coarse, suffix } = state;
  const s0w = word[s0] as number;
  const s0t = fine[s0] as number;
  const s1w = word[s1] as number;
  const s1t = fine[s1] as number;
  const b0w = word[b0] as number;
  const b0t = fine[b0] as number;
  const b1 = state.coming(1);
  const b1t = fine[b1] as number;
  list.three(30, s0w, b0w, s0t);
  list.three(31, s0w, b0t, s0t);
  list.three(32, s0t, b0w, b0t);
  list.two(33, s0w, b0w);
  list.two(34, s0t, b0t);
  list.two(35, b0t, b1t);
  list.two(36, s0t, s1t);
  list.two(37, s0w, s1w);
  list.three(38, s0w, s0t, s1t);
  list.three(39, s0t, s1w, s1t);
  list.two(40, s0w, b1t);
  list.two(41, s1t, b0t);
  list.two(42, s1w, b0w);
  list.two(43, s1w, b0t);
  list.two(44, s1t, b0w);
  list.two(45, word[b1] as number, s0t);
  list.two(46, b0w, b1t);
  list.two(47, b0w, word[b1] as number);
  list.two(48, suffix[s0] as number, suffix[b0] as number);
  list.two(49, suffix[s0] as number, suffix[s1] as number);
  list.three(50, coarse[s0] as number, suffix[s0] as number, b0t);
  list.two(51, coarse[s0] as number, b0w);
  list.two(52, s0w, coarse[b0] as number);
  list.two(53, s1w, coarse[s0] as number);
  list.two(54, coarse[s1] as number, s0w);
}

function addTriples(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { fine, coarse, word } = state;
  const s0t = fine[s0] as number;
  const s1t = fine[s1] as number;
  const b0t = fine[b0] as number;
  const b1t = fine[state.coming(1)] as number;
  const s0p = coarse[s0] as number;
  const b0p = coarse[b0] as number;
  const b1p = coarse[state.coming(1)] as number;
  const b2p = coarse[state.coming(2)] as number;
  const s1p = coarse[s1] as number;
  const s2p = coarse[state.stacked(2)] as number;
  list.three(60, s0t, b0t, b1t);
  list.three(61, s1t, s0t, b0t);
  list.three(62, b0p, b1p, b2p);
  list.three(63, s2p, s1p, s0p);
  list.three(64, s0p, b0p, (b1p << 8) ^ b2p);
  list.three(65, s2p, s1p, (s0p << 8) ^ b0p);
  list.three(66, s1p, s0p, (b0p << 8) ^ b1p);
  list.three(67, word[s0] as number, b0p, b1p);
  list.three(68, s1p, word[s0] as number, b0p);
  list.three(69, s0p, word[b0] as number, s1p);
  list.three(70, word[s1] as number, s0p, b0p);
  list.three(71, s0p, b0p, word[state.coming(1)] as number);
}

function addChildren(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { fine, word, label, coarse } = state;
  const s0t = fine[s0] as number;
  const s1t = fine[s1] as number;
  const b0t = fine[b0] as number;
  const s0l = state.left1[s0] as number;
  const s0r = state.right1[s0] as number;
  const s1l = state.left1[s1] as number;
  const s1r = state.right1[s1] as number;
  const b0l = state.left1[b0] as number;
  list.three(75, s0t, fine[s0l] as number, b0t);
  list.three(76, s0t, fine[s0r] as number, b0t);
  list.three(77, s0t, b0t, fine[b0l] as number);
  list.three(78, s1t, s0t, fine[s0l] as number);
  list.three(79, s1t, s0t, fine[s0r] as number);
  list.three(80, s1t, fine[s1r] as number, s0t);
  list.three(81, s1t, fine[s1l] as number, s0t);
  for (let k = 0; k < 5; k++) {
    const child = k === 0 ? s0l : k === 1 ? s0r : k === 2 ? s1r : k === 3 ? b0l : s1l;
    const parent = k < 2 ? s0t : k === 3 ? b0t : s1t;
    list.two(82 + 3 * k, word[child] as number, parent);
    list.two(83 + 3 * k, label[child] as number, parent);
  }
  list.three(97, label[s0l] as number, label[s0r] as number, s0t);
  list.three(98, label[s1l] as number, label[s1r] as number, s1t);
  list.three(99, coarse[state.left2[s0] as number] as number, label[state.left2[s0] as number] as number, s0t);
  list.three(100, coarse[state.right2[s0] as number] as number, label[state.right2[s0] as number] as number, s0t);
  list.three(101, coarse[state.right2[s1] as number] as number, label[state.right2[s1] as number] as number, s1t);
  list.three(102, coarse[state.left2[b0] as number] as number, label[state.left2[b0] as number] as number, b0t);
  addSets(list, state, { s0, s1, b0 });
}

function addSets(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { fine, word, leftSet, rightSet } = state;
  list.two(103, fine[s0] as number, leftSet[s0] as number);
  list.two(104, fine[s0] as number, rightSet[s0] as number);
  list.two(105, fine[s1] as number, rightSet[s1] as number);
  list.two(106, fine[b0] as number, leftSet[b0] as number);
  list.two(107, word[s1] as number, rightSet[s1] as number);
  list.two(108, word[s0] as number, rightSet[s0] as number);
  list.three(109, fine[s1] as number, rightSet[s1] as number, fine[s0] as number);
  list.three(110, fine[b0] as number, leftSet[b0] as number, fine[s0] as number);
  list.three(111, fine[s1] as number, leftSet[s1] as number, fine[s0] as number);
}

function addDistances(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { fine, word, leftCount, rightCount } = state;
  const far = distance(s0, b0, state.size);
  const near = distance(s1, s0, state.size);
  const s0t = fine[s0] as number;
  const b0t = fine[b0] as number;
  const s1t = fine[s1] as number;
  list.two(120, word[s0] as number, far);
  list.two(121, word[b0] as number, far);
  list.three(122, s0t, b0t, far);
  list.three(123, s1t, s0t, near);
  list.two(124, s0t, far);
  list.two(125, b0t, far);
  list.two(126, s0t, rightCount[s0] as number);
  list.two(127, s0t, leftCount[s0] as number);
  list.two(128, s1t, rightCount[s1] as number);
  list.two(129, b0t, leftCount[b0] as number);
  list.two(130, word[s0] as number, rightCount[s0] as number);
  list.two(131, word[s1] as number, rightCount[s1] as number);
  list.two(132, word[b0] as number, leftCount[b0] as number);
  list.two(133, Math.min(state.depth, 4), b0t);
}

/** Distance in words: 1 … 4 as they are, then 5 for up to 6 and 7 beyond 10. */
function distance(a: number, b: number, size: number): number {
  if (a > size || b > size) return 0;
  const words = b - a;
  return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
}
