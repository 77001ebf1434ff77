import { isLetterUnit, UnitClass, unitClass } from '../../base/words.ts';
import type { TimexesData } from '../../lang/schema/timexes.ts';
import { readNumeric } from './numeric.ts';
import type { Spec } from './spec.ts';
import { buildTenseReader, type TenseReader, type Told, tellWord } from './tense.ts';

/** What a piece can be: category → value. Composites made by rules carry a `Spec`. */
export type Senses = Readonly<Record<string, string | number | Spec>>;

/** One meaning of a word, with the words that must follow it. */
export interface Entry {
  /** Folded words after the first. */
  readonly rest: readonly string[];
  readonly category: string;
  readonly value: string | number;
  /** Needs a capital in the text. */
  readonly cased: boolean;
}

/** All that is known of a word, number or mark as written; made once for each form a language's texts have. */
export interface Form {
  /** Folded text. */
  readonly key: string;
  readonly text: string;
  readonly isNumber: boolean;
  /** A run of letters that is not too long to be a word. */
  readonly isWord: boolean;
  /** What it can begin; longer forms come first. */
  readonly entries: readonly Entry[] | undefined;
  /** True when some entry goes on after this word. */
  readonly goesOn: boolean;
  /** Its senses standing alone. */
  readonly senses: Senses | undefined;
  /** Where a word written of two lexicon words is cut, with the senses of both halves. */
  readonly halves: Halves | undefined;
  readonly tense: Told | undefined;
  /** True when it begins a phrase that says a tense. */
  readonly startsPhrase: boolean;
}

interface Halves {
  readonly cut: number;
  readonly left: Senses;
  readonly right: Senses;
}

/** A form at its place in a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** Words of a language by their first token; longer forms come first. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly data: TimexesData;
  readonly tense: TenseReader;
  /** Forms met so far. */
  readonly forms: Map<string, Form>;
}

/** Letters in the longest word that is looked at. */
const longestWord = 40;
/** Forms remembered between texts; bounds the memory of a long run. */
const formsMax = 50_000;

/** Words with their marks, numbers with their separators, single other marks; a line end is a mark of its own. */
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
  return { entries, data, tense: buildTenseReader(data), forms: new Map() };
}

/** Object keys are strings; numeric ones stand for numbers. */
function keyValue(value: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
}

/** The form of a token's text. */
function formOf(text: string, lexicon: Lexicon): Form {
  const known = lexicon.forms.get(text);
  if (known !== undefined) return known;
  if (lexicon.forms.size >= formsMax) lexicon.forms.clear();
  const made = makeForm(text, lexicon);
  lexicon.forms.set(text, made);
  return made;
}

function makeForm(text: string, lexicon: Lexicon): Form {
  const { data, tense } = lexicon;
  const key = foldKey(text, data.foldAccents);
  const isNumber = isDigit(text.charCodeAt(0));
  const entries = isNumber ? undefined : lexicon.entries.get(key);
  // A longer run of letters is no word, and would only cost time.
  const isWord = text.length <= longestWord && /^\p{L}/u.test(text);
  const told = isWord ? tellWord(text.toLowerCase(), tense) : undefined;
  return {
    key,
    text,
    isNumber,
    isWord,
    entries,
    goesOn: entries?.some(({ rest }) => rest.length > 0) === true,
    senses: isNumber ? readNumeric(text, data.numericOrder) : entries && aloneSenses(text, entries),
    halves: isNumber || entries !== undefined ? undefined : halvesOf(key, lexicon),
    tense: told?.tense,
    startsPhrase: told?.startsPhrase === true,
  };
}

function aloneSenses(text: string, entries: readonly Entry[]): Senses | undefined {
  return sensesOfEntries(
    entries.filter(({ rest }) => rest.length === 0),
    text,
  );
}

/** Every entry that the text's case allows becomes a sense. */
export function sensesOfEntries(entries: readonly Entry[], text: string): Senses | undefined {
  const capital = /^\p{Lu}/u.test(text);
  let senses: Record<string, string | number> | undefined;
  for (const { cased, category, value } of entries) {
    if (cased && !capital) continue;
    senses ??= {};
    senses[category] ??= value;
  }
  return senses;
}

/** Cuts a word that is two lexicon words written together ("Samstagabend"). */
function halvesOf(key: string, { data, entries }: Lexicon): Halves | undefined {
  const { compounds } = data;
  if (compounds.length === 0 || key.length < 6 || key.length > longestWord) return undefined;
  for (let cut = key.length - 2; cut >= 2; cut--) {
    const left = entries.get(key.slice(0, cut));
    const right = left && entries.get(key.slice(cut));
    if (left === undefined || right === undefined) continue;
    for (const [a, b] of compounds) {
      const first = left.find((entry) => entry.category === a && entry.rest.length === 0);
      const second = right.find((entry) => entry.category === b && entry.rest.length === 0);
      if (first !== undefined && second !== undefined)
        return { cut, left: { [a]: first.value }, right: { [b]: second.value } };
    }
  }
  return undefined;
}

const newline = 10;

/** Splits a text into tokens; one linear scan. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at = pushNumber(tokens, { text, at, lexicon });
      continue;
    }
    const end = isLetterUnit(code) ? wordEnd(text, at) : at + 1;
    const isMark = end > at + 1 || isLetterUnit(code) || code === newline || !isBlank(code);
    if (isMark) tokens.push({ start: at, end, form: formOf(text.slice(at, end), lexicon) });
    at = end;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(String.fromCharCode(code)));
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetterUnit(code) && unitClass(code) !== UnitClass.Mark) break;
    at++;
  }
  return at;
}

const numberPattern = /\d+(?:[.:,/h-]\d+)*/uy;

/** A number; dates keep their hyphens, any other `a-b` is a range of two numbers. Returns where it ends. */
function pushNumber(tokens: Token[], { text, at, lexicon }: { text: string; at: number; lexicon: Lexicon }): number {
  numberPattern.lastIndex = at;
  const number = numberPattern.exec(text)?.[0] as string;
  const parts = number.includes('-') && !isHyphenDate(number) ? (number.match(/[^-]+|-/gu) ?? []) : [number];
  let start = at;
  for (const part of parts) {
    tokens.push({ start, end: start + part.length, form: formOf(part, lexicon) });
    start += part.length;
  }
  return start;
}

function isHyphenDate(word: string): boolean {
  if (/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2}(?:\d\d)?)$/u.test(word)) return true;
  const month = /^(\d{4})-(0?[1-9]|1[0-2])$/u.exec(word);
  // `2009-10` is the season from 2009 to 2010 more often than October.
  return month !== null && Number(month[2]) !== (Number(month[1]) % 100) + 1;
}
