import { analyseRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import type { EvalContext, EvalFigure } from '../types.ts';
import type { GeoSpan } from './geo.ts';
import { addArticle, f1, greatCircleKm, newGeoCounts, percent } from './geo.ts';

interface GeoRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly domain?: string;
  readonly toponyms: readonly (GeoSpan & { readonly name: string; readonly type?: string })[];
}

export interface GeoSetOptions {
  readonly folder: string;
  /** Only gold toponyms that are names (GeoWebNews also marks "the city"). */
  readonly named?: boolean;
  readonly floorF1: number;
  readonly floorWithin: number;
  readonly publishedF1?: number;
  readonly publishedBy?: string;
}

/** Runs a geoparsing set end to end: every toponym that the product finds, adjectives of place included. */
export function runGeoSet(context: EvalContext, options: GeoSetOptions): readonly EvalFigure[] {
  const rows = readSet<GeoRow>(context, options.folder);
  if (rows === undefined) return [];
  const counts = newGeoCounts();
  for (const row of rows) {
    const gold = row.toponyms.filter((toponym) => !options.named || toponym.named !== false);
    const found = analyseRow(row).analysis.toponyms.map((t) => ({ ...t, lat: t.place?.lat, lon: t.place?.lon }));
    addArticle(counts, gold, found as GeoSpan[]);
    if (context.onError) explain(context.onError, row, gold, found as GeoSpan[]);
  }
  const { strict, found, gold, relaxed } = counts;
  const published =
    options.publishedF1 === undefined ? {} : { published: options.publishedF1, publishedBy: options.publishedBy ?? '' };
  return [
    { metric: 'recognition strict F1', figure: f1(strict, found, gold), floor: options.floorF1, ...published },
    { metric: 'recognition strict P', figure: percent(strict, found) },
    { metric: 'recognition strict R', figure: percent(strict, gold) },
    { metric: 'recognition relaxed F1', figure: f1(relaxed, found, gold) },
    {
      metric: 'within 161 km, all gold',
      figure: percent(counts.within161, counts.geocoded),
      floor: options.floorWithin,
    },
    { metric: 'within 161 km, answered', figure: percent(counts.within161, counts.answered) },
  ];
}

type Report = NonNullable<EvalContext['onError']>;

function explain(report: Report, row: GeoRow, gold: readonly GeoSpan[], found: readonly GeoSpan[]): void {
  const words = (span: GeoSpan) =>
    `${row.text.slice(Math.max(0, span.start - 50), span.start)}⟦${row.text.slice(span.start, span.end)}⟧${row.text.slice(span.end, span.end + 40)}`.replaceAll(
      '\n',
      ' ',
    );
  for (const wanted of gold) {
    const same = found.find((span) => span.start === wanted.start && span.end === wanted.end);
    const near = found.find((span) => span.start < wanted.end && wanted.start < span.end);
    if (!same) report(near ? 'span' : 'missed', words(wanted));
    else if (wanted.lat == null || wanted.lon == null) continue;
    else if (same.lat == null || same.lon == null) report('unresolved', words(wanted));
    else {
      const km = greatCircleKm([wanted.lat, wanted.lon], [same.lat, same.lon]);
      if (km > 161)
        report(
          'far',
          `${km.toFixed(0)} km ${words(wanted)} wanted ${wanted.lat},${wanted.lon} got ${same.lat},${same.lon}`,
        );
    }
  }
  for (const span of found)
    if (!gold.some((wanted) => span.start < wanted.end && wanted.start < span.end)) report('extra', words(span));
}
