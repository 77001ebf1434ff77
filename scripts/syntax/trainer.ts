import { type WeightRow, writeWeights } from '../../src/syntax/weights.ts';
import type { TrainedTable } from './average.ts';

/** What is left out of a table, and at which quantile weights are clipped. */
export interface Prune {
  readonly touchesMin: number;
  readonly stepMin: number;
  readonly clip?: number;
}

/** Entries that a row has room for at first; it moves to twice the room when full. */
const firstRoom = 4;

/**
 * An averaged perceptron (Collins 2002) over hashed features. A row holds only the classes that an update has touched,
 * most often two or three, so scoring costs what the model knows rather than rows × classes.
 * Averaging by the running total of weight × step (Daumé's trick).
 */
export class Trainer {
  readonly classes: number;
  readonly bits: number;
  readonly #shift: number;
  /** By row: where its entries start, and how many there are; side by side, for the memory cache's sake. */
  readonly #places: Int32Array;
  readonly #rooms: Uint8Array;
  readonly #touches: Uint16Array;
  /** Weight × 256 + label. */
  #entries = new Int32Array(2 ** 22);
  #totals = new Float64Array(2 ** 22);
  #used = 0;
  #step = 1;

  constructor(classes: number, bits: number) {
    this.classes = classes;
    this.bits = bits;
    this.#shift = 32 - bits;
    this.#places = new Int32Array(2 ** (bits + 1));
    this.#rooms = new Uint8Array(2 ** bits);
    this.#touches = new Uint16Array(2 ** bits);
  }

  /** Adds the weights of the features to `scores`. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const entries = this.#entries;
    const places = this.#places;
    const shift = this.#shift;
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) >>> shift;
      const length = places[2 * row + 1] as number;
      if (length === 0) continue;
      const start = places[2 * row] as number;
      for (let k = start; k < start + length; k++) {
        const entry = entries[k] as number;
        scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
      }
    }
  }

  /** Moves every feature towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, { right, wrong }: { right: number; wrong: number }): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) >>> this.#shift;
      if ((this.#touches[row] as number) < 65535) this.#touches[row] = (this.#touches[row] as number) + 1;
      this.#add(row, right, 1);
      this.#add(row, wrong, -1);
    }
  }

  /** Call once per decision. */
  tick(): void {
    this.#step++;
  }

  #add(row: number, label: number, by: number): void {
    const k = this.#entry(row, label);
    this.#entries[k] = (this.#entries[k] as number) + 256 * by;
    this.#totals[k] = (this.#totals[k] as number) + by * this.#step;
  }

  #entry(row: number, label: number): number {
    const start = this.#places[2 * row] as number;
    const length = this.#places[2 * row + 1] as number;
    for (let k = start; k < start + length; k++) if (((this.#entries[k] as number) & 255) === label) return k;
    if (length === this.#rooms[row]) this.#move(row);
    this.#places[2 * row + 1] = length + 1;
    const k = (this.#places[2 * row] as number) + length;
    this.#entries[k] = label;
    this.#totals[k] = 0;
    return k;
  }

  /** Gives a row twice the room, at the end of the memory. */
  #move(row: number): void {
    const start = this.#places[2 * row] as number;
    const length = this.#places[2 * row + 1] as number;
    const room = Math.min(255, Math.max(firstRoom, 2 * length));
    if (this.#used + room > this.#entries.length) this.#grow();
    this.#entries.copyWithin(this.#used, start, start + length);
    this.#totals.copyWithin(this.#used, start, start + length);
    this.#places[2 * row] = this.#used;
    this.#rooms[row] = room;
    this.#used += room;
  }

  #grow(): void {
    const entries = new Int32Array(2 * this.#entries.length);
    entries.set(this.#entries);
    this.#entries = entries;
    const totals = new Float64Array(2 * this.#totals.length);
    totals.set(this.#totals);
    this.#totals = totals;
  }

  /**
   * The averaged weights as bytes. Rows touched less than `touchesMin` times are left out; the largest weights are
   * clipped at the `clip` quantile to keep resolution for the rest; of the others, steps below `stepMin` go.
   */
  save(prune: Prune): Uint8Array {
    const { bits, rows } = this.table(prune);
    return writeWeights(bits, rows);
  }

  /** The averaged weights as a table; see `save`. */
  table({ touchesMin, stepMin, clip = 0.9995 }: Prune): TrainedTable {
    const scale = 127 / this.#quantile(clip);
    const rows: WeightRow[] = [];
    for (let row = 0; row < this.#touches.length; row++) {
      if ((this.#touches[row] as number) < touchesMin) continue;
      const labels: number[] = [];
      const weights: number[] = [];
      for (let k = this.#places[2 * row] as number, n = this.#places[2 * row + 1] as number; n > 0; k++, n--) {
        const q = Math.max(-127, Math.min(127, Math.round(this.#average(k) * scale)));
        if (Math.abs(q) < stepMin) continue;
        labels.push((this.#entries[k] as number) & 255);
        weights.push(q);
      }
      if (labels.length > 0) rows.push({ row, labels, weights });
    }
    return { bits: this.bits, rows };
  }

  #average(k: number): number {
    return ((this.#entries[k] as number) >> 8) - (this.#totals[k] as number) / this.#step;
  }

  #quantile(share: number): number {
    const sample: number[] = [];
    for (let k = 0; k < this.#used; k += 3) {
      const weight = Math.abs(this.#average(k));
      if (weight > 0) sample.push(weight);
    }
    return Float64Array.from(sample).sort()[Math.floor(sample.length * share)] ?? 1;
  }
}

/** Counts features, roughly: those of one row together, and no further than 255. */
export class FeatureCounts {
  readonly #counts = new Uint8Array(2 ** 24);

  /** Counts each of the features once more. */
  add(features: Int32Array, count: number): void {
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) >>> 8;
      if ((this.#counts[row] as number) < 255) this.#counts[row] = (this.#counts[row] as number) + 1;
    }
  }

  /**
   * Moves the features seen at least `countMin` times to the front of the list and says how many they are: rarer ones
   * would only learn single sentences by heart.
   */
  keepFrequent(features: Int32Array, count: number, countMin: number): number {
    let kept = 0;
    for (let f = 0; f < count; f++) {
      const feature = features[f] as number;
      if ((this.#counts[feature >>> 8] as number) >= countMin) features[kept++] = feature;
    }
    return kept;
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
