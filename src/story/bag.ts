import type { SparseVector } from './vector.ts';

/** More distinct features than an article's lead can hold; a power of two. */
const size = 2048;
const mask = size - 1;
/** Above this load, further features are left out. */
const entriesMax = 1536;

/**
 * Counts features of one article after another: a hash table in typed arrays that is emptied by turning a page,
 * since a fresh map for each article costs more than all else in grouping.
 */
export class Bag {
  readonly #ids = new Uint32Array(size);
  readonly #pages = new Uint32Array(size);
  readonly #counts = new Float32Array(size);
  readonly #commons = new Float32Array(size);
  readonly #used = new Uint16Array(entriesMax);
  #length = 0;
  #page = 1;

  clear(): void {
    this.#page++;
    this.#length = 0;
  }

  /** Adds to a feature's count; `common` is its share in general texts. */
  add(id: number, amount: number, common: number): void {
    const at = this.#find(id);
    if (this.#pages[at] === this.#page) {
      this.#counts[at] = (this.#counts[at] as number) + amount;
      return;
    }
    if (this.#length >= entriesMax) return;
    this.#pages[at] = this.#page;
    this.#ids[at] = id;
    this.#counts[at] = amount;
    this.#commons[at] = common;
    this.#used[this.#length++] = at;
  }

  #find(id: number): number {
    let at = (id ^ (id >>> 15)) & mask;
    while (this.#pages[at] === this.#page && this.#ids[at] !== id) at = (at + 1) & mask;
    return at;
  }

  /**
   * The `limit` heaviest features in ascending order, by `weigh(count, id, common)`; weights of 0 or less are left
   * out. Scaled to unit length unless `raw`.
   */
  vector(weigh: (count: number, id: number, common: number) => number, limit: number, raw = false): SparseVector {
    const weights = new Float32Array(this.#length);
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      const at = this.#used[i] as number;
      const weight = weigh(this.#counts[at] as number, this.#ids[at] as number, this.#commons[at] as number);
      weights[i] = weight;
      this.#counts[at] = weight;
      if (weight > 0) kept++;
    }
    const least = kept > limit ? (weights.slice().sort()[this.#length - limit] as number) : Number.MIN_VALUE;
    const ids = new Uint32Array(Math.min(kept, limit));
    let length = 0;
    for (let i = 0; i < this.#length && length < ids.length; i++)
      if ((weights[i] as number) >= least) ids[length++] = this.#ids[this.#used[i] as number] as number;
    return this.#finish(ids.subarray(0, length).sort(), raw);
  }

  #finish(ids: Uint32Array, raw: boolean): SparseVector {
    const weights = new Float32Array(ids.length);
    let squares = 0;
    for (let i = 0; i < ids.length; i++) {
      const weight = this.#counts[this.#find(ids[i] as number)] as number;
      weights[i] = weight;
      squares += weight * weight;
    }
    const scale = raw || squares === 0 ? 1 : 1 / Math.sqrt(squares);
    if (scale !== 1) for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) * scale;
    return { ids, weights };
  }
}
