import { foldName } from '../../base/fold.ts';
import { hashString } from '../../base/linear.ts';
import type { CountryWord } from '../../lang/country.ts';
import type { PronounData } from '../../lang/schema/entities.ts';

/** How a word looks as part of a noun phrase, one bit each. */
export const Look = {
  /** Holds a letter or a figure. */
  content: 1,
  letterFirst: 2,
  figureFirst: 4,
  personNoun: 8,
  pluralNoun: 16,
  pluralEnding: 32,
  pluralDeterminer: 64,
  /** "and" in one of the languages. */
  joiner: 128,
  /** "he", "she" and their forms in any language. */
  personPronoun: 256,
  thisOrThat: 512,
} as const;

/** A word form and the parts of it that features are made of, worked out once. */
export interface WordForm {
  /** Number of the form in its lexicon, from 1. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  /** Bits of `Kind`. */
  readonly kinds: number;
  /** Bits of `Look`. */
  readonly look: number;
  readonly isUpper: boolean;
  /** Capitals, small letters, figures and marks in their order, repeats written once: "Xx", "X.X.", "Xx-Xx". */
  readonly shape: number;
  readonly lowerHash: number;
  readonly textHash: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly country: CountryWord | undefined;
  readonly pronoun: PronounData | undefined;
}

/** What word lists say of a form. */
export type KnownForm = Pick<WordForm, 'kinds' | 'country' | 'pronoun'>;

/** Works out the parts of a form. */
export function wordForm(id: number, text: string, { kinds, country, pronoun }: KnownForm): WordForm {
  const lower = text.toLowerCase();
  // The folded form lets related languages and scripts share weights.
  const folded = foldName(lower) || lower;
  const affix = (from: number, to?: number) => hashString(folded.slice(from, to));
  return {
    id,
    text,
    lower,
    kinds,
    look: lookOf(lower),
    isUpper: /^\p{Lu}/u.test(text),
    shape: hashString(shapeOf(text)),
    lowerHash: hashString(folded),
    textHash: hashString(text),
    prefixes: [2, 3, 4].map((size) => affix(0, size)),
    suffixes: [1, 2, 3, 4].map((size) => affix(-size)),
    country,
    pronoun,
  };
}

const edge = hashString('<s>');

/** Stands before the first word of a sentence and after the last one. */
export const edgeForm: WordForm = {
  id: 0,
  text: '',
  lower: '',
  kinds: 0,
  look: 0,
  isUpper: false,
  shape: edge,
  lowerHash: edge,
  textHash: edge,
  prefixes: [edge, edge, edge],
  suffixes: [edge, edge, edge, edge],
  country: undefined,
  pronoun: undefined,
};

function shapeOf(text: string): string {
  let shape = '';
  for (const letter of text) {
    const one = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '9' : letter;
    if (shape.at(-1) !== one || shape.length < 2) shape += one;
    if (shape.length >= 8) break;
  }
  return shape;
}

const looks = new Map<string, number>();

function addLook(look: number, words: string): void {
  for (const word of words.split(/\s+/u)) looks.set(word, (looks.get(word) ?? 0) | look);
}

// Nouns for people that no list of offices has.
addLook(
  Look.personNoun,
  'people person man men woman women boy girl child children kid kids guy someone anyone everyone baby adult',
);
addLook(Look.personPronoun, 'he she his her him himself herself él ella ele ela il elle er sie он она він вона');
addLook(Look.pluralNoun, 'people men women children police these those many both several');
addLook(Look.pluralDeterminer, 'these those many several both some all');
addLook(Look.joiner, 'and y und');
addLook(Look.thisOrThat, 'this that these those');

const personEnding = /(?:ists?|eers?|ians?|m[ae]n)$/u;
const pluralEnding = /(?:[^su]s|ses)$/u;

function lookOf(lower: string): number {
  let bits = looks.get(lower) ?? 0;
  if (/^[a-z]+$/u.test(lower)) bits |= Look.content | Look.letterFirst;
  else {
    if (/\p{L}|\p{N}/u.test(lower)) bits |= Look.content;
    if (/^\p{L}/u.test(lower)) bits |= Look.letterFirst;
    if (/^\p{N}/u.test(lower)) bits |= Look.figureFirst;
  }
  if (personEnding.test(lower)) bits |= Look.personNoun;
  if (pluralEnding.test(lower)) bits |= Look.pluralEnding;
  return bits;
}
