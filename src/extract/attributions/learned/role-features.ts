import type { Range, Reading } from '../reading.ts';
import type { Columns, FeatureList } from './columns.ts';
import { at, bucket, quoteStates } from './columns.ts';

/** A cue with what every word's features towards it need. */
export interface CueView {
  readonly cue: Range;
  readonly head: number;
  readonly window: Range;
  /** For each word of the window: through which child of which ancestor of the cue it hangs (hashed), and how deep. */
  readonly branch: Int32Array;
  readonly depth: Uint8Array;
  /** Bit 1: first word of its branch; bit 2: last. */
  readonly edge: Uint8Array;
  readonly quotesLeft: number;
  readonly quotesRight: number;
  /** The source, once found. */
  readonly source?: Range;
}

/** The word that the rest of a cue hangs from: the one whose head lies outside. */
export function headOf(reading: Reading, cue: Range, isCue: (i: number) => boolean): number {
  for (let i = cue.from; i < cue.to; i++) if (isCue(i)) return i;
  if (reading.hasTree)
    for (let i = cue.from; i < cue.to; i++) {
      const head = reading.head[i] as number;
      if (head < cue.from || head >= cue.to) return i;
    }
  return cue.from;
}

export function viewOf(c: Columns, cue: Range, window: Range): CueView {
  const { reading } = c;
  const head = headOf(reading, cue, (i) => c.cueClass[i] !== 0);
  const size = window.to - window.from;
  const branch = new Int32Array(size);
  const depth = new Uint8Array(size);
  const edge = new Uint8Array(size);
  if (reading.hasTree) fillBranches(c, { head, window, branch, depth, edge });
  let quotesLeft = 0;
  let quotesRight = 0;
  for (let i = window.from; i < window.to; i++) {
    if (c.quoteState[i] !== quoteStates.open) continue;
    if (i < cue.from) quotesLeft = 1;
    else quotesRight = 1;
  }
  return { cue, head, window, branch, depth, edge, quotesLeft, quotesRight };
}

type Branches = Pick<CueView, 'head' | 'window' | 'branch' | 'depth' | 'edge'>;

/** Climbs from each word to the cue's head or one of its ancestors; names the way by the relations met. */
function fillBranches(c: Columns, { head, window, branch, depth, edge }: Branches): void {
  const { reading } = c;
  const rank = new Map<number, number>();
  let way = 0x51;
  const ways: number[] = [];
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = reading.head[at] as number, steps++) {
    rank.set(at, steps);
    ways.push(way);
    way = Math.imul(way, 31) + (c.deprel[at] as number);
  }
  const top = new Int32Array(window.to - window.from).fill(-1);
  for (let i = window.from; i < window.to; i++) {
    let at = i;
    let below = -1;
    let steps = 0;
    while (at >= 0 && !rank.has(at) && steps < 40) {
      below = at;
      at = reading.head[at] as number;
      steps++;
    }
    const k = i - window.from;
    depth[k] = Math.min(steps, 3);
    if (at < 0 || !rank.has(at)) {
      branch[k] = 1;
      continue;
    }
    const up = ways[rank.get(at) as number] as number;
    branch[k] = below < 0 ? up + 7 : Math.imul(up, 131) + (c.deprel[below] as number);
    top[k] = below < 0 ? i : below;
  }
  for (let k = 0; k < top.length; k++) {
    if (top[k] !== top[k - 1]) edge[k] = (edge[k] as number) | 1;
    if (top[k] !== top[k + 1]) edge[k] = (edge[k] as number) | 2;
  }
}

