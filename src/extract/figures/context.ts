import type { Span } from '../../base/span.ts';
import type { FigureMod, Sentence, Timex, Token } from '../../model/index.ts';
import type { Tree } from '../../syntax/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Joined } from './ranges.ts';
import type { Lexeme } from './scan.ts';

/** What the questions about a quantity are asked of. */
export interface Context {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly lexicon: Lexicon;
  readonly timexes: readonly Timex[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Absent where the language has no parser: then only the words themselves are looked at. */
  readonly tree?: Tree;
}

/** A quantity that is a figure: lexemes `[from, to)` include its modifiers. */
export interface Candidate {
  readonly quantity: Joined;
  readonly mod: FigureMod;
  readonly from: number;
  readonly to: number;
}

/** A range of lexemes `[from, to)`. */
export interface LexemeRange {
  readonly from: number;
  readonly to: number;
}

/** The text span of a range of lexemes. */
export function spanOf(lexemes: readonly Lexeme[], range: LexemeRange): Span {
  return { start: (lexemes[range.from] as Lexeme).start, end: (lexemes[range.to - 1] as Lexeme).end };
}

/** True where a sentence, or a part as good as one, ends in front of the lexeme. */
export function opensSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.fresh) return true;
  const before = lexemes[at - 1];
  if (before === undefined || before.kind !== 'mark' || lexeme.glued) return false;
  // "Inc. is": a small letter goes on with the sentence.
  if (before.text === '.') return lexeme.kind !== 'word' || lexeme.text !== lexeme.lower || isCaseless(lexeme.text);
  return before.text === '!' || before.text === '?' || before.text === ';';
}

function isCaseless(word: string): boolean {
  return word.toUpperCase() === word.toLowerCase();
}

/** True where the tagger takes the word for a verb of its own, not for an attribute ("*used* cars"). */
export function isTaggedVerb(context: Context, at: number): boolean {
  const token = tokenAt(context, at);
  if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) return false;
  // A capital is a name that the tagger did not know.
  return !/^\p{Lu}/u.test(token.text) && !/^(amod|compound)/u.test(token.deprel);
}

/** True where the tagger takes the word for an adverb ("three *fatally*"). */
export function isTaggedAdverb(context: Context, at: number): boolean {
  return tokenAt(context, at)?.upos === 'ADV';
}

/** True where the tagger takes the word for a noun or a name. */
export function isTaggedNoun(context: Context, at: number): boolean {
  const token = tokenAt(context, at);
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN');
}

function tokenAt({ tree, tokens, lexemes }: Context, at: number): Token | undefined {
  const lexeme = tree && lexemes[at];
  return lexeme && tokens[firstEndingAfter(tokens, lexeme.start)];
}

/** Index of the first lexeme that ends after `position`. */
export function lexemeAt(lexemes: readonly Lexeme[], position: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexemes[middle] as Lexeme).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first item that ends after `position`; items are in text order and do not overlap. */
export function firstEndingAfter(items: readonly Span[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
