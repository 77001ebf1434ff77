import { type Stand, standOf } from '../../src/collate/stance/headline.ts';
import { readSet } from '../read.ts';
import { f1OfClass } from '../scorers/classes.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly a: { readonly title: string };
  readonly b: { readonly title: string };
  readonly label: string;
}

const labels: Readonly<Record<Stand, string>> = { affirms: 'for', denies: 'against', discusses: 'observing' };

/** Whether a headline tells a claim as so, denies it, or leaves it open. */
export const set: EvalSet = {
  name: 'emergent',
  part: 'collation',
  folder: 'claims/emergent',
  run: async (context) => {
    const rows = readSet<Row>(context, 'claims/emergent');
    if (rows === undefined) return [];
    const pairs = rows.map((row) => {
      const found = labels[standOf(row.a.title, row.b.title, 'en')];
      if (found !== row.label) context.onError?.(`${row.label} as ${found}`, `${row.a.title} | ${row.b.title}`);
      return [row.label, found] as const;
    });
    const right = pairs.filter(([gold, found]) => gold === found).length / pairs.length;
    return [
      {
        metric: 'accuracy',
        figure: Math.round(right * 1000) / 1000,
        floor: 0.744,
        published: 0.733,
        publishedBy: 'Ferreira & Vlachos 2016',
      },
      ...Object.values(labels).map((label) => ({ metric: `${label} F1`, figure: f1OfClass(pairs, label) })),
    ];
  },
};
