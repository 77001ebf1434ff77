import { kilometresBetween } from '../../base/distance.ts';
import type { Place, Toponym } from '../../model/index.ts';
import { governingMeanings } from '../predicates.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues } from './detector.ts';
import { samePlaceKm } from './place-values.ts';

const precise: ReadonlySet<Place['precision']> = new Set(['exact', 'town', 'district']);

interface PlaceValue {
  readonly statement: Statement;
  readonly place: Place;
  readonly words: string;
  readonly meanings: ReadonlySet<string>;
}

/** Two reports put the same happening in different towns. */
export function findPlaceDifference(context: ClaimContext): DetectedDifference | undefined {
  const places = context.statements.flatMap((statement) => placesOf(context, statement));
  const values = variantValues(context, 'place');
  for (const a of places)
    for (const b of places) {
      if (a.statement.report >= b.statement.report || !sameHappening(a, b)) continue;
      if (context.alignments.isSettled(a.statement, b.statement)) continue;
      if (agreeing(places, a, b)) continue;
      values.set(a.statement.id, a.words);
      values.set(b.statement.id, b.words);
    }
  if (values.size === 0) return undefined;
  return { difference: { kind: 'place', note: `Different places: ${sayByReport(context, values)}.` }, values };
}

function placesOf(context: ClaimContext, statement: Statement): PlaceValue[] {
  const { article, analysis } = context.articles[statement.report]!;
  return statement.toponyms
    .map((index) => analysis.toponyms[index]!)
    .filter((toponym): toponym is Toponym & { place: Place } => isPrecisePlace(toponym))
    .map((toponym) => ({
      statement,
      place: toponym.place,
      words: article.text.slice(toponym.start, toponym.end),
      meanings: governingMeanings(analysis, toponym),
    }));
}

function isPrecisePlace(toponym: Toponym): boolean {
  return toponym.use === 'place' && toponym.place !== undefined && precise.has(toponym.place.precision);
}

function sameHappening(a: PlaceValue, b: PlaceValue): boolean {
  return [...a.meanings].some((meaning) => b.meanings.has(meaning));
}

/** Some place that the one report gives the happening is near some place that the other gives it. */
function agreeing(places: readonly PlaceValue[], a: PlaceValue, b: PlaceValue): boolean {
  const of = (x: PlaceValue) => places.filter((p) => p.statement.report === x.statement.report && sameHappening(p, x));
  return of(a).some((x) => of(b).some((y) => kilometresBetween(x.place, y.place) <= samePlaceKm));
}