/** Features of the cue alone, for the choice of having no source, or no content on a side. */
export function absenceFeatures(c: Columns, view: CueView, out: FeatureList): void {
  const { cue, head, quotesLeft, quotesRight } = view;
  out.clear();
  const [lemma, upos, mask] = [at(c.lemma, head), at(c.upos, head), at(c.childMask, head)];
  const [before, after] = [at(c.lower, cue.from - 1), at(c.lower, cue.to)];
  out.addCommon(60);
  out.add(61, lemma, upos);
  out.add(62, mask & 0x1f, upos);
  out.add(63, before);
  out.add(64, after);
  out.add(65, at(c.deprel, head), upos);
  out.add(66, quotesLeft, quotesRight);
  out.add(67, before, after, quotesLeft * 2 + quotesRight);
  out.add(68, at(c.upos, cue.from - 1), at(c.upos, cue.to));
  out.add(69, lemma, quotesLeft * 2 + quotesRight);
  out.add(70, lemma, after);
  out.add(71, lemma, mask & 0x1f);
  out.add(72, at(c.cueClass, head), mask & 0x1f);
  out.add(73, lemma, before);
}

/** More of them once the source is known. */
export function absenceSourceFeatures(c: Columns, view: CueView, out: FeatureList): void {
  const { cue, head, quotesLeft, quotesRight } = view;
  out.clear();
  const [lemma, upos, mask] = [at(c.lemma, head), at(c.upos, head), at(c.childMask, head)];
  const side = sourceSide(view);
  const [before, after] = [at(c.lower, cue.from - 1), at(c.lower, cue.to)];
  out.add(81, lemma, side);
  out.add(82, mask & 0x1f, side);
  out.add(83, before, side);
  out.add(84, after, side);
  out.add(85, at(c.deprel, head), upos, side);
  out.add(86, quotesLeft, quotesRight, side);
  out.add(87, lemma, quotesLeft * 2 + quotesRight, side);
  if (view.source !== undefined) {
    const { from, to } = view.source;
    out.add(74, at(c.lower, from - 1), side, quotesLeft);
    out.add(75, at(c.lower, to), side, quotesRight);
    out.add(76, at(c.upos, to), side, upos);
    out.add(77, c.quoteState[Math.max(0, from - 1)] as number, side, at(c.upos, from - 1));
    out.add(78, bucket(from - windowStart(c, cue)), side);
  }
}

function windowStart(c: Columns, cue: Range): number {
  return (c.reading.sentences[c.reading.sentenceOf[cue.from] as number] as Range).from;
}

/** 0 no source yet or none, 1 before the cue, 2 after it. */
function sourceSide({ cue, source }: CueView): number {
  if (source === undefined) return 0;
  return source.from < cue.from ? 1 : 2;
}

/** Features of one word towards a cue: is it the first, the last, or inside the source or content? */
export function roleFeatures(c: Columns, view: CueView, i: number, out: FeatureList): void {
  const { cue, head, window } = view;
  out.clear();
  const k = i - window.from;
  const right = i >= cue.to ? 1 : 0;
  const distance = bucket(right ? i - cue.to : cue.from - 1 - i);
  const side = right * 16 + distance;
  const [word, upos] = [at(c.lower, i), at(c.upos, i)];
  const [before, after] = [at(c.lower, i - 1), at(c.lower, i + 1)];
  const [tagBefore, tagAfter] = [at(c.upos, i - 1), at(c.upos, i + 1)];
  const [lemma, cueTag] = [at(c.lemma, head), at(c.upos, head)];
  const state = stateAt(c, i) + 4 * stateAt(c, i - 1) + 16 * stateAt(c, i + 1);
  const commas = Math.min(3, Math.abs(at(c.commas, i) - at(c.commas, right ? cue.to : cue.from)));
  const offset = sentenceOffset(c.reading, cue, i);
  out.addCommon(0, right, offset);
  out.add(1, side);
  out.add(2, word, right);
  out.add(3, upos, side);
  out.add(4, before, right);
  out.add(5, after, right);
  out.add(6, tagBefore, upos, right);
  out.add(7, upos, tagAfter, right);
  out.add(10, lemma, upos, side);
  out.add(11, lemma, word, right);
  out.add(12, state, right, offset);
  out.add(13, state, distance, right);
  out.add(14, commas, before, right);
  out.add(15, commas, after, right);
  out.add(16, commas, upos, right);
  out.add(17, at(c.lower, cue.to), at(c.lower, cue.from - 1), side);
  out.add(18, view.quotesLeft * 2 + view.quotesRight, state, right);
  out.add(19, lemma, before, right);
  out.add(20, lemma, after, right);
  out.add(21, cueTag, tagBefore, side);
  out.add(22, cueTag, tagAfter, side);
  out.add(25, at(c.upos, i + 2), tagAfter, right);
  positionFeatures(c, view, i, out);
  if (c.reading.hasTree) roleTreeFeatures(c, view, { i, k, right }, out);
}

