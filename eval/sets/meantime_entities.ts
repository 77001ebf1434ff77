import { readSet } from '../read.ts';
import { type CrossDocRow, readCrossDoc, readMentionGroups, scoreCrossDoc } from '../scorers/crossdoc.ts';
import type { EvalSet } from '../types.ts';

const floors: Readonly<Record<string, number>> = { en: 57.7, es: 56.3, it: 57, nl: 63 };

/** Coreference of people, bodies, places and things across reports, with given mentions, in four languages. */
export const set: EvalSet = {
  name: 'meantime_entities',
  part: 'collation',
  folder: 'claims/meantime',
  run: async (context) => {
    const rows = readSet<CrossDocRow>(context, 'claims/meantime');
    if (rows === undefined) return [];
    return Object.entries(floors).map(([lang, floor]) => {
      const reports = rows.filter((row) => row.lang === lang).map(readCrossDoc);
      const { conll } = scoreCrossDoc(readMentionGroups(reports, 'topic'), 'entities');
      return { metric: `entities by topic, ${lang}, CoNLL F1`, figure: conll, floor };
    });
  },
};
