/**
 * Tags after Collins (2002): an averaged perceptron that goes from left to right, its features the word, its
 * neighbours and the tags it has already given. Everything that depends on one word alone is summed once per form.
 */
import { FeatureList } from './features.ts';
import {
  addAfter,
  addBefore,
  addCapitals,
  addContext,
  addEarlier,
  addLater,
  addOwn,
  addTagsBefore,
  type CapitalContext,
  edge,
  type TaggerWord,
  tagFeaturesMax,
  wordAt,
} from './tag-features.ts';
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

/** A word with its summed scores in the places where it can stand, packed: see `pack`. */
export interface ScoredWord extends TaggerWord {
  readonly own: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly only: number;
  /** Its last lemma, and the tag for which it was found: -1 for none. */
  lemma: string;
  lemmaTag: number;
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

/** How a sentence uses capitals, which say less the more there are: 0 as usual, 1 in most words, 2 no small letters. */
export function casingOf(words: readonly TaggerWord[]): number {
  let lettered = 0;
  let capital = 0;
  let shouted = 0;
  for (const { shape } of words) {
    if ((shape & 128) !== 0) continue;
    lettered++;
    capital += shape & 1;
    shouted += (shape >> 2) & 1;
  }
  if (lettered < 3) return 0;
  return shouted >= 0.8 * lettered ? 2 : capital >= 0.7 * lettered ? 1 : 0;
}

/** The words of a sentence and how they use capitals. */
interface Sentence {
  readonly words: readonly ScoredWord[];
  readonly tags: Int32Array;
  readonly casing: number;
}

/** Tags sentences. Keeps a memory of words and pairs of tags it has met, which never changes an answer. */
export class Tagger {
  readonly tags: readonly string[];
  readonly #parts: TaggerParts;
  readonly #list = new FeatureList(tagFeaturesMax);
  readonly #scores: Int32Array;
  readonly #edge: ScoredWord;
  readonly #words = new Map<string, ScoredWord>();
  /** Scores that follow from the tags of the two words before, and from a word's capitals, as they are met. */
  readonly #byTags: (Int32Array | undefined)[];
  readonly #byCapitals: (Int32Array | undefined)[] = new Array(6 * 512).fill(undefined);

  constructor(parts: TaggerParts) {
    this.tags = parts.tags;
    this.#parts = parts;
    this.#scores = new Int32Array(parts.tags.length);
    this.#byTags = new Array((parts.tags.length + 1) ** 2).fill(undefined);
    this.#edge = this.#scored({ ...edge, only: -1 });
  }

  /** The words of a sentence as the tagger and the parser see them. */
  words(forms: readonly string[]): readonly ScoredWord[] {
    const words: ScoredWord[] = [];
    for (let i = 0; i < forms.length; i++) words.push(this.#word(forms[i] as string));
    return words;
  }

  /** Writes the index of the tag of each of the words that `words` gave to `tags`. */
  tag(words: readonly ScoredWord[], tags: Int32Array): void {
    const sentence = { words, tags, casing: casingOf(words) };
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as ScoredWord;
      tags[i] = word.only >= 0 ? word.only : this.#best(sentence, i);
    }
  }

  #best(sentence: Sentence, i: number): number {
    const scores = this.#scores;
    this.#sumPacked(sentence, i);
    this.#list.count = 0;
    addContext(this.#list, sentence, i);
    this.#parts.weights.addScores(this.#list.values, this.#list.count, scores);
    return argmax(scores);
  }

  /** Sums what single words, the tags before and the capitals say. */
  #sumPacked({ words, tags, casing }: Sentence, i: number): void {
    const scores = this.#scores;
    const word = words[i] as ScoredWord;
    const { own } = word;
    const { before } = wordAt(words, i - 1, this.#edge);
    const { after } = wordAt(words, i + 1, this.#edge);
    const { earlier } = wordAt(words, i - 2, this.#edge);
    const { later } = wordAt(words, i + 2, this.#edge);
    const byTags = this.#tagsBefore(i > 0 ? (tags[i - 1] as number) : -1, i > 1 ? (tags[i - 2] as number) : -1);
    const byCapitals = this.#capitals({ shape: word.shape, isFirst: i === 0, casing });
    for (let k = 0; k < own.length; k++) {
      const sum =
        (own[k] as number) +
        (before[k] as number) +
        (after[k] as number) +
        (earlier[k] as number) +
        (later[k] as number) +
        (byTags[k] as number) +
        (byCapitals[k] as number);
      const low = (sum << 16) >> 16;
      scores[2 * k] = low;
      scores[2 * k + 1] = (sum - low) >> 16;
    }
  }

  #tagsBefore(t1: number, t2: number): Int32Array {
    const place = (t1 + 1) * (this.tags.length + 1) + t2 + 1;
    let scores = this.#byTags[place];
    if (scores === undefined) {
      scores = this.#sum((list) => addTagsBefore(list, t1, t2));
      this.#byTags[place] = scores;
    }
    return scores;
  }

  #capitals(context: CapitalContext): Int32Array {
    const place = 6 * context.shape + 2 * context.casing + (context.isFirst ? 1 : 0);
    let scores = this.#byCapitals[place];
    if (scores === undefined) {
      scores = this.#sum((list) => addCapitals(list, context));
      this.#byCapitals[place] = scores;
    }
    return scores;
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
    return {
      ...word,
      own: this.#sum((list) => addOwn(list, word)),
      before: this.#sum((list) => addBefore(list, word)),
      after: this.#sum((list) => addAfter(list, word)),
      earlier: this.#sum((list) => addEarlier(list, word)),
      later: this.#sum((list) => addLater(list, word)),
      lemma: '',
      lemmaTag: -1,
    };
  }

  #sum(add: (list: FeatureList) => void): Int32Array {
    const scores = new Int32Array(this.tags.length);
    this.#list.count = 0;
    add(this.#list);
    this.#parts.weights.addScores(this.#list.values, this.#list.count, scores);
    return pack(scores);
  }
}

/** Two scores in each number, the second times 2¹⁶: sums of such numbers hold the sums of both. */
function pack(scores: Int32Array): Int32Array {
  return Int32Array.from(
    { length: (scores.length + 1) >> 1 },
    (_, k) => (scores[2 * k] as number) + ((scores[2 * k + 1] ?? 0) << 16),
  );
}

/** Index of the largest score, the first on a tie. */
function argmax(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
