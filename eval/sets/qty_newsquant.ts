import { readSet } from '../read.ts';
import { readFigures } from '../scorers/figure-reading.ts';
import { newsQuantForm } from '../scorers/newsquant-form.ts';
import { pairQuantities, type Quantity, type QuantityRow, scoreQuantities } from '../scorers/quantities.ts';
import type { EvalContext, EvalSet } from '../types.ts';

const folder = 'figures/qty_newsquant';

/** NewsQuant (CQE): news sentences with value, unit, change and concepts of every quantity. */
export const set: EvalSet = {
  name: 'qty_newsquant',
  part: 'figures',
  folder,
  run: async (context) => {
    const rows = readSet<QuantityRow>(context, folder);
    if (rows === undefined) return [];
    const pairs = rows.map((row) => ({ row, gold: row.expected, found: newsQuantForm(readFigures(row)) }));
    if (context.onError) for (const { row, gold, found } of pairs) reportErrors(context, row, { gold, found });
    const scores = scoreQuantities(pairs);
    const published = (figure: number) => ({ published: figure, publishedBy: 'CQE' });
    return [
      { metric: 'value F1', figure: scores.value, floor: 68.2, ...published(92.0) },
      { metric: 'value + unit F1', figure: scores.unit, floor: 26.6, ...published(85.6) },
      { metric: 'value + change F1', figure: scores.change, floor: 49.7, ...published(88.1) },
      { metric: 'counted, partial F1', figure: scores.partial, ...published(76.1) },
      { metric: 'counted, complete F1', figure: scores.complete, ...published(57.0) },
    ];
  },
};

function reportErrors(
  context: EvalContext,
  row: QuantityRow,
  { gold, found }: { gold: readonly Quantity[]; found: readonly Quantity[] },
): void {
  const pairs = pairQuantities(gold, found);
  const show = (q: Quantity | undefined) => q && `${q.value}|${q.normalized_unit}|${q.change}|${q.concepts?.join(' ')}`;
  for (const [i, quantity] of gold.entries()) {
    const pair = pairs.find((p) => p.gold === i);
    if (pair === undefined) context.onError?.('missed', `${show(quantity)}   in: ${row.text}`);
    for (const kind of ['unit', 'change', 'partial', 'complete'] as const)
      if (pair && !pair[kind])
        context.onError?.(kind, `${show(quantity)}   ours: ${show(found[pair.found])}   in: ${row.text}`);
  }
  for (const [j, quantity] of found.entries())
    if (!pairs.some((p) => p.found === j)) context.onError?.('spurious', `${show(quantity)}   in: ${row.text}`);
}
