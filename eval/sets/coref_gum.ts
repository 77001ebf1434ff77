import { loadResources } from '../../src/app/resources.ts';
import { modelScorer } from '../../src/extract/entities/coref/rank.ts';
import { readSet } from '../read.ts';
import { type GumRow, scoreGum } from '../scorers/coref.ts';
import type { EvalSet } from '../types.ts';

/** Coreference in interviews (GUM) with given mentions; chains of one mention are left out, as is usual. */
export const set: EvalSet = {
  name: 'coref_gum',
  part: 'entities',
  folder: 'entities/coref_gum',
  run: async (context) => {
    const rows = readSet<GumRow>(context, 'entities/coref_gum');
    if (!rows) return [];
    const model = loadResources('en').coref;
    const score = model && modelScorer(model);
    const { conll, muc, b3, ceafe } = scoreGum(rows, score, false);
    return [
      { metric: 'CoNLL F1', figure: conll, floor: 39.8 },
      { metric: 'MUC F1', figure: muc },
      { metric: 'B³ F1', figure: b3 },
      { metric: 'CEAF-e F1', figure: ceafe },
      { metric: 'CoNLL F1 with single mentions', figure: scoreGum(rows, score, true).conll },
    ];
  },
};
