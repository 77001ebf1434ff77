/**
 * Linear classifiers over hashed features: the weights behind every learned part.
 *
 * Features are 32-bit hashes (FNV-1a) folded into `2^bits` rows ("the hashing trick", Weinberger et al.
 * 2009); training is the averaged perceptron (Collins 2002); a trained model is pruned, quantised to one
 * byte per weight and stored row by row, non-zero weights only.
 */
const magic = 0x4d4c5453; // "STLM"
const version = 1;

/** FNV-1a over the UTF-16 units of a string, continuing from `seed`. */
export function hashString(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes a second number into a hash; used to tell feature templates apart. */
export function mixHash(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value >>> 0), 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) >>> 0;
}

/** Features looked up together. */
const batchMax = 64;

/** A trained model: `labels[i]` is class i; scores are sums of the weights of a row's classes. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly #mask: number;
  readonly #rows: Uint32Array;
  /** Weight × 256 + class: side by side, since memory is slower than arithmetic. */
  readonly #entries: Int16Array;
  readonly #starts = new Int32Array(batchMax);
  readonly #stops = new Int32Array(batchMax);

  constructor(labels: readonly string[], bits: number, rows: Uint32Array, entries: Int16Array) {
    this.labels = labels;
    this.#mask = 2 ** bits - 1;
    this.#rows = rows;
    this.#entries = entries;
  }

  /** Writes the sums of the weights of `features[0 … count)` to `scores` (length = number of labels). */
  score(features: ArrayLike<number>, count: number, scores: Float32Array): void {
    scores.fill(0);
    // One kind of array keeps the loops below short.
    const hashes = features instanceof Int32Array ? features : Int32Array.from(features);
    for (let from = 0; from < count; from += batchMax) {
      const known = this.#lookUp(hashes, from, Math.min(count, from + batchMax));
      this.#addBatch(known, scores);
    }
  }

  /** The weights of one label by row: all that a model of a single label needs. */
  weightsOf(label: number): Int8Array {
    const weights = new Int8Array(this.#mask + 1);
    for (let row = 0; row <= this.#mask; row++)
      for (let k = this.#rows[row] as number; k < (this.#rows[row + 1] as number); k++)
        if (((this.#entries[k] as number) & 255) === label) weights[row] = (this.#entries[k] as number) >> 8;
    return weights;
  }

  /** Finds the rows of a batch first and without a branch, so that no look-up in memory waits for another. */
  #lookUp(features: Int32Array, from: number, to: number): number {
    const rows = this.#rows;
    const starts = this.#starts;
    const stops = this.#stops;
    const mask = this.#mask;
    let known = 0;
    for (let f = from; f < to; f++) {
      const row = (features[f] as number) & mask;
      const start = rows[row] as number;
      const stop = rows[row + 1] as number;
      starts[known] = start;
      stops[known] = stop;
      known += stop === start ? 0 : 1;
    }
    return known;
  }

  #addBatch(known: number, scores: Float32Array): void {
    const entries = this.#entries;
    for (let n = 0; n < known; n++) {
      const stop = this.#stops[n] as number;
      for (let k = this.#starts[n] as number; k < stop; k++) {
        const entry = entries[k] as number;
        const label = entry & 255;
        scores[label] = (scores[label] as number) + (entry >> 8);
      }
    }
  }
}

/** Index of the largest score, the first on a tie. */
export function argmax(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** Reads what `LinearTrainer.save` wrote. Throws on a file that is not one. */
export function parseLinearModel(bytes: Uint8Array): LinearModel {
  const { labels, bits, rows, entries } = readLinearRows(bytes);
  return new LinearModel(labels, bits, rows, entries);
}

/** A model's rows: `entries[rows[r] … rows[r + 1])` are the weights of row r, each weight × 256 + class. */
export interface LinearRows {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly rows: Uint32Array;
  readonly entries: Int16Array;
}

/** The same file as plain rows, for a reader that lays them out in its own way. */
function readLinearRows(bytes: Uint8Array): LinearRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version)
    throw new TypeError(`expected a linear model of version ${version}`);
  const bits = view.getUint32(8, true);
  const labelBytes = view.getUint32(12, true);
  const size = view.getUint32(16, true);
  let at = 20;
  const labels = new TextDecoder().decode(bytes.subarray(at, at + labelBytes)).split('\n');
  at += labelBytes;
  const rows = new Uint32Array(2 ** bits + 1);
  for (let row = 0; row < 2 ** bits; row++) rows[row + 1] = (rows[row] as number) + (bytes[at + row] as number);
  at += 2 ** bits;
  const entries = new Int16Array(size);
  for (let k = 0; k < size; k++) entries[k] = ((bytes[at + size + k] as number) << 8) | (bytes[at + k] as number);
  return { labels, bits, rows, entries };
}

/** Averaged-perceptron training over dense weights; at most 255 labels. */
export class LinearTrainer {
  readonly labels: readonly string[];
  readonly #bits: number;
  readonly #mask: number;
  readonly #weights: Float32Array;
  readonly #totals: Float32Array;
  #step = 1;

  constructor(labels: readonly string[], bits: number) {
    this.labels = labels;
    this.#bits = bits;
    this.#mask = 2 ** bits - 1;
    this.#weights = new Float32Array(2 ** bits * labels.length);
    this.#totals = new Float32Array(2 ** bits * labels.length);
  }

  score(features: ArrayLike<number>, count: number, scores: Float32Array): void {
    scores.fill(0);
    const classes = this.labels.length;
    for (let f = 0; f < count; f++) {
      const base = ((features[f] as number) & this.#mask) * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (this.#weights[base + c] as number);
    }
  }

  /** Moves every feature's weight for `label` by `amount` (usually +1 for gold, −1 for the wrong guess). */
  update(features: ArrayLike<number>, count: number, label: number, amount: number): void {
    const classes = this.labels.length;
    for (let f = 0; f < count; f++) {
      const at = ((features[f] as number) & this.#mask) * classes + label;
      this.#weights[at] = (this.#weights[at] as number) + amount;
      this.#totals[at] = (this.#totals[at] as number) + amount * this.#step;
    }
  }

  /** Call once per training decision, so that averaging weighs each moment alike. */
  tick(): void {
    this.#step++;
  }

  /** Averages, prunes what quantises to less than `pruneBelow` of 127 steps, and writes the model. */
  save(pruneBelow = 1): Uint8Array {
    const classes = this.labels.length;
    const size = this.#weights.length;
    const average = new Float32Array(size);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      average[i] = (this.#weights[i] as number) - (this.#totals[i] as number) / this.#step;
      largest = Math.max(largest, Math.abs(average[i] as number));
    }
    // Few weights are near the largest: clip at a fraction of it to keep resolution for the rest.
    const scale = largest === 0 ? 1 : 127 / (largest * clipShare);
    const counts = new Uint8Array(2 ** this.#bits);
    const kept: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < counts.length; row++) {
      for (let c = 0; c < classes; c++) {
        const q = Math.max(-127, Math.min(127, Math.round((average[row * classes + c] as number) * scale)));
        if (Math.abs(q) < pruneBelow) continue;
        counts[row] = (counts[row] as number) + 1;
        kept.push(c);
        values.push(q);
      }
    }
    const labelBytes = new TextEncoder().encode(this.labels.join('\n'));
    const head = new Uint8Array(20);
    const view = new DataView(head.buffer);
    for (const [i, n] of [magic, version, this.#bits, labelBytes.length, kept.length].entries())
      view.setUint32(4 * i, n, true);
    return concatBytes([
      head,
      labelBytes,
      counts,
      Uint8Array.from(kept),
      new Uint8Array(Int8Array.from(values).buffer),
    ]);
  }
}

/** Weights beyond this share of the largest one are clipped by quantisation. */
const clipShare = 0.5;

function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
