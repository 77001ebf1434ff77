import type { TimexesData } from '../../lang/schema/timexes.ts';
import { numberSenses, readNumeric } from './numeric.ts';
import type { Spec } from './spec.ts';

/** What a piece can be: category → value. Composites made by rules carry a `Spec`. */
export type Senses = Readonly<Record<string, string | number | Spec>>;

/** A word, number, mark or composite, with every category it may have. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Folded text. */
  readonly key: string;
  readonly senses: Senses | undefined;
  /** Rule that made a composite. */
  readonly rule?: string;
  readonly spec?: Spec;
}

interface Entry {
  /** Folded words after the first. */
  readonly rest: readonly string[];
  readonly category: string;
  readonly value: string | number;
  /** Needs a capital in the text. */
  readonly cased: boolean;
}

/** Words of a language by their first token; longer forms come first. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly data: TimexesData;
  readonly longestWord: number;
}

/** Numbers with their separators, words, and single marks; a line end is a mark of its own. */
const tokenPattern = /\d+(?:[.:,/h-]\d+)*|\p{L}[\p{L}\p{M}]*|\n|[^\s\p{L}\d]/gu;

/** Folds case, and accents where the language allows them to be missing. */
export function foldKey(word: string, foldAccents: boolean): string {
  const lower = word === '’' || word === '`' ? "'" : word.toLowerCase();
  return foldAccents ? lower.normalize('NFD').replace(/\p{M}+/gu, '') : lower;
}

/** Indexes the word tables and the literal words of the rules. */
export function buildLexicon(data: TimexesData, literals: ReadonlySet<string>): Lexicon {
  const entries = new Map<string, Entry[]>();
  const add = (category: string, value: string | number, form: string): void => {
    const words = form.match(tokenPattern) ?? [];
    const [first, ...rest] = words.map((word) => foldKey(word, data.foldAccents));
    if (first === undefined) return;
    const cased = data.cased.includes(category) && /^\p{Lu}/u.test(form);
    const list = entries.get(first) ?? [];
    if (list.length === 0) entries.set(first, list);
    list.push({ rest, category, value, cased });
  };
  for (const [category, table] of Object.entries(data.words)) {
    for (const [value, formsOfValue] of Object.entries(table)) {
      for (const form of formsOfValue.split('|')) add(category, keyValue(value), form);
    }
  }
  for (const literal of literals) add(`'${literal}'`, literal, literal);
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { entries, data, longestWord: 40 };
}

/** Object keys are strings; numeric ones stand for numbers. */
function keyValue(value: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
}

interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly text: string;
}

/** Splits a text into pieces with their senses. */
export function lex(text: string, lexicon: Lexicon): Piece[] {
  const raw = rawTokens(text, lexicon);
  const pieces: Piece[] = [];
  for (let i = 0; i < raw.length; ) {
    const token = raw[i] as RawToken;
    const first = token.text.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      i += pushNumeric(raw, i, lexicon.data, pieces);
      continue;
    }
    const entries = lexicon.entries.get(token.key);
    if (entries === undefined) {
      pieces.push(...compound(token, lexicon));
      i++;
      continue;
    }
    i += pushEntries(raw, i, entries, pieces);
  }
  return pieces;
}

function rawTokens(text: string, { data }: Lexicon): RawToken[] {
  const tokens: RawToken[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const word = match[0];
    for (const part of numberParts(word)) {
      const start = match.index + part.at;
      tokens.push({ start, end: start + part.text.length, text: part.text, key: foldKey(part.text, data.foldAccents) });
    }
  }
  return tokens;
}

/** Dates keep their hyphens; any other `a-b` is a range of two numbers. */
function numberParts(word: string): { at: number; text: string }[] {
  if (!word.includes('-') || word.length === 1 || isHyphenDate(word)) return [{ at: 0, text: word }];
  return [...word.matchAll(/[^-]+|-/gu)].map((match) => ({ at: match.index, text: match[0] }));
}

