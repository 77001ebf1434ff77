import { readSet } from '../read.ts';
import { type PhraseRow, phraseLanguages, scorePhrases } from '../scorers/quantity-phrases.ts';
import type { EvalSet } from '../types.ts';

const folder = 'figures/qty_duckling';

/** Duckling: numerals and amounts of money; a row is right when its value, or both ends of its range, are read. */
export const set: EvalSet = {
  name: 'qty_duckling',
  part: 'figures',
  folder,
  run: async (context) => {
    const rows = readSet<PhraseRow>(context, folder);
    if (rows === undefined) return [];
    return phraseLanguages.flatMap((lang) => {
      const kept = rows.filter((row) => row.lang === lang);
      if (kept.length === 0) return [];
      return [{ metric: `${lang} rows right, % of ${kept.length}`, figure: scorePhrases(kept, context) }];
    });
  },
};
