import type { Span } from '../../src/base/span.ts';
import { analyseRow, type TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { overlapF1, scoreLabels } from '../scorers/events.ts';
import type { EvalSet } from '../types.ts';

interface Row extends TextRow {
  readonly events: readonly {
    readonly code: string;
    readonly spans?: { readonly source?: readonly [number, number][]; readonly target?: readonly [number, number][] };
  }[];
}

/** PLOVER root codes: the one happening that a sentence tells, who does it and to whom. */
export const set: EvalSet = {
  name: 'ev_plv',
  part: 'events',
  folder: 'events/ev_plv',
  run: async (context) => {
    const rows = readSet<Row>(context, 'events/ev_plv');
    if (rows === undefined) return [];
    const pairs = rows.map((row) => {
      const [gold] = row.events;
      const found = analyseRow(row).analysis.events[0];
      if (found?.code !== gold!.code) context.onError?.(`${gold!.code} as ${found?.code ?? 'none'}`, row.text);
      return { text: row.text, gold: gold!, found };
    });
    const { macroF1, accuracy } = scoreLabels(pairs.map(({ gold, found }) => [gold.code, found?.code]));
    const actors = pairs.map(({ text, gold, found }) => ({
      text,
      gold: spansOf(gold.spans?.source),
      found: found?.actor ?? [],
    }));
    const recipients = pairs.map(({ text, gold, found }) => ({
      text,
      gold: spansOf(gold.spans?.target),
      found: found?.recipient ?? [],
    }));
    const round = (n: number) => Math.round(n * 10) / 10;
    return [
      { metric: 'macro-F1', figure: round(macroF1), floor: 62.4, published: 82.1, publishedBy: 'ZSP' },
      { metric: 'accuracy', figure: round(accuracy) },
      { metric: 'actor overlap F1', figure: round(overlapF1(actors)) },
      { metric: 'recipient overlap F1', figure: round(overlapF1(recipients)) },
    ];
  },
};

function spansOf(pairs: readonly (readonly [number, number])[] = []): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}
