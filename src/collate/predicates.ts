import type { Span } from '../base/span.ts';
import { contains, overlaps } from '../base/span.ts';
import { namesHappening } from '../lang/happenings.ts';
import { meaningOf } from '../lang/related.ts';
import type { Analysis, Token } from '../model/index.ts';
import { firstTouching } from './asides.ts';

/** Longest climb from a word to its verb; trees are not deeper in practice. */
const climbMax = 12;

/**
 * The happenings that a time or place expression belongs to, as word meanings: its governing verb or noun of
 * happening, and verbs coordinated with that one which have no time of their own ("accused … on Monday and announced …").
 */
export function governingMeanings(analysis: Analysis, span: Span): ReadonlySet<string> {
  const { tokens } = analysis;
  const inside = firstTouching(tokens, span);
  if (inside === undefined) return new Set();
  const verb = climb(analysis, headToken(tokens, inside, span));
  if (verb === undefined) return new Set();
  const meanings = new Set([meaning(tokens[verb]!, analysis)]);
  const sentence = analysis.sentences[tokens[verb]!.sentence];
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.lastToken ?? 0); i++) {
    const token = tokens[i]!;
    if (token.head === verb && token.deprel === 'conj' && token.upos === 'VERB' && !hasTime(analysis, i))
      meanings.add(meaning(token, analysis));
  }
  return meanings;
}

/** The token of a span whose head lies outside it. */
function headToken(tokens: readonly Token[], first: number, span: Span): number {
  for (let i = first; i < tokens.length && overlaps(tokens[i]!, span); i++) {
    const { head } = tokens[i]!;
    if (head < 0 || !contains(span, tokens[head]!)) return i;
  }
  return first;
}

function climb(analysis: Analysis, from: number): number | undefined {
  let at = analysis.tokens[from]?.head ?? -1;
  for (let step = 0; at >= 0 && step < climbMax; step++) {
    const token = analysis.tokens[at]!;
    if (token.upos === 'VERB' || namesEvent(analysis, token)) return at;
    at = token.head;
  }
  return undefined;
}

function namesEvent(analysis: Analysis, token: Token): boolean {
  return token.upos === 'NOUN' && namesHappening(token.lemma.toLowerCase(), analysis.lang);
}

function hasTime(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentences[analysis.tokens[verb]!.sentence];
  if (sentence === undefined) return false;
  return analysis.timexes.some((timex) => {
    if (!overlaps(timex, sentence)) return false;
    const inside = firstTouching(analysis.tokens, timex);
    return inside !== undefined && climb(analysis, headToken(analysis.tokens, inside, timex)) === verb;
  });
}

function meaning(token: Token, analysis: Analysis): string {
  return meaningOf(token.lemma.toLowerCase(), analysis.lang);
}