const stateAt = (c: Columns, i: number) => c.quoteState[i] ?? 0;

/** Places that a word can have towards a cue: side, and which sentence; `placeOf` numbers them. */
export const placeCount = 10;

export function placeOf({ reading }: Columns, { cue }: CueView, i: number): number {
  return (i >= cue.to ? placeCount / 2 : 0) + sentenceOffset(reading, cue, i);
}

function sentenceOffset(reading: Reading, cue: Range, i: number): number {
  const offset = (reading.sentenceOf[i] as number) - (reading.sentenceOf[cue.from] as number);
  return Math.max(-2, Math.min(2, offset)) + 2;
}

function positionFeatures(c: Columns, { cue, window }: CueView, i: number, out: FeatureList): void {
  const { reading } = c;
  const sentence = reading.sentences[reading.sentenceOf[i] as number] as Range;
  const right = i >= cue.to ? 1 : 0;
  const place = (i === sentence.from ? 1 : 0) + (i === sentence.to - 1 ? 2 : 0) + (i === sentence.to - 2 ? 4 : 0);
  const reach =
    (i === window.from ? 1 : 0) + (i === window.to - 1 ? 2 : 0) + (i === cue.to ? 4 : 0) + (i === cue.from - 1 ? 8 : 0);
  out.add(26, place, right, stateAt(c, i));
  out.add(27, place, at(c.upos, i), at(c.lower, sentence.to - 1));
  out.add(28, reach, right);
  out.add(29, reach, at(c.lemma, cue.to - 1));
}

function roleTreeFeatures(
  c: Columns,
  view: CueView,
  place: { i: number; k: number; right: number },
  out: FeatureList,
): void {
  const { i, k, right } = place;
  const { branch, depth, edge, head } = view;
  const [way, edges, deep] = [branch[k] as number, edge[k] as number, depth[k] as number];
  const [lemma, cueTag, deprel, upos] = [at(c.lemma, head), at(c.upos, head), at(c.deprel, i), at(c.upos, i)];
  const [wayBefore, wayAfter] = [branch[k - 1] ?? 0, branch[k + 1] ?? 0];
  out.add(30, way, right);
  out.add(31, way, edges, right);
  out.add(32, way, deep, deprel);
  out.add(33, way, lemma, edges);
  out.add(34, way, wayBefore, right);
  out.add(35, way, wayAfter, right);
  out.add(36, way, edges, cueTag * 2 + right);
  out.add(37, deprel, upos, right);
  out.add(38, way, upos, edges);
  out.add(39, way, at(c.lower, i), edges & 1);
  out.add(40, way, at(c.lower, i + 1), edges & 2);
  out.add(41, at(c.deprel, i + 1), deprel, right);
  out.add(42, at(c.deprel, i - 1), deprel, right);
  out.add(43, way, at(c.childMask, head) & 0x1f, edges);
  out.add(44, at(c.lemma, c.reading.head[i] as number), deprel, right);
}

/** Features of one word towards the source that was found. */
export function roleSourceFeatures(c: Columns, view: CueView, i: number, out: FeatureList): void {
  const { cue } = view;
  out.clear();
  if (view.source === undefined) return;
  const { from, to } = view.source;
  const where = i < from ? (i === from - 1 ? 1 : 2) : i < to ? 3 : i === to ? 4 : 5;
  const right = i >= cue.to ? 1 : 0;
  const order = (from < cue.from ? 0 : 2) + right;
  out.add(50, where, order);
  out.add(51, where, order, at(c.upos, i));
  out.add(52, where, order, at(c.lower, i));
  out.add(53, where, order, at(c.lower, i + 1));
  out.add(54, where, order, stateAt(c, i));
  out.add(55, order, view.quotesLeft * 2 + view.quotesRight, stateAt(c, i) + 4 * stateAt(c, i + 1));
}
