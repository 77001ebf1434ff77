import type { Span } from '../../base/span.ts';
import type { BlockKind } from '../../model/index.ts';

/** A stretch of text that will become one block: a line, or a paragraph wrapped over several lines. */
export interface Line extends Span {
  /** The text under the span, without white space at either end. */
  readonly text: string;
  /** True when an empty line (or the beginning of the text) comes before it. */
  readonly gapBefore: boolean;
  /** What the page says it is (a `figcaption`, an `h1`); absent in plain text. */
  readonly preset?: BlockKind;
}

/** Lines are called wrapped when they are this long at most … */
const wrapColumnMax = 100;
/** … and this share of the lines inside paragraphs do not end a sentence. */
const wrapShareMin = 0.5;

/** The lines of a text that hold anything; wrapped paragraphs are joined into one. */
export function splitLines(text: string): Line[] {
  const lines = physicalLines(text);
  return isWrapped(lines) ? joinWrapped(text, lines) : lines;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let gapBefore = true;
  let at = 0;
  while (at <= text.length) {
    const stop = lineEnd(text, at);
    const span = trimmed(text, at, stop);
    if (span.start === span.end) gapBefore = true;
    else {
      lines.push({ ...span, text: text.slice(span.start, span.end), gapBefore });
      gapBefore = false;
    }
    at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return i;
  }
  return text.length;
}

/** White space, including the no-break and zero-width kinds that pages leave behind. */
const blank = /[\s\u200b\u2060\ufeff]/u;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && blank.test(text[start] as string)) start++;
  while (end > start && blank.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** Typewriter habit of agencies and mail: paragraphs broken at a column, set apart by empty lines. */
function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, i) => !line.gapBefore || lines[i + 1]?.gapBefore === false);
  if (inner.length < 6 || inner.some((line) => line.text.length > wrapColumnMax)) return false;
  const followed = lines.filter((_, i) => lines[i + 1]?.gapBefore === false);
  const open = followed.filter((line) => !endsSentence(line.text) && line.text.length > 40).length;
  return open >= followed.length * wrapShareMin;
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (line.gapBefore || last === undefined) joined.push(line);
    else joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
  }
  return joined;
}

/** True when a line ends as a sentence does, closing quotation marks and brackets set aside. */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？։।]["'”’»“)\]]{0,3}$/u.test(line.slice(-5));
}

/** Number of words, by white space; languages without spaces count six characters as a word. */
export function wordCount(line: string): number {
  const spaced = line.split(/\s+/u).length;
  return Math.max(spaced, /[\u3040-\u30ff\u3400-\u9fff]/u.test(line) ? Math.round(line.length / 3) : 0);
}
