import type { WithNotes } from '../../base/note.ts';
import { bySpan, overlaps } from '../../base/span.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Figure, Token } from '../../model/index.ts';
import { treeOf } from '../../syntax/index.ts';
import type { StageInput } from '../stages.ts';
import { standingOf } from './certainty.ts';
import { changeOf } from './change.ts';
import { type Candidate, type Context, firstEndingAfter, type LexemeRange, spanOf } from './context.ts';
import { countedByWords } from './counted.ts';
import { findImplicit, findNamed } from './implicit.ts';
import { lexiconOf } from './lexicon.ts';
import { measureOf, populationOf } from './measures.ts';
import { findModifier } from './modifiers.ts';
import { momentOf } from './moment.ts';
import { asAge, listAges, readQuantities } from './quantities.ts';
import { type Joined, joinRanges } from './ranges.ts';
import { followedByPlural, rejectionOf } from './reject.ts';
import { forestOf, type Roles, rolesOf } from './roles.ts';
import { type Lexeme, scanLexemes } from './scan.ts';
import { shareAmongNeighbours } from './share.ts';
import { amountOf, broughtTo, nearestBefore, phraseBeforeBracket, subjectByWords } from './subject.ts';

/**
 * Finds quantities and what they count. Numbers come first, then units, ranges and modifiers; what is no figure (times,
 * names, codes, addresses) is left out; then each figure is asked what it counts, for which measure, of whom, as of
 * when, and whether it is denied or only supposed.
 */
export function findFigures(input: StageInput): WithNotes<Figure> {
  const data = input.pack.figures;
  if (isUnsupported(data)) return { items: [], notes: [] };
  const { article, found } = input;
  const lexicon = lexiconOf(data);
  const lexemes = scanLexemes(article.text, data);
  const { timexes, sentences, tokens } = found;
  const words: Context = { text: article.text, lexemes, lexicon, timexes, sentences, tokens };
  const candidates = findCandidates(words);
  const context = candidates.length > 0 && isParsed(tokens) ? { ...words, tree: treeOf(tokens) } : words;
  const numbered = describeAll(context, candidates);
  const taken = coverage(lexemes.length, candidates);
  const singles = [...findImplicit(context, (at) => taken[at] === 1), ...findNamed(context, candidates)];
  const implicit = singles.map((one) => describe(context, one.candidate, { known: one }));
  const items = shareAmongNeighbours(context, [...numbered, ...implicit].sort(bySpan));
  return { items, notes: [] };
}

/** Quantities with their modifiers, without those that a time expression or a rejection rule claims. */
function findCandidates(context: Context): Candidate[] {
  const { lexemes, lexicon } = context;
  const quantities = readQuantities(lexemes, lexicon).map((quantity) => asAge(lexemes, quantity, lexicon));
  const candidates: Candidate[] = [];
  for (const quantity of listAges(lexemes, joinRanges(lexemes, quantities, lexicon))) {
    if (isTime(context, quantity)) continue;
    if (quantity.form === 'article' && quantity.max === 1) continue;
    if (rejectionOf(lexemes, quantity, lexicon) !== undefined) continue;
    candidates.push({ quantity, ...findModifier(lexemes, quantity, lexicon) });
  }
  return candidates;
}

/** Years in front of a time that are no years: "1000 come from Asia". */
const yearMin = 1100;

/**
 * Claimed by a time expression. Ages, and numbers with a unit that is no time, stay figures ("2000 calories", "1/2
 * pound"), and so does a range of times, which a time expression cannot hold ("25 – 40 min").
 */
function isTime(context: Context, quantity: Joined): boolean {
  const { lexemes, timexes } = context;
  if (quantity.kind !== 'count' && quantity.kind !== 'time') return false;
  const span = spanOf(lexemes, { from: quantity.numFrom, to: quantity.numTo });
  const timex = timexes[firstEndingAfter(timexes, span.start)];
  if (timex === undefined || !overlaps(timex, span) || timex.end < span.end) return false;
  if (quantity.joined && quantity.kind === 'time') return false;
  return !(
    quantity.form === 'digits' &&
    timex.type === 'DATE' &&
    /^\d{4}$/u.test(timex.value) &&
    isCountedYear(context, quantity)
  );
}

/** "2 thousand", "more than 1000 customers": a number that a time expression took for a year. */
function isCountedYear(context: Context, quantity: Joined): boolean {
  if (quantity.numTo - quantity.numFrom > 1 || quantity.max < yearMin) return true;
  const modified = findModifier(context.lexemes, quantity, context.lexicon).mod !== 'exact';
  return modified && followedByPlural(context.lexemes, quantity, context.lexicon);
}

function coverage(length: number, candidates: readonly Candidate[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { from, to } of candidates) taken.fill(1, from, to);
  return taken;
}

/** Without a parser every word hangs from the first of its sentence. */
function isParsed(tokens: readonly Token[]): boolean {
  return tokens.some(({ deprel }) => deprel !== 'dep' && deprel !== 'root' && deprel !== 'punct');
}

/** A figure while its parts are found; they are set in the order of the type. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** The figures of the candidates. Where a sentence has a tree, it is asked what a figure belongs to. */
function describeAll(context: Context, candidates: readonly Candidate[]): Figure[] {
  const forest = context.tree && forestOf(context, context.tree, candidates);
  const figures: Figure[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const roles = forest && rolesOf(forest, candidate, index);
    const like = roles?.like === undefined ? undefined : figures[roles.like];
    figures.push(describe(context, candidate, { ...(roles ? { roles } : {}), ...(like ? { like } : {}) }));
  }
  return figures;
}

