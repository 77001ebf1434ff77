import { runAttributionSet } from '../scorers/attribution-set.ts';
import type { EvalSet } from '../types.ts';

/** GNQA: German Wikinews, quotations of five kinds (Petersen-Frey and Biemann 2024). */
export const set: EvalSet = {
  name: 'gnqa',
  part: 'attributions',
  folder: 'attribution/gnqa',
  run: async (context) => {
    const scores = runAttributionSet(context, 'attribution/gnqa');
    if (scores === undefined) return [];
    const { linked, whoSaidWhat } = scores;
    const published = { publishedBy: 'rules, test' };
    return [
      { metric: 'linked content F1', figure: linked.content[2], published: 47.9, ...published },
      { metric: 'linked source F1', figure: linked.source[2], published: 35.5, ...published },
      { metric: 'linked joint F1', figure: linked.joint[2], published: 39.1, ...published },
      { metric: 'who-said-what F1', figure: whoSaidWhat[2] },
    ];
  },
};
