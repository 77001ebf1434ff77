import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../../ingest/encoding/sniff.ts';

/** Bytes as they come, and what went wrong on the way (told after the last chunk). */
export interface ByteStream {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Set once the stream has ended early: it broke off, or was damaged. */
  readonly failure: () => string | undefined;
}

/** The bytes of a file; gzip is unpacked, told by its magic bytes. */
export function openFile(path: string): ByteStream {
  return unpacked(createReadStream(path, { highWaterMark: 64 * 1024 }));
}

/** Unpacks gzip where the first bytes say so; what was read of a damaged one is kept. */
export function unpacked(input: AsyncIterable<Uint8Array>): ByteStream {
  let failure: string | undefined;
  const fail = (error: unknown): void => {
    failure = describeGzip(error);
  };
  return { chunks: unpack(input, fail), failure: () => failure };
}

async function* unpack(input: AsyncIterable<Uint8Array>, fail: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  const iterator = input[Symbol.asyncIterator]();
  try {
    const first = await firstBytes(iterator);
    if (first === undefined) return;
    const rest = joined(first, iterator);
    if (!isGzip(first)) {
      yield* rest;
      return;
    }
    const gunzip = createGunzip();
    const packed = Readable.from(rest, { objectMode: false });
    packed.on('error', (error) => gunzip.destroy(error));
    try {
      for await (const chunk of packed.pipe(gunzip)) yield chunk as Uint8Array;
    } catch (error) {
      fail(error);
    } finally {
      packed.destroy();
      gunzip.destroy();
    }
  } finally {
    await iterator.return?.();
  }
}

/** At least two bytes, so that the magic ones can be seen. */
async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array | undefined;
  while (bytes === undefined || bytes.length < 2) {
    const next = await iterator.next();
    if (next.done) return bytes;
    bytes = bytes === undefined ? next.value : Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function* joined(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

function describeGzip(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return 'the gzip data break off';
  return code?.startsWith('Z_') ? `the gzip data are damaged (${message})` : message;
}

export interface Collected {
  readonly bytes: Uint8Array;
  /** True when there was more than the limit. */
  readonly cut: boolean;
}

/** Reads a stream up to a limit, and no further. */
export async function collect(chunks: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Collected> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(size + chunk.length > bytesMax ? chunk.subarray(0, bytesMax - size) : chunk);
    size += chunk.length;
    if (size > bytesMax) return { bytes: Buffer.concat(kept), cut: true };
  }
  return { bytes: Buffer.concat(kept), cut: false };
}

/** A line of a stream; `bytes` is absent when it was longer than the limit. */
export interface ByteLine {
  readonly number: number;
  readonly bytes?: Uint8Array;
}

/** The lines of a stream, one at a time; an overlong one is passed over without being held. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, lineBytesMax: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= lineBytesMax) parts.push(piece);
    else parts = [];
  };
  const finished = (): ByteLine => (size <= lineBytesMax ? { number, bytes: Buffer.concat(parts) } : { number });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      yield finished();
      [parts, size, from] = [[], 0, at + 1];
      number++;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finished();
}