/** What is found out about a figure before it is described. */
interface Hints {
  /** What the finder of figures without a number already knows. */
  readonly known?: { readonly of?: LexemeRange; readonly measure: string };
  readonly roles?: Roles;
  /** An earlier figure with which this one is listed or compared. */
  readonly like?: Figure;
}

/** The figure of a candidate. */
function describe(context: Context, candidate: Candidate, { known, roles, like }: Hints): Figure {
  const { lexemes } = context;
  const { quantity } = candidate;
  const counted = known ? known.of : countedBy(context, candidate, roles);
  const figure = {
    start: (lexemes[candidate.from] as Lexeme).start,
    end: (lexemes[candidate.to - 1] as Lexeme).end,
    rule: quantity.rule,
    min: quantity.min,
    max: quantity.max,
    mod: candidate.mod,
    unit: quantity.unit,
  } as Draft;
  const alike = like && isListedAmount(quantity, counted) ? like : undefined;
  const of = counted ? spanOf(lexemes, counted) : alike?.of;
  if (of !== undefined) figure.of = of;
  const subject = known ? undefined : subjectOf(context, candidate, { counted, roles, isListed: alike !== undefined });
  const said = subject ? spanOf(lexemes, subject) : alike?.subject;
  if (said !== undefined) figure.subject = said;
  const measure =
    (known ?? measureOf(context, candidate, counted))?.measure ?? measureByUnit(quantity.unit, quantity.kind);
  if (measure !== undefined) figure.measure = measure;
  // A magnitude counts nothing.
  if (measure === 'magnitude') delete figure.of;
  const population = populationOf(context, counted);
  const isCoded = quantity.kind === 'count' && measure !== undefined;
  if (population !== undefined && (population !== 'person' || isCoded)) figure.population = population;
  const change = changeOf(context, candidate);
  if (change !== undefined) figure.change = change;
  const { asOf, moment } = momentOf(context, candidate);
  if (asOf !== undefined) figure.asOf = asOf;
  if (moment !== undefined) figure.moment = moment;
  const { polarity, certainty } = standingOf(context, candidate, counted);
  figure.polarity = polarity;
  figure.certainty = certainty;
  return figure;
}

/** "fell 1% to *1,463*": an amount or bare number that speaks of the same as the one it is listed with. */
function isListedAmount({ kind }: Joined, counted: LexemeRange | undefined): boolean {
  return kind === 'count' ? counted === undefined : kind !== 'age';
}

function countedBy(context: Context, candidate: Candidate, roles: Roles | undefined): LexemeRange | undefined {
  const { kind } = candidate.quantity;
  const byWords = countedByWords(context, candidate);
  // "two million 50 cl bottles", "two injured workers": a number or a participle in front of the noun.
  if (kind === 'count') return byWords ?? (isCountable(context, roles?.noun) ? roles?.noun : undefined);
  const measured = roles?.measured;
  if (kind === 'age') return measured ?? byWords;
  if (byWords === undefined) return amountBefore(context, candidate, measured);
  return measured !== undefined && isFuller(context, candidate, { byWords, measured }) ? measured : byWords;
}

/** The noun in front of "of" is surer than the tree, which may know more of its phrase. */
function amountBefore(
  context: Context,
  candidate: Candidate,
  measured: LexemeRange | undefined,
): LexemeRange | undefined {
  const amount = amountOf(context, candidate);
  const holds =
    measured !== undefined && (amount === undefined || (measured.from < amount.to && amount.to <= measured.to));
  return holds ? measured : (broughtTo(context, candidate) ?? amount);
}

/** A function word is no noun, unless it names a measure ("three *dead*"). */
function isCountable({ lexemes, lexicon }: Context, noun: LexemeRange | undefined): boolean {
  if (noun === undefined) return false;
  const { lower } = lexemes[noun.to - 1] as Lexeme;
  return !lexicon.sets.stops.has(lower) || lexicon.measures.head.byFirst.has(lower);
}

/** "a 25% *tax on boats*" is more than "tax"; "a $500 *rent* and two bills" less than what the words alone would take. */
function isFuller(
  { lexemes, lexicon }: Context,
  candidate: Candidate,
  { byWords, measured }: { byWords: LexemeRange; measured: LexemeRange },
): boolean {
  if (measured.from !== byWords.from || byWords.from > candidate.to + 1) return false;
  if (measured.to > byWords.to) return true;
  return lexemes.slice(byWords.from, byWords.to).some((lexeme) => lexicon.sets.conjunctions.has(lexeme.lower));
}

/**
 * What a figure is said of: the noun in front of "of" or of the bracket that the figure opens, else the subject of its
 * clause. Where there is a tree, plain counts trust it alone; amounts fall back on the words around.
 */
function subjectOf(
  context: Context,
  candidate: Candidate,
  { counted, roles, isListed }: { counted: LexemeRange | undefined; roles: Roles | undefined; isListed: boolean },
): LexemeRange | undefined {
  const { kind, rule } = candidate.quantity;
  if (rule === 'figures/age-apposition') return subjectByWords(context, candidate, counted);
  const amount = kind === 'count' ? amountOf(context, candidate) : undefined;
  const nearest = amount ?? phraseBeforeBracket(context, candidate) ?? roles?.subject;
  if (nearest !== undefined || (roles !== undefined && kind === 'count') || isListed) return nearest;
  return (
    subjectByWords(context, candidate, counted) ??
    (counted === undefined && kind !== 'count' && kind !== 'age' ? nearestBefore(context, candidate) : undefined)
  );
}

function measureByUnit(unit: string, kind: string): string | undefined {
  if (kind === 'money') return 'money';
  return kind === 'age' ? 'age' : unit === '%' ? 'share' : undefined;
}
