import { quoteAround, type Range, type Reading } from '../reading.ts';

/** Longest stretch, in words, that is searched for a content on one side of its cue. */
const widthMax = 220;
/** Words searched on behalf of all cues of a sentence: this many, and so many for each word; ordinary sentences need less. */
const [budgetBase, budgetPerWord] = [600, 8];
/** Even a sentence of nothing but cues has this much searched on each side. */
const widthMin = 12;

/** How wide the windows of a sentence's cues may be, so that the work grows with its length and not with its square. */
export function windowWidth(sentence: Range, cues: number): number {
  const budget = budgetBase + budgetPerWord * (sentence.to - sentence.from);
  return Math.max(widthMin, Math.min(widthMax, Math.floor(budget / (2 * Math.max(1, cues)))));
}

/** The words among which a cue's content may lie: its sentence, quotations that reach out of it, the next quotation. */
export function contentWindow(reading: Reading, cue: Range, width = widthMax): Range {
  const own = reading.sentences[reading.sentenceOf[cue.from] as number] as Range;
  return {
    from: Math.max(reachBack(reading, own, cue), cue.from - width, 0),
    to: Math.min(reachAhead(reading, own), cue.to + width, reading.count),
  };
}

function reachBack(reading: Reading, own: Range, cue: Range): number {
  let from = own.from;
  // «“Does anybody know?” she asked.»: the quotation may be a sentence of its own right before.
  const before = from > 0 && reading.quoteOf[from - 1] !== -1 && sameParagraph(reading, from - 1, from);
  if (before && reading.quoteOf[from] === -1 && cue.to - from <= 12) from--;
  return quoteAround(reading, from)?.from ?? from;
}

function reachAhead(reading: Reading, own: Range): number {
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
  return to;
}

function quoteStop(reading: Reading, at: number): number {
  return quoteAround(reading, at)?.to ?? at;
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
