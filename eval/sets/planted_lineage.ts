import { plantTree, traceTree } from '../planted/lineage.ts';
import { readSet } from '../read.ts';
import { round, type StoryRow } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

/** Trees planted, each from its own seed. */
const trees = 60;
/** A report with fewer sentences than this leaves nothing to cut or reorder. */
const sentencesMin = 8;
const sentencesMax = 25;

/** Trees planted from real reports, each of another event: only what was planted is shared. */
async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<StoryRow>(context, 'stories/gva');
  if (rows === undefined) return [];
  const clusters = new Map(rows.map((row) => [row.cluster, row]));
  const reports = [...clusters.values()]
    .map(({ text }) => (text.replace(/\s+/gu, ' ').match(/.{20,}?[.!?](?= |$)/gu) ?? []).map((s) => s.trim()))
    .filter(({ length }) => length >= sentencesMin)
    .map((sentences) => sentences.slice(0, sentencesMax));
  let [right, found, planted, near, exact] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= trees; seed++) {
    const tree = plantTree({ reports }, seed);
    const traced = traceTree(tree);
    right += traced.right;
    found += traced.found;
    planted += traced.planted;
    const off = Math.abs(traced.witnesses - tree.witnesses);
    if (off <= 1) near++;
    if (off === 0) exact++;
    for (const edge of traced.missed) context.onError?.('missed', `tree ${seed}: ${edge}`);
    for (const edge of traced.wrong) context.onError?.('wrong', `tree ${seed}: ${edge}`);
  }
  return [
    { metric: 'edges F1', figure: round((2 * right) / (found + planted)) },
    { metric: 'witnesses within one, share', figure: round(near / trees) },
    { metric: 'witnesses exact, share', figure: round(exact / trees) },
  ];
}

export const set: EvalSet = { name: 'planted_lineage', part: 'lineage', folder: 'stories/gva', run };
