import { readSet } from '../read.ts';
import { type PhraseRow, scorePhrases } from '../scorers/quantity-phrases.ts';
import type { EvalSet } from '../types.ts';

const folder = 'figures/qty_quantulum';

/** Quantulum: English sentences with units; years and other numbers that are no figures count there too. */
export const set: EvalSet = {
  name: 'qty_quantulum',
  part: 'figures',
  folder,
  run: async (context) => {
    const rows = readSet<PhraseRow>(context, folder);
    return rows === undefined
      ? []
      : [{ metric: `rows right, % of ${rows.length}`, figure: scorePhrases(rows, context) }];
  },
};
