import type { Candidate, Context, LexemeRange } from './context.ts';
import { isTaggedNoun, isTaggedVerb, opensSentence } from './context.ts';
import type { Lexeme } from './scan.ts';

/** A subject longer than this is a clause that was not recognised as one, in lexemes. */
const subjectMax = 12;
/** How far left of the number its verb is looked for, in lexemes. */
const verbReach = 14;

/**
 * What a figure is said of, by the words alone: the phrase in front of the clause's verb ("*the index* rose 0.6%",
 * "*Ford*, which has 13,000 workers"). A verb is known by its form: forms of be and have, modals, rises and falls.
 */
export function subjectByWords(
  context: Context,
  candidate: Candidate,
  counted: LexemeRange | undefined,
): LexemeRange | undefined {
  const { lexemes } = context;
  const { rule } = candidate.quantity;
  if (rule === 'figures/age-apposition') return phraseBefore(context, candidate.from - 1);
  if (candidate.quantity.kind === 'count' && counted !== undefined && isOblique(context, candidate.from))
    return undefined;
  let verb = verbBefore(context, candidate.from);
  for (let tries = 0; verb !== undefined && tries < 2; tries++) {
    const end = relativeBefore(lexemes, verb) ?? verb;
    const start = phraseStart(context, end);
    const found = trimmed(context, { from: start, to: end });
    if (found !== undefined) return found;
    // A pronoun: "the company said it has 1,000 customers" is about the company.
    verb = start < end ? verbBefore(context, start) : undefined;
  }
  return undefined;
}

/** A count behind a preposition is no object: "at two mosques", "for four fillets". */
function isOblique(context: Context, from: number): boolean {
  const { lexemes, lexicon } = context;
  const before = lexemes[from - 1];
  if (before?.kind !== 'word') return false;
  return (
    lexicon.sets.stops.has(before.lower) && !isVerb(context, from - 1) && !lexicon.sets.determiners.has(before.lower)
  );
}

/** The noun whose amount the figure is: "a *penalty* of $52,000", "the base *price*: $59,995". */
export function amountOf(context: Context, candidate: Candidate): LexemeRange | undefined {
  const { lexemes, lexicon } = context;
  const link = lexemes[candidate.from - 1];
  if (link === undefined || opensSentence(lexemes, candidate.from)) return undefined;
  if (!lexicon.sets.of.has(link.lower) && link.text !== ':') return undefined;
  let from = candidate.from - 1;
  while (from > 0 && candidate.from - from < 7 && isContent(context, from - 1)) from--;
  // "a total of 12" says nothing of what is counted.
  if (from === candidate.from - 2 && totals.has((lexemes[from] as Lexeme).lower)) return undefined;
  return from < candidate.from - 1 ? trimmed(context, { from, to: candidate.from - 1 }) : undefined;
}

/** "brings the *total aid* to $18bn": what a verb of bringing takes to an amount. */
export function broughtTo(context: Context, candidate: Candidate): LexemeRange | undefined {
  const { lexemes, lexicon } = context;
  const link = lexemes[candidate.from - 1];
  if (link === undefined || !lexicon.sets.results.has(link.lower)) return undefined;
  for (let at = candidate.from - 2; at > 0 && at > candidate.from - verbReach; at--) {
    if (opensSentence(lexemes, at + 1) || (lexemes[at] as Lexeme).kind === 'number') return undefined;
    if (!lexicon.sets.bringers.has((lexemes[at] as Lexeme).lower)) continue;
    let from = at + 1;
    while (lexicon.sets.determiners.has((lexemes[from] as Lexeme).lower)) from++;
    let to = from;
    while (to < candidate.from - 1 && isContent(context, to)) to++;
    return trimmed(context, { from, to });
  }
  return undefined;
}

/** Words for a sum, in the languages of the packs. */
export const totals: ReadonlySet<string> = new Set(
  'total totals totale gesamtzahl insgesamt итого всего усього загалом'.split(' '),
);

/** The nearest phrase to the left, over prepositions: the last resort for amounts ("investments over 35 GWh"). */
export function nearestBefore(context: Context, candidate: Candidate): LexemeRange | undefined {
  const { lexemes, lexicon } = context;
  let at = candidate.from;
  while (at > 0 && candidate.from - at < 6 && !opensSentence(lexemes, at)) {
    const before = lexemes[at - 1] as Lexeme;
    const isLink =
      before.text === '(' ||
      (before.kind === 'word' && (lexicon.sets.stops.has(before.lower) || isVerb(context, at - 1)));
    if (!isLink) break;
    at--;
  }
  return opensSentence(lexemes, at) ? undefined : phraseBefore(context, at);
}

