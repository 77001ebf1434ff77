import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleFolder } from '../example.ts';
import { root } from '../tidy/source-files.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'stemma-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A row of a GeoNames dump: an invented harbour. */
const geoNamesRow =
  '990001\tPort Sorrow\tPort Sorrow\t\t10.5\t20.5\tP\tPPL\tXX\t\t01\t\t\t\t12000\t\t5\tEtc/UTC\t2031-01-01\n';
const places = join(folder, 'places.txt');
writeFileSync(places, geoNamesRow);

/** What stands in the README for files that a reader has. */
const stands: Readonly<Record<string, string>> = {
  'reports/': exampleFolder,
  'a.txt': join(exampleFolder, '01-meridian.txt'),
  'b.txt': join(exampleFolder, '03-lindmoor-courier.txt'),
  'report.txt': join(exampleFolder, '01-meridian.txt'),
  'stream.jsonl': join(exampleFolder, '15-radio-selva.jsonl'),
  'account.html': join(folder, 'account.html'),
  'account.json': join(folder, 'account.json'),
  'allCountries.zip': places,
};

const commands = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^stemma (.+?)\s*(?:#.*)?$/gmu)].map(
  ([, words]) => words as string,
);
const hasPage = existsSync(join(root, 'dist', 'web', 'client'));

describe('the commands of the README run on the bundled example', () => {
  it('there are some', () => expect(commands.length).toBeGreaterThan(4));

  it.for(commands)('stemma %s', async (command, { skip }) => {
    skip(command.includes('.html') && !hasPage, 'needs a build');
    const words = command.split(/\s+/u).map((word) => stands[word] ?? word);
    const environment = { ...process.env, XDG_DATA_HOME: folder };
    const { stdout } = await run('node', ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), ...words], {
      cwd: root,
      env: environment,
      maxBuffer: 1e8,
    }).catch((error: { code: number; stdout: string }) => {
      // One file of the dossier is damaged on purpose.
      expect(error.code).toBe(3);
      return error;
    });
    const file = /-o (\S+)/u.exec(command)?.[1];
    const written = file === undefined ? stdout : readFileSync(join(folder, file), 'utf8');
    expect(written.length).toBeGreaterThan(20);
    if (file?.endsWith('.json')) expect(JSON.parse(written)).toHaveProperty('stories');
    if (command.includes('--since')) expect(written).toContain('the account is the same as before');
  });
});
