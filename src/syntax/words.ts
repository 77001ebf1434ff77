/** What the tagger and the parser see of a written word, worked out once per distinct form. */
import { hashString } from '../base/linear.ts';

/** Hashes and shape of a word form. */
export interface WordShape {
  /** Hash of the form as written. */
  readonly form: number;
  /** Hash of the lower-case form with every digit as 0. */
  readonly lower: number;
  /** Hashes of the last 1 … 5 units of the lower-case form; shorter words repeat the whole. */
  readonly suffixes: readonly number[];
  /** Hashes of the first 1 … 4 units. */
  readonly prefixes: readonly number[];
  /** Capitals, digits, marks: a small number. */
  readonly shape: number;
}

/** Longest stretch of a form that is looked at; longer ones are rubbish or addresses. */
const unitsMax = 64;

/** Looks at a word. */
export function wordShape(form: string): WordShape {
  const text = form.length > unitsMax ? form.slice(0, unitsMax) : form;
  const lower = text.toLowerCase().replace(/\d/gu, '0').replaceAll('’', "'");
  return {
    form: hashString(text) | 0,
    lower: hashString(lower) | 0,
    suffixes: [1, 2, 3, 4, 5].map((n) => hashString(lower.slice(-n), 7 + n) | 0),
    prefixes: [1, 2, 3, 4].map((n) => hashString(lower.slice(0, n), 17 + n) | 0),
    shape: shapeOf(text),
  };
}

/** Bits: 1 capital first, 2 further capitals, 4 all capitals, 8 digit, 16 hyphen, 32 stop, 64 apostrophe, 128 no letter. */
function shapeOf(text: string): number {
  let shape = 0;
  if (/^\p{Lu}/u.test(text)) shape |= 1;
  if (/\p{Lu}/u.test(text.slice(1))) shape |= 2;
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) shape |= 4;
  if (/\d/u.test(text)) shape |= 8;
  if (/[-‐‑–—]/u.test(text)) shape |= 16;
  if (text.includes('.')) shape |= 32;
  if (/['’]/u.test(text)) shape |= 64;
  if (!/\p{L}/u.test(text)) shape |= 128;
  return shape;
}
