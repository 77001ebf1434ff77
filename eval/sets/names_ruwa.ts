import { runNames } from '../scorers/names.ts';
import type { EvalSet } from '../types.ts';

/** Spellings of people's names found in reports of one war. */
export const set: EvalSet = {
  name: 'names_ruwa',
  part: 'entities',
  folder: 'entities/names_ruwa',
  run: async (context) => runNames(context, 'entities/names_ruwa', { floor: 0.884 }),
};
