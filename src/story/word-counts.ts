/** 4 M counters: a stream's vocabulary never ends, memory must. Rare collisions only make a word look commoner. */
const bits = 22;
const mask = 2 ** bits - 1;
/** How many articles the general table weighs as much as. */
const priorArticles = 400;

/** In how many articles of the stream each feature has been seen; memory is fixed. */
export class WordCounts {
  readonly #seen = new Uint32Array(2 ** bits);
  #articles = 0;

  /** Counts one article's features. */
  add(vectors: readonly Uint32Array[]): void {
    this.#articles++;
    for (const ids of vectors) {
      for (const id of ids) {
        const at = (id ^ (id >>> bits)) & mask;
        this.#seen[at] = (this.#seen[at] as number) + 1;
      }
    }
  }

  /** Inverse document frequency, 0 for a word that nearly every article holds; `common` is its share in general text. */
  rarity(id: number, common: number): number {
    const seen = (this.#seen[(id ^ (id >>> bits)) & mask] as number) + 0.5 + common * priorArticles;
    return Math.log((this.#articles + priorArticles) / seen) / logPrior;
  }
}

const logPrior = Math.log(priorArticles);
