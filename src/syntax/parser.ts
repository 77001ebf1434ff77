/** Greedy labelled dependency parsing; see `state.ts` for the moves. */
import { FeatureList } from './features.ts';
import { addParseFeatures, parseFeaturesMax } from './parse-features.ts';
import { left, ParseState, right, shift } from './state.ts';
import type { SparseWeights } from './weights.ts';

/** The parser's part of a model: class c makes `moves[c]` with relation `labels[c]` (an index into `relations`). */
export interface ParserParts {
  readonly relations: readonly string[];
  readonly moves: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: SparseWeights;
}

/** Parses one sentence after another; `state` holds the words before and the tree after. */
export class Parser {
  readonly state = new ParseState();
  readonly #parts: ParserParts;
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #scores: Int32Array;

  constructor(parts: ParserParts) {
    this.#parts = parts;
    this.#scores = new Int32Array(parts.moves.length);
  }

  /**
   * Parses the words, at least one, that the caller put into `state`; the result is `state.head` (the root's child
   * has the head `state.size`) and `state.label`.
   */
  parse(): void {
    const { state } = this;
    while (!state.done) {
      const best = this.#best();
      state.apply(this.#parts.moves[best] as number, this.#parts.labels[best] as number);
    }
    state.head[state.stack[0] as number] = state.size;
  }

  #best(): number {
    const { state } = this;
    const { moves, weights } = this.#parts;
    // With an empty stack only SHIFT is possible, which is class 0.
    if (state.depth === 0) return 0;
    const scores = this.#scores.fill(0);
    addParseFeatures(this.#list, state);
    weights.addScores(this.#list.values, this.#list.count, scores);
    const allowed = allowedMoves(state);
    let best = -1;
    for (let c = 0; c < scores.length; c++) {
      if (((allowed >> (moves[c] as number)) & 1) === 0) continue;
      if (best < 0 || (scores[c] as number) > (scores[best] as number)) best = c;
    }
    return best;
  }
}

/** The moves that the state allows, one bit each. */
export function allowedMoves(state: ParseState): number {
  const allowShift = state.canShift() ? 1 << shift : 0;
  const allowLeft = state.canLeft() ? 1 << left : 0;
  const allowRight = state.canRight() ? 1 << right : 0;
  return allowShift | allowLeft | allowRight;
}
