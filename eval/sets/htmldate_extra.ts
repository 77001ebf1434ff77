import { type PageRow, readPage } from '../pages.ts';
import { readSet } from '../read.ts';
import { round3 } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row extends PageRow {
  readonly truth: { readonly date_htmldate: string };
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<Row>(context, 'ingest/htmldate-extra');
  if (rows === undefined) return [];
  const found = rows.map((row) => ({ row, day: readPage(row)?.publishedAt?.value.value.slice(0, 10) }));
  const right = found.filter(({ row, day }) => {
    if (day !== row.truth.date_htmldate) context.onError?.('date', `${row.id}: ${row.truth.date_htmldate} ≠ ${day}`);
    return day === row.truth.date_htmldate;
  });
  const dated = found.filter(({ day }) => day !== undefined);
  return [
    {
      metric: 'publication day',
      figure: round3(right.length / rows.length),
      published: 0.949,
      publishedBy: 'htmldate',
    },
    { metric: 'publication day, of those dated', figure: round3(right.length / Math.max(1, dated.length)) },
  ];
}

/** The day a page was published. */
export const set: EvalSet = { name: 'htmldate_extra', part: 'ingest', folder: 'ingest/htmldate-extra', run };
