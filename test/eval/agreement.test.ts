import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseRow, type TextRow } from '../../eval/analyse.ts';
import { readSet } from '../../eval/read.ts';
import { set as geoSet } from '../../eval/sets/geo_trnews.ts';
import { set as attributionSet } from '../../eval/sets/polnear.ts';
import { set as timeSet } from '../../eval/sets/te3.ts';
import type { EvalContext, EvalSet } from '../../eval/types.ts';
import { wireAnalysis } from '../../src/app/wire/analysis.ts';
import { sharedFolder } from '../shared.ts';

const bench = join(sharedFolder, 'bench');
const scorers = join(bench, 'scorers');
const isReady = existsSync(scorers) && spawnSync('python3', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'stemma-agreement-'));
const context: EvalContext = { data: folder, split: 'dev' };
/** Articles of each set that both scorers get: enough to tell them apart, and quick. */
const rowsMax = 50;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Figures that two scorers may differ by: a rounding step of a tenth of a point. */
const tolerance = 0.1001;

interface Reference {
  readonly set: EvalSet;
  readonly scorer: string;
  /** Our metric → where the reference scorer prints the same. */
  readonly metrics: Readonly<Record<string, RegExp>>;
}

const references: readonly Reference[] = [
  {
    set: timeSet,
    scorer: 'score_time.py',
    metrics: {
      'strict F1': /^strict P\/R\/F1\s+\S+ \S+ (\S+)/mu,
      'relaxed F1': /^relaxed P\/R\/F1\s+\S+ \S+ (\S+)/mu,
      'value F1': /^value F1\s+(\S+)/mu,
    },
  },
  {
    set: geoSet,
    scorer: 'score_geo.py',
    metrics: {
      'recognition strict F1': /^strict +P\/R\/F1 \S+ \S+ (\S+)/mu,
      'recognition relaxed F1': /^relaxed P\/R\/F1 \S+ \S+ (\S+)/mu,
      'within 161 km, all gold': /geocoded gold: (\S+)/u,
    },
  },
  {
    set: attributionSet,
    scorer: 'score_attribution.py',
    metrics: {
      'source span F1': /^span exact source\s+\S+\s+\S+\s+(\S+)/mu,
      'cue span F1': /^span exact cue\s+\S+\s+\S+\s+(\S+)/mu,
      'content span F1': /^span exact content\s+\S+\s+\S+\s+(\S+)/mu,
      'who-said-what F1': /^who-said-what\s+\S+\s+\S+\s+(\S+)/mu,
    },
  },
];

/** Runs a reference scorer over the machine-readable form of what we find, as `stemma analyse` prints it. */
function referenceOutput({ set, scorer }: Reference): string {
  const rows = (readSet<TextRow>({ data: bench, split: 'dev' }, set.folder) ?? []).slice(0, rowsMax);
  const write = (path: string, lines: readonly object[]) =>
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const [gold, predictions] = [join(folder, set.folder, 'dev.jsonl'), join(folder, `${set.name}.jsonl`)];
  mkdirSync(join(folder, set.folder), { recursive: true });
  write(gold, rows);
  write(
    predictions,
    rows.map((row) => wireAnalysis(analyseRow(row))),
  );
  const run = spawnSync('python3', [join(scorers, scorer), gold, predictions], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout;
}

describe.skipIf(!isReady)('eval agrees with the reference scorers (needs ../shared/bench and python3)', () => {
  it.each(references)('$scorer on $set.name', async (reference) => {
    const output = referenceOutput(reference);
    const figures = await reference.set.run(context);
    for (const [metric, pattern] of Object.entries(reference.metrics)) {
      const ours = figures.find((figure) => figure.metric === metric)?.figure;
      const theirs = Number(pattern.exec(output)?.[1]);
      expect(Math.abs((ours ?? Number.NaN) - theirs), `${metric}: ours ${ours}, reference ${theirs}`).toBeLessThan(
        tolerance,
      );
    }
  });
});
