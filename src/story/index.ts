import type { Article, Story } from '../model/index.ts';
import { publishedHours } from './features.ts';
import { type ReducerOptions, StoryReducer } from './reducer.ts';

export { type Concept, noTables, type WordTables } from '../base/word-tables.ts';
export type { ReducerOptions } from './reducer.ts';
export { StoryReducer } from './reducer.ts';
export { type GroupSettings, standardSettings } from './settings.ts';

/** Streaming order: by date, undated last, ties by id. */
export function streamingOrder(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({ article, hours: publishedHours(article) ?? Number.POSITIVE_INFINITY }));
  keyed.sort((a, b) => (a.hours < b.hours ? -1 : a.hours > b.hours ? 1 : compareIds(a.article.id, b.article.id)));
  return keyed.map(({ article }) => article);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Groups articles into stories, whatever order they are given in. */
export function groupArticles(articles: readonly Article[], options: ReducerOptions = {}): Story[] {
  const reducer = new StoryReducer(options);
  for (const article of streamingOrder(articles)) reducer.add(article);
  return reducer.stories();
}
export { evidenceNames, situations } from './evidence.ts';
export { type EvidenceWeights, plainWeights } from './weights.ts';
