import { runNer } from '../scorers/ner-set.ts';
import type { EvalSet } from '../types.ts';

/** Ukrainian prose and news (NER-UK 2.0, non-commercial: measured only). */
export const set: EvalSet = {
  name: 'ner_uk',
  part: 'entities',
  folder: 'entities/ner_uk',
  run: (context) =>
    runNer(context, 'entities/ner_uk', [
      { metric: 'uk F1', rows: () => true, types: ['PER', 'ORG', 'LOC'], perType: true },
    ]),
};
