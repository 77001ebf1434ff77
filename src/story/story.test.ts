import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, plainArticle } from '../model/index.ts';
import { groupArticles, streamingOrder } from './index.ts';

const article = (id: string, title: string, more: { date?: string; lang?: string; text?: string } = {}): Article =>
  plainArticle(more.text ?? '', {
    id,
    title,
    ...(more.lang ? { lang: more.lang } : {}),
    ...(more.date ? { date: more.date } : {}),
  });

const ferry =
  'A ferry with 214 passengers ran aground off the island of Tessel early on Tuesday, the coast guard of Ostmark said. Rescue boats brought 198 people to the harbour of Lindholm. The captain, Anders Voll, said that the steering had failed.';
const ferryAgain =
  'Rescuers in Lindholm brought ashore 198 people from the ferry that hit rocks near Tessel. Of the 214 passengers several were hurt, the Ostmark coast guard said. Captain Anders Voll was being questioned.';
const budget =
  'The parliament of Sondria passed a budget with higher taxes on fuel after a night of debate. Finance minister Ilse Brandt called it a compromise; farmers announced new protests in Marenberg.';

const grouped = (articles: readonly Article[]) => groupArticles(articles).map(({ articleIds }) => articleIds);

describe('groupArticles', () => {
  it('joins reports of one event and keeps another apart', () => {
    const articles = [
      article('a', 'Ferry runs aground off Tessel', { text: ferry, date: '2031-05-06' }),
      article('b', 'Rescue at Tessel: ferry passengers brought to Lindholm', { text: ferryAgain, date: '2031-05-06' }),
      article('c', 'Sondria passes budget', { text: budget, date: '2031-05-06' }),
    ];
    expect(grouped(articles)).toEqual([['a', 'b'], ['c']]);
  });

  it('groups reports that carry no date', () => {
    expect(
      grouped([
        article('a', 'Ferry runs aground off Tessel', { text: ferry }),
        article('b', 'Ferry rescue off Tessel', { text: ferryAgain }),
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('names a story after its first report', () => {
    expect(groupArticles([article('x7', 'Ferry runs aground', { text: ferry })])[0]?.id).toBe('s-x7');
  });

  it('says why, in words', () => {
    const [story] = groupArticles(
      [
        article('a', 'Ferry runs aground off Tessel', { text: ferry, date: '2031-05-06T06:00:00Z' }),
        article('b', 'Ferry rescue off Tessel', { text: ferryAgain, date: '2031-05-06T09:00:00Z' }),
      ],
      { explain: true },
    );
    expect(story?.reasons[1]?.because).toMatch(
      /^shares '.+' and '.+' with “Ferry runs aground off Tessel”, 3 hours apart$/u,
    );
  });

  it('gives the same stories whatever the order of arrival', () => {
    const articles = [
      article('a', 'Ferry runs aground off Tessel', { text: ferry, date: '2031-05-06' }),
      article('b', 'Ferry rescue off Tessel', { text: ferryAgain, date: '2031-05-07' }),
      article('c', 'Sondria passes budget', { text: budget, date: '2031-05-05' }),
      article('d', 'Budget passed in Sondria', { text: budget }),
    ];
    const expected = grouped(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(grouped(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('streams by date, undated last, ties by id', () => {
    const order = streamingOrder([
      article('b', 'x'),
      article('c', 'x', { date: '2031-01-02' }),
      article('a', 'x'),
      article('d', 'x', { date: '2031-01-01' }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  });
});
