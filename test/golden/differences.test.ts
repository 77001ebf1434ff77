import { describe, expect, it } from 'vitest';
import { briefArticles } from '../../src/app/brief.ts';
import { plainArticle } from '../../src/model/index.ts';

const report = `A ferry ran aground near Oporto on Monday, the coast guard said.
Four passengers were taken to a hospital after the collision with the breakwater.
“The captain had been awake for twenty hours and nobody relieved him,” said Elvira Sampaio, the union's secretary.
The company was fined by the harbour court for leaving without a second officer on board.`;

/** What the account of the report and of a version with one replacement says of their differences. */
function differencesAfter(from: string, to: string): string[] {
  const articles = [report, report.replace(from, to)].map((text, i) =>
    plainArticle(text, { id: `r${i}`, outlet: `Outlet ${i}`, date: '2025-03-12' }),
  );
  return briefArticles(articles, []).stories.flatMap(({ claims }) =>
    claims.flatMap(({ difference, differences }) => [difference, ...differences].flatMap((d) => d?.kind ?? [])),
  );
}

describe('one thing changed in a copy', () => {
  it.each([
    ['time', 'on Monday', 'on Tuesday'],
    ['place', 'near Oporto', 'near Lisbon'],
    ['figure', 'Four passengers', 'Nine passengers'],
    ['speaker', 'Elvira Sampaio', 'Rui Valadares'],
    ['wording', 'awake for twenty hours', 'awake for the whole night'],
    ['polarity', 'was fined', 'was not fined'],
    ['certainty', 'was fined', 'may have been fined'],
  ])('is found as a difference of %s', (kind, from, to) => {
    expect(differencesAfter(from, to)).toEqual([kind]);
  });

  it.each([
    ['nothing', 'on Monday', 'on Monday'],
    ['another word for the same thing', 'collision', 'crash'],
    ['who is named first', 'on Monday, the coast guard said.', 'on Monday, according to the coast guard.'],
  ])('makes no difference where it is %s', (_, from, to) => {
    expect(differencesAfter(from, to)).toEqual([]);
  });
});
