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
}

const pieces = /(\d+(?:[.,'’]\d+)*)|([\p{L}\p{M}]+)|(\s+)|([^\s])/gu;
const piecesWithApostrophes = /(\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)*)|(\s+)|([^\s])/gu;
/** A run of groups of three behind one to three digits: "10 000", also with narrow and no-break spaces. */
const spacedGroups = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d])/uy;

/** Cuts the text into lexemes. Linear in its length. */
export function scanLexemes(text: string, options: { spaceGroups: boolean; apostropheInWords: boolean }): Lexeme[] {
  const pattern = options.apostropheInWords ? piecesWithApostrophes : pieces;
  const lexemes: Lexeme[] = [];
  let glued = false;
  let fresh = true;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[3] !== undefined) {
      glued = false;
      if (match[3].includes('\n')) fresh = true;
      continue;
    }
    const start = match.index;
    let end = pattern.lastIndex;
    if (match[1] !== undefined && end - start <= 3) {
      spacedGroups.lastIndex = start;
      const groups = spacedGroups.exec(text);
      if (groups !== null && (options.spaceGroups || /(?:\s\d{3}){2}|\s000$|[\u00a0\u2009\u202f]/u.test(groups[0]))) {
        end = start + groups[0].length;
        const decimals = /[.,]\d+/uy;
        decimals.lastIndex = end;
        end += decimals.exec(text)?.[0].length ?? 0;
        pattern.lastIndex = end;
      }
    }
    const word = text.slice(start, end);
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    lexemes.push({ start, end, text: word, lower: kind === 'word' ? fold(word) : word, kind, glued, fresh });
    glued = true;
    fresh = false;
  }
  return lexemes;
}

/** Lower case, with one kind of apostrophe and no stress marks. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’ʼ‘]/gu, "'")
    .replace(/\u0301/gu, '');
}
