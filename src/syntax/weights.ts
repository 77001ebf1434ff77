/**
 * Weights of a linear model over hashed features, kept sparse: for each row (a folded feature hash) the classes
 * that it speaks for, and how much, one byte each.
 *
 * Most features of a state have no weights at all, and memory is slower than arithmetic: a bit set of a few hundred
 * kilobytes, which stays in the processor's cache, answers for those. For the others the number of set bits before
 * theirs is the place of their row.
 *
 * On disk: row gaps as variable-length integers, so that empty rows cost nothing.
 */
export class SparseWeights {
  readonly classes: number;
  readonly #mask: number;
  /** In pairs: 32 rows' bits, and how many rows with weights precede them. */
  readonly #index: Uint32Array;
  /** By row with weights: where its entries begin. */
  readonly #starts: Uint32Array;
  /** Weight × 256 + class. */
  readonly #entries: Int16Array;

  constructor(classes: number, parts: { index: Uint32Array; starts: Uint32Array; entries: Int16Array }) {
    this.classes = classes;
    this.#mask = parts.index.length * 16 - 1;
    this.#index = parts.index;
    this.#starts = parts.starts;
    this.#entries = parts.entries;
  }

  /** Adds the weights of `features[0 … count)` to `scores`, which holds one number per class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const index = this.#index;
    const starts = this.#starts;
    const entries = this.#entries;
    const mask = this.#mask;
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & mask;
      const at = (row >>> 5) << 1;
      const bits = index[at] as number;
      const bit = row & 31;
      if (((bits >>> bit) & 1) === 0) continue;
      const place = (index[at + 1] as number) + countBits(bits & ((1 << bit) - 1));
      const stop = starts[place + 1] as number;
      for (let k = starts[place] as number; k < stop; k++) {
        const entry = entries[k] as number;
        const label = entry & 255;
        scores[label] = (scores[label] as number) + (entry >> 8);
      }
    }
  }
}

/** Number of set bits in 32. */
function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One row on its way to disk. */
export interface WeightRow {
  readonly row: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Writes rows, ascending by `row`, to bytes that `readWeights` reads. */
export function writeWeights(classes: number, bits: number, rows: readonly WeightRow[]): Uint8Array {
  const index: number[] = [];
  let entries = 0;
  let last = 0;
  for (const { row, labels } of rows) {
    pushVarint(index, row - last);
    index.push(labels.length);
    last = row;
    entries += labels.length;
  }
  const out = new Uint8Array(20 + index.length + 2 * entries);
  const view = new DataView(out.buffer);
  for (const [i, n] of [classes, bits, rows.length, index.length, entries].entries()) view.setUint32(4 * i, n, true);
  out.set(index, 20);
  let at = 20 + index.length;
  for (const { labels } of rows) for (const label of labels) out[at++] = label;
  for (const { weights } of rows) for (const weight of weights) out[at++] = weight & 255;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint32(4 * at, true);
  const classes = number(0);
  const rowCount = number(2);
  const entryCount = number(4);
  const index = new Uint32Array(2 ** (number(1) - 4));
  const starts = new Uint32Array(rowCount + 1);
  let at = 20;
  let row = 0;
  for (let r = 0; r < rowCount; r++) {
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[at++] as number;
      row += (byte & 127) << shift;
      shift += 7;
    }
    index[2 * (row >>> 5)] = (index[2 * (row >>> 5)] as number) | (1 << (row & 31));
    starts[r + 1] = (starts[r] as number) + (bytes[at++] as number);
  }
  for (let pair = 2; pair < index.length; pair += 2)
    index[pair + 1] = (index[pair - 1] as number) + countBits(index[pair - 2] as number);
  const entries = new Int16Array(entryCount);
  for (let k = 0; k < entryCount; k++)
    entries[k] = ((bytes[at + entryCount + k] as number) << 8) | (bytes[at + k] as number);
  return new SparseWeights(classes, { index, starts, entries });
}
