import type { Article, Decision, Story } from '../model/index.ts';
import { resolveDecisions } from './constraints.ts';
import { publishedHours } from './features.ts';
import { type ReducerOptions, StoryReducer } from './reducer.ts';

export { type Concept, noTables, type WordTables } from '../base/word-tables.ts';
export { resolveDecisions } from './constraints.ts';
export type { Embed } from './embedding.ts';
export { evidenceNames, situations } from './evidence.ts';
export type { ReducerOptions } from './reducer.ts';
export { StoryReducer } from './reducer.ts';
export { type GroupSettings, standardSettings } from './settings.ts';
export type { Tree } from './trees.ts';
export { type EvidenceModel, plainModel } from './weights.ts';

/** Streaming order: by date, undated last, ties by id. */
export function streamingOrder(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => ({ article, hours: publishedHours(article) ?? Number.POSITIVE_INFINITY }));
  keyed.sort((a, b) => (a.hours < b.hours ? -1 : a.hours > b.hours ? 1 : compareIds(a.article.id, b.article.id)));
  return keyed.map(({ article }) => article);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Groups articles into stories, whatever order they are given in. Throws a `TypeError` on decisions it cannot follow. */
export function groupArticles(articles: readonly Article[], options: ReducerOptions = {}): Story[] {
  const reducer = new StoryReducer({ ...options, ...resolved(articles, options.decisions) });
  for (const article of streamingOrder(articles)) reducer.add(article);
  reducer.settle();
  return reducer.stories();
}

function resolved(articles: readonly Article[], decisions: readonly Decision[] | undefined) {
  if (decisions === undefined) return {};
  return { decisions: resolveDecisions(decisions, new Set(articles.map(({ id }) => id))) };
}
