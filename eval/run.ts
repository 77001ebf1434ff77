import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSets } from './sets.ts';
import type { EvalContext, EvalFigure } from './types.ts';

const help = `Measures each part on labelled sets.

  npm run eval -- [--data DIR] [--split dev|heldout] [--only SET…] [--errors] [--update] [--gate]

  --data DIR   folder that holds the sets (default: $STEMMA_BENCH, else ../shared/bench)
  --split S    which half (default: dev)
  --only SET   only these sets; repeat or separate with commas
  --errors     print examples of what is wrong, grouped by kind
  --update     write the figures to eval/baseline.json
  --gate       exit 1 when a figure is more than its tolerance below eval/baseline.json
`;

const baselinePath = join(import.meta.dirname, 'baseline.json');
type Baseline = Record<string, Record<string, number>>;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env.STEMMA_BENCH ?? '../shared/bench' },
      split: { type: 'string', default: 'dev' },
      only: { type: 'string', multiple: true, default: [] },
      errors: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const context: EvalContext = {
    data: values.data,
    split: values.split as EvalContext['split'],
    ...(values.errors ? { onError: (kind, text) => process.stdout.write(`  [${kind}] ${text}\n`) } : {}),
  };
  const wanted = values.only.flatMap((names) => names.split(','));
  const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline;
  let fallen = 0;
  process.stdout.write(row('set', 'metric', 'figure', 'floor', 'published', 'seconds'));
  for (const set of await loadSets()) {
    if (wanted.length > 0 && !wanted.includes(set.name)) continue;
    const started = performance.now();
    const figures = await set.run(context);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (figures.length === 0) process.stdout.write(row(set.name, `not found in ${set.folder}`, '–', '', '', seconds));
    for (const figure of figures) process.stdout.write(figureRow(set.name, figure, seconds));
    if (values.update && figures.length > 0) {
      baseline[set.name] = Object.fromEntries(figures.map((f) => [f.metric, f.figure]));
    } else if (values.gate) {
      fallen += reportFallen(set.name, figures, baseline);
    }
  }
  if (values.update) {
    const sorted = Object.fromEntries(Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(baselinePath, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  return fallen > 0 ? 1 : 0;
}

/** Prints each figure that is below the baseline by more than a rounding step. */
function reportFallen(name: string, figures: readonly EvalFigure[], baseline: Baseline): number {
  let fallen = 0;
  for (const { metric, figure } of figures) {
    const before = baseline[name]?.[metric];
    if (before === undefined || figure >= before - Math.abs(before) * 0.0005) continue;
    fallen++;
    process.stdout.write(`fell: ${name} ${metric} ${before} → ${figure}\n`);
  }
  return fallen;
}

function figureRow(name: string, f: EvalFigure, seconds: string): string {
  const published = f.published === undefined ? '' : `${f.published}${f.publishedBy ? ` ${f.publishedBy}` : ''}`;
  return row(name, f.metric, String(f.figure), f.floor === undefined ? '' : String(f.floor), published, seconds);
}

function row(...cells: string[]): string {
  const widths = [18, 34, 9, 9, 26, 7];
  return `${cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join(' ')
    .trimEnd()}\n`;
}

process.exitCode = await main();
