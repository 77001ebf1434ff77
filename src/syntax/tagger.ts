/**
 * Tags after Collins (2002): an averaged perceptron that goes from left to right, its features the word, its
 * neighbours and the tags it has already given. Everything that depends on one word alone is summed once per form.
 */
import { FeatureList } from './features.ts';
import { addAfter, addBefore, addContext, addOwn, edge, type TaggerWord, tagFeaturesMax } from './tag-features.ts';
import type { SparseWeights } from './weights.ts';
import { wordShape } from './words.ts';

/** Tags a word had in training: the hash of the set, and the tag itself where there is only one. */
export interface LexiconEntry {
  readonly ambiguity: number;
  /** Index of the only tag it had, -1 when it had several. */
  readonly only: number;
}

/** The tagger's part of a model. `tags` are fine: `VERB|Fin|Past`. */
export interface TaggerParts {
  readonly tags: readonly string[];
  readonly weights: SparseWeights;
  /** By lower-case form. */
  readonly lexicon: ReadonlyMap<string, LexiconEntry>;
}

/** A word with its summed scores in the three places where it can stand. */
interface ScoredWord extends TaggerWord {
  readonly own: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly only: number;
}

/** Distinct forms kept; beyond it the memory is emptied, so that a long run stays bounded. */
const formsMax = 40_000;

/** The shape of a form with its ambiguity class; an unknown word's class is guessed from shape and ending. */
export function taggerWord(form: string, lexicon: ReadonlyMap<string, LexiconEntry>): TaggerWord & { only: number } {
  // "725m" and "1.5bn" are figures like any other.
  const shape = wordShape(form.replace(/^(\d[\d.,]*)(?:bn|mn|tn|m|k|b)$/iu, '$1'));
  const entry = lexicon.get(form.toLowerCase());
  if (entry !== undefined) return { ...shape, ...entry };
  // A word too rare to be learned by heart is known by its ending and its shape alone, in training as later.
  const rare = Math.imul(shape.shape + 3, 0x01000193);
  const lower = rare ^ (shape.suffixes[2] as number);
  return { ...shape, form: rare, lower, ambiguity: rare ^ (shape.suffixes[1] as number), only: -1 };
}

/** True for a sentence of several words without a small letter. */
export function isShouting(forms: readonly string[]): boolean {
  return forms.length > 2 && !forms.some((form) => /\p{Ll}/u.test(form));
}

/** Tags sentences. Keeps a memory of words it has met, which never changes an answer. */
export class Tagger {
  readonly tags: readonly string[];
  readonly #parts: TaggerParts;
  readonly #list = new FeatureList(tagFeaturesMax);
  readonly #scores: Int32Array;
  readonly #edge: ScoredWord;
  readonly #words = new Map<string, ScoredWord>();

  constructor(parts: TaggerParts) {
    this.tags = parts.tags;
    this.#parts = parts;
    this.#scores = new Int32Array(parts.tags.length);
    this.#edge = this.#scored({ ...edge, only: -1 });
  }

  /** Shapes of the words of a sentence; the parser reads them too. */
  words(forms: readonly string[]): readonly TaggerWord[] {
    return forms.map((form) => this.#word(form));
  }

  /** Writes the index of each word's tag to `tags`. */
  tag(forms: readonly string[], tags: Int32Array): void {
    const words = this.words(forms) as readonly ScoredWord[];
    const context = { words, tags, shouting: isShouting(forms) };
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as ScoredWord;
      tags[i] = word.only >= 0 ? word.only : this.#best(context, i);
    }
  }

  #best(context: { words: readonly ScoredWord[]; tags: Int32Array; shouting: boolean }, i: number): number {
    const scores = this.#scores;
    const own = (context.words[i] as ScoredWord).own;
    const before = (context.words[i - 1] ?? this.#edge).before;
    const after = (context.words[i + 1] ?? this.#edge).after;
    for (let c = 0; c < scores.length; c++)
      scores[c] = (own[c] as number) + (before[c] as number) + (after[c] as number);
    this.#list.count = 0;
    addContext(this.#list, context, i);
    this.#parts.weights.addScores(this.#list.values, this.#list.count, scores);
    return argmax(scores);
  }

  #word(form: string): ScoredWord {
    let word = this.#words.get(form);
    if (word === undefined) {
      if (this.#words.size >= formsMax) this.#words.clear();
      word = this.#scored(taggerWord(form, this.#parts.lexicon));
      this.#words.set(form, word);
    }
    return word;
  }

  #scored(word: TaggerWord & { readonly only: number }): ScoredWord {
    const sum = (add: (list: FeatureList, word: TaggerWord) => void) => {
      const scores = new Int32Array(this.tags.length);
      this.#list.count = 0;
      add(this.#list, word);
      this.#parts.weights.addScores(this.#list.values, this.#list.count, scores);
      return scores;
    };
    return { ...word, own: sum(addOwn), before: sum(addBefore), after: sum(addAfter) };
  }
}

/** Index of the largest score, the first on a tie. */
function argmax(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
