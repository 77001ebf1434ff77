import { meaningOf } from '../../lang/related.ts';
import type { Figure, FigureDifferenceType } from '../../model/index.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { nameOfReport, sayByReport } from './detector.ts';

/** A figure as one statement gives it. */
export interface FigureValue {
  readonly statement: Statement;
  readonly figure: Figure;
  readonly words: string;
  /** What is counted, comparable across reports: measure and population, else the head noun's meaning. */
  readonly counted: string;
}

/** Two reports count the same thing and come to different numbers. */
export function findFigureDifference(context: ClaimContext): DetectedDifference | undefined {
  const figures = context.statements.flatMap((statement) => figuresOf(context, statement));
  const values = new Map<number, string>();
  const types = new Set<FigureDifferenceType>();
  for (const a of figures)
    for (const b of figures) {
      if (a.statement.report >= b.statement.report || a.counted === '' || a.counted !== b.counted) continue;
      if (figures.some((other) => other.statement.report === a.statement.report && agreeing(other, b))) continue;
      if (figures.some((other) => other.statement.report === b.statement.report && agreeing(other, a))) continue;
      types.add(typeOf(context, a, b));
      for (const { statement, words } of [a, b]) appendValue(values, statement.id, words);
    }
  const type = telling.find((known) => types.has(known));
  if (type === undefined) return undefined;
  return { difference: { kind: 'figure', type, note: noteFor(type, sayByReport(context, values)) }, values };
}

/** What explains a difference comes before what only states it: a corrected figure is no conflict with its copies. */
const telling: readonly FigureDifferenceType[] = ['revision', 'moment', 'conflict', 'scope', 'precision'];

function appendValue(values: Map<number, string>, id: number, words: string): void {
  const before = values.get(id);
  if (before === undefined) values.set(id, words);
  else if (!before.split(', ').includes(words)) values.set(id, `${before}, ${words}`);
}

function figuresOf(context: ClaimContext, statement: Statement): FigureValue[] {
  const { article, analysis } = context.articles[statement.report]!;
  return statement.figures.map((index) => {
    const figure = analysis.figures[index]!;
    return {
      statement,
      figure,
      words: article.text.slice(figure.start, figure.end),
      counted: countedKey(figure, article.text, analysis.lang),
    };
  });
}

/** What a figure counts, as a key that meets across wordings; `''` when the text does not say. */
export function countedKey(figure: Figure, text: string, lang: string): string {
  if (figure.measure !== undefined) return `${figure.measure}/${figure.unit}`;
  if (figure.of === undefined) return '';
  const words =
    text
      .slice(figure.of.start, figure.of.end)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  const head = words.at(-1);
  return head === undefined ? '' : `${meaningOf(head, lang)}/${figure.unit}`;
}

/** Rounding that reporters do without saying so. */
const roundingShare = 0.02;

/** True when the two values can both be right, hedges respected: "more than 6 million" and "6.2 million". */
export function agreeing(a: FigureValue, b: FigureValue): boolean {
  if (a.counted !== b.counted) return false;
  const [x, y] = [rangeOf(a.figure), rangeOf(b.figure)];
  const slack = roundingShare * Math.max(Math.abs(x.low), Math.abs(y.low));
  const exact = a.figure.mod === 'exact' && b.figure.mod === 'exact';
  return exact ? x.low === y.low && x.high === y.high : x.low <= y.high + slack && y.low <= x.high + slack;
}

/** What a hedge leaves open; "more than six" is not six hundred. */
function rangeOf(figure: Figure): { low: number; high: number } {
  const { min, max, mod } = figure;
  if (mod === 'about' || mod === 'vague') return { low: min * 0.9, high: max * 1.1 };
  if (mod === 'at-least' || mod === 'more-than') return { low: min, high: max * 1.2 };
  if (mod === 'nearly' || mod === 'fewer-than' || mod === 'up-to') return { low: min * 0.8, high: max };
  return { low: min, high: max };
}

function typeOf(context: ClaimContext, a: FigureValue, b: FigureValue): FigureDifferenceType {
  const [x, y] = [context.articles[a.statement.report]!, context.articles[b.statement.report]!];
  if (a.figure.population !== b.figure.population || placeOf(context, a) !== placeOf(context, b)) return 'scope';
  const sameOutlet =
    nameOfReport(context.articles, a.statement.report) === nameOfReport(context.articles, b.statement.report);
  if (sameOutlet && x.article.outlet !== undefined) return 'revision';
  const [from, to] = [x.article.publishedAt?.value.value, y.article.publishedAt?.value.value];
  if (from !== undefined && to !== undefined && from !== to) {
    const rises = (a.figure.max - b.figure.max) * (from < to ? 1 : -1) < 0;
    if (rises) return 'moment';
  }
  return 'conflict';
}

/** The place that the statement counts in; figures of a town and of its country differ by scope. */
function placeOf(context: ClaimContext, { statement }: FigureValue): string {
  const { analysis } = context.articles[statement.report]!;
  const places = statement.toponyms.map((index) => analysis.toponyms[index]!).filter((t) => t.use === 'place');
  return places.length === 1 ? (places[0]!.place?.placeId ?? places[0]!.name) : '';
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
