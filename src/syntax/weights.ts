/**
 * Weights of a linear model over hashed features, kept sparse: for each row (a folded feature hash) the classes
 * that it speaks for, and how much, one byte each.
 *
 * On disk: row gaps as variable-length integers, so that empty rows cost nothing.
 */
export class SparseWeights {
  readonly classes: number;
  readonly mask: number;
  readonly #starts: Uint32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int8Array;

  constructor(classes: number, parts: { starts: Uint32Array; labels: Uint8Array; weights: Int8Array }) {
    this.classes = classes;
    this.mask = parts.starts.length - 2;
    this.#starts = parts.starts;
    this.#labels = parts.labels;
    this.#weights = parts.weights;
  }

  /** Adds the weights of `features[0 … count)` to `scores`, which holds one number per class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const starts = this.#starts;
    const labels = this.#labels;
    const weights = this.#weights;
    const mask = this.mask;
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) & mask;
      const stop = starts[row + 1] as number;
      for (let k = starts[row] as number; k < stop; k++) {
        const label = labels[k] as number;
        scores[label] = (scores[label] as number) + (weights[k] as number);
      }
    }
  }
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
  const [classes, bits, rowCount, indexLength, entries] = [0, 4, 8, 12, 16].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const counts = new Uint32Array(2 ** bits + 1);
  let at = 20;
  let row = 0;
  for (let r = 0; r < rowCount; r++) {
    let shift = 0;
    let byte = 128;
    let gap = 0;
    while (byte >= 128) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
      shift += 7;
    }
    row += gap;
    counts[row + 1] = bytes[at++] as number;
  }
  for (let r = 1; r < counts.length; r++) counts[r] = (counts[r] as number) + (counts[r - 1] as number);
  const start = 20 + indexLength;
  const labels = bytes.slice(start, start + entries);
  const weights = new Int8Array(bytes.slice(start + entries, start + 2 * entries).buffer);
  return new SparseWeights(classes, { starts: counts, labels, weights });
}
