import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder } from '../example.ts';
import { root } from '../tidy/source-files.ts';

const isBuilt = existsSync(join(root, 'dist', 'cli', 'main.js')) && existsSync(join(root, 'dist', 'web', 'server'));

/**
 * The packed tarball in a project of its own, beside nothing but the dependencies that it names: what is only a
 * development dependency, or not among the packed files, is missing there.
 */
describe.skipIf(!isBuilt)('the packed package (needs a build)', () => {
  const project = mkdtempSync(join(tmpdir(), 'stemma-package-'));
  const installed = join(project, 'node_modules', 'stemma');
  const main = join(installed, 'dist', 'cli', 'main.js');
  const run = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: project, encoding: 'utf8', maxBuffer: 1e8 });

  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(manifest.dependencies)) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), link, 'dir');
    }
    writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  }, 60_000);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('runs the example of the README', () => {
    const sample = /```ts\n([\s\S]*?)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    writeFileSync(join(project, 'sample.mjs'), sample);
    expect(run('sample.mjs')).toContain('the mayor');
  });

  it('exports what the library promises', () => {
    writeFileSync(
      join(project, 'names.mjs'),
      `import * as stemma from 'stemma'; process.stdout.write(Object.keys(stemma).join(' '));`,
    );
    const names = run('names.mjs').split(' ');
    const promised = [
      'analyse',
      'assign',
      'briefArticles',
      'collate',
      'packOf',
      'parseText',
      'renderHtml',
      'traceLineage',
    ];
    expect(names).toEqual(expect.arrayContaining(promised));
  });

  it('has types that a strict project can read', () => {
    writeFileSync(
      join(project, 'types.mts'),
      `import { type Account, briefArticles, parseText } from 'stemma';
export const account: Account = briefArticles([parseText('x', { input: 'a', id: 'a' })], []);
// @ts-expect-error: not a text
parseText(1, { input: 'a', id: 'a' });
`,
    );
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: [] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['types.mts'] }));
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  it('has a command that teaches its use', () => {
    expect(run(main, '--help')).toContain('stemma brief');
  });

  it('writes the page with its maps, scripts and styles', () => {
    const page = join(project, 'account.html');
    run(main, 'brief', '-q', join(exampleFolder, '01-meridian.txt'), '-o', page);
    expect(readFileSync(page, 'utf8').length).toBeGreaterThan(50_000);
  });
});
