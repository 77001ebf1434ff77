/**
 * Greedy dependency parsing: one linear model chooses the moves (see `state.ts`), a second one names the relation of
 * each arc as it is made, so that later moves can look at it.
 */
import { FeatureList } from './features.ts';
import { addLabelFeatures, addMoveFeatures, parseFeaturesMax } from './parse-features.ts';
import { left, ParseState, right, shift } from './state.ts';
import type { SparseWeights, TripleWeights } from './weights.ts';

/** The parser's part of a model; a label is an index into `relations`. */
export interface ParserParts {
  readonly relations: readonly string[];
  readonly moves: TripleWeights;
  readonly labels: SparseWeights;
}

/** Parses one sentence after another; `state` holds the words before and the tree after. */
export class Parser {
  readonly state = new ParseState();
  readonly #parts: ParserParts;
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #moveScores = new Int32Array(3);
  readonly #labelScores: Int32Array;

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
    addLabelFeatures(this.#list, state, state.headOf(move), state.stacked(0));
    const scores = this.#labelScores.fill(0);
    this.#parts.labels.addScores(this.#list.values, this.#list.count, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    return best;
  }
}

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
