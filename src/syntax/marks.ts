/**
 * Where punctuation hangs. The parser sees marks as words, because they tell where a phrase ends; but which word a mark
 * hangs from follows from the finished tree of the words: the unit that it opens, closes or divides.
 */

/** A tree of words with holes where the marks are. */
export interface MarkedTree {
  readonly forms: readonly string[];
  /** True for marks; nothing hangs from one. */
  readonly isMark: readonly boolean[];
  /** By token: its head, -1 for the root. */
  readonly heads: Int32Array;
  /** The relation of a word, without subtype. */
  readonly relation: (i: number) => string;
}

/** A mark, the tokens it may hang from, and what its place is called, the exactest name first. */
export interface MarkPlace {
  readonly mark: number;
  /** By kind of candidate: unit after, unit before, their heads, the enclosed unit; -1 where there is none. */
  readonly candidates: readonly number[];
  readonly keys: readonly string[];
}

/** Which kind of candidate the marks of a place hang from. */
export type MarkTable = ReadonlyMap<string, number>;

/** Hangs every mark of a tree; one with no word beside it stays where it is. */
export function attachMarks(tree: MarkedTree, table: MarkTable): void {
  for (const place of markPlaces(tree))
    tree.heads[place.mark] = chosen(place, table) ?? (tree.heads[place.mark] as number);
}

function chosen({ candidates, keys }: MarkPlace, table: MarkTable): number | undefined {
  for (const key of keys) {
    const kind = table.get(key);
    if (kind !== undefined && (candidates[kind] ?? -1) >= 0) return candidates[kind] as number;
  }
  return candidates.find((candidate) => candidate >= 0);
}

/** Describes the place of every mark. Linear in the number of tokens. */
export function markPlaces(tree: MarkedTree): MarkPlace[] {
  const { forms, isMark } = tree;
  const edges = edgesOf(tree);
  const partner = pairs(forms, isMark);
  const places: MarkPlace[] = [];
  const before = neighbours(isMark, 1);
  const after = neighbours(isMark, -1);
  for (let i = 0; i < forms.length; i++) {
    if (isMark[i]) places.push(placeOf(tree, i, { l: before[i] as number, r: after[i] as number, edges, partner }));
  }
  return places;
}

interface Around {
  /** Nearest words on both sides, -1 for none. */
  readonly l: number;
  readonly r: number;
  readonly edges: Edges;
  readonly partner: Int32Array;
}

function placeOf(tree: MarkedTree, mark: number, { l, r, edges, partner }: Around): MarkPlace {
  const { heads, relation, forms } = tree;
  const unitAfter = r < 0 ? -1 : climb(heads, r, edges.first);
  const unitBefore = l < 0 ? -1 : climb(heads, l, edges.last);
  const headAfter = unitAfter < 0 ? -1 : (heads[unitAfter] as number);
  const headBefore = unitBefore < 0 ? -1 : (heads[unitBefore] as number);
  const mate = partner[mark] as number;
  const enclosed = mate < 0 ? -1 : enclosedUnit(tree, Math.min(mark, mate), Math.max(mark, mate));
  const form = (forms[mark] as string).slice(0, 3);
  const relationAfter = unitAfter < 0 ? '$' : relation(unitAfter);
  const relationBefore = unitBefore < 0 ? '^' : relation(unitBefore);
  const side = `${headAfter < mark ? '<' : '>'}${headBefore < mark ? '<' : '>'}${mate < 0 ? '' : mate < mark ? ')' : '('}`;
  return {
    mark,
    candidates: [unitAfter, unitBefore, headAfter, headBefore, enclosed],
    keys: [
      `${form} ${relationAfter} ${relationBefore} ${side}`,
      `${form} ${relationAfter} ${side}`,
      `${form} ${side}`,
      side,
    ],
  };
}

/** The highest unit that begins (or ends) with the word `i`. */
function climb(heads: Int32Array, i: number, edge: Int32Array): number {
  let at = i;
  for (let head = heads[at] as number; head >= 0 && edge[head] === i; head = heads[at] as number) at = head;
  return at;
}

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

/** First and last word of each subtree. */
interface Edges {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function edgesOf({ heads, isMark }: MarkedTree): Edges {
  const first = Int32Array.from(heads, (_, i) => i);
  const last = Int32Array.from(heads, (_, i) => i);
  for (let i = 0; i < heads.length; i++) {
    if (isMark[i]) continue;
    for (let at = heads[i] as number; at >= 0 && (first[at] as number) > i; at = heads[at] as number) first[at] = i;
  }
  for (let i = heads.length - 1; i >= 0; i--) {
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
