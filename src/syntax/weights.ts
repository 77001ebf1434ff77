/**
 * Weights of linear models over hashed features, kept sparse: rows (folded feature hashes) that have weights, and for
 * each the classes that it speaks for, and how much, one byte each.
 *
 * Most features of a state have no weights at all, and memory is slower than arithmetic: a bit set of a few hundred
 * kilobytes, which stays in the processor's cache, answers for those. For the others the number of set bits before
 * theirs is the place of their row.
 */
class RowIndex {
  /** A feature's row is its highest bits. */
  readonly shift: number;
  /** In pairs: 32 rows' bits, and how many rows with weights precede them. */
  readonly pairs: Uint32Array;

  constructor(bits: number, rows: Iterable<number>) {
    this.shift = 32 - bits;
    this.pairs = new Uint32Array(2 ** (bits - 4));
    for (const row of rows) this.pairs[2 * (row >>> 5)] = (this.pairs[2 * (row >>> 5)] as number) | (1 << (row & 31));
    for (let at = 2; at < this.pairs.length; at += 2)
      this.pairs[at + 1] = (this.pairs[at - 1] as number) + countBits(this.pairs[at - 2] as number);
  }

  /**
   * The place of a feature's row among those with weights, counted from 1; 0 when it has none. Without a branch: the
   * processor cannot guess it, and would wait for memory each time instead of asking for many features at once.
   */
  place(feature: number): number {
    const row = feature >>> this.shift;
    const at = (row >>> 5) << 1;
    const bits = this.pairs[at] as number;
    const bit = row & 31;
    const rank = (this.pairs[at + 1] as number) + countBits(bits & ((1 << bit) - 1)) + 1;
    return rank & -((bits >>> bit) & 1);
  }
}

/** Number of set bits in 32. */
function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Weights for many classes, of which a row knows a few. */
export class SparseWeights {
  readonly #index: RowIndex;
  /** By place of a row: where its entries begin. Place 0 has none. */
  readonly #starts: Uint32Array;
  /** Weight × 256 + class. */
  readonly #entries: Int16Array;
  readonly #places = new Int32Array(batchMax);

  constructor(index: RowIndex, starts: Uint32Array, entries: Int16Array) {
    this.#index = index;
    this.#starts = starts;
    this.#entries = entries;
  }

  /** Adds the weights of `features[0 … count)` to `scores`, which holds one number per class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    for (let from = 0; from < count; from += batchMax)
      this.#addBatch(features, { from, to: Math.min(count, from + batchMax) }, scores);
  }

  #addBatch(features: Int32Array, { from, to }: { from: number; to: number }, scores: Int32Array): void {
    const places = this.#places;
    const starts = this.#starts;
    const entries = this.#entries;
    // All places first: their look-ups do not wait for each other.
    let known = 0;
    for (let f = from; f < to; f++) {
      const place = this.#index.place(features[f] as number);
      places[known] = place;
      known += place === 0 ? 0 : 1;
    }
    for (let n = 0; n < known; n++) {
      const place = places[n] as number;
      const stop = starts[place + 1] as number;
      for (let k = starts[place] as number; k < stop; k++) {
        const entry = entries[k] as number;
        const label = entry & 255;
        scores[label] = (scores[label] as number) + (entry >> 8);
      }
    }
  }
}

/** Features looked up together. */
const batchMax = 64;

/**
 * Weights for three classes, as two differences from the first. One number a row: what tells its feature from others
 * that fall into the same slot, and the two differences; so a feature costs one look-up and no branch.
 */
export class TripleWeights {
  /** A feature's row is what is left of it after a shift. */
  readonly #rowShift: number;
  /** By slot, the highest bits of a feature: sixteen bits of the rest, a byte for each difference. */
  readonly #slots: Int32Array;

