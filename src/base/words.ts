/**
 * Words, cheaply: one linear scan that needs no language pack, with each word folded to plain letters so that
 * spellings and scripts meet. Grouping and lineage read whole streams with it, at millions of words a second.
 */
import anyAscii from 'any-ascii';
import type { Span } from './span.ts';

/** A word or number of a text. */
export interface Word extends Span {
  /** Lower case, no diacritics, Latin letters and digits only; `''` never occurs. */
  readonly folded: string;
  readonly kind: 'word' | 'number';
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** First word after the start of the text, a line break or a sentence mark. */
  readonly initial: boolean;
}

/** What a unit of a text is to a scan for words. */
export enum UnitClass {
  Other = 0,
  Letter = 1,
  Upper = 2,
  Digit = 3,
  Ideograph = 4,
  Mark = 5,
  Stop = 6,
}

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  const letter = /\p{L}/u;
  const upper = /[\p{Lu}\p{Lt}]/u;
  for (let code = 0; code < 0xd800; code++) {
    const unit = String.fromCharCode(code);
    if (/\p{Nd}/u.test(unit)) table[code] = UnitClass.Digit;
    else if (/\p{M}/u.test(unit)) table[code] = UnitClass.Mark;
    else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(unit))
      table[code] = UnitClass.Ideograph;
    else if (letter.test(unit)) table[code] = upper.test(unit) ? UnitClass.Upper : UnitClass.Letter;
  }
  for (const mark of '.!?…。！？:\n\r') table[mark.charCodeAt(0)] = UnitClass.Stop;
  return table;
}

/** Class of a unit by its code; `Other` for those outside the plane of scripts in daily use. */
export function unitClass(code: number): UnitClass {
  return classes[code] as UnitClass;
}

/** Whether a unit is a letter of any script; ligatures and wide forms, which stand beyond the table, too. */
export function isLetterUnit(code: number): boolean {
  if (code >= 0xe000) return /\p{L}/u.test(String.fromCharCode(code));
  const kind = classes[code] as UnitClass;
  return kind === UnitClass.Letter || kind === UnitClass.Upper || kind === UnitClass.Ideograph;
}

/** Bits of `WordRanges.flags`. */
export const capitalFlag = 1;
export const initialFlag = 2;
export const numberFlag = 4;

/** Words as ranges of a text, without the cost of an object each. */
export interface WordRanges {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly flags: Uint8Array;
}

/** At most `limit` words of a text, as `scanWords` finds them. */
export function scanRanges(text: string, limit: number): WordRanges {
  const most = Math.min(limit, text.length);
  const [starts, ends, flags] = [new Uint32Array(most), new Uint32Array(most), new Uint8Array(most)];
  let count = 0;
  let initial = initialFlag;
  for (let at = 0; at < text.length && count < most; ) {
    const kind = classes[text.charCodeAt(at)] as UnitClass;
    if (kind === UnitClass.Other || kind === UnitClass.Stop || kind === UnitClass.Mark) {
      if (kind === UnitClass.Stop) initial = initialFlag;
      at++;
      continue;
    }
    const stop = rangeEnd(text, at, kind);
    starts[count] = at;
    ends[count] = stop;
    flags[count++] =
      initial | (kind === UnitClass.Upper ? capitalFlag : 0) | (kind === UnitClass.Digit ? numberFlag : 0);
    if (kind !== UnitClass.Ideograph) initial = 0;
    at = kind === UnitClass.Ideograph ? at + 1 : stop;
  }
  return { count, starts, ends, flags };
}

function rangeEnd(text: string, at: number, kind: UnitClass): number {
  if (kind === UnitClass.Digit) return numberEnd(text, at, text.length);
  return kind === UnitClass.Ideograph ? Math.min(at + 2, text.length) : wordEnd(text, at, text.length);
}

/**
 * Scans at most `limit` words of a text. Scripts without spaces come as overlapping pairs of
 * characters. Digits keep their inner separators out: `6,221` folds to `6221`, `7.6` to `7.6`.
 */
