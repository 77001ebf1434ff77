import type { TimexesData } from '../../lang/schema/timexes.ts';
import { type Form, type Lexicon, type Senses, sensesOfEntries, type Token } from './lexicon.ts';
import { numberSenses } from './numeric.ts';
import type { Spec } from './spec.ts';

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

/** Joins tokens into pieces with their senses: forms of several words, numbers with their endings. */
export function lex(tokens: readonly Token[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { start, end, form } = tokens[i] as Token;
    if (form.isNumber) i += pushNumeric(tokens, i, lexicon.data, pieces);
    else if (form.goesOn) i += pushEntries(tokens, i, pieces);
    else {
      if (form.halves === undefined) pieces.push({ start, end, key: form.key, senses: form.senses });
      else pushHalves(pieces, start, form);
      i++;
    }
  }
  return pieces;
}

/** Longest lexicon form at `i`; every entry of that length becomes a sense. Returns the tokens used. */
function pushEntries(tokens: readonly Token[], i: number, pieces: Piece[]): number {
  const { start, form } = tokens[i] as Token;
  const capital = /^\p{Lu}/u.test(form.text);
  const entries = form.entries ?? [];
  let used = 1;
  for (const { rest, cased } of entries) {
    if (rest.length === 0) break;
    if ((cased && !capital) || !restMatches(tokens, i, rest)) continue;
    used = rest.length + 1;
    break;
  }
  const matching = entries.filter(({ rest }) => rest.length === used - 1 && restMatches(tokens, i, rest));
  const senses = used === 1 ? form.senses : sensesOfEntries(matching, form.text);
  pieces.push({ start, end: (tokens[i + used - 1] as Token).end, key: form.key, senses });
  return used;
}

function restMatches(tokens: readonly Token[], i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (tokens[i + 1 + k]?.form.key !== rest[k]) return false;
  return true;
}

function pushHalves(pieces: Piece[], start: number, { key, halves }: Form): void {
  if (halves === undefined) return;
  const { cut, left, right } = halves;
  pieces.push({ start, end: start + cut, key: key.slice(0, cut), senses: left });
  pieces.push({ start: start + cut, end: start + key.length, key: key.slice(cut), senses: right });
}

/** A number and the ending glued to it. Returns the tokens used. */
function pushNumeric(tokens: readonly Token[], i: number, data: TimexesData, pieces: Piece[]): number {
  const { start, end, form } = tokens[i] as Token;
  const next = tokens[i + 1];
  const glued = next !== undefined && next.start === end ? next : undefined;
  const { key, text } = form;
  if (glued !== undefined && data.ordinalEndings.includes(glued.form.key)) {
    pieces.push({ start, end: glued.end, key, senses: numberSenses(Number(text), 'ord') });
    return 2;
  }
  if (glued !== undefined && data.decadeEndings.includes(glued.form.key) && /^\d{2,4}$/u.test(text)) {
    pieces.push({ start, end: glued.end, key, senses: decadeSenses(Number(text), text.length) });
    return 2;
  }
  pieces.push({ start, end, key, senses: form.senses });
  return 1;
}

function decadeSenses(value: number, digits: number): Senses | undefined {
  if (value % 10 !== 0) return undefined;
  return digits === 2 ? { decadeNum: value / 10, num: value } : { decadeNum: value / 10 };
}
