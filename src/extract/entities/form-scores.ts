import type { LinearModel } from '../../base/linear.ts';
import { type NameFeatures, places } from './features.ts';
import type { WordForm } from './word-form.ts';

/** Sums kept; beyond it the memory starts anew. */
const sumsMax = 30_000;

/** Scores that a form adds at a place whatever stands around it, worked out once for each form and place. */
export class FormScores {
  readonly #model: LinearModel;
  readonly #sums = places.map(() => new Map<WordForm, Int16Array>());
  readonly #scores: Float32Array;
  #size = 0;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#scores = new Float32Array(model.labels.length);
  }

  /** Adds what the forms around word `i` and its own give each label. */
  addTo(scores: Float32Array, features: NameFeatures, i: number): void {
    for (let k = 0; k < places.length; k++) {
      const form = features.formAt(i, places[k]!);
      const sums = this.#sums[k]!.get(form) ?? this.#compute(form, k, features);
      for (let label = 0; label < sums.length; label++) scores[label] = scores[label]! + sums[label]!;
    }
  }

  #compute(form: WordForm, k: number, features: NameFeatures): Int16Array {
    features.ofForm(form, places[k]!);
    this.#model.score(features.ids, features.count, this.#scores);
    if (this.#size >= sumsMax) {
      for (const sums of this.#sums) sums.clear();
      this.#size = 0;
    }
    const sums = Int16Array.from(this.#scores);
    this.#sums[k]!.set(form, sums);
    this.#size++;
    return sums;
  }
}
