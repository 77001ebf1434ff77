/**
 * Greedy dependency parsing: one linear model chooses the moves (see `state.ts`), a second one names the relation of
 * each arc as it is made, so that later moves can look at it.
 */
import { FeatureList } from './features.ts';
import { type Arc, addArcTags, addArcWords, addChildTree, addHeadTree, arcLength } from './label-features.ts';
import { addMoveFeatures, parseFeaturesMax } from './parse-features.ts';
import { left, ParseState, right, shift } from './state.ts';
import type { SparseWeights, TripleWeights } from './weights.ts';

/** By `arcPlace`: the relation that nearly all such arcs have, -1 where they have several. */
export type SureRelations = Int16Array;

/** The parser's part of a model; a label is an index into `relations`. */
export interface ParserParts {
  readonly relations: readonly string[];
  readonly moves: TripleWeights;
  readonly labels: SparseWeights;
  readonly sure: SureRelations;
}

/** Most fine tags of a model. */
export const tagsMax = 256;

/** The place of an arc in a table by side and fine tags. */
export function arcPlace({ tag }: ParseState, head: number, child: number): number {
  return ((child < head ? 1 : 0) * tagsMax + (tag[child] as number)) * tagsMax + (tag[head] as number);
}

/** Parses one sentence after another; `state` holds the words before and the tree after. */
export class Parser {
  readonly state = new ParseState();
  readonly #parts: ParserParts;
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #moveScores = new Int32Array(3);
  readonly #labelScores: Int32Array;
  readonly #labelBases = new Map<number, Int32Array>();

  constructor(parts: ParserParts) {
    this.#parts = parts;
    this.#labelScores = new Int32Array(parts.relations.length);
  }

  /**
   * Parses the words, at least one, that the caller put into `state`; the result is `state.head` (the root's child
   * has the head `state.size`) and `state.label`.
   */
  parse(): void {
    const { state } = this;
    while (!state.done) {
      const move = this.#move();
      state.apply(move, move === shift ? 0 : this.#label(move));
    }
    state.head[state.stack[0] as number] = state.size;
  }

  #move(): number {
    const { state } = this;
    const forced = forcedMove(state);
    if (forced >= 0) return forced;
    addMoveFeatures(this.#list, state);
    this.#parts.moves.score(this.#list.values, this.#list.count, this.#moveScores);
    return bestMove(state, this.#moveScores);
  }

  #label(move: number): number {
    const { state } = this;
    const head = state.headOf(move);
    const child = state.stacked(0);
    const sure = this.#parts.sure[arcPlace(state, head, child)] as number;
    if (sure >= 0) return sure;
    const arc = { head, child };
    const leaf = state.isLeaf(child);
    const bare = state.isLeaf(head);
    const base = this.#labelBase(arc, leaf, bare);
    const list = this.#list;
    list.count = 0;
    if (!leaf) addChildTree(list, state, arc);
    if (!bare) addHeadTree(list, state, arc);
    addArcWords(list, state, arc);
    const scores = this.#labelScores;
    for (let c = 0; c < scores.length; c++) scores[c] = base[c] as number;
    this.#parts.labels.addScores(list.values, list.count, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    return best;
  }

  /** What the tags of an arc say, with the trees of its words where nothing hangs from them; remembered. */
  #labelBase(arc: Arc, leaf: boolean, bare: boolean): Int32Array {
    const { state } = this;
    const variant = 4 * arcLength(state, arc) + (leaf ? 2 : 0) + (bare ? 1 : 0);
    const key = arcPlace(state, arc.head, arc.child) * 32 + variant;
    let base = this.#labelBases.get(key);
    if (base === undefined) {
      const list = this.#list;
      list.count = 0;
      addArcTags(list, state, arc);
      if (leaf) addChildTree(list, state, arc);
      if (bare) addHeadTree(list, state, arc);
      base = new Int32Array(this.#parts.relations.length);
      this.#parts.labels.addScores(list.values, list.count, base);
      if (this.#labelBases.size >= basesMax) this.#labelBases.clear();
      this.#labelBases.set(key, base);
    }
    return base;
  }
}

/** Sums remembered; beyond it the memory is emptied. */
const basesMax = 20_000;

/** The only move that the state allows, -1 when there is a choice. */
export function forcedMove(state: ParseState): number {
  if (state.depth === 0) return shift;
  return state.next === state.size ? right : -1;
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: Int32Array): number {
  const onlyShiftAndLeft = state.depth < 2;
  const best = (scores[left] as number) > (scores[shift] as number) ? left : shift;
  return onlyShiftAndLeft || (scores[best] as number) >= (scores[right] as number) ? best : right;
}
