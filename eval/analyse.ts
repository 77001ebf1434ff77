import { loadResources } from '../src/app/resources.ts';
import { analyse } from '../src/extract/analyse.ts';
import { packOf } from '../src/lang/index.ts';
import type { AnalysedArticle } from '../src/model/index.ts';
import { plainArticle } from '../src/model/index.ts';

/** A row of a labelled set, as far as reading needs it. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly dct?: string | null;
}

/** Reads a row as the product would read a JSONL record with the same fields. */
export function analyseRow(row: TextRow): AnalysedArticle {
  const date = row.dct ?? row.date;
  const article = plainArticle(row.text, {
    id: row.id,
    lang: row.lang ?? 'en',
    ...(row.title ? { title: row.title } : {}),
    ...(date ? { date } : {}),
  });
  return { article, analysis: analyse(article, packOf(article.lang), loadResources(article.lang)) };
}
