/** A sparse vector: feature hashes in ascending order, and their weights. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

export const emptyVector: SparseVector = { ids: new Uint32Array(0), weights: new Float32Array(0) };

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

/** Positions of a vector's `depth` heaviest entries, in ascending order. */
export function heaviest(vector: SparseVector, depth: number): Uint16Array {
  const { weights } = vector;
  const at = new Uint16Array(Math.min(depth, weights.length));
  const least = weights.length > depth ? (weights.slice().sort()[weights.length - depth] as number) : 0;
  let length = 0;
  for (let i = 0; i < weights.length && length < at.length; i++) if ((weights[i] as number) >= least) at[length++] = i;
  return at.subarray(0, length);
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
