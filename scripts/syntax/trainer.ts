import { type WeightRow, writeWeights } from '../../src/syntax/weights.ts';

/** Rows per block of memory; blocks are made when first needed. */
const blockRows = 8192;

/**
 * An averaged perceptron (Collins 2002) over hashed features with dense rows, one number per class. A row takes memory
 * only once an update has touched it. Averaging by the running total of weight × step (Daumé's trick).
 */
export class Trainer {
  readonly classes: number;
  readonly bits: number;
  readonly #mask: number;
  readonly #places: Int32Array;
  readonly #touches: Uint16Array;
  readonly #weights: Float32Array[] = [];
  readonly #totals: Float64Array[] = [];
  #used = 0;
  #step = 1;

  constructor(classes: number, bits: number) {
    this.classes = classes;
    this.bits = bits;
    this.#mask = 2 ** bits - 1;
    this.#places = new Int32Array(2 ** bits);
    this.#touches = new Uint16Array(2 ** bits);
  }

  /** Adds the weights of the features to `scores`. */
  addScores(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    for (let f = 0; f < count; f++) {
      const place = this.#places[(features[f] as number) & this.#mask] as number;
      if (place === 0) continue;
      const block = this.#weights[Math.floor((place - 1) / blockRows)] as Float32Array;
      const base = ((place - 1) % blockRows) * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (block[base + c] as number);
    }
  }

  /** Moves every feature towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, { right, wrong }: { right: number; wrong: number }): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & this.#mask;
      const place = this.#placeOf(row);
      const weights = this.#weights[Math.floor(place / blockRows)] as Float32Array;
      const totals = this.#totals[Math.floor(place / blockRows)] as Float64Array;
      const base = (place % blockRows) * this.classes;
      if ((this.#touches[row] as number) < 65535) this.#touches[row] = (this.#touches[row] as number) + 1;
      weights[base + right] = (weights[base + right] as number) + 1;
      totals[base + right] = (totals[base + right] as number) + this.#step;
      weights[base + wrong] = (weights[base + wrong] as number) - 1;
      totals[base + wrong] = (totals[base + wrong] as number) - this.#step;
    }
  }

  /** Call once per decision. */
  tick(): void {
    this.#step++;
  }

  #placeOf(row: number): number {
    if (this.#places[row] === 0) {
      if (this.#used % blockRows === 0) {
        this.#weights.push(new Float32Array(blockRows * this.classes));
        this.#totals.push(new Float64Array(blockRows * this.classes));
      }
      this.#places[row] = ++this.#used;
    }
    return (this.#places[row] as number) - 1;
  }

  /**
   * The averaged weights as bytes. Rows touched less than `touchesMin` times are left out; the largest weights are
   * clipped at the `clip` quantile to keep resolution for the rest; of the others, steps below `stepMin` go.
   */
  save({ touchesMin, stepMin, clip = 0.9995 }: { touchesMin: number; stepMin: number; clip?: number }): Uint8Array {
    const scale = 127 / this.#quantile(clip);
    const rows: WeightRow[] = [];
    for (let row = 0; row < this.#places.length; row++) {
      if (this.#places[row] === 0 || (this.#touches[row] as number) < touchesMin) continue;
      const labels: number[] = [];
      const weights: number[] = [];
      for (let c = 0; c < this.classes; c++) {
        const q = Math.max(-127, Math.min(127, Math.round(this.#average(row, c) * scale)));
        if (Math.abs(q) < stepMin) continue;
        labels.push(c);
        weights.push(q);
      }
      if (labels.length > 0) rows.push({ row, labels, weights });
    }
    return writeWeights(this.classes, this.bits, rows);
  }

  #average(row: number, c: number): number {
    const place = (this.#places[row] as number) - 1;
    const base = (place % blockRows) * this.classes + c;
    const block = Math.floor(place / blockRows);
    return (this.#weights[block]?.[base] as number) - (this.#totals[block]?.[base] as number) / this.#step;
  }

  #quantile(share: number): number {
    const sample: number[] = [];
    for (let row = 0; row < this.#places.length; row++) {
      if (this.#places[row] === 0) continue;
      for (let c = row % 3; c < this.classes; c += 3) {
        const w = Math.abs(this.#average(row, c));
        if (w > 0) sample.push(w);
      }
    }
    return Float64Array.from(sample).sort()[Math.floor(sample.length * share)] ?? 1;
  }
}

/** A small seeded generator (mulberry32), so that training gives the same bytes every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
