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

const capacityMin = 64;

/** A sum of unit vectors, with its length kept up to date: a hash table in typed arrays, 0 marking an empty place. */
export class Centroid {
  #ids = new Uint32Array(0);
  #sums = new Float32Array(0);
  #count = 0;
  #squares = 0;

  add(vector: SparseVector): void {
    for (let i = 0; i < vector.ids.length; i++) this.#addOne(vector.ids[i] as number, vector.weights[i] as number);
  }

  merge(other: Centroid): void {
    for (let at = 0; at < other.#ids.length; at++)
      if (other.#ids[at] !== 0) this.#addOne(other.#ids[at] as number, other.#sums[at] as number);
  }

  #addOne(id: number, weight: number): void {
    if (id === 0) return;
    if (this.#count * 2 >= this.#ids.length) this.#grow();
    const at = place(this.#ids, id);
    if (this.#ids[at] === 0) {
      this.#ids[at] = id;
      this.#count++;
    }
    const before = this.#sums[at] as number;
    this.#sums[at] = before + weight;
    const after = this.#sums[at] as number;
    this.#squares += after * after - before * before;
  }

  #grow(): void {
    const [ids, sums] = [this.#ids, this.#sums];
    const capacity = Math.max(capacityMin, ids.length * 2);
    this.#ids = new Uint32Array(capacity);
    this.#sums = new Float32Array(capacity);
    for (let from = 0; from < ids.length; from++) {
      if (ids[from] === 0) continue;
      const at = place(this.#ids, ids[from] as number);
      this.#ids[at] = ids[from] as number;
      this.#sums[at] = sums[from] as number;
    }
  }

  /** Cosine with a unit vector; 0 for an empty centroid. */
  cosine(vector: SparseVector): number {
    if (this.#squares <= 0) return 0;
    const [ids, sums] = [this.#ids, this.#sums];
    let sum = 0;
    for (let i = 0; i < vector.ids.length; i++) {
      const at = place(ids, vector.ids[i] as number);
      sum += (sums[at] as number) * (vector.weights[i] as number);
    }
    return sum / Math.sqrt(this.#squares);
  }
}

/** Where an id is, or would go; at most half of the places are taken. */
function place(ids: Uint32Array, id: number): number {
  const mask = ids.length - 1;
  let at = (id ^ (id >>> 15)) & mask;
  while (ids[at] !== 0 && ids[at] !== id) at = (at + 1) & mask;
  return at;
}
