import type { Range, Reading } from '../reading.ts';

/** Longest stretch, in words, that is searched for a content on one side of its cue. */
const widthMax = 220;

/** The words among which a cue's content may lie: its sentence, quotations that reach out of it, the next quotation. */
export function contentWindow(reading: Reading, cue: Range): Range {
  const sentence = reading.sentenceOf[cue.from] as number;
  const own = reading.sentences[sentence] as Range;
  return { from: reachBack(reading, own, cue), to: reachAhead(reading, own, cue) };
}

function reachBack(reading: Reading, own: Range, cue: Range): number {
  let from = own.from;
  // «“Does anybody know?” she asked.»: the quotation may be a sentence of its own right before.
  const before = from > 0 && reading.quoteOf[from - 1] !== -1 && sameParagraph(reading, from - 1, from);
  if (before && reading.quoteOf[from] === -1 && cue.to - from <= 12) from--;
  const quote = reading.quoteOf[from] as number;
  if (quote >= 0) while (from > 0 && reading.quoteOf[from - 1] === quote) from--;
  return Math.max(from, cue.from - widthMax, 0);
}

function reachAhead(reading: Reading, own: Range, cue: Range): number {
  let to = quoteEnd(reading, own.to);
  // «“A,” she said. “B.”»: the quotation that opens the next sentence; after a colon also the next paragraph's.
  const last = reading.lower[to - 1];
  const next = reading.sentenceOf[to];
  const here = reading.paragraphOf[reading.sentenceOf[to - 1] as number];
  if (to < reading.count && next !== undefined) {
    const sameParagraph = reading.paragraphOf[next] === here;
    if (reading.quoteOf[to] !== -1 && (sameParagraph || last === ':')) to = quoteEnd(reading, quoteStop(reading, to));
    else if (last === ':' && !sameParagraph) to = (reading.sentences[next] as Range).to;
  }
  return Math.min(to, cue.to + widthMax, reading.count);
}

function quoteStop(reading: Reading, at: number): number {
  const quote = reading.quoteOf[at];
  let to = at;
  while (to < reading.count && reading.quoteOf[to] === quote) to++;
  return to;
}

/** When a quotation is open at `to`, the sentence end after its closing mark. */
function quoteEnd(reading: Reading, to: number): number {
  const quote = reading.quoteOf[to - 1] as number;
  if (quote < 0 || reading.quoteOf[to] !== quote) return to;
  const stop = quoteStop(reading, to);
  return (reading.sentences[reading.sentenceOf[stop - 1] as number] as Range).to;
}

function sameParagraph(reading: Reading, a: number, b: number): boolean {
  return reading.paragraphOf[reading.sentenceOf[a] as number] === reading.paragraphOf[reading.sentenceOf[b] as number];
}
