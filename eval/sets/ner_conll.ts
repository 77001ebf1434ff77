import { runNer } from '../scorers/ner-set.ts';
import type { EvalSet } from '../types.ts';

const types = ['PER', 'ORG', 'LOC'];

/** News agency text of 1996–2000 (CoNLL 2002 and 2003); MISC is left out, as the bars are for PER, ORG and LOC. */
export const set: EvalSet = {
  name: 'ner_conll',
  part: 'entities',
  folder: 'entities/ner_conll',
  run: (context) =>
    runNer(context, 'entities/ner_conll', [
      { metric: 'en F1', rows: (_, lang) => lang === 'en', types, perType: true, floor: 51.9 },
      { metric: 'de F1', rows: (_, lang) => lang === 'de', types },
      { metric: 'es F1', rows: (_, lang) => lang === 'es', types },
    ]),
};
