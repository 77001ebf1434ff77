import { readSet } from '../read.ts';
import { type PhraseRow, phraseLanguages, scorePhrases } from '../scorers/quantity-phrases.ts';
import type { EvalSet } from '../types.ts';

const folder = 'figures/qty_recognizers';

/**
 * Recognizers-Text: phrases with numbers, shares, money, sizes, temperatures and ages. A row is right when each value it
 * names is read at that place with a unit of the same sort, and a row that names none has none. Measured on the reader
 * of numbers, since these are numbers in query phrases and not figures of a text. Left out: ordinals, bounds of
 * queries ("larger than 20 and less or equal than 35") and units without a number.
 */
export const set: EvalSet = {
  name: 'qty_recognizers',
  part: 'figures',
  folder,
  run: async (context) => {
    const rows = readSet<PhraseRow>(context, folder);
    if (rows === undefined) return [];
    return phraseLanguages.flatMap((lang) => {
      const kept = rows.filter((row) => row.lang === lang && !/^(ordinal|numberrange)$/u.test(row.kind));
      if (kept.length === 0) return [];
      return [{ metric: `${lang} rows right, % of ${kept.length}`, figure: scorePhrases(kept, context) }];
    });
  },
};
