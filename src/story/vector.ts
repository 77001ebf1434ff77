/** A sparse vector: feature hashes in ascending order, and their weights. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

export const emptyVector: SparseVector = { ids: new Uint32Array(0), weights: new Float32Array(0) };

/** The `limit` heaviest entries of a map, scaled to unit length. */
export function unitVector(entries: ReadonlyMap<number, number>, limit: number): SparseVector {
  let pairs = [...entries];
  if (pairs.length > limit) pairs = pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
  pairs.sort((a, b) => a[0] - b[0]);
  let squares = 0;
  for (const [, weight] of pairs) squares += weight * weight;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const ids = new Uint32Array(pairs.length);
  const weights = new Float32Array(pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as [number, number];
    ids[i] = pair[0];
    weights[i] = pair[1] * scale;
  }
  return { ids, weights };
}

/** Cosine of two unit vectors. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** A sum of unit vectors, with its length kept up to date. */
export class Centroid {
  readonly #sums = new Map<number, number>();
  #squares = 0;

  add(vector: SparseVector): void {
    for (let i = 0; i < vector.ids.length; i++) {
      const id = vector.ids[i] as number;
      const before = this.#sums.get(id) ?? 0;
      const after = before + (vector.weights[i] as number);
      this.#squares += after * after - before * before;
      this.#sums.set(id, after);
    }
  }

  merge(other: Centroid): void {
    for (const [id, weight] of other.#sums) {
      const before = this.#sums.get(id) ?? 0;
      const after = before + weight;
      this.#squares += after * after - before * before;
      this.#sums.set(id, after);
    }
  }

  /** Cosine with a unit vector; 0 for an empty centroid. */
  cosine(vector: SparseVector): number {
    if (this.#squares <= 0) return 0;
    let sum = 0;
    for (let i = 0; i < vector.ids.length; i++)
      sum += (this.#sums.get(vector.ids[i] as number) ?? 0) * (vector.weights[i] as number);
    return sum / Math.sqrt(this.#squares);
  }
}
