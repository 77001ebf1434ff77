import { runAttributionSet } from '../scorers/attribution-set.ts';
import type { EvalSet } from '../types.ts';

/** ADAQ: single sentences with their attribution; the Russian half. */
export const set: EvalSet = {
  name: 'adaq',
  part: 'attributions',
  folder: 'attribution/adaq',
  run: async (context) => {
    const scores = runAttributionSet(context, 'attribution/adaq', (row) => row.lang === 'ru');
    if (scores === undefined) return [];
    const { span, whoSaidWhat } = scores;
    return [
      { metric: 'source span F1', figure: span.source[2] },
      { metric: 'cue span F1', figure: span.cue[2] },
      { metric: 'content span F1', figure: span.content[2] },
      { metric: 'who-said-what F1', figure: whoSaidWhat[2] },
    ];
  },
};
