import { runNer } from '../scorers/ner-set.ts';
import type { EvalSet } from '../types.ts';

/** Russian news (FactRuEval). Its organisations nest (a place inside a body's name is labelled too). */
export const set: EvalSet = {
  name: 'ner_ru',
  part: 'entities',
  folder: 'entities/ner_ru',
  run: (context) =>
    runNer(context, 'entities/ner_ru', [
      { metric: 'ru F1', rows: () => true, types: ['PER', 'ORG', 'LOC'], perType: true },
      { metric: 'ru untyped F1', rows: () => true, types: ['PER', 'ORG', 'LOC'], untyped: true },
    ]),
};
