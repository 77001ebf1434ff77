import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSets } from '../../eval/sets.ts';
import { root } from '../tidy/source-files.ts';

const evaluate = (...options: string[]) =>
  spawnSync('node', ['--import', 'tsx', join(root, 'eval', 'run.ts'), ...options], { cwd: root, encoding: 'utf8' });

describe('npm run eval', () => {
  it('says what it knows of a set that is not there', () => {
    const { stdout, stderr, status } = evaluate('--data', join(tmpdir(), 'stemma-nothing'), '--only', 'te3');
    expect(stdout).toMatch(/^te3 +not found in time\/te3 /mu);
    expect(stderr).toContain('--data DIR');
    expect(status).toBe(1);
  });

  it('teaches its use, and names what it does not know', () => {
    expect(evaluate('--help').stdout).toContain('npm run eval -- --only');
    expect(evaluate('--bogus')).toMatchObject({ status: 2, stderr: expect.stringContaining('--bogus') });
    expect(evaluate('--only', 'te9')).toMatchObject({ status: 2, stderr: expect.stringContaining('te9') });
  });
});

it('each set has a file of its name and a place in the data', async () => {
  for (const { name, folder, part } of await loadSets()) {
    expect(readFileSync(join(root, 'eval', 'sets', `${name}.ts`), 'utf8').length).toBeGreaterThan(0);
    expect(folder).not.toBe('');
    expect(part).not.toBe('');
  }
});
