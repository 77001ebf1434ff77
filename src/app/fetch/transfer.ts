import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** A decoded body; `failure` tells that it ended early. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
  readonly failure?: string;
}

/** Reads a body up to `bytesMax` decoded bytes, undoing its one content coding; what came before a failure is kept. */
export async function readBody(raw: Readable, coding: string, bytesMax: number): Promise<Body> {
  const kept: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(raw, coding)) {
      kept.push(chunk.subarray(0, Math.max(0, bytesMax - size)));
      size += chunk.length;
      if (size > bytesMax) return { bytes: Buffer.concat(kept), cut: true };
    }
    return { bytes: Buffer.concat(kept), cut: false };
  } catch (error) {
    return { bytes: Buffer.concat(kept), cut: false, failure: (error as Error).message };
  } finally {
    raw.destroy();
  }
}

async function* decoded(raw: Readable, coding: string): AsyncGenerator<Uint8Array> {
  const iterator = raw[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await iterator.next();
  if (first.done) return;
  const rest = Readable.from(chain(first.value, iterator), { objectMode: false });
  const decoder = decoderOf(coding, first.value);
  if (decoder === undefined) {
    for await (const chunk of rest) yield chunk as Uint8Array;
    return;
  }
  rest.on('error', (error) => decoder.destroy(error));
  try {
    for await (const chunk of rest.pipe(decoder)) yield chunk as Uint8Array;
  } finally {
    rest.destroy();
    decoder.destroy();
  }
}

async function* chain(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

/** The decoder for a coding; none where the first bytes show that the body is not really coded so. */
function decoderOf(coding: string, first: Uint8Array): Transform | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return first[0] === 0x1f ? createGunzip() : undefined;
  if (coding === 'br') return createBrotliDecompress();
  if (coding !== 'deflate') return undefined;
  // "deflate" means zlib, but some servers send the bare form: zlib's first two bytes are a multiple of 31.
  const head = ((first[0] ?? 0) << 8) | (first[1] ?? 0);
  return ((first[0] ?? 0) & 15) === 8 && head % 31 === 0 ? createInflate() : createInflateRaw();
}

/** The one coding of a body; `undefined` for several or for an unknown one, which are refused. */
export function codingOf(header: string): string | undefined {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 1) return undefined;
  const [coding = ''] = codings;
  return ['', 'gzip', 'x-gzip', 'deflate', 'br'].includes(coding) ? coding : undefined;
}
