import type { Span } from '../base/span.ts';

/** Opening marks and what closes them; the straight mark closes itself. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '「': '」',
};
/** Longer than any quotation in a report: the mark was never closed. */
const quotationLengthMax = 1200;

/** Stretches inside quotation marks, marks excluded; a paragraph's end closes what was left open. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = closers[text[at] as string];
    if (close === undefined || !opens(text, at)) continue;
    const end = findClose(text, at + 1, close);
    if (end < 0) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** A mark before white space or inside a word opens nothing. */
function opens(text: string, at: number): boolean {
  const after = text[at + 1];
  const before = text[at - 1];
  if (after === undefined || /\s/u.test(after)) return false;
  return before === undefined || !/[\p{L}\d]/u.test(before);
}

function findClose(text: string, from: number, close: string): number {
  const stop = Math.min(text.length, from + quotationLengthMax);
  for (let at = from; at < stop; at++) {
    const unit = text[at] as string;
    if (unit === '\n') return at;
    if (close.includes(unit) && !insideWord(text, at)) return at;
  }
  return -1;
}

/** ’ inside "don’t" is an apostrophe. */
function insideWord(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '');
}
