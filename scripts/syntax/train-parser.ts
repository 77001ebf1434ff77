import { FeatureList } from '../../src/syntax/features.ts';
import { addLabelFeatures, addMoveFeatures, parseFeaturesMax } from '../../src/syntax/parse-features.ts';
import { bestMove, forcedMove } from '../../src/syntax/parser.ts';
import { fillState, type WordData } from '../../src/syntax/sentence.ts';
import { ParseState, parseWordsMax, shift } from '../../src/syntax/state.ts';
import { MoveTrainer } from './move-trainer.ts';
import { seeded, shuffle, Trainer } from './trainer.ts';

/** A sentence as the parser learns it; `heads` are projective, the root's head is the number of words. */
export interface ParsedSentence {
  readonly data: WordData;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly moveBits: number;
  readonly labelBits: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, trainers: ParserTrainers) => void;
}

/** The two models of a parser in training. */
export interface ParserTrainers {
  readonly moves: MoveTrainer;
  readonly labels: Trainer;
}

/**
 * Trains with a dynamic oracle (Goldberg and Nivre 2013): from the second round on the parser mostly follows its own
 * choices, and learns the best that can still be done after a mistake.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  relationCount: number,
  options: ParserOptions,
): ParserTrainers {
  const learner = new ParserLearner(relationCount, options);
  const random = seeded(options.seed);
  const order = sentences.filter((s) => s.heads.length <= parseWordsMax);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) learner.learn(sentence, epoch > 0 ? () => random() < explore : () => false);
    options.onEpoch?.(epoch, learner);
  }
  return learner;
}

/** How often the parser follows its own choice rather than the oracle's. */
const explore = 0.9;

class ParserLearner implements ParserTrainers {
  readonly moves: MoveTrainer;
  readonly labels: Trainer;
  readonly #state = new ParseState();
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #moveScores = new Int32Array(3);
  readonly #labelScores: Int32Array;

  constructor(relationCount: number, options: ParserOptions) {
    this.moves = new MoveTrainer(options.moveBits);
    this.labels = new Trainer(relationCount, options.labelBits);
    this.#labelScores = new Int32Array(relationCount);
  }

  learn(gold: ParsedSentence, followsGuess: () => boolean): void {
    const state = this.#state;
    fillState(state, gold.data);
    while (!state.done) {
      const forced = forcedMove(state);
      const move = forced >= 0 ? forced : this.#learnMove(gold, followsGuess);
      state.apply(move, move === shift ? 0 : this.#learnLabel(gold, move));
    }
  }

  #learnMove(gold: ParsedSentence, followsGuess: () => boolean): number {
    const state = this.#state;
    const list = this.#list;
    const scores = this.#moveScores.fill(0);
    addMoveFeatures(list, state);
    this.moves.addScores(list.values, list.count, scores);
    const guess = bestMove(state, scores);
    const costs = moveCosts(state, gold);
    const least = Math.min(...costs);
    let right = -1;
    for (let move = 0; move < 3; move++)
      if (costs[move] === least && (right < 0 || (scores[move] as number) > (scores[right] as number))) right = move;
    if (costs[guess] === least) right = guess;
    else this.moves.update(list.values, list.count, { right, wrong: guess });
    this.moves.tick();
    return guess !== right && followsGuess() ? guess : right;
  }

  /** Learns only from gold arcs; a wrong arc has no right name. */
  #learnLabel(gold: ParsedSentence, move: number): number {
    const state = this.#state;
    const list = this.#list;
    const child = state.stacked(0);
    const head = state.headOf(move);
    addLabelFeatures(list, state, head, child);
    const scores = this.#labelScores.fill(0);
    this.labels.addScores(list.values, list.count, scores);
    let guess = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[guess] as number)) guess = c;
    if (gold.heads[child] !== head) return guess;
    const right = gold.labels[child] as number;
    if (guess !== right) this.labels.update(list.values, list.count, { right, wrong: guess });
    this.labels.tick();
    return guess;
  }
}

/** By move: the gold arcs that it makes impossible; infinite for a move that is not allowed. Two moves or more are. */
function moveCosts(state: ParseState, { heads }: ParsedSentence): readonly [number, number, number] {
  const { depth, next, stack } = state;
  const s0 = state.stacked(0);
  const head0 = heads[s0] as number;
  const headNext = heads[next] as number;
  let lostBelow = 0;
  for (let i = next; i < heads.length; i++) if (heads[i] === s0) lostBelow++;
  let lostByShift = 0;
  for (let k = 0; k < depth; k++) {
    const word = stack[k] as number;
    if (heads[word] === next) lostByShift++;
    if (word === headNext && word !== s0) lostByShift++;
  }
  const lostByLeft = lostBelow + (head0 > next || (depth > 1 && head0 === state.stacked(1)) ? 1 : 0);
  const lostByRight = lostBelow + (head0 >= next ? 1 : 0);
  return [lostByShift, lostByLeft, depth > 1 ? lostByRight : Number.POSITIVE_INFINITY];
}

/** Lifts the shorter arc of each crossing until none crosses (Nivre and Nilsson 2005, without their marks). */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (let crossing = shortestCrossing(lifted); crossing >= 0; crossing = shortestCrossing(lifted)) {
    const head = lifted[crossing] as number;
    lifted[crossing] = head === lifted.length ? head : (lifted[head] as number);
  }
  return lifted;
}

/** The word with the shortest arc that is not projective, -1 for none. The root's arc never is lifted. */
function shortestCrossing(heads: readonly number[]): number {
  let best = -1;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const [child, head] of heads.entries()) {
    const length = Math.abs(child - head);
    if (head < heads.length && length < bestLength && !isProjectiveArc(heads, child, head)) {
      best = child;
      bestLength = length;
    }
  }
  return best;
}

function isProjectiveArc(heads: readonly number[], child: number, head: number): boolean {
  for (let i = Math.min(child, head) + 1; i < Math.max(child, head); i++) {
    let at = i;
    while (at !== head && at < heads.length) at = heads[at] as number;
    if (at !== head) return false;
  }
  return true;
}
