import { readSet } from '../read.ts';
import { judgePairs, type PairRow } from '../reuse.ts';
import { f1Of } from '../scorers/reuse.ts';
import { round } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<PairRow>(context, 'lineage/translations');
  if (rows === undefined) return [];
  const judged = judgePairs(rows);
  const calls = judged.map(
    ({ row, found }) => [row.label === 'translation', found.relation === 'translation'] as const,
  );
  for (const [i, [is, called]] of calls.entries()) {
    const { row, found } = judged[i] as (typeof judged)[number];
    if (is !== called) context.onError?.(is ? 'missed' : 'false', `${found.derived} ${row.a.title} ↔ ${row.b.title}`);
  }
  return [{ metric: 'translation F1', figure: round(f1Of(calls)), floor: 0.996 }];
}

export const set: EvalSet = { name: 'translations', part: 'lineage', folder: 'lineage/translations', run };
