/** Multiplier of Fibonacci hashing. */
const golden = 0x9e3779b1;

/** Collects hashed features: a template number and up to four values each. Reused, never shared between calls. */
export class FeatureList {
  readonly values: Int32Array;
  count = 0;

  constructor(most: number) {
    this.values = new Int32Array(most);
  }

  one(template: number, a: number): void {
    this.#push(mix(Math.imul(template, golden), a));
  }

  two(template: number, a: number, b: number): void {
    this.#push(mix(mix(Math.imul(template, golden), a), b));
  }

  three(template: number, a: number, b: number, c: number): void {
    this.#push(mix(mix(mix(Math.imul(template, golden), a), b), c));
  }

  /** Adds features worked out before. */
  add(features: Int32Array): void {
    this.values.set(features, this.count);
    this.count += features.length;
  }

  #push(hash: number): void {
    this.values[this.count++] = hash ^ (hash >>> 13);
  }
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), golden);
}
