import { FeatureList } from '../../src/syntax/features.ts';
import { addParseFeatures, parseFeaturesMax } from '../../src/syntax/parse-features.ts';
import { allowedMoves } from '../../src/syntax/parser.ts';
import { left, ParseState, parseWordsMax, right, shift } from '../../src/syntax/state.ts';
import { seeded, shuffle, Trainer } from './trainer.ts';

/** A sentence as the parser learns it; `heads` are projective, the root's head is the number of words. */
export interface ParsedSentence {
  readonly words: Int32Array;
  readonly suffixes: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, trainer: Trainer) => void;
}

/** The moves that training has use for: SHIFT, and LEFT and RIGHT with each relation they are seen with. */
export function moveTable(sentences: readonly ParsedSentence[], relationCount: number) {
  const seen = new Set<number>();
  for (const { heads, labels } of sentences) {
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] as number;
      if (head < heads.length) seen.add((head > i ? left : right) * 1000 + (labels[i] as number));
    }
  }
  const codes = [...seen].sort((a, b) => a - b);
  if (relationCount > 255 || codes.length > 254) throw new TypeError('too many relations for one byte');
  return {
    moves: [shift, ...codes.map((code) => Math.floor(code / 1000))],
    labels: [0, ...codes.map((code) => code % 1000)],
  };
}

/**
 * Trains with a dynamic oracle (Goldberg and Nivre 2013): from the second round on the parser mostly follows its own
 * choices, and learns the best that can still be done after a mistake.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  table: { moves: readonly number[]; labels: readonly number[] },
  options: ParserOptions,
): Trainer {
  const trainer = new Trainer(table.moves.length, options.bits);
  const learner = new ParserLearner(trainer, table);
  const random = seeded(options.seed);
  const order = sentences.filter((s) => s.heads.length <= parseWordsMax);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) learner.learn(sentence, epoch > 0 ? () => random() < explore : () => false);
    options.onEpoch?.(epoch, trainer);
  }
  return trainer;
}

/** How often the parser follows its own choice rather than the oracle's. */
const explore = 0.9;

class ParserLearner {
  readonly #trainer: Trainer;
  readonly #moves: readonly number[];
  readonly #labels: readonly number[];
  readonly #state = new ParseState();
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #scores: Float32Array;

  constructor(trainer: Trainer, table: { moves: readonly number[]; labels: readonly number[] }) {
    this.#trainer = trainer;
    this.#moves = table.moves;
    this.#labels = table.labels;
    this.#scores = new Float32Array(table.moves.length);
  }

  learn(gold: ParsedSentence, followsGuess: () => boolean): void {
    const state = this.#state;
    loadState(state, gold);
    while (!state.done) {
      if (state.depth === 0) {
        state.apply(shift, 0);
        continue;
      }
      const allowed = allowedMoves(state);
      addParseFeatures(this.#list, state);
      this.#scores.fill(0);
      this.#trainer.addScores(this.#list.values, this.#list.count, this.#scores);
      const costs = moveCosts(state, gold, allowed);
      const guess = this.#best((c) => ((allowed >> (this.#moves[c] as number)) & 1) === 1);
      const best = this.#best((c) => this.#isRight(gold, costs, c));
      if (guess !== best) this.#trainer.update(this.#list.values, this.#list.count, { right: best, wrong: guess });
      this.#trainer.tick();
      const next = guess !== best && followsGuess() ? guess : best;
      state.apply(this.#moves[next] as number, this.#labels[next] as number);
    }
  }

  /** A class is right when its move costs least, and its relation is the gold one if its arc is. */
  #isRight(gold: ParsedSentence, costs: MoveCosts, c: number): boolean {
    const move = this.#moves[c] as number;
    if (costs[move] !== costs.least) return false;
    if (move === shift) return true;
    const state = this.#state;
    const child = state.stacked(0);
    const head = move === left ? state.next : state.stacked(1);
    return gold.heads[child] !== head || gold.labels[child] === this.#labels[c];
  }

  #best(holds: (c: number) => boolean): number {
    let best = -1;
    for (let c = 0; c < this.#scores.length; c++)
      if ((best < 0 || (this.#scores[c] as number) > (this.#scores[best] as number)) && holds(c)) best = c;
    return best;
  }
}

interface MoveCosts {
  readonly [move: number]: number;
  readonly least: number;
}

/** Gold arcs that each move makes impossible; a move that is not allowed costs infinitely much. */
function moveCosts(state: ParseState, { heads }: ParsedSentence, allowed: number): MoveCosts {
  const { depth, next, stack } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
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
  const cost = (move: number, lost: number) => ((allowed >> move) & 1 ? lost : Number.POSITIVE_INFINITY);
  const ahead = head0 >= next ? 1 : 0;
  const leftCost = cost(left, lostBelow + (head0 === s1 && depth > 1 ? 1 : 0) + (ahead && head0 !== next ? 1 : 0));
  const rightCost = cost(right, lostBelow + ahead);
  const shiftCost = cost(shift, lostByShift);
  return { [shift]: shiftCost, [left]: leftCost, [right]: rightCost, least: Math.min(shiftCost, leftCost, rightCost) };
}

/** Puts a sentence into a state. */
export function loadState(state: ParseState, sentence: ParsedSentence): void {
  const size = sentence.heads.length;
  state.start(size);
  for (let i = 0; i < size; i++) {
    state.word[i] = sentence.words[i] as number;
    state.suffix[i] = sentence.suffixes[i] as number;
    state.fine[i] = sentence.fine[i] as number;
    state.coarse[i] = sentence.coarse[i] as number;
  }
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
