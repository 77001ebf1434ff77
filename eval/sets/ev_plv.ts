import { analyseRow, type TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { scoreLabels } from '../scorers/events.ts';
import type { EvalSet } from '../types.ts';

interface Row extends TextRow {
  readonly events: readonly { readonly code: string }[];
}

/** PLOVER root codes: the one happening that a sentence tells. */
export const set: EvalSet = {
  name: 'ev_plv',
  part: 'events',
  folder: 'events/ev_plv',
  run: async (context) => {
    const rows = readSet<Row>(context, 'events/ev_plv');
    if (rows === undefined) return [];
    const pairs = rows.map((row) => {
      const gold = row.events[0]!.code;
      const found = analyseRow(row).analysis.events[0]?.code;
      if (found !== gold) context.onError?.(`${gold} as ${found ?? 'none'}`, row.text);
      return [gold, found] as const;
    });
    const { macroF1, accuracy } = scoreLabels(pairs);
    const round = (n: number) => Math.round(n * 10) / 10;
    return [
      { metric: 'macro-F1', figure: round(macroF1), floor: 62.4, published: 82.1, publishedBy: 'ZSP' },
      { metric: 'accuracy', figure: round(accuracy) },
    ];
  },
};
