/**
 * Average linkage over all pairs: the two groups that are most alike on the mean of their pairs are joined first, until
 * none are alike enough. The same items in the same order give the same groups.
 */
export function clusterByMean(count: number, likeness: (a: number, b: number) => number, min: number): Int32Array {
  const rows = Array.from({ length: count }, () => new Float64Array(count));
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) {
      const value = likeness(b, a);
      rows[a]![b] = value;
      rows[b]![a] = value;
    }
  const groups = new Groups(rows);
  for (let pair = groups.nearest(min); pair !== undefined; pair = groups.nearest(min)) groups.join(pair[0], pair[1]);
  return groups.of;
}

class Groups {
  /** For each item, the first item of its group. */
  readonly of: Int32Array;
  readonly #rows: readonly Float64Array[];
  readonly #sizes: Float64Array;
  readonly #open: Uint8Array;
  /** Each open group's most alike other one, and how alike. */
  readonly #best: Int32Array;
  readonly #bestValue: Float64Array;

  constructor(rows: readonly Float64Array[]) {
    const count = rows.length;
    this.#rows = rows;
    this.of = Int32Array.from({ length: count }, (_, i) => i);
    this.#sizes = new Float64Array(count).fill(1);
    this.#open = new Uint8Array(count).fill(1);
    this.#best = new Int32Array(count).fill(-1);
    this.#bestValue = new Float64Array(count);
    for (let i = 0; i < count; i++) this.#findBest(i);
  }

  #findBest(i: number): void {
    let [best, value] = [-1, Number.NEGATIVE_INFINITY];
    const row = this.#rows[i]!;
    for (let j = 0; j < row.length; j++)
      if (j !== i && this.#open[j] === 1 && row[j]! > value) [best, value] = [j, row[j]!];
    this.#best[i] = best;
    this.#bestValue[i] = value;
  }

  /** The most alike pair of groups, the earlier first; none when it is not alike enough. */
  nearest(min: number): [number, number] | undefined {
    let [at, value] = [-1, min];
    for (let i = 0; i < this.of.length; i++)
      if (this.#open[i] === 1 && this.#bestValue[i]! > value) [at, value] = [i, this.#bestValue[i]!];
    if (at < 0) return undefined;
    const other = this.#best[at]!;
    return at < other ? [at, other] : [other, at];
  }

  join(kept: number, gone: number): void {
    const [row, other] = [this.#rows[kept]!, this.#rows[gone]!];
    const [m, n] = [this.#sizes[kept]!, this.#sizes[gone]!];
    this.#open[gone] = 0;
    this.#sizes[kept] = m + n;
    for (let k = 0; k < row.length; k++) {
      if (this.of[k] === gone) this.of[k] = kept;
      if (this.#open[k] !== 1 || k === kept) continue;
      row[k] = (m * row[k]! + n * other[k]!) / (m + n);
      this.#rows[k]![kept] = row[k]!;
    }
    for (let k = 0; k < row.length; k++) {
      if (this.#open[k] !== 1) continue;
      if (k === kept || this.#best[k] === gone || this.#best[k] === kept) this.#findBest(k);
      else if (row[k]! > this.#bestValue[k]!) {
        this.#best[k] = kept;
        this.#bestValue[k] = row[k]!;
      }
    }
  }
}
