import { kilometresBetween } from '../../base/distance.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { moodLexicon } from '../../lang/mood.ts';
import type { AnalysedArticle, DifferenceKind, Figure, Timex, Toponym } from '../../model/index.ts';
import { isNegation } from '../../syntax/clause.ts';
import type { Alignments } from '../alignment.ts';
import type { Statement } from '../statement.ts';
import { valuesMeet } from './figure-values.ts';
import { samePlaceKm } from './place-values.ts';
import { timesClash } from './time-values.ts';

/** A variant that sets two statements apart, and what each of them says in its place. */
export interface TellingVariant {
  readonly kind: DifferenceKind;
  readonly a: Statement;
  readonly b: Statement;
  readonly valueA: string;
  readonly valueB: string;
  /** The two numbers, for a figure. */
  readonly figures?: readonly [Figure, Figure];
}

/** One side of a variant: its tokens, and the stretch of text that they cover. */
interface Side {
  readonly statement: Statement;
  readonly analysed: AnalysedArticle;
  readonly tokens: readonly number[];
  readonly span: Span | undefined;
}

type Judge = (a: Side, b: Side) => readonly [string, string, (readonly [Figure, Figure])?] | undefined;

/** What a variant is judged to be; the first judge that answers decides. */
const judges: readonly (readonly [DifferenceKind, Judge])[] = [
  ['polarity', judgePolarity],
  ['time', judgeTime],
  ['figure', judgeFigure],
  ['speaker', judgeSpeaker],
  ['place', judgePlace],
  ['wording', judgeWording],
  ['certainty', judgeCertainty],
];

/** A longer stretch is another part of the sentence, not another word in its place. */
const variantWordsMax = 6;

/** Names the kind of each variant of the aligned statements that makes a difference; other words for one thing make none. */
export function findTellingVariants(alignments: Alignments, articles: readonly AnalysedArticle[]): TellingVariant[] {
  return alignments.pairs.flatMap((variants) => {
    const sides = variants.map((variant) => ({
      a: sideOf(variant.statementA, articles, variant.a),
      b: sideOf(variant.statementB, articles, variant.b),
    }));
    const found = sides.flatMap(({ a, b }) => judged(a, b) ?? []);
    return found.filter(({ kind }) => !isMoved(kind, sides));
  });
}

function judged(a: Side, b: Side): TellingVariant | undefined {
  if (Math.max(a.tokens.length, b.tokens.length) > variantWordsMax) return undefined;
  for (const [kind, judge] of judges) {
    const values = judge(a, b);
    if (values === undefined) continue;
    const [valueA, valueB, figures] = values;
    return { kind, a: a.statement, b: b.statement, valueA, valueB, ...(figures === undefined ? {} : { figures }) };
  }
  return undefined;
}

/** A word that only changed its place stands in one variant of each side. */
function isMoved(kind: DifferenceKind, sides: readonly { a: Side; b: Side }[]): boolean {
  if (kind !== 'polarity' && kind !== 'certainty') return false;
  const count = (side: Side) => (kind === 'polarity' ? negationsIn(side) : moodWordsIn(side).length);
  const total = (all: readonly Side[]) => all.reduce((sum, side) => sum + count(side), 0);
  return total(sides.map(({ a }) => a)) === total(sides.map(({ b }) => b));
}

function sideOf(statement: Statement, articles: readonly AnalysedArticle[], tokens: readonly number[]): Side {
  const analysed = articles[statement.report]!;
  const first = analysed.analysis.tokens[tokens[0] ?? -1];
  const last = analysed.analysis.tokens[tokens.at(-1) ?? -1];
  const span = first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
  return { statement, analysed, tokens, span };
}

/** "not" on one side only. */
function judgePolarity(a: Side, b: Side): [string, string] | undefined {
  const [x, y] = [negationsIn(a) > 0, negationsIn(b) > 0];
  return x === y ? undefined : [x ? 'denied' : 'affirmed', y ? 'denied' : 'affirmed'];
}

function negationsIn({ analysed, tokens }: Side): number {
  return tokens.filter((i) => isNegation(analysed.analysis.tokens[i]!)).length;
}

function judgeTime(a: Side, b: Side): [string, string] | undefined {
  for (const x of touching(a, a.analysed.analysis.timexes))
    for (const y of touching(b, b.analysed.analysis.timexes))
      if (isMoment(x) && isMoment(y) && timesClash(x, y)) return [words(a, x), words(b, y)];
  return undefined;
}

