import type { Article, Story } from '../model/index.ts';
import { groupArticles, type ReducerOptions, streamingOrder } from '../story/index.ts';
import { loadStoryModel } from './story-weights.ts';
import { loadWordTables } from './word-tables.ts';

/** Groups articles into stories with the tables that ship with the package. */
export function groupIntoStories(articles: readonly Article[], options: ReducerOptions = {}): Story[] {
  return groupArticles(articles, { tables: loadWordTables(), model: loadStoryModel(), ...options });
}

/** One line of `stemma group`. */
export interface GroupLine {
  readonly id: string;
  readonly cluster: string;
  readonly storyline?: string;
  readonly nearest?: string;
  readonly score?: number;
  readonly because?: string;
}

/** The lines of `stemma group`, in streaming order; with `explain`, why each article is where it is. */
export function groupLines(articles: readonly Article[], options: ReducerOptions = {}): GroupLine[] {
  const lines = new Map<string, GroupLine>();
  for (const { id: cluster, storyline, articleIds, reasons } of groupIntoStories(articles, options)) {
    const line = { cluster, ...(storyline === undefined ? {} : { storyline }) };
    for (const id of articleIds) lines.set(id, { id, ...line });
    for (const { articleId, ...why } of reasons) lines.set(articleId, { id: articleId, ...line, ...why });
  }
  return streamingOrder(articles).map(({ id }) => lines.get(id) as GroupLine);
}
