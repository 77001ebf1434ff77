import { bodyOf, type PageRow, readPage } from '../pages.ts';
import { readSet } from '../read.ts';
import { round3, shingleScore, shingleShares } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row extends PageRow {
  readonly truth: { readonly body: string };
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<Row>(context, 'ingest/scrapinghub');
  if (rows === undefined) return [];
  const pages = rows.map((row) => ({ id: row.id, gold: row.truth.body, found: bodyOf(readPage(row)) }));
  for (const page of pages) {
    const [tp, fp, fn] = shingleShares(page.gold, page.found);
    if (tp < 0.9)
      context.onError?.('body', `${page.id} matching ${round3(tp)} superfluous ${round3(fp)} missing ${round3(fn)}`);
  }
  const body = shingleScore(pages);
  return [
    { metric: 'body F1', figure: round3(body.f1), floor: 0.952, published: 0.97, publishedBy: 'rs_trafilatura, Zyte' },
    { metric: 'body precision', figure: round3(body.precision) },
    { metric: 'body recall', figure: round3(body.recall) },
  ];
}

/** Pages to text. */
export const set: EvalSet = { name: 'scrapinghub', part: 'ingest', folder: 'ingest/scrapinghub', run };