  /** Of two rows that want one slot the one with larger weights gets it. */
  constructor(bits: number, rows: readonly TripleRow[]) {
    this.#rowShift = 32 - bits;
    this.#slots = new Int32Array(2 ** slotBits);
    const sizes = new Uint8Array(2 ** slotBits);
    for (const { row, second, third } of rows) {
      const slot = (row << this.#rowShift) >>> (32 - slotBits);
      const size = Math.abs(second) + Math.abs(third);
      if (size <= (sizes[slot] as number)) continue;
      sizes[slot] = size;
      this.#slots[slot] = ((row & checkMask) << 16) | ((second & 255) << 8) | (third & 255);
    }
  }

  /** Writes the scores of the three classes; the first class has 0. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots;
    const rowShift = this.#rowShift;
    let second = 0;
    let third = 0;
    for (let f = 0; f < count; f++) {
      const feature = features[f] as number;
      const slot = slots[feature >>> (32 - slotBits)] as number;
      const known = ((((slot >>> 16) ^ (feature >>> rowShift)) & checkMask) - 1) >> 31;
      second += ((slot << 16) >> 24) & known;
      third += ((slot << 24) >> 24) & known;
    }
    scores[0] = 0;
    scores[1] = second;
    scores[2] = third;
  }
}

/** A row of two differences. */
interface TripleRow {
  readonly row: number;
  readonly second: number;
  readonly third: number;
}

/** Slots as a power of two, and how many bits of a feature a slot keeps. */
const slotBits = 20;
const checkMask = 0xffff;

/** One row on its way to disk: its weights by class. */
export interface WeightRow {
  readonly row: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Writes rows, ascending by `row`, to bytes that `readWeights` reads: row gaps as variable-length integers, so that
 * empty rows cost nothing, each with its number of entries; then the classes; then the weights.
 */
export function writeWeights(bits: number, rows: readonly WeightRow[]): Uint8Array {
  const index: number[] = [];
  let entries = 0;
  let last = 0;
  for (const { row, labels } of rows) {
    pushVarint(index, row - last);
    index.push(labels.length);
    last = row;
    entries += labels.length;
  }
  const out = start([bits, rows.length, entries], index.length + 2 * entries);
  out.set(index, headerBytes);
  let at = headerBytes + index.length;
  for (const { labels } of rows) for (const label of labels) out[at++] = label;
  for (const { weights } of rows) for (const weight of weights) out[at++] = weight & 255;
  return out;
}

/** Writes rows of two differences each, ascending by `row`, to bytes that `readTriples` reads. */
export function writeTriples(bits: number, rows: readonly WeightRow[]): Uint8Array {
  const body: number[] = [];
  let last = 0;
  for (const { row, weights } of rows) {
    pushVarint(body, row - last);
    body.push((weights[0] as number) & 255, (weights[1] as number) & 255);
    last = row;
  }
  const out = start([bits, rows.length, 0], body.length);
  out.set(body, headerBytes);
  return out;
}

const headerBytes = 12;

function start(header: readonly [number, number, number], bodyBytes: number): Uint8Array {
  const out = new Uint8Array(headerBytes + bodyBytes);
  const view = new DataView(out.buffer);
  for (const [i, n] of header.entries()) view.setUint32(4 * i, n, true);
  return out;
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/** Reads what `writeWeights` wrote. */
export function readWeights(bytes: Uint8Array): SparseWeights {
  const [bits, rowCount, entryCount] = headerOf(bytes);
  const rows = new Uint32Array(rowCount);
  const starts = new Uint32Array(rowCount + 2);
  const reader = { bytes, at: headerBytes };
  for (let r = 0; r < rowCount; r++) {
    rows[r] = (rows[r - 1] ?? 0) + readVarint(reader);
    starts[r + 2] = (starts[r + 1] as number) + (bytes[reader.at++] as number);
  }
  const entries = new Int16Array(entryCount);
  for (let k = 0; k < entryCount; k++)
    entries[k] = ((bytes[reader.at + entryCount + k] as number) << 8) | (bytes[reader.at + k] as number);
  return new SparseWeights(new RowIndex(bits, rows), starts, entries);
}

/** Reads what `writeTriples` wrote. */
export function readTriples(bytes: Uint8Array): TripleWeights {
  const [bits, rowCount] = headerOf(bytes);
  const rows: TripleRow[] = [];
  const reader = { bytes, at: headerBytes };
  let row = 0;
  for (let r = 0; r < rowCount; r++) {
    row += readVarint(reader);
    const second = ((bytes[reader.at] as number) << 24) >> 24;
    const third = ((bytes[reader.at + 1] as number) << 24) >> 24;
    rows.push({ row, second, third });
    reader.at += 2;
  }
  return new TripleWeights(bits, rows);
}

function headerOf(bytes: Uint8Array): [number, number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
}

function readVarint(reader: { readonly bytes: Uint8Array; at: number }): number {
  let value = 0;
  let shift = 0;
  let byte = 128;
  while (byte >= 128) {
    byte = reader.bytes[reader.at++] as number;
    value += (byte & 127) << shift;
    shift += 7;
  }
  return value;
}
