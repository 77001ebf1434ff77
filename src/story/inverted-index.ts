import { getOrMake } from '../base/get-or-make.ts';
import { heaviest, type SparseVector } from './vector.ts';

/** A list longer than this belongs to a word that tells little: its oldest half goes. */
const postingLimit = 256;
/** Features of a vector that are indexed and looked up. */
const depth = 40;

interface Posting {
  slots: number[];
  weights: number[];
}

const newPosting = (): Posting => ({ slots: [], weights: [] });

/** Which articles hold a feature, for the features that weigh most in them. */
export class InvertedIndex {
  #postings = new Map<number, Posting>();
  #scores = new Float32Array(1024);

  add(slot: number, vector: SparseVector): void {
    for (const i of heaviest(vector, depth)) {
      const id = vector.ids[i] as number;
      const posting = getOrMake(this.#postings, id, newPosting);
      if (posting.slots.length >= postingLimit) trim(posting);
      posting.slots.push(slot);
      posting.weights.push(vector.weights[i] as number);
    }
  }

  /** The `count` slots whose summed products over the vectors are largest, best first; `from` is the first live slot. */
  nearest(vectors: readonly SparseVector[], count: number, from: number): { slot: number; product: number }[] {
    const touched: number[] = [];
    for (const vector of vectors) this.#accumulate(vector, from, touched);
    const scores = this.#scores;
    const best = selectBest(touched, scores, count).map((slot) => ({ slot, product: scores[slot] as number }));
    for (const slot of touched) scores[slot] = 0;
    return best;
  }

  #accumulate(vector: SparseVector, from: number, touched: number[]): void {
    for (const i of heaviest(vector, depth)) {
      const posting = this.#postings.get(vector.ids[i] as number);
      if (posting === undefined) continue;
      const weight = vector.weights[i] as number;
      for (let k = posting.slots.length - 1; k >= 0; k--) {
        const slot = posting.slots[k] as number;
        if (slot < from) break;
        const before = this.#scores[slot] as number;
        if (before === 0) touched.push(slot);
        this.#scores[slot] = before + weight * (posting.weights[k] as number);
      }
    }
  }

  /** Makes room for slots up to `slot`. */
  reserve(slot: number): void {
    if (slot < this.#scores.length) return;
    const larger = new Float32Array(this.#scores.length * 2);
    larger.set(this.#scores);
    this.#scores = larger;
  }

  /** Forgets every slot before `from`. */
  forget(from: number): void {
    for (const [id, posting] of this.#postings) {
      let dead = 0;
      while (dead < posting.slots.length && (posting.slots[dead] as number) < from) dead++;
      if (dead === posting.slots.length) this.#postings.delete(id);
      else if (dead > 0) drop(posting, dead);
    }
  }
}

function trim(posting: Posting): void {
  drop(posting, postingLimit >> 1);
}

function drop(posting: Posting, count: number): void {
  posting.slots = posting.slots.slice(count);
  posting.weights = posting.weights.slice(count);
}

function selectBest(touched: readonly number[], scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  let worst = 0;
  for (const slot of touched) {
    const score = scores[slot] as number;
    if (best.length >= count && score <= worst) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < score) at--;
    best.splice(at, 0, slot);
    if (best.length > count) best.pop();
    if (best.length >= count) worst = scores[best[best.length - 1] as number] as number;
  }
  return best;
}
