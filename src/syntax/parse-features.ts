/**
 * Features of a parser state, after Zhang and Nivre (2011): words and tags at the top of the stack and at the front
 * of the rest, alone and joined; distance, number of children, their outermost words and relations.
 * Names: s0 is the top of the stack, s1 below it; b0 the next word. w word, t fine tag, p coarse tag, x ending.
 */
import type { FeatureList } from './features.ts';
import type { ParseState } from './state.ts';

/** Room for the features of one state or arc. */
export const parseFeaturesMax = 112;

/** Fills `list` with the features that choose a move. */
export function addMoveFeatures(list: FeatureList, state: ParseState): void {
  list.count = 0;
  const top = { s0: state.stacked(0), s1: state.stacked(1), b0: state.coming(0) };
  addSingles(list, state, top);
  addPairs(list, state, top);
  addTriples(list, state, top);
  addChildren(list, state, top);
  addDistances(list, state, top);
}

interface Top {
  readonly s0: number;
  readonly s1: number;
  readonly b0: number;
}

function addSingles(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { word, fine, suffix } = state;
  list.one(1, word[s0] as number);
  list.one(2, fine[s0] as number);
  list.two(3, word[s0] as number, fine[s0] as number);
  list.two(4, suffix[s0] as number, fine[s0] as number);
  list.one(5, word[s1] as number);
  list.one(6, fine[s1] as number);
  list.two(7, word[s1] as number, fine[s1] as number);
  list.one(8, word[b0] as number);
  list.one(9, fine[b0] as number);
  list.two(10, word[b0] as number, fine[b0] as number);
  list.two(11, suffix[b0] as number, fine[b0] as number);
  list.one(12, word[state.coming(1)] as number);
  list.one(13, fine[state.coming(1)] as number);
  list.one(14, fine[state.coming(2)] as number);
  list.one(15, fine[state.stacked(2)] as number);
}

function addPairs(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { word, fine, suffix } = state;
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
  list.two(48, suffix[s0] as number, suffix[b0] as number);
  list.two(49, suffix[s0] as number, suffix[s1] as number);
}

function addTriples(list: FeatureList, state: ParseState, { s0, s1, b0 }: Top): void {
  const { fine, coarse, word } = state;
  const s0t = fine[s0] as number;
  const b0t = fine[b0] as number;
  const s0p = coarse[s0] as number;
  const b0p = coarse[b0] as number;
  const b1p = coarse[state.coming(1)] as number;
  const b2p = coarse[state.coming(2)] as number;
  const s1p = coarse[s1] as number;
  const s2p = coarse[state.stacked(2)] as number;
  list.three(60, s0t, b0t, fine[state.coming(1)] as number);
  list.three(61, fine[s1] as number, s0t, b0t);
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
  const { fine, word, label, leftSet, rightSet } = state;
  const s0t = fine[s0] as number;
  const s1t = fine[s1] as number;
  const b0t = fine[b0] as number;
  const s0l = state.left1[s0] as number;
  const s0r = state.right1[s0] as number;
  const s1r = state.right1[s1] as number;
  const b0l = state.left1[b0] as number;
  list.three(75, s0t, fine[s0l] as number, b0t);
  list.three(76, s0t, fine[s0r] as number, b0t);
  list.three(77, s0t, b0t, fine[b0l] as number);
  list.three(78, s1t, s0t, fine[s0l] as number);
  list.three(79, s1t, s0t, fine[s0r] as number);
  list.three(80, s1t, fine[s1r] as number, s0t);
  list.three(81, s1t, fine[state.left1[s1] as number] as number, s0t);
  list.three(82, word[s0l] as number, s0t, b0t);
  list.three(83, word[s0l] as number, s0t, s1t);
  list.two(84, word[s0r] as number, s0t);
  list.two(85, word[s1r] as number, s1t);
  list.two(86, word[b0l] as number, b0t);
  list.three(87, label[s0l] as number, s0t, b0t);
  list.three(88, label[s0r] as number, s0t, b0t);
  list.three(89, label[s1r] as number, s1t, s0t);
  list.three(90, label[b0l] as number, b0t, s0t);
  list.two(103, s0t, leftSet[s0] as number);
  list.two(104, s0t, rightSet[s0] as number);
  list.three(105, s1t, rightSet[s1] as number, s0t);
  list.three(106, b0t, leftSet[b0] as number, s0t);
  list.two(107, word[s1] as number, rightSet[s1] as number);
  list.two(108, word[s0] as number, rightSet[s0] as number);
  list.three(109, s0t, leftSet[s0] as number, b0t);
  list.three(110, s0t, leftSet[s0] as number, s1t);
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
  list.three(126, s0t, rightCount[s0] as number, b0t);
  list.three(128, s1t, rightCount[s1] as number, s0t);
  list.three(129, b0t, leftCount[b0] as number, s0t);
  list.two(133, Math.min(state.depth, 4), b0t);
  const { coarse, suffix } = state;
  list.three(134, coarse[s0] as number, coarse[b0] as number, far);
  list.three(135, coarse[s1] as number, coarse[s0] as number, near);
  list.three(136, suffix[s0] as number, coarse[s0] as number, coarse[b0] as number);
  list.three(137, coarse[s0] as number, coarse[b0] as number, suffix[b0] as number);
}

