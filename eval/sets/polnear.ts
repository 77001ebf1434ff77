import { runAttributionSet } from '../scorers/attribution-set.ts';
import type { EvalSet } from '../types.ts';

/** PolNeAR: US political news 2015–16, every attribution marked (Newell, Margolin, Ruths 2018). */
export const set: EvalSet = {
  name: 'polnear',
  part: 'attributions',
  folder: 'attribution/polnear',
  run: async (context) => {
    const scores = runAttributionSet(context, 'attribution/polnear');
    if (scores === undefined) return [];
    const { span, whoSaidWhat, byKind } = scores;
    const published = { publishedBy: 'CofeNet-BERT' };
    return [
      { metric: 'source span F1', figure: span.source[2], floor: 40.7, published: 83.2, ...published },
      { metric: 'cue span F1', figure: span.cue[2], floor: 45.7, published: 75.3, ...published },
      { metric: 'content span F1', figure: span.content[2], floor: 29.2, published: 72.9, ...published },
      { metric: 'who-said-what F1', figure: whoSaidWhat[2], floor: 30.1, published: 72.6, publishedBy: 'human' },
      { metric: 'direct recall', figure: byKind.direct?.[0] ?? 0, published: 94.5, publishedBy: 'human' },
      { metric: 'indirect recall', figure: byKind.indirect?.[0] ?? 0, published: 66.6, publishedBy: 'human' },
      { metric: 'mixed recall', figure: byKind.mixed?.[0] ?? 0, published: 84.3, publishedBy: 'human' },
      { metric: 'who-said-what precision', figure: whoSaidWhat[0] },
    ];
  },
};
