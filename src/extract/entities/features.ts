import { mixHash } from '../../base/linear.ts';
import { places } from './form-scores.ts';
import { Kind, type Lexicon } from './lexicon.ts';
import type { WordFacts } from './observe.ts';
import { edgeForm, type WordForm } from './word-form.ts';
import type { Word, WordSentence } from './words.ts';

/** A stretch of capitalised words (with small words inside), the likely extent of a name. */
interface CapitalRun {
  readonly first: number;
  readonly last: number;
  /** Kinds of any of its words. */
  readonly kinds: number;
  /** What the lexicon knows of the whole ("South Africa", "New York"); 0 for a single word. */
  readonly whole: number;
}

/** What is known of words before the labels are given. */
export interface KnownWords {
  readonly lexicon: Lexicon;
  /** Words that the language writes in lower case. */
  readonly common: ReadonlySet<string>;
  /** What the article says of each word elsewhere. */
  readonly facts: ReadonlyMap<string, WordFacts>;
}

/** What training leaves out of a word's features. */
interface Masking {
  readonly anonymous: boolean;
  readonly hidden: number;
}

/** Features that places add: of the word's own hash, of its last three letters, of its kinds. */
const placeTemplates: Readonly<
  Record<(typeof places)[number], readonly [hash: number, suffix: number, kinds: number]>
> = { 0: [2, 0, 20], [-1]: [3, 34, 36], 1: [4, 35, 37], [-2]: [5, 0, 38], 2: [6, 0, 39] };

/**
 * Features of a word for the name tagger, as hashes in `ids[0 … count)`: the word and its neighbours, its shape and
 * affixes, what the lexicon knows, the run of capitals around it, what the article says of the same word elsewhere,
 * and the labels given so far. Those of a form by itself and those of its context come apart, so that sums over the
 * former can be kept.
 */
export class NameFeatures {
  readonly ids = new Int32Array(256);
  count = 0;
  readonly #facts: ReadonlyMap<string, WordFacts>;
  readonly #types: readonly number[];
  readonly #lexicon: Lexicon;
  readonly #common: ReadonlySet<string>;
  readonly #history = new Map<string, number>();
  #words: readonly Word[] = [];
  #shouting = 0;
  #hidden = 0;
  #runs: readonly (CapitalRun | undefined)[] = [];

