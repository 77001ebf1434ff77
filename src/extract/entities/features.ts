import { hashString, mixHash } from '../../base/linear.ts';
import { Kind, type Lexicon } from './lexicon.ts';
import { observeArticle, type WordFacts } from './observe.ts';
import type { Word, WordSentence } from './words.ts';

const boundary = hashString('<s>');
const kindBits = Object.values(Kind);

/** A stretch of capitalised words (with small words inside), the likely extent of a name. */
interface CapitalRun {
  readonly first: number;
  readonly last: number;
  /** Kinds of any of its words. */
  readonly kinds: number;
  /** What the lexicon knows of the whole ("South Africa", "New York"); 0 for a single word. */
  readonly whole: number;
}

/** What is known of words before the article is read. */
export interface KnownWords {
  readonly lexicon: Lexicon;
  /** Words that the language writes in lower case. */
  readonly common: ReadonlySet<string>;
}

/**
 * Features of a word for the name tagger, as hashes in `ids[0 … count)`: the word and its neighbours, its shape and
 * affixes, what the lexicon knows, the run of capitals around it, what the article says of the same word elsewhere,
 * and the labels given so far.
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
  #runs: readonly (CapitalRun | undefined)[] = [];

  constructor(sentences: readonly WordSentence[], labels: readonly string[], { lexicon, common }: KnownWords) {
    this.#lexicon = lexicon;
    this.#common = common;
    this.#facts = observeArticle(sentences);
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

  /**
   * Fills in the features of word `i`, given the labels before it in the sentence. With `anonymous` the word's own
   * letters are left out: training on some words so teaches what to do with names never seen.
   */
  at(i: number, given: readonly number[], anonymous = false): void {
    this.count = 0;
    const word = this.#words[i]!;
    const { form } = word;
    this.#add(1, 0);
    this.#around(i, anonymous);
    this.#add(11, form.shape, this.#shouting);
    if (!anonymous) {
      this.#add(2, form.lowerHash);
      this.#add(10, hashString(word.text));
      for (const [k, hash] of form.prefixes.entries()) this.#add(12 + k, hash);
      for (const [k, hash] of form.suffixes.entries()) this.#add(16 + k, hash);
    }
    this.#kinds(20, word.kinds);
    this.#add(21, i === 0 ? 1 : 0, form.shape);
    this.#run(i, anonymous);
    this.#article(word, i);
    this.#labels(i, given, anonymous);
  }

  #around(i: number, anonymous: boolean): void {
    const lower = (at: number) => this.#words[at]?.form.lowerHash ?? boundary;
    const shape = (at: number) => this.#words[at]?.form.shape ?? boundary;
    const [b2, b1, a1, a2] = [lower(i - 2), lower(i - 1), lower(i + 1), lower(i + 2)];
    const here = anonymous ? boundary : lower(i);
    this.#add(3, b1);
    this.#add(4, a1);
    this.#add(5, b2);
    this.#add(6, a2);
    this.#add(7, b1, here);
    this.#add(8, here, a1);
    this.#add(9, b2, b1);
    this.#add(30, a1, a2);
    this.#add(31, shape(i - 1), shape(i), shape(i + 1));
    this.#add(32, shape(i), a1);
    this.#add(33, shape(i), b1);
    this.#add(34, this.#words[i - 1]?.form.suffixes[2] ?? boundary);
    this.#add(35, this.#words[i + 1]?.form.suffixes[2] ?? boundary);
    const kinds = (at: number) => this.#words[at]?.kinds ?? 0;
    this.#kinds(36, kinds(i - 1));
    this.#kinds(37, kinds(i + 1));
    this.#kinds(38, kinds(i - 2));
    this.#kinds(39, kinds(i + 2));
    this.#add(40, kinds(i - 1), kinds(i));
    this.#add(41, kinds(i), kinds(i + 1));
  }

  #run(i: number, anonymous: boolean): void {
    const run = this.#runs[i];
    if (!run) return;
    const lower = (at: number) => this.#words[at]?.form.lowerHash ?? boundary;
    const length = Math.min(5, run.last - run.first);
    this.#add(50, length, Math.min(4, i - run.first), Math.min(4, run.last - 1 - i));
    if (!anonymous) {
      this.#add(51, lower(run.first));
      this.#add(52, lower(run.last - 1));
    }
    this.#add(53, lower(run.first - 1), length);
    this.#add(54, lower(run.last), length);
    this.#add(55, lower(run.first - 1), lower(run.last));
    this.#kinds(56, run.kinds);
    if (length > 1) this.#kinds(49, run.whole);
    this.#kinds(57, this.#words[run.last - 1]!.kinds, length);
    this.#kinds(58, this.#words[run.first]!.kinds, length);
    this.#add(59, run.first === 0 ? 1 : 0, length);
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
    for (let bit = 0; bit < 16; bit++) if (facts.bits & (1 << bit)) this.#add(60, bit, i === 0 ? 1 : 0);
    this.#add(61, facts.bits);
    for (const before of facts.before) this.#add(62, before);
    for (const after of facts.after) this.#add(63, after);
    const known = this.#history.get(word.text);
    if (known !== undefined) {
      this.#add(64, known);
      this.#add(65, known, this.#shouting, this.#runs[i] ? this.#runs[i]!.last - this.#runs[i]!.first : 0);
    }
  }

  #labels(i: number, given: readonly number[], anonymous: boolean): void {
    const previous = given[i - 1] ?? 0;
    const { lowerHash, shape } = this.#words[i]!.form;
    this.#add(70, previous);
    this.#add(71, previous, given[i - 2] ?? 0);
    if (!anonymous) this.#add(72, previous, lowerHash);
    this.#add(73, previous, shape);
    this.#add(74, previous, this.#words[i + 1]?.form.lowerHash ?? boundary);
    this.#add(75, previous, this.#words[i - 1]?.form.lowerHash ?? boundary);
    this.#kinds(76, this.#words[i]!.kinds, previous);
  }

  #kinds(template: number, kinds: number, other = 0): void {
    if (kinds === 0) this.#add(template, 99, other);
    for (let bit = 0; bit < kindBits.length; bit++) if (kinds & (1 << bit)) this.#add(template, bit, other);
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
  return lexicon.form(
    words
      .slice(first, last)
      .map(({ text }) => text)
      .join(' '),
  ).kinds;
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
