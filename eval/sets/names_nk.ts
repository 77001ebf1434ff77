import { runNames } from '../scorers/names.ts';
import type { EvalSet } from '../types.ts';

/** Hard pairs of people's and companies' names (nomenklatura). */
export const set: EvalSet = {
  name: 'names_nk',
  part: 'entities',
  folder: 'entities/names_nk',
  run: async (context) =>
    runNames(context, 'entities/names_nk', { floor: 0.691, published: 0.777, publishedBy: 'logic-v2' }),
};
