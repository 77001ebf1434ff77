import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSet } from '../../eval/read.ts';
import { corefScores } from '../../eval/scorers/coref.ts';
import { type CrossDocRow, chainsOf, readCrossDoc, readMentionGroups } from '../../eval/scorers/crossdoc.ts';
import { loadCoreferenceModels } from '../../src/app/claim-models.ts';
import { sharedFolder } from '../shared.ts';

const bench = join(sharedFolder, 'bench');
const scorer = join(bench, 'scorers', 'score_crossdoc.py');
const isReady = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'stemma-crossdoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reports that both scorers get: those of two topics are enough to tell them apart, and quick. */
const rowsMax = 40;

describe.skipIf(!isReady)(
  'coreference scores agree with the reference scorer (needs ../shared/bench and python3)',
  () => {
    it.each(['events', 'entities'] as const)('%s of ecbplus', (kind) => {
      const rows = (readSet<CrossDocRow>({ data: bench, split: 'dev' }, 'claims/ecbplus') ?? []).slice(0, rowsMax);
      const groups = readMentionGroups(rows.map(readCrossDoc), 'topic');
      const { gold, ours } = chainsOf(groups, kind, loadCoreferenceModels());
      const scores = corefScores(gold, ours);
      const [goldFile, oursFile] = [join(folder, 'gold.jsonl'), join(folder, 'ours.jsonl')];
      writeFileSync(goldFile, rows.map((row) => JSON.stringify(row)).join('\n'));
      writeFileSync(oursFile, [...ours].map(([id, cluster]) => JSON.stringify({ id, cluster })).join('\n'));
      const name = kind === 'events' ? 'event' : 'entity';
      const run = spawnSync('python3', [scorer, goldFile, oursFile, '--kind', name], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const reference = (metric: string) =>
        100 * Number(new RegExp(`^${metric}.*F1=(\\S+)`, 'mu').exec(run.stdout)?.[1]);
      for (const [metric, figure] of [
        ['MUC', scores.muc],
        ['B3', scores.b3],
        ['CEAFe', scores.ceafe],
        ['CoNLL', scores.conll],
      ] as const)
        expect(Math.abs(figure - reference(metric)), metric).toBeLessThan(0.1001);
    });
  },
);