  constructor(labels: readonly string[], { lexicon, common, facts }: KnownWords) {
    this.#lexicon = lexicon;
    this.#common = common;
    this.#facts = facts;
    this.#types = labels.map((label) =>
      label === 'O' ? 0 : ['PER', 'ORG', 'LOC', 'MISC'].indexOf(label.slice(2)) + 1,
    );
  }

  /** Starts a sentence. */
  open(sentence: WordSentence): void {
    this.#words = sentence.words;
    this.#shouting = sentence.shouting ? 1 : 0;
    this.#runs = capitalRuns(sentence.words, this.#lexicon);
  }

  /** Keeps the label given to word `i`, for later occurrences of the same word. */
  remember(i: number, label: number): void {
    const word = this.#words[i]!;
    if (word.isUpper) this.#history.set(word.text, this.#types[label]!);
  }

  /** The form that stands `place` words from word `i`. */
  formAt(i: number, place: number): WordForm {
    return this.#words[i + place]?.form ?? edgeForm;
  }

  /**
   * Fills in the features of word `i`, given the labels before it in the sentence. Training leaves out the word's own
   * letters (`anonymous`) and kinds that lists tell (`hidden`, bits of `Kind`) at times: so it learns what to do with
   * names that it has never seen and no list has.
   */
  at(i: number, given: ArrayLike<number>, { anonymous, hidden }: Masking): void {
    this.count = 0;
    this.#hidden = hidden;
    for (const place of places) this.#form(this.formAt(i, place), place, anonymous);
    this.#context(i, given, anonymous);
  }

  /** Fills in the features that a form has at a place, whatever stands around it. */
  ofForm(form: WordForm, place: (typeof places)[number]): void {
    this.count = 0;
    this.#form(form, place, false);
  }

  /** Fills in the features that need more than one word, or the article. */
  inContext(i: number, given: ArrayLike<number>): void {
    this.count = 0;
    this.#context(i, given, false);
  }

  #form(form: WordForm, place: (typeof places)[number], anonymous: boolean): void {
    const [hash, suffix, kinds] = placeTemplates[place];
    this.#kinds(kinds, form.kinds, 0);
    if (suffix > 0) this.#add(suffix, form.suffixes[2]!);
    if (place === 0) this.#add(1, 0);
    if (anonymous && place === 0) return;
    this.#add(hash, form.lowerHash);
    if (place !== 0) return;
    this.#add(10, form.textHash);
    for (let k = 0; k < form.prefixes.length; k++) this.#add(12 + k, form.prefixes[k]!);
    for (let k = 0; k < form.suffixes.length; k++) this.#add(16 + k, form.suffixes[k]!);
  }

  #context(i: number, given: ArrayLike<number>, anonymous: boolean): void {
    const word = this.#words[i]!;
    this.#add(11, word.form.shape, this.#shouting);
    this.#add(21, i === 0 ? 1 : 0, word.form.shape);
    this.#around(i, anonymous);
    this.#run(i, anonymous);
    this.#article(word, i);
    this.#labels(i, given, anonymous);
  }

  #around(i: number, anonymous: boolean): void {
    const own = this.#words[i]!.form;
    const one = this.formAt(i, -1);
    const next = this.formAt(i, 1);
    const here = anonymous ? edgeForm.lowerHash : own.lowerHash;
    this.#add(7, one.lowerHash, here);
    this.#add(8, here, next.lowerHash);
    this.#add(9, this.formAt(i, -2).lowerHash, one.lowerHash);
    this.#add(30, next.lowerHash, this.formAt(i, 2).lowerHash);
    this.#add(31, one.shape, own.shape, next.shape);
    this.#add(32, own.shape, next.lowerHash);
    this.#add(33, own.shape, one.lowerHash);
    this.#add(40, one.kinds & ~this.#hidden, own.kinds & ~this.#hidden);
    this.#add(41, own.kinds & ~this.#hidden, next.kinds & ~this.#hidden);
  }

  #run(i: number, anonymous: boolean): void {
    const run = this.#runs[i];
    if (!run) return;
    const { first, last } = run;
    const length = Math.min(5, last - first);
    const before = this.formAt(first, -1).lowerHash;
    const after = this.formAt(last, 0).lowerHash;
    const head = this.#words[first]!.form;
    const end = this.#words[last - 1]!.form;
    this.#add(50, length, Math.min(4, i - first), Math.min(4, last - 1 - i));
    if (!anonymous) {
      this.#add(51, head.lowerHash);
      this.#add(52, end.lowerHash);
    }
    this.#add(53, before, length);
    this.#add(54, after, length);
    this.#add(55, before, after);
    this.#kinds(56, run.kinds, 0);
    if (length > 1) this.#kinds(49, run.whole, 0);
    this.#kinds(57, end.kinds, length);
    this.#kinds(58, head.kinds, length);
    this.#add(59, first === 0 ? 1 : 0, length);
  }

  #article(word: Word, i: number): void {
    if (!word.isUpper) return;
    const isCommon = this.#common.has(word.form.lower) ? 1 : 0;
    const place = (i === 0 ? 1 : 0) + 2 * this.#shouting;
    this.#add(66, isCommon, place);
    this.#add(67, isCommon, place, word.form.shape);
    this.#add(68, isCommon, place, this.#words[i + 1]?.isUpper ? 1 : 0);
    const facts = this.#facts.get(word.form.lower);
    if (!facts) return;
    for (let bits = facts.bits; bits !== 0; bits &= bits - 1)
      this.#add(60, 31 - Math.clz32(bits & -bits), i === 0 ? 1 : 0);
    this.#add(61, facts.bits);
    for (const before of facts.before) this.#add(62, before);
    for (const after of facts.after) this.#add(63, after);
    const known = this.#history.get(word.text);
    if (known !== undefined) {
      const run = this.#runs[i];
      this.#add(64, known);
      this.#add(65, known, this.#shouting, run ? run.last - run.first : 0);
    }
  }

  #labels(i: number, given: ArrayLike<number>, anonymous: boolean): void {
    const previous = i > 0 ? given[i - 1]! : 0;
    const { lowerHash, shape, kinds } = this.#words[i]!.form;
    this.#add(70, previous);
    this.#add(71, previous, i > 1 ? given[i - 2]! : 0);
    if (!anonymous) this.#add(72, previous, lowerHash);
    this.#add(73, previous, shape);
    this.#add(74, previous, this.formAt(i, 1).lowerHash);
    this.#add(75, previous, this.formAt(i, -1).lowerHash);
    this.#kinds(76, kinds, previous);
  }

  #kinds(template: number, given: number, other: number): void {
    const kinds = given & ~this.#hidden;
    if (kinds === 0) this.#add(template, 99, other);
    for (let bits = kinds; bits !== 0; bits &= bits - 1) this.#add(template, 31 - Math.clz32(bits & -bits), other);
  }

  #add(template: number, a: number, b = 0, c = 0): void {
    this.ids[this.count++] = mixHash(mixHash(mixHash(template, a), b), c);
  }
}

function capitalRuns(words: readonly Word[], lexicon: Lexicon): (CapitalRun | undefined)[] {
  const runs: (CapitalRun | undefined)[] = new Array(words.length).fill(undefined);
  let i = 0;
  while (i < words.length) {
    if (!words[i]!.isUpper) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < words.length && (words[last]!.isUpper || joins(words, last))) last++;
    let kinds = 0;
    for (let k = i; k < last; k++) kinds |= words[k]!.kinds;
    runs.fill({ first: i, last, kinds, whole: wholeKinds(words, { first: i, last }, lexicon) }, i, last);
    i = last;
  }
  return runs;
}

/** Longer stretches are no entries of any list. */
const wholeWordsMax = 4;

function wholeKinds(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
  lexicon: Lexicon,
): number {
  if (last - first < 2 || last - first > wholeWordsMax) return 0;
  let phrase = words[first]!.text;
  for (let i = first + 1; i < last; i++) phrase += ` ${words[i]!.text}`;
  return lexicon.phraseKinds(phrase);
}

/** A small word, hyphen or stop between two capitalised words. */
function joins(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next) return false;
  const isSmall = (word.kinds & Kind.connector) !== 0 || word.text === '-';
  if (!isSmall) return false;
  return next.isUpper || ((next.kinds & Kind.connector) !== 0 && words[at + 2]?.isUpper === true);
}
