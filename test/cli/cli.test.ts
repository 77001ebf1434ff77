import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder } from '../example.ts';
import { root } from '../tidy/source-files.ts';

const report =
  'Ferry sinks off Port Sorrow\n\nThe ferry sank on Monday, the harbour office said.\n\nNobody was hurt, it added.\n';
const folder = mkdtempSync(join(tmpdir(), 'stemma cli '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command from its sources, in the folder of the test's files. */
function stemma(args: readonly string[], stdin = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const child = spawn(process.execPath, [tsx, join(root, 'src', 'cli', 'main.ts'), ...args], { cwd: folder });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

beforeAll(() => {
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  put('a.txt', report);
  put('b.txt', report.replace('Ferry sinks', 'Ferry lost'));
  put('with space.txt', report);
  put('empty.txt', '');
  const packed = gzipSync(Array.from({ length: 900 }, (_, i) => `Ferry number ${i * 7919} sailed.`).join('\n'));
  put('cut.txt.gz', packed.subarray(0, packed.length / 2));
  put('records.jsonl', `${JSON.stringify({ id: 'r', text: report, date: '2031-02-30' })}\n{"id":\n`);
  put('pairs.jsonl', `${JSON.stringify({ id: 'p', a: { text: report }, b: { text: report } })}\nnot json\n`);
  put(
    'places.txt',
    '990001\tPort Sorrow\tPort Sorrow\t\t10.5\t20.5\tP\tPPL\tXX\t\t01\t\t\t\t12000\t\t5\tEtc/UTC\t2031-01-01\n',
  );
  mkdirSync(join(folder, 'nothing'));
  symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
});

interface Case {
  readonly args: string;
  readonly code: number;
  /** What stderr must hold, in one line. */
  readonly err?: RegExp;
  readonly out?: RegExp;
  readonly stdin?: string;
}

const wrongUsage: readonly Case[] = [
  { args: 'breif', code: 2, err: /unknown command 'breif' \(Did you mean brief\?\)/u },
  { args: 'brief', code: 2, err: /nothing to read: name files/u },
  { args: 'brief --nope a.txt', code: 2, err: /unknown option '--nope'/u },
  { args: 'brief --format xml a.txt', code: 2, err: /'xml' is invalid\. Expected one of text, md, html, json/u },
  { args: 'brief --date 2022-02-31 a.txt', code: 2, err: /There is no such date/u },
  { args: 'brief --date soon a.txt', code: 2, err: /Expected a date/u },
  { args: 'analyse --lang xx a.txt', code: 2, err: /No language has this code/u },
  { args: 'brief -o a.pdf a.txt', code: 2, err: /cannot tell a form from/u },
  { args: 'brief --also a.pdf a.txt', code: 2, err: /Expected an ending of \.html/u },
  { args: 'brief -o nothing --format md a.txt', code: 2, err: /It is a folder/u },
  { args: 'brief -o a.txt/x.md a.txt', code: 2, err: /a\.txt: a part of its path is a file/u },
  { args: 'compare', code: 2, err: /expected two reports, or --pairs FILE/u },
];

const badInput: readonly Case[] = [
  { args: 'brief missing.txt -o never.html', code: 1, err: /skipped: missing\.txt: there is no such file/u },
  { args: 'brief nothing', code: 1, err: /skipped: nothing: the folder has no files/u },
  { args: 'group dangling.txt', code: 1, err: /skipped: dangling\.txt: there is no such file/u },
  { args: 'analyse none-*.txt', code: 1, err: /skipped: none-\*\.txt: no file matches/u },
  { args: 'brief -', code: 1, err: /skipped: -: it is empty/u },
  { args: 'compare a.txt', code: 1, err: /expected exactly two reports, read 1/u },
  { args: 'compare --pairs missing.jsonl', code: 1, err: /missing\.jsonl: there is no such file/u },
  { args: 'compare --pairs nothing', code: 1, err: /nothing: it is a folder/u },
  { args: 'brief a.txt --gazetteer missing.bin', code: 1, err: /missing\.bin: there is no such file/u },
  { args: 'brief a.txt --gazetteer b.txt', code: 1, err: /b\.txt: it is not a gazetteer/u },
];

const partly: readonly Case[] = [
  { args: 'group a.txt empty.txt b.txt', code: 3, err: /skipped: empty\.txt: it is empty/u, out: /"b"/u },
  { args: 'group a.txt cut.txt.gz', code: 3, err: /note: cut\.txt\.gz: the gzip data break off/u, out: /"cut"/u },
  { args: 'analyse records.jsonl', code: 3, err: /skipped: records\.jsonl:2: it is not valid JSON/u, out: /"id":"r"/u },
  { args: 'group records.jsonl', code: 3, err: /note: records\.jsonl:1: the date "2031-02-30"/u },
  { args: 'group a.txt http://127.0.0.1/x', code: 3, err: /skipped: "http:\/\/127\.0\.0\.1\/x" is refused/u },
  { args: 'group --lang fi a.txt', code: 3, err: /note: a\.txt: the text is in "fi"/u },
  { args: 'compare --pairs pairs.jsonl', code: 3, err: /skipped: pairs\.jsonl:2/u, out: /"id":"p"/u },
  { args: 'group -q a.txt empty.txt', code: 3 },
];

const done: readonly Case[] = [
  { args: '--version', code: 0, out: /^\d+\.\d+\.\d+\n$/u },
  { args: '--help', code: 0, out: /Exit codes: 0 done/u },
  { args: 'brief --help', code: 0, out: /--gazetteer <file>/u },
  { args: 'group a.txt b.txt ./a.txt', code: 0, out: /^[^\n]+\n[^\n]+\n$/u },
  { args: 'group with\u00a0space.txt', code: 0, out: /"with space"/u },
  { args: 'group -', code: 0, stdin: report, out: /"stdin"/u },
  { args: 'compare a.txt b.txt', code: 0, out: /"relation":/u },
];

describe.each([
  ['wrong usage', wrongUsage],
  ['bad input', badInput],
  ['some inputs skipped or read in part', partly],
  ['done', done],
])('%s', (_, cases) => {
  it.concurrent.each(cases)('stemma $args', async ({ args, code, err, out, stdin }) => {
    const ran = await stemma(
      args.split(' ').map((word) => word.replaceAll('\u00a0', ' ')),
      stdin,
    );
    expect(ran.code, ran.err).toBe(code);
    if (err === undefined) expect(ran.err).toBe('');
    else expect(ran.err.split('\n').filter((line) => err.test(line))).toHaveLength(1);
    if (out !== undefined) expect(ran.out).toMatch(out);
    else if (code === 1 || code === 2) expect(ran.out).toBe('');
    if (code === 2) expect(ran.err.trimEnd()).not.toContain('\n');
  });
});

describe('the example', () => {
  it('comes out in every form, and with the same bytes again', async () => {
    const files = ['text.txt', 'account.md', 'account.json'];
    if (existsSync(join(root, 'dist', 'web', 'client'))) files.push('account.html');
    const write = (place: string) => {
      const paths = files.map((name) => join(folder, place, name));
      return stemma(['brief', '-q', exampleFolder, ...paths.flatMap((path) => ['--also', path])]);
    };
    const [first, second] = [await write('one'), await write('two')];
    expect(first.code, first.err).toBe(3);
    expect(second.out).toBe(first.out);
    expect(first.out).toMatch(/^\d+ reports · \d+ outlets · \d+ witnesses/mu);
    for (const name of files) {
      const text = readFileSync(join(folder, 'one', name), 'utf8');
      expect(readFileSync(join(folder, 'two', name), 'utf8') === text, name).toBe(true);
      expect(text.length).toBeGreaterThan(5000);
    }
    expect(JSON.parse(readFileSync(join(folder, 'one', 'account.json'), 'utf8')).stories.length).toBeGreaterThan(1);
  });
});

describe('an imported gazetteer', () => {
  it('counts when asked for, and only then', async () => {
    expect((await stemma(['gazetteer', 'import', 'places.txt', '-o', 'own/places.bin'])).code).toBe(0);
    const toponyms = async (...more: string[]) =>
      JSON.parse((await stemma(['analyse', 'a.txt', ...more])).out).toponyms.map(
        ({ placeId }: { placeId: string }) => placeId,
      );
    expect(await toponyms()).not.toContain('990001');
    expect(await toponyms('--gazetteer', join('own', 'places.bin'))).toContain('990001');
    const account = await stemma(['brief', 'a.txt', '--format', 'json', '--gazetteer', join('own', 'places.bin')]);
    expect(account.out).toContain('Port Sorrow');
    expect(account.code, account.err).toBe(0);
  });
});

it('an account of nothing does not take the place of an earlier one', async () => {
  writeFileSync(join(folder, 'kept.md'), 'earlier');
  expect((await stemma(['brief', 'empty.txt', '-o', 'kept.md'])).code).toBe(1);
  expect(readFileSync(join(folder, 'kept.md'), 'utf8')).toBe('earlier');
});

it('a reader that closes early is not an error', async () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [tsx, join(root, 'src', 'cli', 'main.ts'), 'analyse', '-q', exampleFolder]);
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', resolve);
  });
  expect(code).toBe(0);
});