/** "four planks (3 kg)": what a figure in brackets is said of. */
export function phraseBeforeBracket(context: Context, candidate: Candidate): LexemeRange | undefined {
  const [bracket, before] = [context.lexemes[candidate.from - 1], context.lexemes[candidate.from - 2]];
  return bracket?.text === '(' && before?.kind === 'word' ? phraseBefore(context, candidate.from - 1) : undefined;
}

/** The run of content words that ends right before `to`. */
function phraseBefore(context: Context, to: number): LexemeRange | undefined {
  const { lexemes } = context;
  let from = to;
  while (from > 0 && to - from < 6 && !opensSentence(lexemes, from) && isContent(context, from - 1)) from--;
  return trimmed(context, { from, to });
}

function isContent(context: Context, at: number): boolean {
  const { lexicon } = context;
  const lexeme = context.lexemes[at] as Lexeme;
  if (lexeme.kind === 'number') return false;
  if (lexeme.kind === 'mark') return /^[-‐‑&'’]$/u.test(lexeme.text);
  // "US" is no pronoun.
  const isFunction = lexicon.sets.stops.has(lexeme.lower) && !/^\p{Lu}{2,}$/u.test(lexeme.text);
  return !isFunction && !isVerb(context, at);
}

function isVerb(context: Context, at: number): boolean {
  const { lower } = context.lexemes[at] as Lexeme;
  const { auxiliaries, modals, up, down, verbs } = context.lexicon.sets;
  if (auxiliaries.has(lower) || modals.has(lower)) return true;
  if (verbs.has(lower) || up.has(lower) || down.has(lower)) return !isTaggedNoun(context, at);
  return isTaggedVerb(context, at);
}

/** First lexeme of the verb group nearest to the left of the number, inside its clause. */
function verbBefore(context: Context, from: number): number | undefined {
  const { lexemes } = context;
  for (let at = from - 1; at > 0 && at >= from - verbReach; at--) {
    const lexeme = lexemes[at] as Lexeme;
    if (/^[;:.!?]$/u.test(lexeme.text) || opensSentence(lexemes, at)) return undefined;
    if (!isVerb(context, at)) continue;
    let first = at;
    while (first > 1 && isVerbGroup(context, first - 1) && !opensSentence(lexemes, first - 1)) first--;
    return first;
  }
  return undefined;
}

/** Adverbs and particles that stand inside a verb group: "is *also* trending up", "n't", "to". */
function isVerbGroup(context: Context, at: number): boolean {
  const lexeme = context.lexemes[at] as Lexeme;
  return (
    isVerb(context, at) ||
    /^(also|now|only|just|already|still|to|not|poised|set|trending|ended|finished|closed|\p{L}+ly)$/u.test(lexeme.lower)
  );
}

/** Where the antecedent ends, when the verb follows a relative pronoun. */
function relativeBefore(lexemes: readonly Lexeme[], verb: number): number | undefined {
  const before = lexemes[verb - 1];
  if (before === undefined || !/^(which|who|that|qui|que|который|которая|которые)$/u.test(before.lower))
    return undefined;
  return lexemes[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
}

/** Back to where the clause begins: a mark, a conjunction, or the start of the sentence. */
function phraseStart(context: Context, end: number): number {
  const { lexemes, lexicon } = context;
  let at = end;
  while (at > 0 && end - at < subjectMax && !opensSentence(lexemes, at)) {
    const before = lexemes[at - 1] as Lexeme;
    if (before.kind === 'mark' && !/^[-‐‑&'’/]$/u.test(before.text)) break;
    if (lexicon.sets.clauseStarts.has(before.lower) || /^(and|but|while|with|said|says|if)$/u.test(before.lower)) break;
    if (before.kind === 'word' && isVerb(context, at - 1)) break;
    at--;
  }
  return at;
}

/** Without function words and times at either end. */
function trimmed({ lexemes, lexicon, timexes }: Context, range: LexemeRange): LexemeRange | undefined {
  let { from, to } = range;
  const isLoose = (at: number) => {
    const lexeme = lexemes[at] as Lexeme;
    return (
      lexeme.kind === 'mark' ||
      lexicon.sets.stops.has(lexeme.lower) ||
      timexes.some((timex) => timex.start <= lexeme.start && lexeme.end <= timex.end)
    );
  };
  const isFunction = (at: number) =>
    (lexemes[at] as Lexeme).kind === 'mark' || lexicon.sets.stops.has((lexemes[at] as Lexeme).lower);
  while (from < to && isFunction(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return from < to ? { from, to } : undefined;
}
