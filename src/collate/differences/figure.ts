import { meaningOf } from '../../lang/related.ts';
import type { AnalysedArticle, Figure, FigureDifferenceType } from '../../model/index.ts';
import { scopeOf } from '../figure-scope.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport } from './detector.ts';
import { valuesMeet } from './figure-values.ts';

/** A figure as one statement gives it. */
export interface FigureValue {
  readonly statement: Statement;
  readonly figure: Figure;
  readonly words: string;
  /** What is counted, comparable across reports: measure and population, else the head noun's meaning. */
  readonly counted: string;
}

/** Two reports count the same thing and come to different numbers; of each report its largest number, the whole, counts. */
export function findFigureDifference(context: ClaimContext): DetectedDifference | undefined {
  const figures = context.statements.flatMap((statement) => figuresOf(context, statement));
  const values = new Map<number, string>();
  const types = new Set<FigureDifferenceType>();
  for (const counted of new Set(figures.map((figure) => figure.counted))) {
    if (counted === '') continue;
    const mains = mainFigures(figures.filter((figure) => figure.counted === counted));
    const found = mains.flatMap((a, i) =>
      mains.slice(i + 1).flatMap((b) => {
        const isSettled = context.alignments.isSettled(a.statement, b.statement);
        return isSettled || agreeing(a, b) ? [] : [typeOf(context, a, b)];
      }),
    );
    for (const type of found) types.add(type);
    if (found.length > 0) for (const main of mains) addValue(values, main, context.statements);
  }
  for (const { a, b, figures: pair } of context.variants) {
    if (pair === undefined) continue;
    const [x, y] = [figureValue(context, a, pair[0]), figureValue(context, b, pair[1])];
    types.add(typeOf(context, x, y));
    for (const side of [x, y])
      if (!values.get(side.statement.id)?.includes(side.words)) addValue(values, side, [side.statement]);
  }
  const type = telling.find((known) => types.has(known));
  if (type === undefined) return undefined;
  return { difference: { kind: 'figure', type, note: noteFor(type, sayByReport(context, values)) }, values };
}

/** What explains a difference comes before what only states it: a corrected figure is no conflict with its copies. */
const telling: readonly FigureDifferenceType[] = ['revision', 'moment', 'conflict', 'scope', 'precision'];

/** The largest figure of each report; equal ones in text order. */
function mainFigures(figures: readonly FigureValue[]): FigureValue[] {
  const mains = new Map<number, FigureValue>();
  for (const figure of figures) {
    const { report } = figure.statement;
    const before = mains.get(report);
    if (before === undefined || figure.figure.max > before.figure.max) mains.set(report, figure);
  }
  return [...mains.values()];
}

/** Gives a report's number to all its statements in the claim. */
function addValue(values: Map<number, string>, main: FigureValue, statements: readonly Statement[]): void {
  for (const { id } of statements.filter(({ report }) => report === main.statement.report)) {
    const before = values.get(id);
    values.set(id, before === undefined ? main.words : `${before}, ${main.words}`);
  }
}

function figuresOf(context: ClaimContext, statement: Statement): FigureValue[] {
  const { figures } = context.articles[statement.report]!.analysis;
  return statement.figures.map((index) => figureValue(context, statement, figures[index]!));
}

function figureValue(context: ClaimContext, statement: Statement, figure: Figure): FigureValue {
  const { article, analysis } = context.articles[statement.report]!;
  return { statement, figure, words: figureWords(figure), counted: countedKey(figure, article.text, analysis.lang) };
}

/** The number in one form for all wordings and languages: "3 killed", "about 300 tonne". */
function figureWords({ min, max, mod, unit, measure }: Figure): string {
  const number = min === max ? String(min) : `${min}–${max}`;
  return [mod === 'exact' ? '' : mod, number, unit, measure ?? ''].filter((word) => word !== '').join(' ');
}

/** What a figure counts, as a key that meets across wordings; `''` when the text does not say. */
export function countedKey(figure: Figure, text: string, lang: string): string {
  if (figure.measure !== undefined) return `${figure.measure}/${figure.unit}`;
  // Inside a claim the unit tells enough, and it is the same word in every language.
  if (figure.unit !== '' && figure.unit !== '%') return `/${figure.unit}`;
  if (figure.of === undefined) return '';
  const words =
    text
      .slice(figure.of.start, figure.of.end)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  const head = words.at(-1);
  return head === undefined ? '' : `${meaningOf(head, lang)}/${figure.unit}`;
}

/** True when the two count the same thing and can both be right. */
function agreeing(a: FigureValue, b: FigureValue): boolean {
  return a.counted === b.counted && valuesMeet(a.figure, b.figure);
}

function typeOf(context: ClaimContext, a: FigureValue, b: FigureValue): FigureDifferenceType {
  const [x, y] = [context.articles[a.statement.report]!, context.articles[b.statement.report]!];
  if (a.figure.population !== b.figure.population || scopeId(x, a) !== scopeId(y, b)) return 'scope';
  if (context.isRevision(a.statement.report, b.statement.report)) return 'revision';
  const [from, to] = [x.article.publishedAt?.value.value, y.article.publishedAt?.value.value];
  if (from !== undefined && to !== undefined && from !== to) {
    const rises = (a.figure.max - b.figure.max) * (from < to ? 1 : -1) < 0;
    if (rises && a.figure.measure !== undefined) return 'moment';
  }
  return 'conflict';
}

function scopeId(analysed: AnalysedArticle, { figure }: FigureValue): string {
  return scopeOf(figure, analysed)?.place?.placeId ?? '';
}

const noteWords: Readonly<Record<FigureDifferenceType, string>> = {
  conflict: 'Different figures',
  scope: 'Figures of different scope',
  moment: 'Figures of different moments',
  revision: 'A figure revised by its own outlet',
  precision: 'One figure given more exactly',
};

function noteFor(type: FigureDifferenceType, said: string): string {
  return `${noteWords[type]}: ${said}.`;
}
