import { expect, it } from 'vitest';
import { briefArticles } from '../../app/brief.ts';
import { plainArticle } from '../../model/index.ts';

const first = plainArticle('The mayor of Orme fled the town on Monday, residents said.', {
  id: 'first',
  outlet: 'Orme Post',
  date: '2031-03-04',
});

const differencesWith = (text: string) => {
  const second = plainArticle(text, { id: 'second', outlet: 'Coast Radio', date: '2031-03-04' });
  const { stories } = briefArticles([first, second], []);
  return stories.flatMap(({ claims }) => claims.flatMap(({ difference }) => difference?.kind ?? []));
};

it('a report that calls another untrue differs in polarity', () => {
  expect(
    differencesWith('The report that the mayor of Orme fled the town on Monday is false, the council said.'),
  ).toContain('polarity');
});

it('a false word that is not the main one denies nothing', () => {
  expect(
    differencesWith('The mayor of Orme fled the town with false papers on Monday, the council said.'),
  ).not.toContain('polarity');
});
