import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/index.ts';
import { readInputs } from './read-inputs.ts';

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

/** Named skip: the seed reports are not part of the repository. */
describe.skipIf(!existsSync(seeds))('the two seed reports', () => {
  const read = async (): Promise<Article[]> => {
    const articles: Article[] = [];
    for await (const result of readInputs([seeds])) if ('article' in result) articles.push(result.article);
    return articles;
  };
  const textsOf = (article: Article, kind: string): string[] =>
    article.blocks.filter((block) => block.kind === kind).map((block) => article.text.slice(block.start, block.end));

  it('are kept to the letter', async () => {
    const articles = await read();
    expect(articles).toHaveLength(2);
    for (const article of articles) expect(article.text).toBe(readFileSync(article.input, 'utf8'));
  });

  it('have the outlets of their credit lines, and no date', async () => {
    const articles = await read();
    expect(articles.map((article) => article.outlet?.value)).toEqual(['TSF', 'Al Jazeera']);
    expect(articles.map((article) => article.publishedAt)).toEqual([undefined, undefined]);
    expect(articles[1]?.credits.map((credit) => [credit.name, credit.kind])).toEqual([
      ['Al Jazeera', 'outlet'],
      ['news agencies', 'agency'],
    ]);
  });

  it('give no headline to the first, and a headline, a standfirst and two captions to the second', async () => {
    const [first, second] = (await read()) as [Article, Article];
    expect(first.title).toBeUndefined();
    expect(textsOf(first, 'headline')).toEqual([]);
    expect(textsOf(first, 'paragraph')).toHaveLength(15);
    expect(second.title?.value).toMatch(/^First Russian soldiers/u);
    expect(textsOf(second, 'standfirst')[0]).toMatch(/^Belarus’s ministry/u);
    expect(textsOf(second, 'caption')).toHaveLength(2);
    expect(textsOf(second, 'caption')[0]).toContain('February 19, 2022');
    expect(textsOf(second, 'paragraph')).toHaveLength(16);
  });

  it('have a left-over of translation in the first and a file photo in the second', async () => {
    const articles = await read();
    const insertions = articles.map((article) =>
      article.insertions.map((one) => [one.kind, article.text.slice(one.start, one.end)]),
    );
    expect(insertions[0]).toEqual([['translation-leftover', '[na Ucrânia]']]);
    expect(insertions[1]?.map(([kind]) => kind)).toEqual(['file-photo']);
  });
});
