/** Words in a phrase. */
const phraseWords = 6;
const bits = 21;
const mask = 2 ** bits - 1;
/** Copies of a report appear within this many days; what comes back later, again and again, is the outlet's furniture. */
const apartDays = 2;
/** A phrase seen at so many separate times before tells nothing. */
const timesMax = 2;

/**
 * Remembers phrases that come back: "sign up for our newsletter", an outlet's name after its headlines, formulas.
 * A table of fixed size, so that a stream of any length costs the same; what is pushed out is met again.
 */
export class StockPhrases {
  #keys = new Uint32Array(0);
  #lastDay = new Int32Array(0);
  #times = new Uint8Array(0);

  /** Marks (1) the words that belong to stock phrases, and takes note of all phrases; `day` counts from 1970. */
  mark(forms: Uint32Array, day: number): Uint8Array {
    const stock = new Uint8Array(forms.length);
    for (let i = 0; i + phraseWords <= forms.length; i++) {
      let hash = 0x811c9dc5;
      for (let k = i; k < i + phraseWords; k++) {
        hash = Math.imul(hash ^ (forms[k] as number), 0x2c1b3c6d);
        hash ^= hash >>> 13;
      }
      if (this.isStock(hash >>> 0, day)) stock.fill(1, i, i + phraseWords);
    }
    return stock;
  }

  /** Only dated streams need the table. */
  #allocate(): void {
    this.#keys = new Uint32Array(2 ** bits);
    this.#lastDay = new Int32Array(2 ** bits);
    this.#times = new Uint8Array(2 ** bits);
  }

  /** True when this phrase came at enough separate times before; takes note of it. */
  isStock(hash: number, day: number): boolean {
    if (this.#keys.length === 0) this.#allocate();
    const at = (hash ^ (hash >>> bits)) & mask;
    if (this.#keys[at] !== hash) {
      this.#keys[at] = hash;
      this.#lastDay[at] = day;
      this.#times[at] = 1;
      return false;
    }
    const times = this.#times[at] as number;
    if (day >= (this.#lastDay[at] as number) + apartDays) {
      this.#lastDay[at] = day;
      this.#times[at] = Math.min(255, times + 1);
    }
    return times >= timesMax;
  }
}
