import { mixHash } from '../../../base/linear.ts';

/** Most features kept for one sentence; longer sentences lose their last words. */
const featuresMax = 1000;

/** Places for features, a power of two well above their number so that few of them meet. */
const places = 2048;

/** The features of one sentence, each once, in arrays that all sentences share. */
export class FeatureBag {
  readonly ids = new Int32Array(featuresMax);
  count = 0;
  /** Place → one more than the index of the feature that stands there; valid where `#rounds` says this round. */
  readonly #indexes = new Int16Array(places);
  readonly #rounds = new Int32Array(places);
  #round = 0;

  clear(): void {
    this.count = 0;
    this.#round++;
  }

  get isFull(): boolean {
    return this.count >= featuresMax;
  }

  /** Adds what a template says of something, given by its hash. */
  add(template: number, hash: number): void {
    if (this.count >= featuresMax) return;
    const id = mixHash(hash, template) | 0;
    let place = id & (places - 1);
    while (this.#rounds[place] === this.#round) {
      if (this.ids[this.#indexes[place]!] === id) return;
      place = (place + 1) & (places - 1);
    }
    this.#rounds[place] = this.#round;
    this.#indexes[place] = this.count;
    this.ids[this.count++] = id;
  }
}
