import {
  type Candidate,
  type Context,
  isTaggedAdverb,
  isTaggedNoun,
  isTaggedVerb,
  type LexemeRange,
} from './context.ts';
import { matchPhrase } from './phrases.ts';
import { isPlural } from './reject.ts';
import { type Lexeme, overApostrophe } from './scan.ts';

/** A counted phrase has at most this many words; longer ones come from headlines run together. */
const wordsMax = 6;
const isDash = /^[-‐‑]$/u;

/**
 * What is counted, by the words alone: the phrase behind the number, up to a function word or its last plural; behind
 * a unit, what follows "of" or the noun that the amount stands before ("a $725m package").
 */
export function countedByWords(context: Context, candidate: Candidate): LexemeRange | undefined {
  const { lexemes, lexicon } = context;
  let at = candidate.to;
  if (isHyphen(lexemes[at])) at++;
  let ofs = 0;
  while (ofs < 2 && lexicon.sets.of.has(lexemes[at]?.lower ?? '')) {
    at = skipDeterminers(context, overApostrophe(lexemes, at + 1));
    ofs++;
  }
  if (ofs === 0 && candidate.quantity.kind === 'money' && isPurpose(context, at)) {
    at = skipDeterminers(context, at + 1);
    ofs++;
  }
  const range = phraseFrom(context, at);
  if (range === undefined) return undefined;
  if (
    candidate.quantity.kind === 'age' &&
    !/^(old|jährige[rnsm]?|летн\p{L}+)$/u.test((lexemes[candidate.to - 1] as Lexeme).lower)
  )
    return undefined;
  if (candidate.quantity.kind === 'count' || ofs > 0) return cutAtPlural(context, range, candidate);
  return attributive(context, candidate) ? range : undefined;
}

/** "a new $725m package", "the 25 percent tax": an article in front, or money and percents right before a noun. */
function attributive(context: Context, candidate: Candidate): boolean {
  const { lexemes, lexicon } = context;
  const { kind } = candidate.quantity;
  if (kind === 'age') return true;
  // "Alder 50 -1.3% Birch -0.6%": each share belongs to the name in front of it.
  if (candidate.quantity.max < 0 || isComparative(context, candidate.to)) return false;
  const unit = lexemes[candidate.to - 1] as Lexeme;
  const isSingular =
    candidate.quantity.max !== 1 && unit.kind === 'word' && !isPlural(unit.lower, lexicon) && unit.lower !== 'feet';
  if (kind === 'measure' && isSingular) return true;
  return kind === 'money' || kind === 'percent' || lexicon.sets.articles.has(lexemes[candidate.from - 1]?.lower ?? '');
}

/** "34% *higher*": a word of change, and no noun as in "a 3% *rise*". */
function isComparative(context: Context, at: number): boolean {
  const { up, down } = context.lexicon.sets;
  const lower = context.lexemes[at]?.lower ?? '';
  return (up.has(lower) || down.has(lower)) && !isTaggedNoun(context, at);
}

/** "$12,000 *for* a new roof", "$3bn *in* aid"; "in" only before a bare common noun, else it is a place or a time. */
function isPurpose({ lexemes, lexicon }: Context, at: number): boolean {
  const [link, next] = [lexemes[at], lexemes[at + 1]];
  if (link?.kind !== 'word' || next?.kind !== 'word' || !lexicon.sets.purposes.has(link.lower)) return false;
  return link.lower !== lexicon.data.purposes[1] || (next.text === next.lower && !lexicon.sets.stops.has(next.lower));
}

function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme?.glued === true && isDash.test(lexeme.text);
}

function skipDeterminers({ lexemes, lexicon }: Context, at: number): number {
  let k = at;
  while (k < at + 2 && lexemes[k]?.kind === 'word' && lexicon.sets.determiners.has((lexemes[k] as Lexeme).lower)) k++;
  return k;
}

/** Words up to the first function word, number or mark; hyphens and possessives inside stay. */
function phraseFrom(context: Context, at: number): LexemeRange | undefined {
  const { lexemes, lexicon } = context;
  let to = at;
  for (let words = 0; words < wordsMax; ) {
    const lexeme = lexemes[to];
    if (lexeme === undefined || (lexeme.fresh && to > at)) break;
    if (lexeme.kind === 'word') {
      const joins = to > at && joinsPlural({ lexemes, lexicon }, to);
      if (lexicon.sets.stops.has(lexeme.lower) && lexeme.text === lexeme.lower && !joins && !isHyphen(lexemes[to - 1]))
        break;
      if (lexeme.fresh || endsNouns(context, to, at) || isTaggedVerb(context, to)) break;
      if (to === at && isTaggedAdverb(context, to)) break;
      if (to > at && isPredicate(context, to)) break;
      words++;
      to++;
    } else if (isInside(lexemes, to, at)) to++;
    else break;
  }
  while (to > at && (lexemes[to - 1] as Lexeme).kind === 'mark') to--;
  return to > at ? { from: at, to } : undefined;
}

/** "жителей *эвакуированы*": what is said of the counted ones, unless it names them. */
function isPredicate({ lexemes, lexicon }: Context, at: number): boolean {
  if (matchPhrase(lexemes, at, lexicon.measures.after) === undefined) return false;
  return matchPhrase(lexemes, at, lexicon.measures.head) === undefined;
}

/** German "Panzer stehen": behind a noun with its capital, a small letter is no noun. */
function endsNouns({ lexemes, lexicon }: Pick<Context, 'lexemes' | 'lexicon'>, at: number, from: number): boolean {
  if (lexicon.data.nounsCapitalised !== true || at === from) return false;
  const [before, lexeme] = [lexemes[at - 1] as Lexeme, lexemes[at] as Lexeme];
  return /^\p{Lu}/u.test(before.text) && /^\p{Ll}/u.test(lexeme.text);
}

/** "Kia *and* Hyundai vehicles": two attributes of one plural noun. */
function joinsPlural({ lexemes, lexicon }: Pick<Context, 'lexemes' | 'lexicon'>, at: number): boolean {
  const isJoint = lexicon.sets.conjunctions.has((lexemes[at] as Lexeme).lower);
  if (!isJoint || isPlural((lexemes[at - 1] as Lexeme).lower, lexicon)) return false;
  const [first, second] = [lexemes[at + 1], lexemes[at + 2]];
  return (
    first?.kind === 'word' &&
    second?.kind === 'word' &&
    !lexicon.sets.stops.has(first.lower) &&
    isPlural(second.lower, lexicon) &&
    !isPlural(first.lower, lexicon)
  );
}

/** A hyphen or apostrophe between two letters. */
function isInside(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  const [mark, next] = [lexemes[at] as Lexeme, lexemes[at + 1]];
  return at > from && mark.glued && next?.glued === true && next.kind === 'word' && /^[-‐‑'’]$/u.test(mark.text);
}

/** For counts other than one, the phrase ends with its first run of plurals ("public housing *properties*"). */
function cutAtPlural({ lexemes, lexicon }: Context, range: LexemeRange, candidate: Candidate): LexemeRange {
  if (candidate.quantity.max === 1) return range;
  for (let k = range.from; k < range.to; k++) {
    if (!isPlural((lexemes[k] as Lexeme).lower, lexicon) || isHyphen(lexemes[k + 1])) continue;
    let to = k + 1;
    while (
      to < range.to &&
      (isPlural((lexemes[to] as Lexeme).lower, lexicon) || (lexemes[to] as Lexeme).kind === 'mark')
    )
      to++;
    while ((lexemes[to - 1] as Lexeme).kind === 'mark') to--;
    return { from: range.from, to };
  }
  return range;
}
