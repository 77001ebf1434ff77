import type { Note } from '../base/note.ts';
import { collate } from '../collate/index.ts';
import type { Account, AnalysedArticle, Article, StoryAccount } from '../model/index.ts';
import { analyseWithHeadline } from './analyse.ts';
import { traceStory } from './compare.ts';
import { groupIntoStories } from './group.ts';
import { loadWordTables } from './word-tables.ts';

/** Told after each article that was read, for a progress line. */
export type OnProgress = (done: number, total: number) => void;

/** The account of all stories in the articles, the one with most reports first. */
export function briefArticles(articles: readonly Article[], notes: readonly Note[], onProgress?: OnProgress): Account {
  const analysed = new Map<string, AnalysedArticle>();
  for (const [index, article] of articles.entries()) {
    analysed.set(article.id, analyseWithHeadline(article));
    onProgress?.(index + 1, articles.length);
  }
  const stories = groupIntoStories(articles, { explain: true }).map((story): StoryAccount => {
    const members = story.articleIds.map((id) => analysed.get(id) as AnalysedArticle);
    const lineage = traceStory(members);
    return collate({ story, articles: members, lineage, tables: loadWordTables() });
  });
  const order = stories.map((story, index) => ({ story, index }));
  order.sort((a, b) => b.story.counts.reports - a.story.counts.reports || a.index - b.index);
  return { stories: order.map(({ story }) => story), notes };
}
