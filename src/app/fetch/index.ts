import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, type Dispatcher, request } from 'undici';
import type { Note } from '../../base/note.ts';
import type { FetchResult } from '../ingest/read-inputs.ts';
import { checkUrl, type GuardOptions, isPublicAddress } from './guard.ts';
import { codingOf, readBody } from './transfer.ts';

/** Limits of a fetch, and the doors that tests go through. */
export interface FetchOptions extends GuardOptions {
  /** Decoded bytes read at most. */
  readonly bytesMax: number;
  /** Milliseconds for everything: names, redirects and body. */
  readonly totalMs: number;
  readonly redirectsMax: number;
  /** Milliseconds between two requests to one host. */
  readonly hostDelayMs: number;
  /** All addresses of a name. Default: the system's resolver. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
}

export const defaultFetchOptions: FetchOptions = {
  bytesMax: 6 * 1024 * 1024,
  totalMs: 20_000,
  redirectsMax: 5,
  hostDelayMs: 1000,
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map((one) => one.address),
};

const headers = {
  'user-agent': 'stemma/0.1 (reads the news reports that its user names)',
  accept: 'text/html,application/xhtml+xml,text/plain,application/json;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
};

/** When each host was last asked, so that no host is asked twice in a row. */
const lastAsked = new Map<string, number>();

/** A refusal with its words, thrown between the steps of one fetch and turned into a note at its door. */
class Refusal extends Error {
  readonly code: 'url-refused' | 'fetch-failed';
  constructor(code: 'url-refused' | 'fetch-failed', message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Fetches a page: politely, within limits, and never from a private address. Each hop of a redirect is checked
 * anew, and the connection goes to the very address that was checked.
 */
export async function fetchPage(address: string, given: Partial<FetchOptions> = {}): Promise<FetchResult> {
  const options = { ...defaultFetchOptions, ...given };
  const deadline = AbortSignal.timeout(options.totalMs);
  const notes: Note[] = [];
  try {
    let at = address;
    for (let hop = 0; hop <= options.redirectsMax; hop++) {
      const step = await ask(at, options, deadline);
      if ('page' in step) return { ...step.page, notes: [...notes, ...step.page.notes] };
      if (at.startsWith('https:') && step.location.startsWith('http:'))
        notes.push({ code: 'redirect-insecure', message: 'it redirects from https to http', input: address });
      at = step.location;
    }
    throw new Refusal('fetch-failed', `more than ${options.redirectsMax} redirects`);
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'fetch-failed';
    return { refused: { code, message: `${reasonOf(error, deadline, options)}; skipped`, input: address } };
  }
}

function reasonOf(error: unknown, deadline: AbortSignal, options: FetchOptions): string {
  if (error instanceof Refusal) return error.message;
  if (deadline.aborted) return `no complete answer within ${options.totalMs / 1000} s`;
  const { code, message } = error as NodeJS.ErrnoException;
  return `it could not be fetched (${code ?? message})`;
}

interface Page {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
  readonly contentType: string;
  readonly url: string;
  readonly notes: readonly Note[];
}

type Step = { readonly page: Page } | { readonly location: string };

/** One request: the page, or where it has moved. */
async function ask(address: string, options: FetchOptions, signal: AbortSignal): Promise<Step> {
  const check = checkUrl(address, options);
  if ('refused' in check) throw new Refusal('url-refused', `${quoted(address)} is refused: ${check.refused}`);
  const { url } = check;
  const addresses = await checkedAddresses(url, options, signal);
  await waitForHost(url.host, options, signal);
  const agent = pinnedAgent(addresses);
  try {
    const response = await request(url, { dispatcher: agent, headers, signal });
    // A body that is thrown away reports its own end as an error.
    response.body.on('error', () => {});
    const location = redirectOf(response, url);
    if (location === undefined) return { page: await pageOf(response, url, options) };
    response.body.destroy();
    return { location };
  } finally {
    await agent.destroy();
  }
}

function quoted(address: string): string {
  return `"${address.length > 80 ? `${address.slice(0, 80)}…` : address}"`;
}

/** The addresses of a host, all of them public; one private answer among them refuses the name. */
async function checkedAddresses(url: URL, options: FetchOptions, signal: AbortSignal): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isPublicAddress(host, options)) return [host];
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
  const addresses = await Promise.race([options.resolve(host), aborted]);
  if (addresses.length === 0) throw new Refusal('fetch-failed', `"${host}" has no address`);
  const inside = addresses.find((one) => !isPublicAddress(one, options));
  if (inside !== undefined)
    throw new Refusal('url-refused', `"${host}" leads to ${inside}, which is not a public address`);
  return addresses;
}

/** An agent that connects to the checked addresses whatever the name says by now. */
function pinnedAgent(addresses: readonly string[]): Agent {
  const records = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return new Agent({
    connect: {
      timeout: 10_000,
      lookup: (_host, lookupOptions, callback) => {
        const first = records[0] as { address: string; family: number };
        if (lookupOptions.all === true) callback(null, records);
        else callback(null, first.address, first.family);
      },
    },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxHeaderSize: 64 * 1024,
    pipelining: 0,
  });
}

async function waitForHost(host: string, options: FetchOptions, signal: AbortSignal): Promise<void> {
  const now = performance.now();
  const free = (lastAsked.get(host) ?? Number.NEGATIVE_INFINITY) + options.hostDelayMs;
  lastAsked.set(host, Math.max(now, free));
  if (free > now) await wait(free - now, undefined, { signal });
}

function headerOf(response: Dispatcher.ResponseData, name: string): string {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Where a redirect leads; `undefined` for an answer that is none. */
function redirectOf(response: Dispatcher.ResponseData, url: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return undefined;
  const location = headerOf(response, 'location').trim();
  if (location === '') throw new Refusal('fetch-failed', 'it redirects without saying where to');
  try {
    return new URL(location, url).href;
  } catch {
    throw new Refusal('fetch-failed', 'it redirects to something that is no address');
  }
}

const readable =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|json|ld\+json|jsonl|x-ndjson|ndjson|gzip|x-gzip|octet-stream|(?:rss|atom)\+xml))\s*(?:;|$)/iu;

async function pageOf(response: Dispatcher.ResponseData, url: URL, options: FetchOptions): Promise<Page> {
  const { statusCode } = response;
  const contentType = headerOf(response, 'content-type');
  const coding = codingOf(headerOf(response, 'content-encoding'));
  const refusal =
    statusCode < 200 || statusCode > 299
      ? `it answers with status ${statusCode}`
      : contentType !== '' && !readable.test(contentType)
        ? `it is ${contentType.slice(0, 60)}, not text`
        : coding === undefined
          ? 'its content coding is not known'
          : undefined;
  if (refusal !== undefined) {
    response.body.destroy();
    throw new Refusal('fetch-failed', refusal);
  }
  const body = await readBody(response.body, coding ?? '', options.bytesMax);
  const notes: Note[] = [];
  if (body.failure !== undefined) {
    if (body.bytes.length === 0) throw new Error(body.failure);
    notes.push({
      code: 'fetch-incomplete',
      message: `the page breaks off (${body.failure.slice(0, 60)}); what came before was read`,
      input: url.href,
    });
  }
  if (body.cut)
    notes.push({
      code: 'too-large',
      message: `only its first ${options.bytesMax / 1024 / 1024} MB were read`,
      input: url.href,
    });
  return { bytes: body.bytes, cut: body.cut, contentType, url: url.href, notes };
}
