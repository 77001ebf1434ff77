import type { Candidate, Context, LexemeRange } from './context.ts';
import { opensSentence } from './context.ts';
import { predicateFrom } from './measures.ts';
import { matchPhrase, matchPhraseBefore } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Lexeme } from './scan.ts';

/** Measures for which one person without a number is worth counting. */
const counted = new Set(['killed', 'injured', 'missing', 'detained', 'abducted', 'rescued', 'released']);
/** From the article to the noun: "a 25-year-old Springfield man" has seven. */
const nounDistanceMax = 9;

/** One person, counted without a number. */
export interface Implicit {
  readonly candidate: Candidate;
  readonly of?: LexemeRange;
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
    if (noun === undefined) {
      const measure = measureOfAnother(context, at);
      if (measure !== undefined) found.push({ candidate: one(at), measure });
      continue;
    }
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
      if (isPossessive(lexemes, k + 1)) return undefined;
      const named = next?.kind === 'word' && !lexicon.sets.stops.has(next.lower) && !/^\p{Lu}/u.test(next.text);
      if (isAge && named && !lexicon.measures.after.byFirst.has(next.lower)) continue;
      return { from: at, to: k + 1 };
    }
    if (lexeme.kind === 'word' && lexicon.sets.stops.has(lexeme.lower)) return undefined;
  }
  return undefined;
}

/** "a woman*'s* home was hit". */
function isPossessive(lexemes: readonly Lexeme[], at: number): boolean {
  const [mark, ending] = [lexemes[at], lexemes[at + 1]];
  return mark?.glued === true && /^['’]$/u.test(mark.text) && ending?.glued === true && ending.lower === 's';
}

function measureOfOne(context: Context, at: number, noun: LexemeRange): string | undefined {
  const { lexemes, lexicon } = context;
  const before = opensSentence(lexemes, at) ? undefined : matchPhraseBefore(lexemes, at, lexicon.measures.before);
  if (before !== undefined) return counted.has(before.value) ? before.value : undefined;
  const after = predicateFrom(context, noun.to, 8);
  return after !== undefined && counted.has(after.measure) ? after.measure : undefined;
}

/** "one person was killed and *another* wounded": a pronoun for one more, with its predicate right behind. */
function measureOfAnother(context: Context, at: number): string | undefined {
  const { lexemes, lexicon } = context;
  const { lower } = lexemes[at] as Lexeme;
  if (!lexicon.sets.singulars.has(lower) || lexicon.sets.determiners.has(lower)) return undefined;
  const next = lexemes[at + 1];
  const start = lexicon.sets.auxiliaries.has(next?.lower ?? '') ? at + 2 : at + 1;
  const match = matchPhrase(lexemes, start, lexicon.measures.after);
  return match !== undefined && counted.has(match.value) ? match.value : undefined;
}

/** "killing 24-year-old Ana Petrel", "Ana Petrel, 34, was killed": a name with an age is one dead person. */
export function findNamed(context: Context, candidates: readonly Candidate[]): Implicit[] {
  return candidates.flatMap((candidate) => {
    if (candidate.quantity.kind !== 'age') return [];
    const name = nameBeside(context, candidate);
    if (name === undefined) return [];
    const from = Math.min(name.from, candidate.from);
    const before = matchPhraseBefore(context.lexemes, from, context.lexicon.measures.before);
    const measure = before ? before.value : predicateFrom(context, Math.max(name.to, candidate.to), 5)?.measure;
    return measure === 'killed' ? [{ candidate: one(name.from), of: name, measure }] : [];
  });
}

/** The name that an age belongs to: behind "24-year-old", in front of ", 34,". */
function nameBeside({ lexemes }: Context, candidate: Candidate): LexemeRange | undefined {
  const isName = (at: number) => lexemes[at]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test((lexemes[at] as Lexeme).text);
  if (candidate.quantity.rule === 'figures/age-apposition') {
    let from = candidate.from - 1;
    while (isName(from - 1) && !opensSentence(lexemes, from) && candidate.from - from < 5) from--;
    return from < candidate.from - 1 ? { from, to: candidate.from - 1 } : undefined;
  }
  let to = candidate.to;
  while (isName(to) && to < candidate.to + 4) to++;
  return candidate.quantity.rule === 'figures/age-after' && to > candidate.to ? { from: candidate.to, to } : undefined;
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
