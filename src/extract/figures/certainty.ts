import type { Candidate, Context, LexemeRange } from './context.ts';
import { isTaggedNoun, opensSentence } from './context.ts';
import { matchPhrase } from './phrases.ts';
import type { Lexeme } from './scan.ts';

/** How far to the left of a number a need, plan or negation is looked for, in lexemes. */
const reach = 12;
/** How far behind what is counted a modal verb may stand. */
const reachAfter = 3;
/** How far behind its auxiliary a participle is looked for. */
const passiveReach = 9;

export interface Standing {
  readonly polarity: 'positive' | 'negative';
  readonly certainty: 'stated' | 'hypothetical';
}

/** Whether a figure is denied, and whether it is only needed, planned, feared or supposed. */
export function standingOf(context: Context, candidate: Candidate, counted: LexemeRange | undefined): Standing {
  const { lexemes, lexicon } = context;
  let negative = false;
  let hypothetical = hasModalBehind(context, counted?.to ?? candidate.to);
  for (let at = candidate.from - 1; at >= 0 && at >= candidate.from - reach; at--) {
    const lexeme = lexemes[at] as Lexeme;
    if (/^[.;:!?“”"]$/u.test(lexeme.text)) break;
    const isOpen = lexeme.text === ',' && at < candidate.from - 1;
    if (isOpen && !hypothetical && !negative) break;
    if (lexicon.sets.clauseStarts.has(lexeme.lower) && lexeme.lower !== 'that') break;
    const supposed = matchPhrase(lexemes, at, lexicon.hypotheticals);
    if (supposed !== undefined && !isHarm(context, candidate, at) && reaches(context, at, supposed.to))
      hypothetical = true;
    if (isNegation(context, at)) negative = true;
    if (opensSentence(lexemes, at)) break;
  }
  return { polarity: negative ? 'negative' : 'positive', certainty: hypothetical ? 'hypothetical' : 'stated' };
}

/** "not", "no", "n't"; but "not only" and "no fewer than" deny nothing. */
function isNegation({ lexemes, lexicon }: Context, at: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.lower === 't' && /^['’]$/u.test(lexemes[at - 1]?.text ?? '') && /n$/u.test(lexemes[at - 2]?.lower ?? ''))
    return true;
  if (!lexicon.sets.negations.has(lexeme.lower)) return false;
  return (
    matchPhrase(lexemes, at, lexicon.before) === undefined &&
    !/^(only|just|less|fewer|sólo|solo|só|seulement|nur|только|лише)$/u.test(lexemes[at + 1]?.lower ?? '')
  );
}

/** "voted for the *plan* and four against": a noun that nothing is joined to supposes nothing. */
function reaches(context: Context, at: number, to: number): boolean {
  const next = context.lexemes[to];
  if (to - at > 1 || next === undefined || !isTaggedNoun(context, at)) return true;
  return next.kind !== 'mark' && !context.lexicon.sets.conjunctions.has(next.lower);
}

/** "das Beben *forderte* 30 Tote": what a disaster claims it has taken. */
function isHarm({ lexemes, lexicon }: Context, candidate: Candidate, at: number): boolean {
  if (at !== candidate.from - 1) return false;
  return /^(killed|injured|casualties)$/u.test(matchPhrase(lexemes, candidate.to, lexicon.measures.head)?.value ?? '');
}

/** "12 Soldaten *werden vermisst*": the German future is also the passive, told by its participle. */
function isPassive({ lexemes, lexicon }: Context, at: number): boolean {
  if (!/^(wird|werden)$/u.test((lexemes[at] as Lexeme).lower)) return false;
  for (let k = at + 1; k < at + passiveReach; k++) {
    const lexeme = lexemes[k];
    if (lexeme?.kind !== 'word' || opensSentence(lexemes, k)) return false;
    if (/t$|^ge/u.test(lexeme.lower) && matchPhrase(lexemes, k, lexicon.measures.after) !== undefined) return true;
  }
  return false;
}

/** "300 soldiers *will* be sent", "up to 5,000 people *could* die". */
function hasModalBehind(context: Context, start: number): boolean {
  const { lexemes, lexicon } = context;
  for (let at = start; at < start + reachAfter; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || opensSentence(lexemes, at)) return false;
    if (lexicon.sets.modals.has(lexeme.lower)) return !isPassive(context, at);
  }
  return false;
}
