import { readSet } from '../read.ts';
import { judgePairs, type PairRow } from '../reuse.ts';
import { areaUnderCurve, f1Of } from '../scorers/reuse.ts';
import { round } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

const isDerived = (label: string) => label === 'rewrite' || label === 'copy';

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<PairRow>(context, 'lineage/gva_reuse');
  if (rows === undefined) return [];
  const judged = judgePairs(rows, 'en');
  for (const { row, found } of judged)
    if (row.label !== found.relation)
      context.onError?.(`${row.label} → ${found.relation}`, `${found.derived} ${row.a.title} ↔ ${row.b.title}`);
  const scores = (keep: (label: string) => boolean) =>
    judged.filter(({ row }) => keep(row.label)).map(({ found }) => found.derived);
  const right = judged.filter(({ row, found }) => row.label === found.relation).length;
  return [
    {
      metric: 'derived AUC',
      figure: round(
        areaUnderCurve(
          scores(isDerived),
          scores((l) => !isDerived(l)),
        ),
      ),
      floor: 0.936,
    },
    {
      metric: 'derived F1',
      figure: round(f1Of(judged.map(({ row, found }) => [isDerived(row.label), found.derived >= 0.5]))),
      floor: 0.889,
    },
    {
      metric: 'rewrite against statement AUC',
      figure: round(
        areaUnderCurve(
          scores((l) => l === 'rewrite'),
          scores((l) => l === 'statement'),
        ),
      ),
      floor: 0.773,
    },
    { metric: 'relation accuracy', figure: round(right / judged.length) },
  ];
}

export const set: EvalSet = { name: 'gva_reuse', part: 'lineage', folder: 'lineage/gva_reuse', run };
