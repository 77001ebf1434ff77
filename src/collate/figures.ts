import type { AccountFigure, AnalysedArticle, Figure, FigureReading } from '../model/index.ts';
import { accountStatement } from './account-statement.ts';
import type { ActorIndex } from './actors.ts';
import { countedKey } from './differences/figure.ts';
import { bestRange } from './figure-range.ts';
import type { Origin } from './origins.ts';
import type { Statement } from './statement.ts';

/** A figure with the statement that it stands in. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly analysed: AnalysedArticle;
  readonly origin: Origin;
  readonly witness: string;
}

export interface FigureSources {
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
}

/** Every figure of the story by what it counts, with each reading's owner, hedge and moment. */
export function collateFigures(placed: readonly PlacedFigure[], sources: FigureSources): AccountFigure[] {
  const groups = new Map<string, PlacedFigure[]>();
  for (const item of placed) {
    const key = groupKey(item);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group, index) => buildFigure(`f${index + 1}`, group, sources));
}

/** Figures of one claim count one thing; so do figures of one measure and population in one place. */
function groupKey({ figure, analysed, statement }: PlacedFigure): string {
  const counted = countedKey(figure, analysed.article.text, analysed.analysis.lang);
  if (counted === '') return '';
  const negated = figure.polarity === 'negative' || figure.certainty === 'hypothetical' ? '/not-stated' : '';
  const words = figure.measure === undefined || figure.unit !== '' ? `/${wordsOf(figure, analysed)}` : '';
  return `${counted}/${figure.population ?? ''}${words}${negated}/${placeKey(statement, analysed)}`;
}

function wordsOf(figure: Figure, { article }: AnalysedArticle): string {
  return figure.of === undefined ? '' : article.text.slice(figure.of.start, figure.of.end).toLowerCase();
}

/** The one town or region that the statement counts in; '' for none or several. */
function placeKey(statement: Statement, { analysis }: AnalysedArticle): string {
  const named = statement.toponyms.map((index) => analysis.toponyms[index]!).filter((t) => t.use === 'place');
  const towns = named.filter((t) => t.place !== undefined && t.place.precision !== 'country');
  return towns.length === 1 ? towns[0]!.place!.placeId : '';
}

function buildFigure(id: string, group: readonly PlacedFigure[], sources: FigureSources): AccountFigure {
  const first = group[0]!;
  const { figure, analysed } = first;
  const place = placeKey(first.statement, analysed);
  const toponym = analysed.analysis.toponyms.find((t) => t.place?.placeId === place);
  return {
    id,
    measure: figure.measure ?? 'count',
    of: figure.of === undefined ? '' : analysed.article.text.slice(figure.of.start, figure.of.end),
    unit: figure.unit,
    ...(place === '' || toponym === undefined ? {} : { place: toponym.name }),
    ...bestRange(group),
    readings: mergeReadings(group, sources),
  };
}

/** Equal values of equal owners are one reading, given by several reports. */
function mergeReadings(group: readonly PlacedFigure[], { articles, actors }: FigureSources): FigureReading[] {
  const merged = new Map<string, FigureReading>();
  for (const { figure, statement, analysed, origin } of group) {
    const { min, max, mod, polarity, certainty } = figure;
    const timex = figure.asOf === undefined ? undefined : analysed.analysis.timexes[figure.asOf];
    const moment = figure.moment ?? timex;
    const asOf = moment === undefined ? undefined : analysed.article.text.slice(moment.start, moment.end);
    const key = [min, max, mod, origin.key, polarity, certainty].join('|');
    const before = merged.get(key);
    const shown = accountStatement(statement, articles, actors);
    merged.set(key, {
      min,
      max,
      mod,
      ...(asOf === undefined ? {} : { asOf }),
      reports: [...new Set([...(before?.reports ?? []), analysed.article.id])],
      ...(origin.level === 'own' ? {} : { origin: origin.name }),
      polarity,
      certainty,
      statements: [...(before?.statements ?? []), shown],
    });
  }
  return [...merged.values()];
}
