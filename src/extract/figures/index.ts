import type { WithNotes } from '../../base/note.ts';
import { bySpan, overlaps } from '../../base/span.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Figure } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import { standingOf } from './certainty.ts';
import { changeOf } from './change.ts';
import { type Candidate, type Context, firstEndingAfter, type LexemeRange, spanOf } from './context.ts';
import { countedByWords } from './counted.ts';
import { findImplicit } from './implicit.ts';
import { lexiconOf } from './lexicon.ts';
import { measureOf, populationOf } from './measures.ts';
import { findModifier } from './modifiers.ts';
import { momentOf } from './moment.ts';
import { asAge, listAges, readQuantities } from './quantities.ts';
import { type Joined, joinRanges } from './ranges.ts';
import { followedByPlural, rejectionOf } from './reject.ts';
import { type Lexeme, scanLexemes } from './scan.ts';
import { shareAmongNeighbours } from './share.ts';
import { amountOf, broughtTo, nearestBefore, subjectByWords } from './subject.ts';

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
  const context: Context = { text: article.text, lexemes, lexicon, timexes, sentences, tokens };
  const candidates = findCandidates(context);
  const numbered = candidates.map((candidate) => describe(context, candidate));
  const taken = coverage(lexemes.length, candidates);
  const implicit = findImplicit(context, (at) => taken[at] === 1).map((one) =>
    describe(context, one.candidate, { of: one.of, measure: one.measure }),
  );
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

/** A figure while its parts are found; they are set in the order of the type. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** The figure of a candidate; `known` is what the finder of figures without a number already knows. */
function describe(context: Context, candidate: Candidate, known?: { of: LexemeRange; measure: string }): Figure {
  const { lexemes } = context;
  const { quantity } = candidate;
  const counted = known?.of ?? countedBy(context, candidate);
  const figure = {
    start: (lexemes[candidate.from] as Lexeme).start,
    end: (lexemes[candidate.to - 1] as Lexeme).end,
    rule: quantity.rule,
    min: quantity.min,
    max: quantity.max,
    mod: candidate.mod,
    unit: quantity.unit,
  } as Draft;
  if (counted !== undefined) figure.of = spanOf(lexemes, counted);
  const subject = known ? undefined : subjectOf(context, candidate, counted);
  if (subject !== undefined) figure.subject = spanOf(lexemes, subject);
  const measure =
    (known ?? measureOf(context, candidate, counted))?.measure ?? measureByUnit(quantity.unit, quantity.kind);
  if (measure !== undefined) figure.measure = measure;
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

function countedBy(context: Context, candidate: Candidate): LexemeRange | undefined {
  const { kind } = candidate.quantity;
  const byWords = countedByWords(context, candidate);
  if (byWords !== undefined || kind === 'count' || kind === 'age') return byWords;
  return broughtTo(context, candidate) ?? amountOf(context, candidate);
}

/** The clause's subject; for a plain count behind "of" that noun; for a bare amount the nearest phrase. */
function subjectOf(context: Context, candidate: Candidate, counted: LexemeRange | undefined): LexemeRange | undefined {
  const { kind } = candidate.quantity;
  const found =
    (kind === 'count' ? amountOf(context, candidate) : undefined) ?? subjectByWords(context, candidate, counted);
  return (
    found ??
    (counted === undefined && kind !== 'count' && kind !== 'age' ? nearestBefore(context, candidate) : undefined)
  );
}

function measureByUnit(unit: string, kind: string): string | undefined {
  if (kind === 'money') return 'money';
  return kind === 'age' ? 'age' : unit === '%' ? 'share' : undefined;
}
