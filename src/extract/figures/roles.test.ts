import { describe, expect, it } from 'vitest';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

/** Each figure with what it measures and what it is said of, read with the language's parser. */
function rolesIn(text: string, lang = 'en'): string[] {
  const { figures } = analyse(plainArticle(text, { lang }), packOf(lang), loadResources(lang));
  const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-');
  return figures.map((figure) => `${words(figure)} | ${words(figure.of)} | ${words(figure.subject)}`);
}

describe('what a figure measures and what it is said of, by the tree', () => {
  const cases: readonly (readonly [label: string, text: string, expected: readonly string[], lang?: string])[] = [
    ['the subject of a rise', 'Core inflation rose 0.3% in June.', ['0.3% | - | Core inflation']],
    ['the subject of a result', 'Core inflation in Norvia rose to 8.3%.', ['8.3% | - | Core inflation in Norvia']],
    [
      'an attribute with its complement',
      'Verania imposed a 25% tax on imported boats.',
      ['25% | tax on imported boats | Verania'],
    ],
    ['a part', 'Half of the villages lost power.', ['Half | villages | -']],
    ['the amount of a noun', 'The mill posted a loss of $61 million.', ['$61 million | loss | mill']],
    ['an object brought to a level', 'The bank lowered its growth forecast to 3%.', ['3% | growth forecast | bank']],
    ['what was bought', 'The mayor bought a house for $2 million.', ['$2 million | house | mayor']],
    ['a sum for something', 'Norvia sent $725m for drones.', ['$725m | drones | Norvia']],
    ['a subject through control', 'The port wants to hire 300 guards.', ['300 | guards | port']],
    ['a subject through coordination', 'The firm closed its mills and lost $5 million.', ['$5 million | - | firm']],
    ['a relative clause', 'The ferry, which has 40 cabins, sank.', ['40 | cabins | ferry']],
    ['a pronoun in what is said', 'The guild said it has 900 members.', ['900 | members | guild']],
    [
      'a list',
      'The beams measure 5 metres, 6 metres and 7 metres.',
      ['5 metres | - | beams', '6 metres | - | beams', '7 metres | - | beams'],
    ],
    ['a bracket', 'Four planks (3 kg) broke.', ['Four | planks | -', '3 kg | - | Four planks']],
  ];
  for (const [label, text, expected, lang] of cases)
    it(label, () => {
      expect(rolesIn(text, lang)).toEqual(expected);
    });
});
