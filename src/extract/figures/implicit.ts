import type { Candidate, Context, LexemeRange } from './context.ts';
import { opensSentence } from './context.ts';
import { predicateFrom } from './measures.ts';
import { matchPhraseBefore } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Lexeme } from './scan.ts';

/** Measures for which one person without a number is worth counting. */
const counted = new Set(['killed', 'injured', 'missing', 'detained', 'abducted', 'rescued', 'released']);
/** From the article to the noun: "a 25-year-old Springfield man" has seven. */
const nounDistanceMax = 9;

/** One person, counted without a number. */
export interface Implicit {
  readonly candidate: Candidate;
  readonly of: LexemeRange;
  readonly measure: string;
}

/** "A man was killed", "killing a 12-year-old girl", and in headlines "Man killed in …": figures of one. */
export function findImplicit(context: Context, taken: (at: number) => boolean): Implicit[] {
  const { lexemes, lexicon } = context;
  const found: Implicit[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind !== 'word' || taken(at)) continue;
    const isArticle = lexicon.sets.articles.has(lexeme.lower) || lexicon.sets.singulars.has(lexeme.lower);
    const isHeadline = lexeme.fresh && lexicon.sets.persons.has(lexeme.lower);
    if (!isArticle && !isHeadline) continue;
    const noun = isArticle ? personAt(context, at + 1) : { from: at, to: at + 1 };
    if (noun === undefined) continue;
    const measure = measureOfOne(context, at, noun);
    if (measure === undefined) continue;
    found.push({ candidate: one(at), of: noun, measure });
    at = noun.to - 1;
  }
  return found;
}

/** The person noun behind an article, over adjectives and ages. */
function personAt({ lexemes, lexicon }: Context, at: number): LexemeRange | undefined {
  for (let k = at; k < at + nounDistanceMax; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || opensSentence(lexemes, k)) return undefined;
    if (lexeme.kind === 'mark' && !/^[-‐‑'’]$/u.test(lexeme.text)) return undefined;
    const isAge = lexicon.data.ageAfter.includes(lexeme.lower) && lexemes[k - 1]?.text === '-';
    if (isAge || lexicon.sets.persons.has(lexeme.lower)) {
      const next = lexemes[k + 1];
      if (next && lexicon.sets.persons.has(next.lower)) continue;
      const named = next?.kind === 'word' && !lexicon.sets.stops.has(next.lower) && !/^\p{Lu}/u.test(next.text);
      if (isAge && named && !lexicon.measures.after.byFirst.has(next.lower)) continue;
      return { from: at, to: k + 1 };
    }
    if (lexeme.kind === 'word' && lexicon.sets.stops.has(lexeme.lower)) return undefined;
  }
  return undefined;
}

function measureOfOne(context: Context, at: number, noun: LexemeRange): string | undefined {
  const { lexemes, lexicon } = context;
  const before = opensSentence(lexemes, at) ? undefined : matchPhraseBefore(lexemes, at, lexicon.measures.before);
  if (before !== undefined) return counted.has(before.value) ? before.value : undefined;
  const after = predicateFrom(context, noun.to, 8);
  return after !== undefined && counted.has(after.measure) ? after.measure : undefined;
}

function one(at: number): Candidate {
  const quantity: Quantity = {
    from: at,
    to: at + 1,
    numFrom: at,
    numTo: at + 1,
    min: 1,
    max: 1,
    form: 'article',
    unit: '',
    kind: 'count',
    rule: 'figures/implicit-one',
  };
  return { quantity, mod: 'exact', from: at, to: at + 1 };
}
