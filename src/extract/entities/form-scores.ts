import type { LinearModel } from '../../base/linear.ts';
import type { NameFeatures } from './features.ts';
import type { WordForm } from './word-form.ts';

/** Where a form stands from the word to be labelled. */
export const places = [0, -1, 1, -2, 2] as const;

/**
 * Scores that a form adds at a place whatever stands around it, worked out once for each form and place. Forms are told
 * apart by their numbers, so a table serves one lexicon.
 */
export class FormScores {
  readonly #model: LinearModel;
  readonly #labels: number;
  readonly #scores: Float32Array;
  /** Sums side by side: form × place × label. */
  #sums: Int16Array;
  #isKnown: Uint8Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#labels = model.labels.length;
    this.#scores = new Float32Array(this.#labels);
    this.#sums = new Int16Array(0);
    this.#isKnown = new Uint8Array(0);
  }

  /** Adds what the forms around word `i` and its own give each label. */
  addTo(scores: Float32Array, features: NameFeatures, i: number): void {
    const labels = this.#labels;
    for (let k = 0; k < places.length; k++) {
      const form = features.formAt(i, places[k]!);
      const slot = form.id * places.length + k;
      if (this.#isKnown[slot] !== 1) this.#compute(form, k, features);
      const sums = this.#sums;
      const at = slot * labels;
      for (let label = 0; label < labels; label++) scores[label] = scores[label]! + sums[at + label]!;
    }
  }

  #compute(form: WordForm, k: number, features: NameFeatures): void {
    const slot = form.id * places.length + k;
    if (slot >= this.#isKnown.length) this.#grow(form.id + 1);
    features.ofForm(form, places[k]!);
    this.#model.score(features.ids, features.count, this.#scores);
    this.#sums.set(this.#scores, slot * this.#labels);
    this.#isKnown[slot] = 1;
  }

  #grow(forms: number): void {
    const size = Math.max(forms, 2 * (this.#isKnown.length / places.length), 4096) * places.length;
    const sums = new Int16Array(size * this.#labels);
    const isKnown = new Uint8Array(size);
    sums.set(this.#sums);
    isKnown.set(this.#isKnown);
    this.#sums = sums;
    this.#isKnown = isKnown;
  }
}
