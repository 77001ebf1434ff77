import { compareTwo } from '../src/app/compare.ts';
import type { Comparison } from '../src/model/index.ts';
import type { TextRow } from './analyse.ts';
import { storyArticle } from './stories.ts';

/** A labelled pair of articles. */
export interface PairRow {
  readonly a: TextRow;
  readonly b: TextRow;
  readonly label: string;
}

export interface JudgedPair {
  readonly row: PairRow;
  readonly found: Comparison;
}

export function judgePairs(rows: readonly PairRow[], lang?: string): JudgedPair[] {
  const article = (row: TextRow) => storyArticle(lang === undefined ? row : { ...row, lang });
  return rows.map((row) => ({ row, found: compareTwo(article(row.a), article(row.b)) }));
}
