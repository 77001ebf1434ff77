import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createRawServer } from 'node:net';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchPage } from './index.ts';

const page = '<html><body><p>The ferry to Port Sorrow has not sailed since Monday.</p></body></html>';
const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_, response) => send(response, page),
  '/relative': (_, response) => redirect(response, '/page'),
  '/loop-a': (_, response) => redirect(response, '/loop-b'),
  '/loop-b': (_, response) => redirect(response, '/loop-a'),
  '/to-private': (_, response) => redirect(response, 'http://127.0.0.2/'),
  '/to-v6': (_, response) => redirect(response, 'http://[::1]/'),
  '/to-file': (_, response) => redirect(response, 'file:///etc/passwd'),
  '/to-metadata': (_, response) => redirect(response, '//169.254.169.254/latest/meta-data/'),
  '/to-decimal': (_, response) => redirect(response, 'http://2130706434/'),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(page),
  '/gzip': (_, response) => send(response, gzipSync(page), 'gzip'),
  '/members': (_, response) =>
    send(response, Buffer.concat([gzipSync(page.slice(0, 20)), gzipSync(page.slice(20))]), 'gzip'),
  '/not-gzip': (_, response) => send(response, page, 'gzip'),
  '/deflate': (_, response) => send(response, deflateSync(page), 'deflate'),
  '/deflate-raw': (_, response) => send(response, deflateRawSync(page), 'deflate'),
  '/thrice': (_, response) => send(response, gzipSync(page), 'gzip, gzip, gzip'),
  '/truncated': (_, response) => send(response, gzipSync(page.repeat(500)).subarray(0, 120), 'gzip'),
  '/bomb': (_, response) => send(response, gzipSync(Buffer.alloc(30_000_000, 32)), 'gzip'),
  '/short': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 });
    response.write(page);
    setTimeout(() => response.destroy(), 50);
  },
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 100);
    response.on('close', () => clearInterval(timer));
  },
  '/headers': (_, response) => response.writeHead(200, { 'x-long': 'y'.repeat(1_000_000) }).end(page),
};

function send(response: ServerResponse, body: string | Buffer, coding?: string): void {
  response.writeHead(200, {
    'content-type': 'text/html',
    ...(coding === undefined ? {} : { 'content-encoding': coding }),
  });
  response.end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end('x'.repeat(1000));
}

describe('fetchPage', () => {
  let server: Server;
  let base: string;
  let port: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const route = routes[request.url ?? ''];
      if (route === undefined) response.writeHead(404).end();
      else route(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = String((server.address() as AddressInfo).port);
    base = `http://127.0.0.1:${port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetchHere = (path: string, more: Partial<FetchOptions> = {}) =>
    fetchPage(path.startsWith('http') ? path : base + path, {
      hostDelayMs: 0,
      allowsAddress: (address) => address === '127.0.0.1',
      allowsPort: (one) => one === port,
      ...more,
    });
  const textOf = async (path: string): Promise<string> => {
    const result = await fetchHere(path);
    if ('refused' in result) throw new Error(result.refused.message);
    return Buffer.from(result.bytes).toString();
  };
  const refusalOf = async (path: string, more: Partial<FetchOptions> = {}): Promise<string> => {
    const result = await fetchHere(path, more);
    return 'refused' in result ? `${result.refused.code}: ${result.refused.message}` : 'fetched';
  };

  it.each(['/page', '/relative', '/gzip', '/members', '/not-gzip', '/deflate', '/deflate-raw'])(
    'reads %s',
    async (path) => {
      expect(await textOf(path)).toBe(page);
    },
  );

  it.each([
    ['/to-private', /url-refused: .*127\.0\.0\.2 is not a public address/u],
    ['/to-v6', /url-refused: .*::1 is not a public address/u],
    ['/to-file', /url-refused: .*not a plain http or https address/u],
    ['/to-metadata', /url-refused: .*169\.254\.169\.254/u],
    ['/to-decimal', /url-refused: .*127\.0\.0\.2/u],
    ['/loop-a', /fetch-failed: more than 5 redirects/u],
    ['/nowhere', /fetch-failed: it redirects without saying where/u],
    ['/gone', /fetch-failed: it answers with status 410/u],
    ['/image', /fetch-failed: it is image\/png/u],
    ['/thrice', /fetch-failed: its content coding/u],
    ['/headers', /fetch-failed: it could not be fetched/u],
  ])('refuses %s with its reason', async (path, reason) => {
    expect(await refusalOf(path)).toMatch(reason);
  });

  it('refuses private addresses unless they are allowed', async () => {
    expect(await refusalOf('/page', { allowsAddress: () => false })).toMatch(/url-refused/u);
  });

  it('connects to the address that was checked, not to what the name says later', async () => {
    const result = await fetchHere(`http://rebind.example.com:${port}/page`, { resolve: async () => ['127.0.0.1'] });
    expect('bytes' in result && Buffer.from(result.bytes).toString()).toBe(page);
    const mixed = { resolve: async () => ['127.0.0.1', '10.0.0.1'] };
    expect(await refusalOf(`http://mixed.example.com:${port}/page`, mixed)).toMatch(/url-refused: .*10\.0\.0\.1/u);
  });

  it('stops at the byte cap', async () => {
    for (const path of ['/bomb', '/endless']) {
      const result = await fetchHere(path, { bytesMax: 1_000_000 });
      expect('bytes' in result && [result.bytes.length, result.cut, result.notes[0]?.code]).toEqual([
        1_000_000,
        true,
        'too-large',
      ]);
    }
  });

  it('stops at the time cap', async () => {
    const started = performance.now();
    expect(await refusalOf('/slow', { totalMs: 600 })).toMatch(/fetch-incomplete|no complete answer|fetched/u);
    expect(
      await refusalOf('http://never.example.com/', { totalMs: 300, resolve: () => new Promise(() => {}) }),
    ).toMatch(/no complete answer/u);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('keeps what came before a page breaks off', async () => {
    for (const path of ['/short', '/truncated']) {
      const result = await fetchHere(path);
      expect('bytes' in result && result.bytes.length > 50 && result.notes[0]?.code).toBe('fetch-incomplete');
    }
  });

  it('survives an answer that is no HTTP', async () => {
    const raw = createRawServer((socket: Socket) => socket.end('junk\r\n\r\n'));
    await new Promise<void>((ready) => raw.listen(0, '127.0.0.1', ready));
    const rawPort = String((raw.address() as AddressInfo).port);
    expect(await refusalOf(`http://127.0.0.1:${rawPort}/`, { allowsPort: () => true })).toMatch(/fetch-failed/u);
    raw.close();
  });
});
