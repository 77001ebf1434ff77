import { loadResources } from '../src/app/resources.ts';
import { analyse } from '../src/extract/analyse.ts';
import { parseRecord } from '../src/ingest/index.ts';
import { packOf } from '../src/lang/index.ts';
import type { AnalysedArticle, Article } from '../src/model/index.ts';

/** A row of a labelled set, as far as reading needs it. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly dct?: string | null;
}

/** A row as the product reads a JSONL record with the same fields. Throws on a row that is none. */
export function parseRow(row: TextRow): Article {
  const date = row.dct ?? row.date;
  const record = { id: row.id, text: row.text, lang: row.lang ?? 'en', title: row.title, ...(date ? { date } : {}) };
  const result = parseRecord(record, { input: row.id, id: row.id });
  if ('refused' in result) throw new TypeError(`${row.id}: ${result.refused.message}`);
  return result.article;
}

/** Parses a row and reads it with the language pack and weights that ship. */
export function analyseRow(row: TextRow): AnalysedArticle {
  const article = parseRow(row);
  return { article, analysis: analyse(article, packOf(article.lang), loadResources(article.lang)) };
}