function isHyphenDate(word: string): boolean {
  if (/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2}(?:\d\d)?)$/u.test(word)) return true;
  const month = /^(\d{4})-(0?[1-9]|1[0-2])$/u.exec(word);
  // `2009-10` is the season from 2009 to 2010 more often than October.
  return month !== null && Number(month[2]) !== (Number(month[1]) % 100) + 1;
}

/** Longest lexicon form at `i`; every entry of that length becomes a sense. Returns the tokens used. */
function pushEntries(raw: readonly RawToken[], i: number, entries: readonly Entry[], pieces: Piece[]): number {
  const token = raw[i] as RawToken;
  const capital = /^\p{Lu}/u.test(token.text);
  let used = 0;
  let senses: Record<string, string | number> | undefined;
  for (const entry of entries) {
    const length = entry.rest.length + 1;
    if (used > length) break;
    if ((entry.cased && !capital) || !restMatches(raw, i, entry.rest)) continue;
    used = length;
    senses ??= {};
    senses[entry.category] ??= entry.value;
  }
  const last = raw[i + Math.max(used, 1) - 1] as RawToken;
  pieces.push({ start: token.start, end: last.end, key: token.key, senses });
  return Math.max(used, 1);
}

function restMatches(raw: readonly RawToken[], i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (raw[i + 1 + k]?.key !== rest[k]) return false;
  return true;
}

/** A number and the ending glued to it. Returns the tokens used. */
function pushNumeric(raw: readonly RawToken[], i: number, data: TimexesData, pieces: Piece[]): number {
  const token = raw[i] as RawToken;
  const next = raw[i + 1];
  const glued = next !== undefined && next.start === token.end ? next : undefined;
  if (glued !== undefined && data.ordinalEndings.includes(glued.key)) {
    const senses = numberSenses(Number(token.text), 'ord');
    pieces.push({ start: token.start, end: glued.end, key: token.key, senses });
    return 2;
  }
  if (glued !== undefined && data.decadeEndings.includes(glued.key) && /^\d{2,4}$/u.test(token.text)) {
    const senses = decadeSenses(Number(token.text), token.text.length);
    pieces.push({ start: token.start, end: glued.end, key: token.key, senses });
    return 2;
  }
  const senses = readNumeric(token.text, glued?.key, data.numericOrder);
  pieces.push({ start: token.start, end: token.end, key: token.key, senses });
  return 1;
}

function decadeSenses(value: number, digits: number): Senses | undefined {
  if (value % 10 !== 0) return undefined;
  return digits === 2 ? { decadeNum: value / 10, num: value } : { decadeNum: value / 10 };
}

/** Splits a word that is two lexicon words written together; otherwise the word itself, without senses. */
function compound(token: RawToken, lexicon: Lexicon): Piece[] {
  const plain = [{ start: token.start, end: token.end, key: token.key, senses: undefined }];
  const { compounds } = lexicon.data;
  if (compounds.length === 0 || token.key.length < 6 || token.key.length > lexicon.longestWord) return plain;
  for (let cut = token.key.length - 2; cut >= 2; cut--) {
    const left = lexicon.entries.get(token.key.slice(0, cut));
    if (left === undefined) continue;
    const right = lexicon.entries.get(token.key.slice(cut));
    if (right === undefined) continue;
    for (const [a, b] of compounds) {
      const first = left.find((entry) => entry.category === a && entry.rest.length === 0);
      const second = right.find((entry) => entry.category === b && entry.rest.length === 0);
      if (first === undefined || second === undefined) continue;
      const middle = token.start + cut;
      return [
        { start: token.start, end: middle, key: token.key.slice(0, cut), senses: { [a]: first.value } },
        { start: middle, end: token.end, key: token.key.slice(cut), senses: { [b]: second.value } },
      ];
    }
  }
  return plain;
}
