import type { Attribution } from '../../src/model/index.ts';
import { analyseRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import type { EvalContext } from '../types.ts';
import type { AttributionRow, AttributionScores, PlainAttribution } from './attribution.ts';
import { scoreAttributions } from './attribution.ts';

type Row = AttributionRow & { readonly lang?: string; readonly date?: string; readonly title?: string };

/** Reads a folder of labelled attributions and scores ours; `undefined` when the set is not there. */
export function runAttributionSet(
  context: EvalContext,
  folder: string,
  keep: (row: Row) => boolean = () => true,
): AttributionScores | undefined {
  const rows = readSet<Row>(context, folder)?.filter(keep);
  if (rows === undefined) return undefined;
  const ours = new Map<string, PlainAttribution[]>();
  for (const row of rows) ours.set(row.id, analyseRow(row).analysis.attributions.map(plain));
  if (context.onError) printErrors(rows, ours, context.onError);
  return scoreAttributions(rows, ours);
}

function plain(attribution: Attribution): PlainAttribution {
  const { source, cue, content, kind } = attribution;
  const pairs = (spans: Attribution['source']) => spans.map((s) => [s.start, s.end] as const);
  return { source: pairs(source), cue: pairs(cue), content: pairs(content), kind };
}

/** Prints each cue that is missing, spurious, or has another source or content. */
function printErrors(
  rows: readonly Row[],
  ours: ReadonlyMap<string, readonly PlainAttribution[]>,
  onError: (kind: string, text: string) => void,
): void {
  for (const row of rows) {
    const show = (a: PlainAttribution, role: 'source' | 'cue' | 'content') =>
      (a[role] ?? []).map(([s, e]) => row.text.slice(s, e).replace(/\s+/gu, ' ')).join(' ⧸ ');
    const line = (a: PlainAttribution) => `S‹${show(a, 'source')}› C‹${show(a, 'cue')}› X‹${show(a, 'content')}›`;
    const predictions = ours.get(row.id) ?? [];
    const touches = (a: PlainAttribution, b: PlainAttribution) =>
      (a.cue ?? []).some(([s, e]) => (b.cue ?? []).some(([x, y]) => s < y && x < e));
    for (const gold of row.attributions) {
      const same = predictions.filter((p) => touches(p, gold));
      if (same.length === 0) onError('missing', line(gold));
      else if (!same.some((p) => line(p) === line(gold)))
        onError('differs', `${line(gold)}\n      ours: ${same.map(line).join('\n            ')}`);
    }
    for (const p of predictions) if (!row.attributions.some((gold) => touches(p, gold))) onError('spurious', line(p));
  }
}