/** Fills `list` with the features that name the relation of an arc about to be made; the child's tree is complete. */
export function addLabelFeatures(list: FeatureList, state: ParseState, head: number, child: number): void {
  list.count = 0;
  const { word, fine, suffix, size } = state;
  // Which side the child is on is part of every feature: it decides half of the relations.
  const side = child < head ? 0 : 512;
  const ct = fine[child] as number;
  const ht = fine[head] as number;
  const cw = word[child] as number;
  const hw = word[head] as number;
  const far = distance(Math.min(child, head), Math.max(child, head), size);
  list.two(200 + side, cw, ct);
  list.two(201 + side, hw, ht);
  list.one(202 + side, ct);
  list.two(203 + side, ct, ht);
  list.three(204 + side, cw, ct, ht);
  list.three(205 + side, ct, ht, hw);
  list.two(206 + side, cw, hw);
  list.two(207 + side, suffix[child] as number, ht);
  list.two(208 + side, suffix[head] as number, ct);
  list.two(209 + side, suffix[child] as number, suffix[head] as number);
  list.three(210 + side, ct, ht, far);
  list.two(211 + side, cw, far);
  list.three(212 + side, suffix[child] as number, ct, hw);
  const cp = state.coarse[child] as number;
  const hp = state.coarse[head] as number;
  list.one(240 + side, cw);
  list.one(241 + side, suffix[child] as number);
  list.two(242 + side, cp, hp);
  list.two(243 + side, suffix[child] as number, hp);
  list.three(244 + side, cp, hp, far);
  list.two(245 + side, cp, hw);
  list.three(246 + side, cp, hp, state.leftSet[child] as number);
  list.three(247 + side, cp, hp, state.word[state.left1[child] as number] as number);
  list.three(248 + side, cp, hp, state.leftSet[head] as number);
  list.three(249 + side, cp, hp, state.rightSet[head] as number);
  list.two(250 + side, cw, hp);
  addLabelContext(list, state, { head, child, side });
}

function addLabelContext(
  list: FeatureList,
  state: ParseState,
  { head, child, side }: { head: number; child: number; side: number },
): void {
  const { word, fine, coarse, label, leftSet, rightSet, left1, left2, right1, size } = state;
  const ct = fine[child] as number;
  const ht = fine[head] as number;
  const hw = word[head] as number;
  const nothing = size + 1;
  const cl = left1[child] as number;
  const cl2 = left2[child] as number;
  const cr = right1[child] as number;
  list.three(220 + side, ct, ht, word[cl] as number);
  list.three(221 + side, hw, word[cl] as number, ct);
  list.three(222 + side, ct, label[cl] as number, ht);
  list.three(223 + side, ct, label[cl2] as number, word[cl2] as number);
  list.three(224 + side, ct, leftSet[child] as number, ht);
  list.three(225 + side, ct, rightSet[child] as number, ht);
  list.three(226 + side, ct, leftSet[head] as number, ht);
  list.three(227 + side, ct, rightSet[head] as number, ht);
  list.two(228 + side, hw, leftSet[head] as number);
  list.three(229 + side, hw, ct, rightSet[head] as number);
  list.three(230 + side, ct, label[cr] as number, word[cr] as number);
  list.three(231 + side, ct, ht, fineAround(state, child - 1));
  list.three(232 + side, ct, ht, fineAround(state, child + 1));
  list.three(233 + side, ct, ht, fineAround(state, head - 1));
  list.three(234 + side, ct, ht, fineAround(state, head + 1));
  list.two(235 + side, word[child] as number, label[cl] as number);
  list.three(236 + side, ct, word[cl] as number, word[left1[head] as number] as number);
  list.three(237 + side, ct, coarse[left1[head] as number] as number, label[right1[head] as number] as number);
  list.two(238 + side, word[child] as number, fineAround(state, head));
  list.two(239 + side, word[child] as number, word[child > 0 ? child - 1 : nothing] as number);
}

/** Fine tag of a word, that of "nothing" beyond the sentence. */
function fineAround({ fine, size }: ParseState, i: number): number {
  return fine[i < 0 || i >= size ? size + 1 : i] as number;
}

/** Distance in words: 1 … 4 as they are, then 5 for up to 6, 6 for up to 10, and 7. */
function distance(a: number, b: number, size: number): number {
  if (a > size || b > size) return 0;
  const words = b - a;
  return words < 5 ? words : words < 7 ? 5 : words < 11 ? 6 : 7;
}
