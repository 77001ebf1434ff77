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
  readonly nearest?: string;
  readonly score?: number;
  readonly because?: string;
}

/** The lines of `stemma group`, in streaming order; with `explain`, why each article is where it is. */
export function groupLines(articles: readonly Article[], options: { explain?: boolean } = {}): GroupLine[] {
  const explain = options.explain ?? false;
  const lines = new Map<string, GroupLine>();
  for (const story of groupIntoStories(articles, { explain })) {
    for (const id of story.articleIds) lines.set(id, { id, cluster: story.id });
    for (const { articleId, ...why } of story.reasons)
      lines.set(articleId, { id: articleId, cluster: story.id, ...why });
  }
  return streamingOrder(articles).map(({ id }) => lines.get(id) as GroupLine);
}
