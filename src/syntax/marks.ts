/**
 * Where punctuation hangs. The parser sees marks as words, because they tell where a phrase ends; but which word a mark
 * hangs from follows from the finished tree of the words: the unit that it opens, closes or divides. A small linear
 * model chooses among those units.
 */
import { FeatureList, spread } from './features.ts';
import type { SparseWeights } from './weights.ts';

/** A tree of words with holes where the marks are. */
export interface MarkedTree {
  readonly forms: readonly string[];
  /** True for marks; nothing hangs from one. */
  readonly isMark: readonly boolean[];
  /** By token: its head, -1 for the root. */
  readonly heads: Int32Array;
  /** By token, spread over 32 bits: the word and its coarse tag. */
  readonly word: Int32Array;
  readonly coarse: Int32Array;
  /** The number of the relation of a word, without subtype. */
  readonly relation: (i: number) => number;
}

/**
 * What a mark may hang from: the highest unit that begins after it, the highest that ends before it, their heads, the
 * unit between it and its partner, and of the units before and after it those that another mark divides off on the
 * other side.
 */
export const markKinds = 8;
const unitAfter = 0;
const unitBefore = 1;
const headAfter = 2;
const headBefore = 3;
const enclosed = 4;
const setOffBefore = 5;
const setOffAfter = 6;
const belowBefore = 7;

/** Most features of a mark. */
export const markFeaturesMax = 40;

/** A mark, the tokens it may hang from by kind (-1 where there is none), and what its place looks like. */
export interface MarkPlace {
  mark: number;
  readonly candidates: Int32Array;
  readonly features: FeatureList;
}

/** Hangs every mark of a tree; one with no word beside it stays where it is. */
export class MarkAttacher {
  readonly #weights: SparseWeights;
  readonly #scores = new Int32Array(markKinds);

  constructor(weights: SparseWeights) {
    this.#weights = weights;
  }

  /** Writes the heads of the marks to `tree.heads`. */
  attach(tree: MarkedTree): void {
    forEachMark(tree, ({ mark, candidates, features }) => {
      const scores = this.#scores.fill(0);
      this.#weights.addScores(features.values, features.count, scores);
      const kind = bestKind(candidates, scores);
      if (kind >= 0) tree.heads[mark] = candidates[kind] as number;
    });
  }
}

/** The kind with the highest score among those that there are, -1 for none. */
export function bestKind(candidates: Int32Array, scores: Int32Array): number {
  let best = -1;
  for (let kind = 0; kind < markKinds; kind++) {
    if ((candidates[kind] as number) < 0) continue;
    if (best < 0 || (scores[kind] as number) > (scores[best] as number)) best = kind;
  }
  return best;
}

/** Describes the place of every mark, in one object used again. Linear in the number of tokens. */
export function forEachMark(tree: MarkedTree, use: (place: MarkPlace) => void): void {
  const { forms, isMark } = tree;
  const size = forms.length;
  const around: Around = {
    ...edgesOf(tree),
    partner: pairs(forms, isMark),
    before: neighbours(isMark, 1),
    after: neighbours(isMark, -1),
  };
  const place = { mark: 0, candidates: new Int32Array(markKinds), features: new FeatureList(markFeaturesMax) };
  for (let i = 0; i < size; i++) {
    if (!isMark[i]) continue;
    place.mark = i;
    findCandidates(tree, around, place);
    describe(tree, around, place);
    use(place);
  }
}

