import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit.ts';
import { root } from '../tidy/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = join(folder, 'good.txt');
const empty = join(folder, 'empty.txt');
const missing = join(folder, 'missing.txt');
writeFileSync(good, 'PORT SORROW (Norda) — Three people died when a ferry sank on Monday, the mayor said.\n');
writeFileSync(empty, '');

const stemma = (words: readonly string[], input = '') =>
  spawnSync('node', ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), ...words], { encoding: 'utf8', input });

const cases: readonly (readonly [label: string, words: string[], code: keyof typeof exitCodes, says: RegExp])[] = [
  ['a report', ['brief', '--format', 'json', good], 'done', /^$/u],
  ['one that cannot be read', ['brief', empty], 'badInput', /empty\.txt: .*empty/u],
  ['a path that does not exist', ['analyse', missing], 'badInput', /missing\.txt/u],
  ['one good, one bad', ['group', good, empty], 'someSkipped', /empty\.txt/u],
  ['an unknown option', ['brief', '--colour', good], 'usage', /unknown option '--colour'/u],
  ['an unknown form', ['brief', '--format', 'pdf', good], 'usage', /text, md, html, json/u],
  ['an unknown command', ['breif', good], 'usage', /brief/u],
  ['too few reports', ['compare'], 'usage', /two reports/u],
];

describe('exit codes', () => {
  it.each(cases)('%s', (_label, words, code, says) => {
    const { status, stderr } = stemma(words);
    expect(stderr.trim()).toMatch(says);
    expect(status).toBe(exitCodes[code]);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  it('reads standard input', () => {
    const { status, stdout } = stemma(['analyse', '-'], 'Two people were hurt on Friday, police said.');
    expect(status).toBe(exitCodes.done);
    expect(JSON.parse(stdout).figures[0]).toMatchObject({ min: 2 });
  });
});
