import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import jschardet from 'jschardet';
import type { Note } from '../../base/note.ts';
import { declaredEncoding } from './prescan.ts';

/** Which evidence named the encoding. */
export type EncodingReadFrom = 'mark' | 'header' | 'declaration' | 'valid-utf-8' | 'detected' | 'fallback';

export interface Decoded {
  readonly text: string;
  /** Name in the Encoding standard, lower case. */
  readonly encoding: string;
  readonly readFrom: EncodingReadFrom;
  readonly notes: readonly Note[];
}

export interface DecodeOptions {
  readonly input: string;
  /** Label in the HTTP header, if the bytes came with one. */
  readonly charset?: string;
  /** True where the bytes may declare their encoding themselves (HTML, XML). */
  readonly declares: boolean;
}

/** How many bytes the guessing looks at: enough for an answer, and bounded in time. */
const detectLength = 64 * 1024;

/**
 * Turns bytes into text: mark, then header, then declaration, then valid UTF-8, then a guess by frequencies.
 * The mark itself is not part of the text. Bytes that do not fit become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const found = findEncoding(bytes, options);
  const text = new TextDecoder(found.encoding).decode(bytes);
  const notes = [...found.notes];
  if (text.includes('\ufffd') && found.encoding !== 'replacement')
    notes.push(damagedNote(text, found.encoding, options.input));
  return { text, encoding: found.encoding, readFrom: found.readFrom, notes };
}

type Found = Omit<Decoded, 'text'>;

/** Tells the encoding without decoding. */
export function findEncoding(bytes: Uint8Array, options: DecodeOptions): Found {
  const mark = getBOMEncoding(bytes);
  if (mark !== null) return { encoding: mark, readFrom: 'mark', notes: [] };
  const notes: Note[] = [];
  const declared = options.declares ? declaredEncoding(bytes, (label) => usableName(label) !== undefined) : undefined;
  for (const [label, readFrom] of [
    [options.charset, 'header'],
    [declared, 'declaration'],
  ] as const) {
    if (label === undefined) continue;
    const encoding = usableName(label);
    if (encoding !== undefined) return { encoding, readFrom, notes };
    notes.push(unknownNote(label, options.input));
  }
  return { ...guessEncoding(bytes), notes };
}

/** The standard's name of a label; `undefined` for labels that no decoder knows. */
function usableName(label: string): string | undefined {
  const name = normalizeEncoding(label);
  return name === null || name === 'replacement' ? undefined : name;
}

function guessEncoding(bytes: Uint8Array): Omit<Found, 'notes'> {
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return { encoding: wide, readFrom: 'detected' };
  if (hasJapaneseEscape(bytes)) return { encoding: 'iso-2022-jp', readFrom: 'detected' };
  if (isUtf8(bytes)) return { encoding: 'utf-8', readFrom: 'valid-utf-8' };
  const guess = jschardet.detect(sampleOf(bytes) as Buffer);
  const name = guess.encoding?.toLowerCase().replace(/[\s_-]/gu, '');
  const encoding = name === undefined ? undefined : usableName(aliases[name] ?? guess.encoding ?? '');
  if (encoding === undefined || encoding === 'utf-8') return { encoding: 'windows-1252', readFrom: 'fallback' };
  return { encoding: widened[encoding] ?? encoding, readFrom: 'detected' };
}

/** Names of the guesser that the Encoding standard does not know. */
const aliases: Readonly<Record<string, string>> = {
  utf16be: 'utf-16be',
  utf16le: 'utf-16le',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  johab: 'euc-kr',
  cp932: 'shift_jis',
  shiftjis2004: 'shift_jis',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  cp866: 'ibm866',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1255: 'windows-1255',
  cp1256: 'windows-1256',
  cp1257: 'windows-1257',
  cp1258: 'windows-1258',
  cp874: 'windows-874',
  tis620: 'windows-874',
  big5hkscs: 'big5',
  eucjis2004: 'euc-jp',
};

/** A superset that text labelled so is really in. */
const widened: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030' };

/** A stretch around the first byte that is not ASCII: the beginning of a page is often all markup. */
function sampleOf(bytes: Uint8Array): Buffer {
  let first = 0;
  while (first < bytes.length && (bytes[first] as number) < 0x80) first++;
  const from = Math.max(0, Math.min(first - 1024, bytes.length - detectLength));
  return Buffer.from(bytes.subarray(from, from + detectLength));
}

/** Valid UTF-8; a character cut off at the very end is forgiven, since files get truncated. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, completeLength(bytes)));
    return true;
  } catch {
    return false;
  }
}

function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** ISO-2022-JP is all ASCII bytes, and shifts by escapes: `ESC $ B`, `ESC ( J`. */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  const at = bytes.subarray(0, detectLength).indexOf(0x1b);
  if (at < 0) return false;
  const [shift, set] = [bytes[at + 1], bytes[at + 2]];
  return (shift === 0x24 && (set === 0x40 || set === 0x42)) || (shift === 0x28 && (set === 0x4a || set === 0x49));
}

/** UTF-16 without a mark: spaces, line ends and ASCII marks show as a zero byte always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 8192) & ~1;
  if (length < 4) return undefined;
  let little = 0;
  let big = 0;
  let both = 0;
  for (let i = 0; i < length; i += 2) {
    const [first, second] = [bytes[i], bytes[i + 1]] as [number, number];
    if (first === 0 && second === 0) both++;
    else if (second === 0 && isPrintable(first)) little++;
    else if (first === 0 && isPrintable(second)) big++;
  }
  const enough = (length / 2) * 0.05;
  if (both > 0) return undefined;
  if (little > enough && little > 20 * big) return 'utf-16le';
  if (big > enough && big > 20 * little) return 'utf-16be';
  return undefined;
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 || byte === 9 || byte === 10 || byte === 13;
}

function unknownNote(label: string, input: string): Note {
  return {
    code: 'encoding-unknown',
    message: `the declared encoding "${label.slice(0, 40)}" is not known; it was found out from the bytes`,
    input,
  };
}

function damagedNote(text: string, encoding: string, input: string): Note {
  const count = text.split('\ufffd').length - 1;
  return { code: 'encoding-damaged', message: `${count} places are not valid ${encoding}; they read as \ufffd`, input };
}
