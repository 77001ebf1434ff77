import { bearingOf, rarityAmong } from '../../src/collate/stance/bearing.ts';
import { readSet } from '../read.ts';
import { areaUnderRoc } from '../scorers/ranking.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly strengthen: number;
  readonly weaken: number;
}

/** Whether one report's passage strengthens or weakens another report's. */
export const set: EvalSet = {
  name: 'claimdiff',
  part: 'collation',
  folder: 'claims/claimdiff',
  run: async (context) => {
    const rows = readSet<Row>(context, 'claims/claimdiff');
    if (rows === undefined) return [];
    const texts = [...new Set(rows.flatMap(({ a, b }) => [a.text, b.text]))];
    const rarity = rarityAmong(texts, 'en');
    const bearings = rows.map(({ a, b }) => bearingOf(a.text, b.text, { rarity, lang: 'en' }));
    const figure = (scores: readonly number[], labels: readonly boolean[]) =>
      Math.round(areaUnderRoc(scores, labels) * 1000) / 1000;
    return [
      {
        metric: 'strengthens, AUC',
        figure: figure(
          bearings.map(({ support }) => support),
          rows.map(({ strengthen }) => strengthen === 1),
        ),
        floor: 0.674,
      },
      {
        metric: 'weakens, AUC',
        figure: figure(
          bearings.map(({ opposition }) => opposition),
          rows.map(({ weaken }) => weaken === 1),
        ),
        floor: 0.529,
      },
    ];
  },
};
