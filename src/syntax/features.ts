/**
 * Hashed features. A feature is a sum: each of its values times an odd number of the value's own, plus a number of the
 * feature's template. Values are spread over 32 bits beforehand (`spread`), and a table's row is named by the highest
 * bits of the sum (multiply-shift hashing, Dietzfelbinger et al. 1997), so that making a feature costs no more than
 * looking it up.
 */

/** Multipliers of values, one for each part that a value can play. */
export const factors = Int32Array.from({ length: 32 }, (_, i) => Math.imul(spread(i), 2) | 1);

/** What template numbers are multiplied by. */
const templateFactor = 0x9e3779b1;

/** Spreads a small number, such as a tag's index, over 32 bits. */
export function spread(value: number): number {
  let mixed = Math.imul(value + 0x3c6ef372, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** Collects features. Reused, never shared between calls. */
export class FeatureList {
  readonly values: Int32Array;
  count = 0;

  constructor(most: number) {
    this.values = new Int32Array(most);
  }

  one(template: number, a: number): void {
    this.values[this.count++] = Math.imul(template, templateFactor) + Math.imul(a, factors[0] as number);
  }

  two(template: number, a: number, b: number): void {
    this.values[this.count++] =
      Math.imul(template, templateFactor) + Math.imul(a, factors[0] as number) + Math.imul(b, factors[1] as number);
  }

  /** Adds features worked out before. */
  add(features: Int32Array): void {
    this.values.set(features, this.count);
    this.count += features.length;
  }

  /** Counts in the sums written to `values[from … to)` and numbers their templates: the first has the number `template`. */
  number(from: number, to: number, template: number): void {
    const { values } = this;
    let add = Math.imul(template, templateFactor);
    for (let f = from; f < to; f++) {
      values[f] = (values[f] as number) + add;
      add = (add + templateFactor) | 0;
    }
    this.count = to;
  }
}
