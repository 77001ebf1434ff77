import { basename, extname } from 'node:path';
import type { Note } from '../../base/note.ts';
import { decodeBytes, type GivenFields, type ParseOptions, parseJsonLine } from '../../ingest/index.ts';
import type { LanguageDetector } from '../../lang/detect.ts';
import { packs } from '../../lang/index.ts';
import type { Article } from '../../model/index.ts';
import { withLanguage } from '../language.ts';
import { type ByteStream, byteLines, collect, openFile, unpacked } from './bytes.ts';
import { expandInputs, reasonOf } from './expand.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type BytesToParse, type InputResult, type NamedKind, parseBytes } from './parse-bytes.ts';
import { isSidecar, readSidecar } from './sidecar.ts';

export type { InputResult } from './parse-bytes.ts';

/** A page that was fetched, or why it was not. */
export type FetchResult =
  | {
      readonly bytes: Uint8Array;
      readonly cut: boolean;
      readonly contentType: string;
      /** After redirects. */
      readonly url: string;
      readonly notes: readonly Note[];
    }
  | { readonly refused: Note };

/** Fetches one page within limits. */
export type PageFetcher = (url: string) => Promise<FetchResult>;

export interface ReadInputsOptions {
  /** What the user says of every input; wins over everything else. */
  readonly given?: GivenFields;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Default: the guarded fetcher of `app/fetch`. */
  readonly fetchPage?: PageFetcher;
  readonly detect?: LanguageDetector;
  readonly limits?: Limits;
}

/**
 * Reads files, folders, patterns, addresses and standard input (`-`), always in the same order. Nothing that is
 * in them stops it: what cannot be read comes back as `skipped`, with its reason.
 */
export async function* readInputs(
  patterns: readonly string[],
  options: ReadInputsOptions = {},
): AsyncGenerator<InputResult> {
  const limits = options.limits ?? defaultLimits;
  const ids = new Map<string, number>();
  for (const target of expandInputs(patterns, limits)) {
    if (target.kind === 'refused') yield { skipped: target.note };
    else if (target.kind === 'stdin') yield* withUniqueIds(readStdin(options, limits), ids);
    else if (target.kind === 'url') yield* withUniqueIds(readUrl(target.url, options, limits), ids);
    else if (!isSidecar(target.path, limits.sidecarBytesMax))
      yield* withUniqueIds(readFile(target.path, options, limits), ids);
  }
}

/** Ids are unique in a run; a repeated one gets a number, and unsupported languages get a note. */
async function* withUniqueIds(
  results: AsyncIterable<InputResult>,
  ids: Map<string, number>,
): AsyncGenerator<InputResult> {
  for await (const result of results) {
    if (!('article' in result)) yield result;
    else {
      const count = (ids.get(result.article.id) ?? 0) + 1;
      ids.set(result.article.id, count);
      const id = count === 1 ? result.article.id : `${result.article.id}~${count}`;
      yield { article: withLanguageNote({ ...result.article, id }) };
    }
  }
}

function withLanguageNote(article: Article): Article {
  if (packs[article.lang] !== undefined) return article;
  const name = article.lang === 'und' ? 'an unknown language' : `"${article.lang}"`;
  const message = `the text is in ${name}, which has no language pack; it is grouped, but only partly read: days, figures in digits and countries, no speakers, no events`;
  return { ...article, notes: [...article.notes, { code: 'language-without-pack', message, input: article.input }] };
}

async function* readFile(path: string, options: ReadInputsOptions, limits: Limits): AsyncGenerator<InputResult> {
  const kind = kindOfName(path);
  const sidecar = readSidecar(path, limits.sidecarBytesMax);
  const given = { ...optionGiven(options), sidecar: sidecar.fields };
  const parse = { ...parseOptions(path, idOfName(path), options), given };
  try {
    const stream = openFile(path);
    if (kind === 'jsonl') yield* readJsonLines(stream, parse, limits);
    else yield* readWhole(stream, { kind, notes: sidecar.notes }, { parse, limits });
  } catch (error) {
    const [code, message] = reasonOf(error);
    yield { skipped: { code, message, input: path } };
  }
}

async function* readStdin(options: ReadInputsOptions, limits: Limits): AsyncGenerator<InputResult> {
  const stream = unpacked(options.stdin ?? process.stdin);
  const parse = parseOptions('-', 'stdin', options);
  yield* readWhole(stream, { kind: 'unknown', notes: [] }, { parse, limits });
}

interface WholeContext {
  readonly parse: ParseOptions;
  readonly limits: Limits;
}

