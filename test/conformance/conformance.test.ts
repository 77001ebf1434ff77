import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/app/analyse.ts';
import { standardStages } from '../../src/extract/analyse.ts';
import { readExample } from '../example.ts';
import { conforms, expectSound } from './stages.ts';

describe('the standard stages', () => conforms(standardStages));

it('what is found in the example dossier is sound', async () => {
  const { articles } = await readExample();
  expect(articles.length).toBeGreaterThan(10);
  for (const article of articles) expectSound(article, analyseArticle(article).analysis);
});

it('the suite sees a stage that points outside the text', () => {
  const [article] = [{ text: 'abc' }];
  const analysis = {
    tokens: [],
    sentences: [],
    mentions: [],
    entities: [],
    figures: [],
    toponyms: [],
    attributions: [],
    events: [],
  };
  const timexes = [{ start: 1, end: 9, rule: 'timexes/test' }];
  expect(() => expectSound(article as never, { ...analysis, timexes } as never)).toThrow(/1, 9/u);
});
