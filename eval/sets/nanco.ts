import { rarityAmong } from '../../src/collate/stance/bearing.ts';
import { groupAnswers } from '../../src/collate/stance/consensus.ts';
import { readSet } from '../read.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly question: string;
  readonly answers: readonly { readonly answer: string; readonly paragraph: string; readonly group: number }[];
}

/** Answers of many outlets to one question, grouped by what they say. */
export const set: EvalSet = {
  name: 'nanco',
  part: 'collation',
  folder: 'claims/nanco',
  run: async (context) => {
    const rows = readSet<Row>(context, 'claims/nanco');
    if (rows === undefined) return [];
    let [both, found, gold] = [0, 0, 0];
    for (const { answers } of rows) {
      const texts = answers.map(({ answer }) => answer);
      const rarity = rarityAmong(texts, 'en');
      const of = groupAnswers(texts, { rarity, lang: 'en' });
      for (let b = 0; b < answers.length; b++)
        for (let a = 0; a < b; a++) {
          const [isOne, isFound] = [answers[a]!.group === answers[b]!.group, of[a] === of[b]];
          both += Number(isOne && isFound);
          found += Number(isFound);
          gold += Number(isOne);
        }
    }
    return [{ metric: 'pair F1', figure: Math.round((2000 * both) / (found + gold)) / 1000 }];
  },
};