async function* readWhole(
  stream: ByteStream,
  named: { readonly kind: NamedKind; readonly notes: readonly Note[] },
  { parse, limits }: WholeContext,
): AsyncGenerator<InputResult> {
  const bytesMax = byteLimit(named.kind, limits);
  const { bytes, cut } = await collect(stream.chunks, bytesMax);
  const notes = [...named.notes];
  const failure = stream.failure();
  if (failure !== undefined)
    notes.push({ code: 'gzip-damaged', message: `${failure}; what came before was read`, input: parse.input });
  if (cut)
    notes.push({
      code: 'too-large',
      message: `only its first ${bytesMax / 1024 / 1024} MB were read`,
      input: parse.input,
    });
  yield* await parseAll({ bytes, kind: named.kind, cut, notes }, { parse, limits });
}

/** Parses in the language that the text is in; a detector given from outside stands. */
function inLanguage<T>(options: ParseOptions, parse: (options: ParseOptions) => T): Promise<T> {
  if (options.detect !== undefined) return Promise.resolve(parse(options));
  return withLanguage((detect) => parse({ ...options, detect }));
}

function parseAll(source: BytesToParse, { parse, limits }: WholeContext): Promise<InputResult[]> {
  return inLanguage(parse, (options) => [...parseBytes(source, options, limits)]);
}

function byteLimit(kind: NamedKind, limits: Limits): number {
  if (kind === 'html') return limits.pageBytesMax;
  return kind === 'json' || kind === 'unknown' ? limits.jsonBytesMax : limits.textBytesMax;
}

/** JSONL is read line by line, so that a file of any size fits. */
async function* readJsonLines(stream: ByteStream, parse: ParseOptions, limits: Limits): AsyncGenerator<InputResult> {
  for await (const line of byteLines(stream.chunks, limits.lineBytesMax)) {
    const input = `${parse.input}:${line.number}`;
    if (line.bytes === undefined) {
      const message = `the line is longer than ${limits.lineBytesMax / 1024 / 1024} MB; skipped`;
      yield { skipped: { code: 'too-large', message, input } };
      continue;
    }
    const decoded = decodeBytes(line.bytes, { input, declares: false });
    if (decoded.text.trim() === '') continue;
    const named = { ...parse, input, id: `${parse.id}:${line.number}` };
    const result = await inLanguage(named, (options) => parseJsonLine(decoded.text, options));
    if ('refused' in result) yield { skipped: result.refused };
    else yield { article: { ...result.article, notes: [...decoded.notes, ...result.article.notes] } };
  }
  const failure = stream.failure();
  if (failure !== undefined)
    yield { skipped: { code: 'gzip-damaged', message: `${failure}; the lines before were read`, input: parse.input } };
}

async function* readUrl(url: string, options: ReadInputsOptions, limits: Limits): AsyncGenerator<InputResult> {
  const fetchPage = options.fetchPage ?? (await import('../fetch/index.ts')).fetchPage;
  const page = await fetchPage(url);
  if ('refused' in page) {
    yield { skipped: page.refused };
    return;
  }
  const charset = /charset\s*=\s*["']?([^"';\s]+)/iu.exec(page.contentType)?.[1];
  const parse = {
    ...parseOptions(url, page.url, options),
    given: { ...optionGiven(options), record: { url: page.url } },
  };
  const kind = kindOfType(page.contentType);
  const { bytes, cut, notes } = page;
  yield* await parseAll({ bytes, cut, notes, kind, ...(charset === undefined ? {} : { charset }) }, { parse, limits });
}

function parseOptions(input: string, id: string, options: ReadInputsOptions): ParseOptions {
  return {
    input,
    id,
    given: optionGiven(options),
    ...(options.detect === undefined ? {} : { detect: options.detect }),
  };
}

function optionGiven(options: ReadInputsOptions): { option?: GivenFields } {
  return options.given === undefined ? {} : { option: options.given };
}

const kindsByEnding: Readonly<Record<string, NamedKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.css': 'other',
  '.js': 'other',
  '.mjs': 'other',
  '.ts': 'other',
  '.csv': 'other',
  '.xml': 'unknown',
};

/** A file's kind by its name, a final `.gz` set aside. */
function kindOfName(path: string): NamedKind {
  return kindsByEnding[extname(path.replace(/\.gz$/iu, '')).toLowerCase()] ?? 'unknown';
}

function idOfName(path: string): string {
  return basename(path)
    .replace(/\.gz$/iu, '')
    .replace(/\.[a-z0-9]{1,6}$/iu, '');
}

function kindOfType(contentType: string): NamedKind {
  if (/^(?:text\/html|application\/xhtml)/iu.test(contentType)) return 'html';
  return /^text\/plain/iu.test(contentType) ? 'text' : 'unknown';
}