export function scanWords(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  const end = text.length;
  let initial = true;
  let at = 0;
  while (at < end && words.length < limit) {
    const kind = classes[text.charCodeAt(at)] as UnitClass;
    if (kind === UnitClass.Letter || kind === UnitClass.Upper) {
      const stop = wordEnd(text, at, end);
      pushWord(words, text, { start: at, end: stop, capital: kind === UnitClass.Upper, initial });
      at = stop;
      initial = false;
    } else if (kind === UnitClass.Digit) {
      const stop = numberEnd(text, at, end);
      words.push({
        start: at,
        end: stop,
        folded: foldNumber(text.slice(at, stop)),
        kind: 'number',
        capital: false,
        initial,
      });
      at = stop;
      initial = false;
    } else if (kind === UnitClass.Ideograph) {
      const stop = Math.min(at + 2, end);
      pushWord(words, text, { start: at, end: stop, capital: false, initial });
      at++;
    } else {
      if (kind === UnitClass.Stop) initial = true;
      at++;
    }
  }
  return words;
}

/** Letters and marks, with an apostrophe or a digit inside a word ("l'Aquila" stays two words: see `elided`). */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const kind = classes[text.charCodeAt(at)] as UnitClass;
    if (kind === UnitClass.Letter || kind === UnitClass.Upper || kind === UnitClass.Mark || kind === UnitClass.Digit)
      at++;
    else break;
  }
  return at;
}

function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const kind = classes[text.charCodeAt(at)] as UnitClass;
    const unit = text[at];
    const inner = unit === ',' || unit === '.' || unit === '\u00a0' || unit === '\u202f';
    if (kind === UnitClass.Digit) at++;
    else if (inner && at + 1 < end && classes[text.charCodeAt(at + 1)] === UnitClass.Digit) at += 2;
    else break;
  }
  return at;
}

function pushWord(words: Word[], text: string, found: Span & { capital: boolean; initial: boolean }): void {
  const folded = foldWord(text.slice(found.start, found.end));
  if (folded !== '') words.push({ ...found, folded, kind: 'word' });
}

const groupedThousands = /^\d{1,3}(?:[,.\u00a0\u202f]\d{3})+$/u;

/** One spelling per number: grouped thousands lose their marks, a decimal comma becomes a point. */
export function foldNumber(number: string): string {
  if (groupedThousands.test(number)) return number.replace(/[^\d]/gu, '');
  return number.replace(/[\u00a0\u202f]/gu, '').replace(',', '.');
}

const foldCacheLimit = 400_000;
let folds = new Map<string, string>();

/** Lower case, without diacritics, in Latin letters; remembered, since news repeats its words. */
export function foldWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  if (folds.size >= foldCacheLimit) folds = new Map();
  const folded = asciiOnly.test(word) ? word.toLowerCase() : foldForeign(word);
  folds.set(word, folded);
  return folded;
}

const asciiOnly = /^[a-zA-Z0-9]+$/u;

function foldForeign(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (asciiOnly.test(plain) ? plain : anyAscii(plain).toLowerCase()).replace(/[^a-z0-9]/gu, '');
}

/** Spelling habits of several languages levelled: what is written differently and said alike. */
const soundSteps: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|shch|sh|cz|ch|zh/gu, 's'],
  [/dj|dzs|dz/gu, 's'],
  [/ph/gu, 'f'],
  [/qu(?=[ei])/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|kh|gh|[cqk]/gu, 'k'],
  [/x/gu, 'ks'],
  [/ou|oo/gu, 'u'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
  [/z/gu, 's'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

let sounds = new Map<string, string>();

/** A key under which one name's or international word's spellings in several languages meet. */
export function soundKey(folded: string): string {
  const known = sounds.get(folded);
  if (known !== undefined) return known;
  if (sounds.size >= foldCacheLimit) sounds = new Map();
  let key = folded;
  for (const [from, to] of soundSteps) key = key.replace(from, to);
  sounds.set(folded, key);
  return key;
}
