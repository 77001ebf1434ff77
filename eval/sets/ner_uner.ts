import { runNer } from '../scorers/ner-set.ts';
import type { EvalSet } from '../types.ts';

const types = ['PER', 'ORG', 'LOC'];
const pud = (lang: string) => (id: string, rowLang: string) => rowLang === lang && id.includes('PUD');

/** Universal NER: news and encyclopedia sentences (PUD), Brazilian and Portuguese newspapers (Bosque). */
export const set: EvalSet = {
  name: 'ner_uner',
  part: 'entities',
  folder: 'entities/ner_uner',
  run: (context) =>
    runNer(context, 'entities/ner_uner', [
      { metric: 'en PUD F1', rows: pud('en'), types, perType: true, floor: 53.5 },
      { metric: 'en PUD untyped F1', rows: pud('en'), types, untyped: true, floor: 75.4 },
      { metric: 'de PUD F1', rows: pud('de'), types },
      { metric: 'pt PUD F1', rows: pud('pt'), types },
      { metric: 'pt Bosque F1', rows: (id, lang) => lang === 'pt' && !id.includes('PUD'), types },
      { metric: 'ru PUD F1', rows: pud('ru'), types },
    ]),
};
