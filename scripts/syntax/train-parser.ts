import { getOrMake } from '../../src/base/get-or-make.ts';
import { FeatureList } from '../../src/syntax/features.ts';
import { addLabelFeatures } from '../../src/syntax/label-features.ts';
import { addMoveFeatures, parseFeaturesMax } from '../../src/syntax/parse-features.ts';
import { arcPlace, bestMove, forcedMove, type SureRelations, tagsMax } from '../../src/syntax/parser.ts';
import { fillState, type WordData } from '../../src/syntax/sentence.ts';
import { ParseState, parseWordsMax, shift } from '../../src/syntax/state.ts';
import { MoveTrainer } from './move-trainer.ts';
import { FeatureCounts, seeded, shuffle, Trainer } from './trainer.ts';

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
  /** Features seen less often on the way to the gold trees are not learned. */
  readonly countMin: number;
  readonly onEpoch?: (epoch: number, trainers: ParserTrainers) => void;
}

/** The two models of a parser in training, and the relations that need no model. */
export interface ParserTrainers {
  readonly sure: SureRelations;
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
  learner.findSure(order);
  for (const sentence of order) learner.count(sentence);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) learner.learn(sentence, epoch > 0 ? () => random() < explore : () => false);
    options.onEpoch?.(epoch, learner);
  }
  return learner;
}

/** How far the right move or relation must be ahead; one update moves their difference by twice the features, about 90 and 45. */
const margin = 80;
const labelMargin = 40;

/** How often the parser follows its own choice rather than the oracle's. */
const explore = 0.9;

/** An arc between two tags seen so often, with nearly always one relation, is not scored. */
const sureMin = 40;
const sureShare = 0.997;

class ParserLearner implements ParserTrainers {
  readonly sure: SureRelations = new Int16Array(2 * tagsMax * tagsMax).fill(-1);
  readonly #relationCount: number;
  readonly moves: MoveTrainer;
  readonly labels: Trainer;
  readonly #state = new ParseState();
  readonly #list = new FeatureList(parseFeaturesMax);
  readonly #moveScores = new Int32Array(3);
  readonly #labelScores: Int32Array;
  readonly #moveCounts = new FeatureCounts();
  readonly #labelCounts = new FeatureCounts();
  readonly #countMin: number;

  constructor(relationCount: number, options: ParserOptions) {
    this.moves = new MoveTrainer(options.moveBits);
    this.labels = new Trainer(relationCount, options.labelBits);
    this.#labelScores = new Int32Array(relationCount);
    this.#countMin = options.countMin;
    this.#relationCount = relationCount;
  }

  /** Finds the pairs of tags whose gold arcs have one relation. */
  findSure(sentences: readonly ParsedSentence[]): void {
    const counts = new Map<number, Int32Array>();
    for (const { data, heads, labels } of sentences) {
      fillState(this.#state, data, { from: 0, to: heads.length });
      for (const [child, head] of heads.entries()) {
        if (head === heads.length) continue;
        const place = arcPlace(this.#state, head, child);
        const byLabel = getOrMake(counts, place, () => new Int32Array(this.#relationCount));
        const label = labels[child] as number;
        byLabel[label] = (byLabel[label] as number) + 1;
      }
    }
    for (const [place, byLabel] of counts) {
      const most = Math.max(...byLabel);
      const all = byLabel.reduce((sum, n) => sum + n, 0);
      if (all >= sureMin && most >= sureShare * all) this.sure[place] = byLabel.indexOf(most);
    }
  }

  /** Counts the features of the states and arcs on the way to the gold tree. */
  count(gold: ParsedSentence): void {
    const state = this.#state;
    const list = this.#list;
    fillState(state, gold.data, { from: 0, to: gold.heads.length });
    while (!state.done) {
      const forced = forcedMove(state);
      let move = forced;
      if (forced < 0) {
        addMoveFeatures(list, state);
        this.#moveCounts.add(list.values, list.count);
        const costs = moveCosts(state, gold);
        move = costs.indexOf(Math.min(...costs));
      }
      const child = state.stacked(0);
      if (move !== shift && this.sure[arcPlace(state, state.headOf(move), child)] === -1) {
        addLabelFeatures(list, state, { head: state.headOf(move), child });
        this.#labelCounts.add(list.values, list.count);
      }
      state.apply(move, move === shift ? 0 : (gold.labels[child] as number));
    }
  }

  learn(gold: ParsedSentence, followsGuess: () => boolean): void {
    const state = this.#state;
    fillState(state, gold.data, { from: 0, to: gold.heads.length });
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
    list.count = this.#moveCounts.keepFrequent(list.values, list.count, this.#countMin);
    this.moves.addScores(list.values, list.count, scores);
    const guess = bestMove(state, scores);
    const costs = moveCosts(state, gold);
    const least = Math.min(...costs);
    let right = -1;
    for (let move = 0; move < 3; move++)
      if (costs[move] === least && (right < 0 || (scores[move] as number) > (scores[right] as number))) right = move;
    // The best wrong move: learned from too when it comes close, which leaves less to luck in unseen sentences.
    let wrong = -1;
    for (let move = 0; move < 3; move++) {
      const possible = (costs[move] as number) > least && (costs[move] as number) < Number.POSITIVE_INFINITY;
      if (possible && (wrong < 0 || (scores[move] as number) > (scores[wrong] as number))) wrong = move;
    }
    if (wrong >= 0 && (scores[wrong] as number) + margin > (scores[right] as number))
      this.moves.update(list.values, list.count, { right, wrong });
    if (costs[guess] === least) right = guess;
    this.moves.tick();
    return guess !== right && followsGuess() ? guess : right;
  }

  /** Learns only from gold arcs; a wrong arc has no right name. */
  #learnLabel(gold: ParsedSentence, move: number): number {
    const state = this.#state;
    const list = this.#list;
    const child = state.stacked(0);
    const head = state.headOf(move);
    const sure = this.sure[arcPlace(state, head, child)] as number;
    if (sure >= 0) return sure;
    addLabelFeatures(list, state, { head, child });
    list.count = this.#labelCounts.keepFrequent(list.values, list.count, this.#countMin);
    const scores = this.#labelScores.fill(0);
    this.labels.addScores(list.values, list.count, scores);
    let guess = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[guess] as number)) guess = c;
    if (gold.heads[child] !== head) return guess;
    const right = gold.labels[child] as number;
    let wrong = right === 0 ? 1 : 0;
    for (let c = 1; c < scores.length; c++)
      if (c !== right && (scores[c] as number) > (scores[wrong] as number)) wrong = c;
    if ((scores[wrong] as number) + labelMargin > (scores[right] as number))
      this.labels.update(list.values, list.count, { right, wrong });
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
