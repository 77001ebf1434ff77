import type { Span } from '../../base/span.ts';
import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { isPunctuation, sentenceAt, startsAdjunct } from './phrases.ts';
import type { Range } from './reading.ts';
import { spanOf } from './reading.ts';

/** Where, when or to whom it was said: "told NBC on Friday", "at a G7 meeting", "Speaking at a summit". */
export function occasionOf(context: Context, draft: Draft): Span | undefined {
  if (draft.cue.length === 0) return undefined;
  const range = afterCue(context, draft) ?? beforeSource(context, draft);
  return range && spanOf(context.reading, range);
}

/** Longest occasion, in words. */
const occasionMax = 60;

/** Words after the cue (and after a source that follows it) that belong to no role. */
function afterCue(context: Context, draft: Draft): Range | undefined {
  const { reading, lexicon } = context;
  const cue = draft.cue[draft.cue.length - 1] as Range;
  const { to } = sentenceAt(reading, cue.from);
  const source = draft.source[0];
  const from = source !== undefined && source.from === cue.to ? source.to : cue.to;
  let end = from;
  const limit = Math.min(to, from + occasionMax);
  while (end < limit && !taken(draft, end) && !isPunctuation(reading.lower[end] as string)) end++;
  if (end === from) return undefined;
  if (draft.entry.frame === 'hearer' && source?.from !== cue.to) return { from: draft.cueHead, to: end };
  return isOccasion(context, { from, to: end }) && !lexicon.that.has(reading.lower[from] as string)
    ? { from, to: end }
    : undefined;
}

/** "On Friday, …", "Speaking at a summit, …", "Asked about it, …" at the sentence's start. */
function beforeSource(context: Context, draft: Draft): Range | undefined {
  const { reading, lexicon } = context;
  const edge = Math.min(draft.source[0]?.from ?? Number.POSITIVE_INFINITY, (draft.cue[0] as Range).from);
  const sentence = sentenceAt(reading, (draft.cue[0] as Range).from);
  if (edge - sentence.from < 2 || edge - sentence.from > 25) return undefined;
  for (let i = sentence.from; i < edge; i++) if (taken(draft, i) || reading.quoteOf[i] !== -1) return undefined;
  if (reading.lower[edge - 1] !== ',') return undefined;
  const word = reading.lower[sentence.from] as string;
  const range = { from: sentence.from, to: edge - 1 };
  if (lexicon.verbs.has(word) || /^(?:speaking|asked|writing)$/u.test(word)) return range;
  return isOccasion(context, range) ? range : undefined;
}

/** A prepositional phrase or time; with a time word or a noun of an occasion in it. */
function isOccasion(context: Context, range: Range): boolean {
  const { reading, lexicon } = context;
  if (!startsAdjunct(context, range.from)) return false;
  for (let i = range.from; i < range.to; i++) {
    const word = reading.lower[i] as string;
    if (lexicon.timeWords.has(word) || lexicon.occasions.has(word)) return true;
  }
  return false;
}

function taken(draft: Draft, at: number): boolean {
  return [...draft.source, ...draft.cue, ...draft.content].some((r) => at >= r.from && at < r.to);
}
