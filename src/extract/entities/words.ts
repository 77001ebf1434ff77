import type { Findings } from '../stages.ts';
import { Kind, type Lexicon } from './lexicon.ts';
import { Look, type WordForm } from './word-form.ts';

/** A token as the name finder sees it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly upos: string;
  /** Basic form, as the tagger tells it. */
  readonly lemma: string;
  /** Features of the form ("Case=Gen|Number=Sing"); empty without a trained tagger. */
  readonly feats: string;
  readonly form: WordForm;
  /** Bits of `Kind`. */
  readonly kinds: number;
  readonly isUpper: boolean;
}

/** A sentence's words, and whether its capitals say anything. */
export interface WordSentence {
  readonly words: readonly Word[];
  /** Most words are capitalised (a headline in Title Case or ALL CAPS): capitals tell nothing. */
  readonly shouting: boolean;
  /** Index into the article's sentences. */
  readonly index: number;
}

/** The form of each token, as the lexicon knows it. */
export function readForms({ tokens }: Pick<Findings, 'tokens'>, lexicon: Lexicon): WordForm[] {
  lexicon.makeRoom();
  return tokens.map(({ text }) => lexicon.form(text));
}

/** Tokens by sentence, with their forms. */
export function wordSentences(
  { sentences, tokens }: Pick<Findings, 'sentences' | 'tokens'>,
  forms: readonly WordForm[],
): WordSentence[] {
  return sentences.map((sentence, index) => {
    const words: Word[] = [];
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const { start, end, text, upos, lemma, feats = '' } = tokens[i]!;
      const form = forms[i]!;
      words.push({ start, end, text, upos, lemma, feats, form, kinds: form.kinds, isUpper: form.isUpper });
    }
    return { words, shouting: isShouting(words), index };
  });
}

const smallWord = Kind.connector | Kind.definite | Kind.indefinite | Kind.placeCue | Kind.pronoun;

/** At least four words that a headline would capitalise, and hardly any of them in lower case. */
function isShouting(words: readonly Word[]): boolean {
  let long = 0;
  let lower = 0;
  for (const word of words) {
    if (word.text.length < 3 || word.kinds & smallWord || !(word.form.look & Look.letterFirst)) continue;
    long++;
    if (!word.isUpper) lower++;
  }
  return long >= 4 && lower <= long / 8;
}

/** Names as spans of words of one sentence. */
export interface NameSpan {
  readonly sentence: number;
  /** First word, and one past the last, within the sentence. */
  readonly first: number;
  readonly last: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly rule: string;
}

/** A name with its place in the text. */
export interface NameMention extends NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
