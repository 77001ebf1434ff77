import type { TimexesData } from '../../lang/schema/timexes.ts';
import type { Tense } from './anchors.ts';

/** How far from the expression, in characters, a verb still says its tense. */
const reachChars = 120;

/** Finds the words that say past or future; compiled once per language. */
export interface TenseReader {
  readonly cue: RegExp;
  readonly before?: RegExp;
}

export function buildTenseReader({ tense }: TimexesData): TenseReader {
  const cue = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${tense.future})|(${tense.past}))(?![\\p{L}\\p{N}])`, 'giu');
  if (tense.futureBefore === undefined) return { cue };
  return { cue, before: new RegExp(`(?<![\\p{L}\\p{N}])(?:${tense.futureBefore})\\s$`, 'iu') };
}

/** How much of a text, in characters, is looked at for anything past. */
const openingChars = 1500;

/** True when nothing in the opening of a text is past: an agenda or a bare phrase, which looks ahead. */
export function looksAhead(text: string, { cue }: TenseReader): boolean {
  const opening = text.slice(0, openingChars);
  cue.lastIndex = 0;
  for (let match = cue.exec(opening); match !== null; match = cue.exec(opening))
    if (match[1] === undefined) return false;
  return true;
}

/** Tense of the nearest verb in the sentence; a cue before the expression weighs as much as one half as far after it. */
export function tenseAt(
  text: string,
  span: { start: number; end: number },
  bounds: { reader: TenseReader; from: number; to: number },
): Tense {
  const { cue } = bounds.reader;
  const from = Math.max(bounds.from, span.start - reachChars);
  const to = Math.min(bounds.to, span.end + reachChars);
  const window = text.slice(from, to);
  if (bounds.reader.before?.test(text.slice(from, span.start)) === true) return 'future';
  let best = Number.POSITIVE_INFINITY;
  let tense: Tense = 'none';
  cue.lastIndex = 0;
  for (let match = cue.exec(window); match !== null; match = cue.exec(window)) {
    const at = from + match.index;
    if (at >= span.start && at < span.end) continue;
    const distance = at < span.start ? span.start - at - match[0].length : 2 * (at - span.end) + 1;
    if (distance >= best) continue;
    best = distance;
    tense = match[1] === undefined ? 'past' : 'future';
  }
  return tense;
}
