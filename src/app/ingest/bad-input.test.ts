import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../base/note.ts';
import type { Article } from '../../model/index.ts';
import { type ReadInputsOptions, readInputs } from './read-inputs.ts';

const report =
  'Ferry sinks off Port Sorrow\n\nThe ferry sank on Monday, the harbour office said.\n\nNobody was hurt, it added.\n';

describe('bad input', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-bad-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const read = async (inputs: readonly string[], options: ReadInputsOptions = {}) => {
    const articles: Article[] = [];
    const skipped: Note[] = [];
    for await (const result of readInputs(inputs, options))
      if ('article' in result) articles.push(result.article);
      else skipped.push(result.skipped);
    return { articles, skipped, codes: skipped.map((note) => note.code) };
  };
  /** Reads the bad input between two good ones, which must both come through. */
  const between = async (...bad: string[]) => {
    const first = put('first.txt', report);
    const last = put('last.txt', report);
    const found = await read([first, ...bad, last]);
    expect(found.articles[0]?.id).toBe('first');
    expect(found.articles.at(-1)?.id).toBe('last');
    for (const note of found.skipped) {
      expect(note.message).not.toContain('\n');
      expect(note.input).toBeTruthy();
    }
    return { ...found, articles: found.articles.slice(1, -1) };
  };

  it('names an empty file, a blank one, a binary one and a missing one', async () => {
    const files = [
      put('empty.txt', ''),
      put('blank.txt', ' \n\n'),
      put(
        'binary.txt',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      ),
    ];
    expect((await between(...files, join(folder, 'missing.txt'), join(folder, 'none-*.txt'))).codes).toEqual([
      'empty',
      'empty',
      'binary',
      'not-found',
      'not-found',
    ]);
  });

  it('keeps what a truncated gzip file still gives', async () => {
    const packed = gzipSync(Array.from({ length: 3000 }, (_, i) => `Ferry number ${i * 7919} sailed.`).join('\n'));
    const { articles } = await between(put('cut.txt.gz', packed.subarray(0, packed.length / 2)));
    expect(articles[0]?.id).toBe('cut');
    expect(articles[0]?.notes[0]).toMatchObject({
      code: 'gzip-damaged',
      message: expect.stringContaining('break off'),
    });
  });

  it('stops unpacking a gzip bomb', async () => {
    const { articles } = await between(put('bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 'a'))));
    expect(articles[0]?.text).toHaveLength(400_000);
    expect(articles[0]?.notes.map((note) => note.code)).toContain('too-large');
  });

  it('reads the beginning of 200 MB of one line, and passes over such a line of JSONL', async () => {
    const line = Buffer.alloc(200_000_000, 'the ferry that was lost and the harbour ');
    const text = put('long.txt', line);
    const jsonl = put(
      'long.jsonl',
      Buffer.concat([line, Buffer.from(`\n${JSON.stringify({ id: 'after', text: report })}\n`)]),
    );
    const before = process.memoryUsage().rss;
    const { articles, codes } = await between(text, jsonl);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    expect(articles.map((article) => article.id)).toEqual(['long', 'after']);
    expect(articles[0]?.notes.map((note) => note.code)).toEqual(['too-large', 'article-cut']);
    expect(codes).toEqual(['too-large']);
    rmSync(text);
    rmSync(jsonl);
  });

  it('reads 10,000 nested elements', async () => {
    const paragraph = '<p>The ferry sank on Monday, the harbour office said in a long statement.</p>';
    const started = performance.now();
    const { articles } = await between(
      put('nested.html', `<html><body>${'<div>'.repeat(10_000)}${paragraph}${'</div>'.repeat(10_000)}`),
    );
    expect(articles[0]?.text).toContain('The ferry sank on Monday');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('goes on after an invalid line of JSONL, and names it', async () => {
    const lines = [
      '{"id":"a","text":"The ferry sank."}',
      '{"id":"b","text":',
      '[1]',
      '{"id":"c"}',
      '{"id":"d","text":"It was raised."}',
    ];
    const path = put('records.jsonl', lines.join('\n'));
    const { articles, skipped } = await between(path);
    expect(articles.map((article) => article.id)).toEqual(['a', 'd']);
    expect(skipped.map((note) => [note.code, note.input])).toEqual(
      [2, 3, 4].map((n) => ['record-invalid', `${path}:${n}`]),
    );
  });

  it('leaves out a date that does not exist', async () => {
    const record = put('dated.jsonl', JSON.stringify({ text: report, date: '2022-02-31' }));
    const text = put(
      'dateline.txt',
      `${report}\n`.replace('The ferry', 'PORT SORROW, 31 February 2022 (Reuters) - The ferry'),
    );
    const { articles } = await between(record, text);
    for (const article of articles) {
      expect(article.publishedAt).toBeUndefined();
      expect(article.notes.map((note) => note.code)).toContain('date-invalid');
    }
  });

  it('finds the encoding where the declared one is unknown', async () => {
    const html =
      '<html><head><meta charset="x-klingon"></head><body><p>Die Fähre sank am Montag, wie die Behörde über ihren Sprecher mitteilte.</p></body></html>';
    const { articles } = await between(put('klingon.html', html));
    expect(articles[0]?.text).toContain('Fähre');
    expect(articles[0]?.notes.map((note) => note.code)).toContain('encoding-unknown');
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const path = put('locked.txt', report);
    chmodSync(path, 0o000);
    expect((await between(path)).codes).toEqual(['unreadable']);
  });

  it('names a folder that contains itself', async () => {
    const loop = join(folder, 'loop');
    mkdirSync(loop, { recursive: true });
    writeFileSync(join(loop, 'inside.txt'), report);
    symlinkSync(loop, join(loop, 'again'));
    symlinkSync(join(loop, 'self'), join(loop, 'self'));
    const { articles, codes } = await between(loop);
    expect(articles.map((article) => article.id)).toEqual(['inside']);
    expect(codes).toEqual(['folder-loop', 'folder-loop']);
  });

  it('names addresses that are refused, without asking them', async () => {
    expect((await between('http://127.0.0.1/', 'http://10.0.0.8/page', 'ftp://news.example.com/a')).codes).toEqual([
      'url-refused',
      'url-refused',
      'url-refused',
    ]);
  });

  it('says that a language has no pack', async () => {
    const text =
      'Lautta upposi maanantaina, kertoi satamaviranomainen, ja se on nyt nostettu. Hän sanoi että lautta oli vanha, mutta se ei ole syy.';
    const { articles } = await between(put('suomi.txt', text));
    expect(articles[0]?.lang).toBe('fi');
    expect(articles[0]?.notes.map((note) => note.code)).toEqual(['language-without-pack']);
  });

  it('reads a sidecar, not as an article, and reports a damaged one', async () => {
    const path = put('side.txt', report);
    put('side.txt.json', JSON.stringify({ outlet: 'The Port Gazette', date: '2031-05-04', byline: 'Ann Lee' }));
    const other = put('other.txt', report);
    const damaged = put('other.json', '{"outlet": ');
    const { articles, codes } = await between(path, `${path}.json`, other, damaged);
    expect(codes).toEqual([]);
    expect(articles.map((article) => article.id)).toEqual(['side', 'other']);
    expect(articles[0]).toMatchObject({
      outlet: { value: 'The Port Gazette', readFrom: 'sidecar' },
      publishedAt: { value: { value: '2031-05-04', precision: 'day' }, readFrom: 'sidecar' },
      byline: { value: 'Ann Lee' },
    });
    expect(articles[1]?.notes.map((note) => note.code)).toEqual(['sidecar-invalid']);
  });

  it('reads standard input, and lets options win', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(report.slice(0, 30));
      yield Buffer.from(report.slice(30));
    }
    const given = { outlet: 'Radio Sorrow', date: '2031-05-04T10:00:00Z', lang: 'en' };
    const { articles } = await read(['-'], { stdin: stdin(), given });
    expect(articles[0]).toMatchObject({
      id: 'stdin',
      input: '-',
      text: report,
      outlet: { value: 'Radio Sorrow', readFrom: 'option' },
      publishedAt: { value: { precision: 'instant' }, readFrom: 'option' },
    });
  });

  it('reads a folder in the same order every time, and gives each article its own id', async () => {
    const inner = join(folder, 'order');
    mkdirSync(join(inner, 'b'), { recursive: true });
    for (const name of ['b/one.txt', 'a.txt', 'c.txt', 'one.txt']) writeFileSync(join(inner, name), report);
    const { articles } = await read([inner]);
    expect(articles.map((article) => article.id)).toEqual(['a', 'one', 'c', 'one~2']);
    expect(articles.map((article) => article.input.slice(inner.length + 1))).toEqual([
      'a.txt',
      'b/one.txt',
      'c.txt',
      'one.txt',
    ]);
  });
});