function isMoment({ type }: Timex): boolean {
  return type === 'DATE' || type === 'TIME';
}

function judgeFigure(a: Side, b: Side): ReturnType<Judge> {
  for (const x of touching(a, a.analysed.analysis.figures))
    for (const y of touching(b, b.analysed.analysis.figures))
      if (x.unit === y.unit && !valuesMeet(x, y)) return [words(a, x), words(b, y), [x, y]];
  return undefined;
}

/** Names of persons in the place of whoever speaks. */
function judgeSpeaker(a: Side, b: Side): [string, string] | undefined {
  const [x, y] = [speakerIn(a), speakerIn(b)];
  if (x === undefined || y === undefined || shareAWord(x, y)) return undefined;
  return [x, y];
}

function speakerIn(side: Side): string | undefined {
  const { analysis } = side.analysed;
  const mention = touching(side, analysis.mentions).find(
    ({ form, entity, start, end }) =>
      form === 'name' &&
      analysis.entities[entity]?.type === 'PER' &&
      analysis.attributions.some(({ source }) => source.some((span) => overlaps(span, { start, end }))),
  );
  return mention && words(side, mention);
}

function shareAWord(x: string, y: string): boolean {
  const parts = new Set(x.toLowerCase().split(/\s+/u));
  return y
    .toLowerCase()
    .split(/\s+/u)
    .some((part) => parts.has(part));
}

function judgePlace(a: Side, b: Side): [string, string] | undefined {
  for (const x of touching(a, a.analysed.analysis.toponyms))
    for (const y of touching(b, b.analysed.analysis.toponyms)) if (areApart(x, y)) return [words(a, x), words(b, y)];
  return undefined;
}

/** Two places of one grade that are not one; a town and its region can both be right. */
function areApart({ place: x }: Toponym, { place: y }: Toponym): boolean {
  if (x === undefined || y === undefined || x.placeId === y.placeId) return false;
  const isWide = (precision: string) => precision === 'region' || precision === 'country';
  if (isWide(x.precision) !== isWide(y.precision)) return x.country !== y.country;
  return kilometresBetween(x, y) > samePlaceKm;
}

/** Other words inside quotation marks on both sides. */
function judgeWording(a: Side, b: Side): [string, string] | undefined {
  if (a.tokens.length === 0 || b.tokens.length === 0) return undefined;
  const [x, y] = [quotedIn(a), quotedIn(b)];
  return x === undefined || y === undefined ? undefined : [x, y];
}

function quotedIn({ analysed, span }: Side): string | undefined {
  const quote = analysed.analysis.attributions
    .flatMap(({ quotes }) => quotes)
    .find(({ start, end }) => span !== undefined && start <= span.start && span.end <= end);
  return quote && `“${analysed.article.text.slice(quote.start, quote.end).replace(/[,.]$/u, '')}”`;
}

/** A word of doubt, plan or hearsay on one side only. */
function judgeCertainty(a: Side, b: Side): [string, string] | undefined {
  const [x, y] = [moodWordsIn(a), moodWordsIn(b)];
  if ((x.length === 0) === (y.length === 0)) return undefined;
  return [x[0] ?? 'happened', y[0] ?? 'happened'];
}

/** The certainties that the words of a side give. */
function moodWordsIn({ analysed, tokens }: Side): string[] {
  const { modal, future, governors } = moodLexicon(analysed.analysis.lang);
  return tokens.flatMap((i) => {
    const { text, lemma } = analysed.analysis.tokens[i]!;
    const has = (list: ReadonlySet<string>) => list.has(text.toLowerCase()) || list.has(lemma.toLowerCase());
    if (has(future)) return ['planned'];
    if (has(modal)) return ['possible'];
    const governed = [governors.get(lemma.toLowerCase()) ?? []].flat().find(({ only }) => only === undefined);
    return governed === undefined || governed.certainty === 'happened' ? [] : [governed.certainty];
  });
}

function touching<T extends Span>({ span }: Side, findings: readonly T[]): T[] {
  return span === undefined ? [] : findings.filter((finding) => overlaps(finding, span));
}

function words({ analysed }: Side, { start, end }: Span): string {
  return analysed.article.text.slice(start, end);
}
