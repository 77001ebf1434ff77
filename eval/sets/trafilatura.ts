import { bodyOf, type PageRow, readPage } from '../pages.ts';
import { readSet } from '../read.ts';
import { foldTitle, round3, segmentScore } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row extends PageRow {
  readonly truth: {
    readonly with?: readonly string[];
    readonly without?: readonly string[];
    readonly title?: string;
    readonly author?: string;
    readonly date_htmldate?: string;
  };
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<Row>(context, 'ingest/trafilatura');
  if (rows === undefined) return [];
  const pages = rows.map((row) => ({ row, article: readPage(row) }));
  const bodies = pages.map(({ row, article }) => ({
    id: row.id,
    within: row.truth.with ?? [],
    without: row.truth.without ?? [],
    found: bodyOf(article, true),
  }));
  for (const page of bodies) {
    const missing = page.within.filter((segment) => !page.found.includes(segment));
    const wrong = page.without.filter((segment) => page.found.includes(segment));
    if (missing.length + wrong.length > 0)
      context.onError?.(
        'body',
        `${page.id} missing ${missing.length}/${page.within.length} wrong ${JSON.stringify(wrong)}`,
      );
  }
  const body = segmentScore(bodies);
  const titled = pages.filter(({ row }) => row.truth.title);
  const titles = titled.filter(
    ({ row, article }) => foldTitle(row.truth.title ?? '') === foldTitle(article?.title?.value ?? ''),
  );
  const dated = pages.filter(({ row }) => row.truth.date_htmldate);
  const days = dated.filter(({ row, article }) => {
    const found = article?.publishedAt?.value.value.slice(0, 10);
    if (found !== row.truth.date_htmldate)
      context.onError?.('date', `${row.id}: ${row.truth.date_htmldate} ≠ ${found} (${article?.publishedAt?.readFrom})`);
    return found === row.truth.date_htmldate;
  });
  return [
    { metric: 'segments F1', figure: round3(body.f1), floor: 0.884, published: 0.924, publishedBy: 'trafilatura 2.2' },
    { metric: 'segments precision', figure: round3(body.precision) },
    { metric: 'segments recall', figure: round3(body.recall) },
    { metric: 'title', figure: round3(titles.length / titled.length) },
    {
      metric: 'publication day',
      figure: round3(days.length / dated.length),
      floor: 0.807,
      published: 0.949,
      publishedBy: 'htmldate',
    },
  ];
}

/** Pages of all kinds, with segments that must be in the text or stay out of it. */
export const set: EvalSet = { name: 'trafilatura', part: 'ingest', folder: 'ingest/trafilatura', run };
