import { findSyntaxTree } from '../event-certainty.ts';
import { readSet } from '../read.ts';
import { classOf, type FactualityEvent, scoreClasses } from '../scorers/factuality.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly events: readonly FactualityEvent[];
}

/** How certain the happenings of news are told to be, on given spans: negated, uncertain, future, fact, unspecified. */
export const set: EvalSet = {
  name: 'meantime_events',
  part: 'events',
  folder: 'time/meantime_en',
  run: async (context) => {
    const rows = readSet<Row>(context, 'time/meantime_en');
    if (rows === undefined) return [];
    const pairs = rows.flatMap((row) => {
      const tellAt = findSyntaxTree(row);
      return row.events.flatMap((event) => {
        const gold = classOf(event);
        if (gold === undefined) return [];
        const found = tellAt(event);
        if (found !== gold)
          context.onError?.(
            `${gold} as ${found}`,
            `${row.text.slice(event.start - 70, event.start)}[${row.text.slice(event.start, event.end)}]${row.text.slice(event.end, event.end + 40)}`.replace(
              /\n/gu,
              ' ',
            ),
          );
        return [[gold, found] as const];
      });
    });
    const { macroF1, accuracy } = scoreClasses(pairs);
    const round = (n: number) => Math.round(n * 10) / 10;
    return [
      { metric: 'factuality macro-F1', figure: round(macroF1), floor: 17 },
      { metric: 'factuality accuracy', figure: round(accuracy), floor: 74 },
    ];
  },
};
