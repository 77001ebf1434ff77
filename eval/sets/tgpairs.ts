import { readSet } from '../read.ts';
import { groupRows, round } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface PairRow {
  readonly a: { readonly title: string; readonly text: string; readonly date?: string | null };
  readonly b: { readonly title: string; readonly text: string; readonly date?: string | null };
  readonly label: string;
  readonly lang: string;
  readonly set: string;
}

const sameLabels = new Set(['ok', 'same']);

/** Each pair is grouped alone: one story or two. */
function togetherAlone(row: PairRow, index: number): boolean {
  const side = (which: 'a' | 'b') => ({ ...row[which], id: `${index}-${which}`, lang: row.lang, cluster: '' });
  const { predicted } = groupRows([side('a'), side('b')]);
  return predicted.get(`${index}-a`) === predicted.get(`${index}-b`);
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<PairRow>(context, 'stories/tgpairs');
  if (rows === undefined) return [];
  const judged = rows.map((row, index) => ({ row, same: sameLabels.has(row.label), found: togetherAlone(row, index) }));
  for (const { row, same, found } of judged)
    if (same !== found) context.onError?.(same ? 'split' : 'joined', `${row.set} ${row.a.title} ↔ ${row.b.title}`);
  return (['ru', 'en'] as const).map((lang) => {
    // The floor was measured on these; the other pairs are of causes and effects, which are further events.
    const own = judged.filter(({ row }) => row.lang === lang && row.set === 'tgcontest');
    const right = own.filter(({ same, found }) => same && found).length;
    const wrong = own.filter(({ same, found }) => same !== found).length;
    return {
      metric: `F1 ${lang}`,
      figure: round((2 * right) / (2 * right + wrong)),
      floor: { ru: 0.825, en: 0.929 }[lang],
    };
  });
}

export const set: EvalSet = { name: 'tgpairs', part: 'stories', folder: 'stories/tgpairs', run };
