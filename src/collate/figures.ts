import { meaningOf } from '../lang/related.ts';
import type { AccountFigure, AnalysedArticle, Figure, FigureReading } from '../model/index.ts';
import { accountStatement } from './account-statement.ts';
import type { ActorIndex } from './actors.ts';
import { isAsideSpan } from './asides.ts';
import { countedKey } from './differences/figure.ts';
import { bestRange } from './figure-range.ts';
import { scopeOf } from './figure-scope.ts';
import type { Origin } from './origins.ts';
import type { Statement } from './statement.ts';

/** A figure with the statement that it stands in. */
export interface PlacedFigure {
  readonly claim: string;
  /** It stands in an aside: recalled, or a part of a whole. */
  readonly aside: boolean;
  readonly figure: Figure;
  readonly statement: Statement;
  readonly analysed: AnalysedArticle;
  readonly origin: Origin;
  readonly witness: string;
}

/**
 * A figure with its owner. In an aside ("over the explosion that killed five") it is the report's own word, and a fact,
 * whatever the sentence around it promises or denies.
 */
export function placeFigure(
  figure: Figure,
  statement: Statement,
  { analysed, origin }: { analysed: AnalysedArticle; origin: Origin },
): Omit<PlacedFigure, 'claim' | 'witness'> {
  if (!isAsideSpan(analysed, figure, statement)) return { aside: false, figure, statement, analysed, origin };
  const { article } = analysed;
  const own = { key: `report:${article.id}`, name: article.outlet?.value ?? article.id, level: 'own' as const };
  const stated = { ...figure, polarity: 'positive', certainty: 'stated' } as const;
  return { aside: true, figure: stated, statement, analysed, origin: own };
}

export interface FigureSources {
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
}

/** Every figure of the story by what it counts, with each reading's owner, hedge and moment. */
export function collateFigures(placed: readonly PlacedFigure[], sources: FigureSources): AccountFigure[] {
  const groups = new Map<string, PlacedFigure[][]>();
  for (const item of placed.filter(isTelling)) {
    const key = groupKey(item);
    if (key !== '') groups.set(key, addTo(groups.get(key) ?? [], item));
  }
  return [...groups.values()].flat().map((group, index) => buildFigure(`f${index + 1}`, group, sources));
}

/** Ages and "one of the largest" are not what reports are compared by. */
function isTelling({ figure }: PlacedFigure): boolean {
  return figure.measure !== 'age' && (figure.measure !== undefined || figure.max !== 1 || figure.unit !== '');
}

/**
 * Two figures of one statement are two quantities ("seven dead, two of them found today"); figures of other statements
 * join the quantity that has their value, else the first one.
 */
function addTo(quantities: readonly PlacedFigure[][], item: PlacedFigure): PlacedFigure[][] {
  const open = quantities.filter((group) => group.every((other) => other.statement.id !== item.statement.id));
  const fits = (group: readonly PlacedFigure[]) =>
    group.some(({ figure }) => figure.min === item.figure.min && figure.max === item.figure.max);
  const mayLead = !item.aside && (open[0] === quantities[0] || isLargest(item));
  const target = open.find(fits) ?? (mayLead ? open[0] : undefined);
  if (target === undefined) return [...quantities, [item]];
  return quantities.map((group) => (group === target ? [...group, item] : group));
}

/** No other figure of its statement counts more of the same. */
function isLargest({ figure, statement, analysed }: PlacedFigure): boolean {
  return statement.figures.every((index) => {
    const other = analysed.analysis.figures[index]!;
    return other.measure !== figure.measure || other.max <= figure.max;
  });
}

/** What is counted, of whom, in which scope; what is denied or only supposed stays apart. */
function groupKey({ claim, figure, analysed }: PlacedFigure): string {
  const counted = countedKey(figure, analysed.article.text, analysed.analysis.lang);
  // What no coder counts is compared inside its claim, in whatever words or language it is counted.
  if (figure.measure === undefined) return counted === '' ? '' : `${claim}/${figure.unit}`;
  const negated = figure.polarity === 'negative' || figure.certainty === 'hypothetical' ? '/not-stated' : '';
  const words = figure.unit === '' ? bodies(figure, analysed) : `/${wordsOf(figure, analysed)}`;
  const population = figure.population === undefined || figure.population === 'person' ? '' : figure.population;
  return `${counted}/${population}${words}${negated}/${scopeOf(figure, analysed)?.place?.placeId ?? ''}`;
}

/** Bodies that were seen are not a toll. */
function bodies(figure: Figure, analysed: AnalysedArticle): string {
  const head =
    wordsOf(figure, analysed)
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  return meaningOf(head, analysed.analysis.lang) === '=body' ? '/bodies' : '';
}

function wordsOf(figure: Figure, { article }: AnalysedArticle): string {
  return figure.of === undefined ? '' : article.text.slice(figure.of.start, figure.of.end).toLowerCase();
}

function buildFigure(id: string, group: readonly PlacedFigure[], sources: FigureSources): AccountFigure {
  const first = group.find(({ figure }) => figure.of !== undefined) ?? group[0]!;
  const { figure, analysed } = first;
  const scope = scopeOf(figure, analysed);
  return {
    id,
    measure: figure.measure ?? 'count',
    of: figure.of === undefined ? '' : analysed.article.text.slice(figure.of.start, figure.of.end),
    unit: figure.unit,
    ...(scope === undefined ? {} : { place: scope.name }),
    ...bestRange(group),
    ...riseOf(group),
    readings: mergeReadings(group, sources),
  };
}

/** A count that only grows with the dates of its reports is one count at several moments: a rising toll. */
function riseOf(group: readonly PlacedFigure[]): Pick<AccountFigure, 'difference'> {
  const byDay = new Map<string, number>();
  for (const { figure, analysed } of group) {
    const day = analysed.article.publishedAt?.value.value.slice(0, 10);
    if (day === undefined || figure.polarity === 'negative' || figure.certainty === 'hypothetical') continue;
    byDay.set(day, Math.max(byDay.get(day) ?? 0, figure.max));
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const rises = days.every(([, value], i) => i === 0 || value >= days[i - 1]![1]);
  if (days.length < 2 || !rises || days[0]![1] === days.at(-1)![1]) return {};
  const said = days.map(([day, value]) => `${value} on ${day}`).join(', ');
  return { difference: { kind: 'figure', type: 'moment', note: `The count rose: ${said}.` } };
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
