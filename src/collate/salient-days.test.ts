import { expect, it } from 'vitest';
import type { AnalysedArticle, Timex } from '../model/index.ts';
import { plainArticle } from '../model/index.ts';
import { ReportIndex } from './coreference/reports.ts';
import { rankDays } from './salient-days.ts';

function report(id: string, date: string, values: readonly string[]): AnalysedArticle {
  const article = plainArticle('The ferry Alma sank off Kell.', { id, date });
  const timexes = values.map(
    (value): Timex => ({ start: 0, end: 1, rule: 'test', type: 'DATE', value, anchor: 'absolute', certain: ['day'] }),
  );
  const nothing = {
    sentences: [],
    tokens: [],
    entities: [],
    mentions: [],
    attributions: [],
    figures: [],
    toponyms: [],
  };
  return { article, analysis: { articleId: id, lang: 'en', ...nothing, timexes, events: [], notes: [] } };
}

const rank = (articles: readonly AnalysedArticle[]) =>
  rankDays(articles, new ReportIndex(articles.map(({ article: { text, lang } }) => ({ text, lang })))).map(
    ({ date }) => date,
  );

it('puts the day first that later reports come back to', () => {
  const articles = [
    report('a', '2031-03-02', ['2031-03-01']),
    report('b', '2031-03-09', ['2031-03-01', '2031-03-08']),
    report('c', '2031-03-09', ['2031-03-08']),
  ];
  expect(rank(articles)[0]).toBe('2031-03-01');
});

it('counts a day once for a report, and no value that is less than a day', () => {
  const articles = [
    report('a', '2031-03-03', ['2031-03-01', '2031-03-01', '2031-03-01T18:00', '2031-03']),
    report('b', '2031-03-03', ['2031-03-02']),
    report('c', '2031-03-03', ['2031-03-02']),
  ];
  expect(rank(articles)).toEqual(['2031-03-02', '2031-03-01', '2031-03-03']);
});
