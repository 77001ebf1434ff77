import { describe, expect, it } from 'vitest';
import { plainArticle } from '../model/index.ts';
import { parseFamilies, traceLineage } from './index.ts';

const families = parseFamilies('# owners\nThe Harbour Post\tNorda Group\nwww.lindholm-echo.example\tNorda Group\n');

describe('outlet families', () => {
  it('knows an outlet by name or address, whatever its case and article', () => {
    expect(families.familyOf('harbour post')).toBe('Norda Group');
    expect(families.familyOf('https://lindholm-echo.example/news/7')).toBe('Norda Group');
    expect(families.familyOf('Marenberg Courier')).toBeUndefined();
  });

  it('lets a later line overrule an earlier one', () => {
    const own = parseFamilies('Echo\tNorda Group\nEcho\t\nPost\tNorda Group\nPost\tSüdverlag');
    expect(own.familyOf('Echo')).toBeUndefined();
    expect(own.familyOf('Post')).toBe('Südverlag');
  });

  it('counts outlets of one owner as one witness', () => {
    const reports = [
      plainArticle('A ferry ran aground off Tessel, the coast guard said.', { id: 'a', outlet: 'Harbour Post' }),
      plainArticle('Fishermen pulled twelve people from the sea.', { id: 'b', outlet: 'lindholm-echo.example' }),
      plainArticle('Farmers blocked the road to Marenberg.', { id: 'c', outlet: 'Marenberg Courier' }),
    ];
    expect(traceLineage(reports).witnesses).toHaveLength(3);
    expect(traceLineage(reports, { families }).witnesses.map(({ articleIds }) => articleIds)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });
});
