import type { Article } from '../../src/model/index.ts';
import { bodyOf, type PageRow, readPage } from '../pages.ts';
import { readSet } from '../read.ts';
import { authorScore, foldTitle, round3, shingleScore, shingleShares } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row extends PageRow {
  readonly truth: {
    readonly body: string;
    readonly title: string | null;
    readonly authors: readonly string[] | null;
    readonly published: string | null;
  };
}

interface Page {
  readonly row: Row;
  readonly article: Article | undefined;
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<Row>(context, 'ingest/fundus');
  if (rows === undefined) return [];
  let thrown = 0;
  const pages = rows.map((row): Page => {
    try {
      return { row, article: readPage(row) };
    } catch (error) {
      thrown++;
      context.onError?.('thrown', `${row.id} ${String(error)}`);
      return { row, article: undefined };
    }
  });
  const bodies = pages.map(({ row, article }) => ({ gold: row.truth.body, found: bodyOf(article, true) }));
  for (const [i, body] of bodies.entries()) {
    const [tp, fp, fn] = shingleShares(body.gold, body.found);
    if (tp < 0.85)
      context.onError?.(
        'body',
        `${pages[i]?.row.id} matching ${round3(tp)} superfluous ${round3(fp)} missing ${round3(fn)}`,
      );
  }
  return [
    { metric: 'pages that do not throw', figure: round3(1 - thrown / rows.length) },
    {
      metric: 'body F1',
      figure: round3(shingleScore(bodies).f1),
      floor: 0.895,
      published: 0.937,
      publishedBy: 'readability, cleaned',
    },
    ...metadataFigures(pages, context),
  ];
}

function metadataFigures(pages: readonly Page[], context: EvalContext): EvalFigure[] {
  const titled = pages.filter(({ row }) => row.truth.title);
  const right = titled.filter(({ row, article }) => {
    const isRight = foldTitle(row.truth.title ?? '') === foldTitle(article?.title?.value ?? '');
    if (!isRight)
      context.onError?.(
        'title',
        `${row.id}: ${row.truth.title} ≠ ${article?.title?.value} (${article?.title?.readFrom})`,
      );
    return isRight;
  });
  const authors = pages.map(({ row, article }) => ({
    gold: row.truth.authors ?? [],
    found: article?.byline?.value.split(', ') ?? [],
  }));
  for (const [i, one] of authors.entries())
    if (authorScore([one]).f1 < 1 && one.gold.length + one.found.length > 0)
      context.onError?.(
        'authors',
        `${pages[i]?.row.id}: ${one.gold.join(' + ')} ≠ ${one.found.join(' + ')} (${pages[i]?.article?.byline?.readFrom})`,
      );
  return [
    { metric: 'title', figure: round3(right.length / titled.length), floor: 0.81 },
    { metric: 'author F1', figure: round3(authorScore(authors).f1), floor: 0.854 },
    ...dateFigures(pages, context),
  ];
}

function dateFigures(pages: readonly Page[], context: EvalContext): EvalFigure[] {
  const dated = pages.filter(({ row }) => row.truth.published);
  let near = 0;
  let wrongDay = 0;
  for (const { row, article } of dated) {
    const gold = (row.truth.published as string).replace(' ', 'T');
    const found = article?.publishedAt?.value.value;
    const seconds = found === undefined ? Number.NaN : Math.abs(Date.parse(withZone(found)) - Date.parse(gold)) / 1000;
    if (seconds <= 60) near++;
    else {
      if (found !== undefined && !(seconds < 86_400 && found.length <= 10) && found.slice(0, 10) !== gold.slice(0, 10))
        wrongDay++;
      context.onError?.('date', `${row.id}: ${gold} ≠ ${found} (${article?.publishedAt?.readFrom})`);
    }
  }
  return [
    { metric: 'date within 60 s', figure: round3(near / dated.length), floor: 0.942 },
    { metric: 'right day or none', figure: round3(1 - wrongDay / dated.length), floor: 0.996 },
  ];
}

function withZone(date: string): string {
  return date.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/u.test(date) ? `${date}Z` : date;
}

/** News pages of many publishers: text and metadata. */
export const set: EvalSet = { name: 'fundus', part: 'ingest', folder: 'ingest/fundus', run };
