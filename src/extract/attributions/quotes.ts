import type { Span } from '../../base/span.ts';

/** A stretch in quotation marks. `start`…`end` holds the marks, `inner` does not. */
export interface QuoteRegion extends Span {
  readonly inner: Span;
  /** False when the paragraph ended, or another kind of mark stood, where the closing one was due. */
  readonly closed: boolean;
  /** The quotation before this one, left open at its paragraph's end and opened again here. */
  readonly continues: boolean;
}

/**
 * Closing marks for each opening one, after the habits of English, French, Spanish, German, Polish, Danish, Russian
 * and Ukrainian typography. `»` and `”` open too: „German»-style« books and Swedish ”same marks” do so.
 */
const closers: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "''": "''",
  '``': "''",
  "'": "'",
};

/** Marks that also are apostrophes: they need white space before and no letter after the closing one. */
const apostrophes = new Set(['‘', "'", '‚']);
const boundaryBefore = /[\s([{—–\-:;,/.…]/u;
const letter = /[\p{L}\p{N}]/u;
const markPattern = /''|``|[“”„‟«»‹›‘’‚"']/gu;
/** A quotation that never closes ends with its paragraph; one longer than this was none. */
const longestUnits = 6000;

/** Finds quotations paragraph by paragraph, whatever marks are in use, unclosed and mismatched ones too. */
export function findQuoteRegions(text: string): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const end = line.index + line[0].length;
    if (!findDialogue(text, { start: line.index, end }, regions)) findInLine(text, line.index, end, regions);
  }
  return regions;
}

const dialogueOpening = /^\s*[—–]\s?(?=\p{Lu}|[¡¿«"“])/u;
/** The dash before a reporting clause, which begins in lower case, and the one behind it, where the speech goes on. */
const dialogueClause = /[,.?!…]?\s?(?<dash>[—–])\s?\p{Ll}/gu;
const dialogueAgain = /[—–][.,;:]\s?|[.,;:]?\s?[—–]\s?(?=[\p{Lu}¡¿])|[,.]\s?[—–]\s?/u;

/** "— Nobody warned us — said the teacher. — Nobody at all.": a line that opens with a dash and has a reporting clause. */
function findDialogue(text: string, line: Span, regions: QuoteRegion[]): boolean {
  const words = text.slice(line.start, line.end);
  const opening = dialogueOpening.exec(words);
  if (opening === null) return false;
  dialogueClause.lastIndex = opening[0].length;
  const clause = dialogueClause.exec(words);
  if (clause === null) return false;
  const add = (from: number, to: number) => {
    const span = { start: line.start + from, end: line.start + to };
    if (to > from) regions.push({ ...span, inner: span, closed: true, continues: false });
  };
  add(opening[0].length, clause.index);
  const from = clause.index + clause[0].length;
  const again = dialogueAgain.exec(words.slice(from));
  if (again !== null) add(from + again.index + again[0].length, words.length);
  return true;
}

function findInLine(text: string, from: number, to: number, regions: QuoteRegion[]): void {
  let open: { at: number; mark: string } | undefined;
  markPattern.lastIndex = from;
  for (let match = markPattern.exec(text); match !== null && match.index < to; match = markPattern.exec(text)) {
    const mark = match[0];
    const at = match.index;
    if (open === undefined) {
      if (opens(text, at, mark)) open = { at, mark };
    } else if (closes(text, at, mark, open.mark)) {
      pushRegion(text, regions, { start: open.at, end: at + mark.length }, open.mark.length, mark.length);
      open = undefined;
    } else if (apostrophes.has(open.mark) && opens(text, at, mark) && !apostrophes.has(mark)) {
      // What looked like a single mark was an apostrophe: a real quotation begins here.
      open = { at, mark };
    }
  }
  if (open !== undefined && !apostrophes.has(open.mark) && to - open.at <= longestUnits && to - open.at > 8)
    pushRegion(text, regions, { start: open.at, end: to }, open.mark.length, 0);
}

function pushRegion(text: string, regions: QuoteRegion[], span: Span, opening: number, closing: number): void {
  const before = regions[regions.length - 1];
  const continues =
    before !== undefined &&
    !before.closed &&
    before.end <= span.start &&
    text.slice(before.end, span.start).trim() === '';
  regions.push({
    ...span,
    inner: { start: span.start + opening, end: span.end - closing },
    closed: closing > 0,
    continues,
  });
}

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + mark.length];
  if (after === undefined || /\s/u.test(after)) return (mark === '«' || mark === '‹') && after !== undefined;
  if (mark === '’') return false;
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '«' || mark === '‹' || mark === '``') return true;
  return before === undefined || boundaryBefore.test(before);
}

function closes(text: string, at: number, mark: string, opening: string): boolean {
  if (!(closers[opening] as string).includes(mark)) return false;
  if (mark === opening && opening !== '"' && opening !== "''" && opening !== "'" && opening !== '”' && opening !== '»')
    return false;
  const after = text[at + mark.length];
  if (apostrophes.has(opening))
    return (after === undefined || !letter.test(after)) && !/\s/u.test(text[at - 1] as string);
  return true;
}
