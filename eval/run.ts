import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseGazetteer, loadGazetteer } from '../src/app/gazetteer.ts';
import { loadSets } from './sets.ts';
import type { EvalContext, EvalFigure, EvalSet } from './types.ts';

const help = `Measures each part on labelled sets, beside a simple baseline (floor) and the best published result.

  npm run eval                                    every set, on the half for tuning
  npm run eval -- --only te3,polnear              two sets
  npm run eval -- --only te3 --errors             and what is wrong in them
  npm run eval -- --data DIR --split heldout      another copy, the other half
  npm run eval -- --gate                          compare with eval/baseline.json

  --data DIR   folder that holds the sets (default: $STEMMA_BENCH, else ../shared/bench)
  --split S    which half (default: dev)
  --only SET   only these sets; repeat or separate with commas
  --gazetteer F  with the names of an imported gazetteer; its figures are marked "(import)"
  --errors     print examples of what is wrong, grouped by kind
  --update     write the figures to eval/baseline.json
  --gate       exit 1 when a figure is below eval/baseline.json by more than a rounding step

Exit codes: 0 done · 1 a figure fell, or no set was found · 2 wrong usage
`;

const baselinePath = join(import.meta.dirname, 'baseline.json');
/** Floors and published results as the sets name them, kept beside the figures for `docs/accuracy.md`. */
const referencesPath = join(import.meta.dirname, 'references.json');
/** Ends the metrics of a run with an imported gazetteer. */
const importMark = ' (import)';
type Baseline = Record<string, Record<string, number>>;

const splits = ['dev', 'heldout', 'train'] as const;

function readOptions() {
  return parseArgs({
    options: {
      data: { type: 'string', default: process.env.STEMMA_BENCH ?? '../shared/bench' },
      split: { type: 'string', default: 'dev' },
      only: { type: 'string', multiple: true, default: [] },
      gazetteer: { type: 'string' },
      errors: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

/** Says in one line what is wrong with the options, or nothing. */
function misuse({ split, only }: ReturnType<typeof readOptions>, names: readonly string[]): string | undefined {
  if (!splits.some((known) => known === split)) return `expected --split ${splits.join(' or ')}, got "${split}"`;
  const unknown = only.flatMap((list) => list.split(',')).filter((name) => !names.includes(name));
  if (unknown.length > 0) return `no set is called ${unknown.join(', ')}; there are ${names.join(', ')}`;
  return undefined;
}

async function main(): Promise<number> {
  let values: ReturnType<typeof readOptions>;
  try {
    values = readOptions();
  } catch (error) {
    process.stderr.write(`eval: ${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const sets = await loadSets();
  const wrong = misuse(
    values,
    sets.map((set) => set.name),
  );
  if (wrong !== undefined) {
    process.stderr.write(`eval: ${wrong}\n`);
    return 2;
  }
  return measure(sets, values);
}

async function measure(sets: readonly EvalSet[], values: ReturnType<typeof readOptions>): Promise<number> {
  const context: EvalContext = {
    data: values.data,
    split: values.split as EvalContext['split'],
    ...(values.errors ? { onError: (kind, text) => process.stdout.write(`  [${kind}] ${text}\n`) } : {}),
  };
  if (values.gazetteer !== undefined) chooseGazetteer(loadGazetteer(values.gazetteer));
  const marked = (metric: string): string => (values.gazetteer === undefined ? metric : `${metric}${importMark}`);
  const wanted = values.only.flatMap((names) => names.split(','));
  const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline;
  let [fallen, found] = [0, 0];
  process.stdout.write(row('set', 'metric', 'figure', 'floor', 'published', 'seconds'));
  for (const set of sets) {
    if (wanted.length > 0 && !wanted.includes(set.name)) continue;
    const started = performance.now();
    const figures = (await set.run(context)).map((figure) => ({ ...figure, metric: marked(figure.metric) }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (figures.length > 0) found++;
    else process.stdout.write(row(set.name, `not found in ${set.folder}`, '', '', '', seconds));
    for (const figure of figures) process.stdout.write(figureRow(set.name, figure, seconds));
    if (values.update && figures.length > 0) {
      keepReferences(set, figures);
      const imported = values.gazetteer !== undefined;
      const others = Object.entries(baseline[set.name] ?? {}).filter(([m]) => m.endsWith(importMark) !== imported);
      baseline[set.name] = Object.fromEntries([...others, ...figures.map((f) => [f.metric, f.figure] as const)]);
    } else if (values.gate) {
      fallen += reportFallen(set.name, figures, baseline);
    }
  }
  if (values.update) {
    const sorted = Object.fromEntries(Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(baselinePath, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  if (found === 0) process.stderr.write(`eval: no set found in ${values.data}; say where they are with --data DIR\n`);
  return fallen > 0 || found === 0 ? 1 : 0;
}

/** Writes what a set's figures are measured against, after each set: a long run that is cut off loses nothing. */
function keepReferences({ name, part, folder }: EvalSet, figures: readonly EvalFigure[]): void {
  const known = JSON.parse(readFileSync(referencesPath, 'utf8')) as Record<string, object>;
  const metrics = figures.map(({ figure: _, ...reference }) => reference);
  const all = { ...known, [name]: { part, folder, metrics } };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(referencesPath, `${JSON.stringify(sorted, null, 2)}\n`);
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

/** Widths of the columns; a longer cell takes its room from the next ones. */
const widths = [18, 34, 9, 9, 26, 7];

/** An empty cell shows as –, so that columns stay apart for the eye and for programs. */
function row(...cells: string[]): string {
  let line = '';
  let stop = 0;
  for (const [i, cell] of cells.entries()) {
    line += `${cell === '' ? '–' : cell}  `;
    stop += (widths[i] ?? 0) + 2;
    line = line.padEnd(stop);
  }
  return `${line.trimEnd()}\n`;
}

process.exitCode = await main();