interface Around {
  /** First and last word of each subtree. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The other one of a pair of marks, -1 for none. */
  readonly partner: Int32Array;
  /** The nearest words on either side, -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function findCandidates(tree: MarkedTree, around: Around, { mark, candidates }: MarkPlace): void {
  const { heads, isMark } = tree;
  const { first, last } = around;
  const l = around.before[mark] as number;
  const r = around.after[mark] as number;
  const mate = around.partner[mark] as number;
  candidates.fill(-1);
  let at = r;
  while (at >= 0) {
    candidates[unitAfter] = at;
    if (isMark[(last[at] as number) + 1] === true) candidates[setOffAfter] = at;
    const head = heads[at] as number;
    candidates[headAfter] = head;
    at = head >= 0 && first[head] === r ? head : -1;
  }
  at = l;
  while (at >= 0) {
    candidates[belowBefore] = candidates[unitBefore] as number;
    candidates[unitBefore] = at;
    const opens = first[at] as number;
    if (opens > 0 && isMark[opens - 1] === true) candidates[setOffBefore] = at;
    const head = heads[at] as number;
    candidates[headBefore] = head;
    at = head >= 0 && last[head] === l ? head : -1;
  }
  if (mate >= 0) candidates[enclosed] = enclosedUnit(tree, Math.min(mark, mate), Math.max(mark, mate));
}

function describe(tree: MarkedTree, around: Around, { mark, candidates, features }: MarkPlace): void {
  const { word, coarse, relation } = tree;
  const a = candidates[unitAfter] as number;
  const b = candidates[unitBefore] as number;
  const mate = around.partner[mark] as number;
  const form = word[mark] as number;
  const relationOf = (i: number) => (i < 0 ? noWord : spread(relation(i)));
  const tagOf = (i: number) => (i < 0 ? noWord : (coarse[i] as number));
  const relationAfter = relationOf(a);
  const relationBefore = relationOf(b);
  const ha = candidates[headAfter] as number;
  const hb = candidates[headBefore] as number;
  const setOff = candidates[setOffBefore] as number;
  const below = candidates[belowBefore] as number;
  const mated = mate < 0 ? 0 : mate < mark ? 1 : 2;
  const side = (ha < mark ? 1 : 0) + (hb < mark ? 2 : 0) + 4 * mated + (ha < 0 ? 16 : 0) + (hb < 0 ? 32 : 0);
  const same = (ha === b ? 1 : 0) + (hb === a ? 2 : 0) + (ha === hb ? 4 : 0) + (setOff === b ? 8 : 0);
  const further = same + (setOff < 0 ? 16 : 0) + ((candidates[setOffAfter] as number) < 0 ? 32 : 0);
  const l = around.before[mark] as number;
  const r = around.after[mark] as number;
  const list = features;
  list.count = 0;
  list.two(1, form, side);
  list.two(2, form, spread(side) ^ relationAfter);
  list.two(3, form, spread(side) ^ relationBefore);
  const both = Math.imul(relationAfter, 3) + relationBefore;
  list.two(4, form, spread(side) ^ both);
  list.two(5, form, spread(further + 64 * side));
  list.two(6, spread(further + 64 * side), both);
  list.two(7, form, r < 0 ? noWord : (word[r] as number));
  list.two(8, form, l < 0 ? noWord : (word[l] as number));
  list.two(9, spread(side), r < 0 ? noWord : (word[r] as number));
  list.two(10, relationAfter, tagOf(a));
  list.two(11, relationBefore, tagOf(b));
  list.two(12, relationAfter, relationOf(ha));
  list.two(13, relationBefore, relationOf(hb));
  list.two(14, Math.imul(tagOf(a), 3) + tagOf(b), spread(side));
  list.two(15, form, relationOf(below) ^ spread(side));
  list.two(16, relationOf(setOff), spread(further));
  list.two(17, Math.imul(relationOf(setOff), 3) + relationBefore, spread(side));
  list.two(18, Math.imul(tagOf(ha), 3) + relationAfter, spread(side));
  list.two(19, Math.imul(tagOf(hb), 3) + relationBefore, spread(side));
  list.two(20, both, tagOf(r));
  list.two(21, spread(further), relationAfter);
  list.two(22, spread(further), relationBefore);
  list.two(23, both, (around.after[mark] as number) < 0 ? 1 : mark === 0 ? 2 : 3);
}

const noWord = 0x51ed270b;

/** The word between two marks whose head is outside them; the last such if there are several. */
function enclosedUnit({ heads, isMark }: MarkedTree, open: number, close: number): number {
  let unit = -1;
  for (let i = open + 1; i < close && i < open + unitWordsMax; i++) {
    const head = heads[i] as number;
    if (!isMark[i] && (head < open || head > close) && (unit < 0 || head < 0)) unit = i;
  }
  return unit;
}

/** Longest stretch between brackets or quotation marks that is searched for its head. */
const unitWordsMax = 64;

function edgesOf({ heads, isMark }: MarkedTree): Pick<Around, 'first' | 'last'> {
  const size = heads.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  for (let i = 0; i < size; i++) first[i] = last[i] = i;
  for (let i = 0; i < size; i++) {
    if (isMark[i]) continue;
    for (let at = heads[i] as number; at >= 0 && (first[at] as number) > i; at = heads[at] as number) first[at] = i;
  }
  for (let i = size - 1; i >= 0; i--) {
    if (isMark[i]) continue;
    for (let at = heads[i] as number; at >= 0 && (last[at] as number) < i; at = heads[at] as number) last[at] = i;
  }
  return { first, last };
}

/** For each token the nearest word before it (step 1) or after it (step -1), -1 for none. */
function neighbours(isMark: readonly boolean[], step: 1 | -1): Int32Array {
  const found = new Int32Array(isMark.length).fill(-1);
  let last = -1;
  for (let i = step > 0 ? 0 : isMark.length - 1; i >= 0 && i < isMark.length; i += step) {
    found[i] = last;
    if (!isMark[i]) last = i;
  }
  return found;
}

const opening = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['``', "''"],
  ['-LRB-', '-RRB-'],
]);

/** For each mark that is one of a pair the other one, else -1. Straight quotation marks pair up in turn. */
function pairs(forms: readonly string[], isMark: readonly boolean[]): Int32Array {
  const partner = new Int32Array(forms.length).fill(-1);
  const open: { readonly at: number; readonly closes: string }[] = [];
  for (const [i, form] of forms.entries()) {
    if (!isMark[i]) continue;
    const match = open.findLastIndex(({ closes }) => closes === form);
    if (match >= 0) {
      const { at } = open[match] as { at: number };
      partner[at] = i;
      partner[i] = at;
      open.length = match;
    } else if (opening.has(form)) open.push({ at: i, closes: opening.get(form) as string });
    else if (form === '"' || form === "'") open.push({ at: i, closes: form });
    if (open.length > 16) open.shift();
  }
  return partner;
}
