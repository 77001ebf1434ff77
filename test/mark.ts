/**
 * Inline marks for tests: expected spans are written into the sentence, never counted by hand.
 *
 * `"[about 70,000]{figure} soldiers"` → text `"about 70,000 soldiers"` and one mark with label `figure`.
 * Marks may nest; a literal bracket is written `\\[`.
 */
import type { Span } from '../src/base/span.ts';

export interface Mark extends Span {
  readonly label: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Takes the marks out of a marked sentence. Throws `TypeError` on an unbalanced one. */
export function parseMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const unit = marked[i] as string;
    if (unit === '\\' && (marked[i + 1] === '[' || marked[i + 1] === ']')) {
      text += marked[++i];
    } else if (unit === '[') {
      open.push(text.length);
    } else if (unit === ']') {
      const start = open.pop();
      const label = /^\{([^}]*)\}/u.exec(marked.slice(i + 1));
      if (start === undefined || label === null) throw new TypeError(`unbalanced mark in: ${marked}`);
      marks.push({ start, end: text.length, label: label[1] as string });
      i += label[0].length;
    } else {
      text += unit;
    }
  }
  if (open.length > 0) throw new TypeError(`unclosed mark in: ${marked}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Writes marks back into a text, for readable failures. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const inserts: { at: number; order: number; what: string }[] = [];
  for (const mark of marks) {
    inserts.push({ at: mark.start, order: 1, what: '[' });
    inserts.push({ at: mark.end, order: 0, what: `]{${mark.label}}` });
  }
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  let out = text;
  for (const { at, what } of inserts) out = out.slice(0, at) + what + out.slice(at);
  return out;
}
