/**
 * Words, digits and marks of a text, for reading numbers: independent of the tokens of the syntax stage, which
 * split "$725m" and "10 000" as each treebank does.
 */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space in front of it. */
  readonly glued: boolean;
  /** A line break in front of it. */
  readonly fresh: boolean;
  /** `keyOf(lower)`: most words are told from those of a table by this number alone. */
  readonly key: number;
}

/** How many keys there are; a power of two. */
export const keyCount = 2048;

/** A small number from the first two letters and the length of a word. */
export function keyOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  return (word.charCodeAt(0) * 61 + second * 17 + word.length * 5) & (keyCount - 1);
}

const [other, space, digit, letter] = [0, 1, 2, 3];
/** Letters and marks of the Latin, Greek and Cyrillic scripts lie below this code. */
const tableSize = 0x600;
const classes = Uint8Array.from({ length: tableSize }, (_, code) => classByPattern(String.fromCharCode(code)));

function classByPattern(character: string): number {
  if (/\s/u.test(character)) return space;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  return /\d/u.test(character) ? digit : other;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < tableSize ? (classes[code] as number) : classByPattern(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** UTF-16 units of the character at a place: two where it lies beyond the basic plane. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const numberMark = /[.,'’]/u;
const apostrophe = /['’ʼ‘]/u;
/** A run of groups of three behind one to three digits: "10 000", also with narrow and no-break spaces. */
const spacedGroups = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d])/uy;
const decimals = /[.,]\d+/uy;

interface ScanOptions {
  readonly spaceGroups: boolean;
  readonly apostropheInWords: boolean;
}

/** Cuts the text into lexemes. Linear in its length. */
export function scanLexemes(text: string, options: ScanOptions): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let glued = false;
  let fresh = true;
  for (let start = 0; start < text.length; ) {
    const found = classAt(text, start);
    if (found === space) {
      glued = false;
      if (text.charCodeAt(start) === 10) fresh = true;
      start++;
      continue;
    }
    const kind = found === letter ? 'word' : found === digit ? 'number' : 'mark';
    const end = endOf(text, start, { kind, options });
    const word = text.slice(start, end);
    const lower = kind === 'word' ? fold(word) : word;
    lexemes.push({ start, end, text: word, lower, kind, glued, fresh, key: keyOf(lower) });
    glued = true;
    fresh = false;
    start = end;
  }
  return lexemes;
}

function endOf(text: string, start: number, { kind, options }: { kind: Lexeme['kind']; options: ScanOptions }): number {
  if (kind === 'number') return numberEnd(text, start, options);
  if (kind === 'mark') return start + widthAt(text, start);
  let end = lettersEnd(text, start);
  if (!options.apostropheInWords) return end;
  while (end + 1 < text.length && apostrophe.test(text[end] as string)) {
    const past = lettersEnd(text, end + 1);
    if (past === end + 1) break;
    end = past;
  }
  return end;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === letter) end += widthAt(text, end);
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === digit) end++;
  return end;
}

/** Digits with the marks between them; then groups of three behind spaces, with their decimals. */
function numberEnd(text: string, start: number, options: ScanOptions): number {
  let end = digitsEnd(text, start);
  while (end + 1 < text.length && classAt(text, end + 1) === digit && joinsDigits(text[end] as string, options))
    end = digitsEnd(text, end + 1);
  if (end - start > 3 || end + 3 >= text.length || classAt(text, end) !== space) return end;
  spacedGroups.lastIndex = start;
  const groups = spacedGroups.exec(text)?.[0];
  if (groups === undefined || !(options.spaceGroups || /(?:\s\d{3}){2}|\s000$|[\u00a0\u2009\u202f]/u.test(groups)))
    return end;
  end = start + groups.length;
  decimals.lastIndex = end;
  return end + (decimals.exec(text)?.[0].length ?? 0);
}

function joinsDigits(mark: string, { apostropheInWords }: ScanOptions): boolean {
  return mark === '.' || mark === ',' || (!apostropheInWords && numberMark.test(mark));
}

/** Past an apostrophe between two words: "25 millions d'euros". */
export function overApostrophe(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at];
  return mark?.glued === true && apostrophe.test(mark.text) && lexemes[at + 1]?.glued === true ? at + 1 : at;
}

/** Lower case, with one kind of apostrophe and no stress marks. */
function fold(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return foldAny(word);
  }
  return word;
}

function foldAny(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 0x7f) return lower.replace(/['’ʼ‘]/gu, "'").replace(/\u0301/gu, '');
  return lower;
}
