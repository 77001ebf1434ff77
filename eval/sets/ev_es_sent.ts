import { analyseRow, type TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { rootOfCameo, scoreCodeBags } from '../scorers/events.ts';
import type { EvalSet } from '../types.ts';

interface Row extends TextRow {
  readonly events: readonly { readonly code?: string | null }[];
}

/** Happenings of Spanish news sentences, CAMEO codes read as PLOVER roots: which are told, whatever their order. */
export const set: EvalSet = {
  name: 'ev_es_sent',
  part: 'events',
  folder: 'events/ev_es_sent',
  run: async (context) => {
    const rows = readSet<Row>(context, 'events/ev_es_sent');
    if (rows === undefined) return [];
    const pairs = rows.map((row) => {
      const gold = row.events.flatMap(({ code }) => rootOfCameo(code ?? '') ?? []);
      const found = analyseRow({ ...row, lang: 'es' }).analysis.events.map(({ code }) => code);
      const missed = gold.filter((code) => !found.includes(code));
      if (missed.length > 0)
        context.onError?.(`${missed.join(' ')} missed, found ${found.join(' ') || 'none'}`, row.text);
      return { gold, found };
    });
    const { precision, recall, f1, anyRight } = scoreCodeBags(pairs);
    const round = (n: number) => Math.round(n * 10) / 10;
    return [
      { metric: 'roots F1', figure: round(f1) },
      { metric: 'roots precision', figure: round(precision) },
      { metric: 'roots recall', figure: round(recall) },
      { metric: 'sentences with a right root, %', figure: round(anyRight) },
    ];
  },
};
