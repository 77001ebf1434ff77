import type { Span } from '../../base/span.ts';
import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { isPunctuation, isUpper, sentenceAt, startsAdjunct } from './phrases.ts';
import type { Range } from './reading.ts';
import { spanOf } from './reading.ts';

/** Whom the stance is aimed at: "accused *Poland and Lithuania* of …", "asked *the G7* for …", "warned *Minsk* that …". */
export function targetOf(context: Context, draft: Draft): Span[] {
  const { frame, stance } = draft.entry;
  if (draft.cue.length === 0) return [];
  if (draft.patient !== undefined) return [spanOf(context.reading, draft.patient)];
  if (frame !== 'target' && frame !== 'request' && !(frame === 'hearer' && stance === 'warn')) return [];
  const cue = draft.cue[draft.cue.length - 1] as Range;
  const { reading, lexicon } = context;
  const to = Math.min(sentenceAt(reading, cue.from).to, cue.to + 30);
  let from = cue.to;
  while (from < to && (isPunctuation(reading.lower[from] as string) || isCuePreposition(reading.lower[from] as string)))
    from++;
  let end = from;
  while (end < to && !endsTarget(context, end, from)) end++;
  while (end > from && (reading.lower[end - 1] === ',' || lexicon.conjunctions.has(reading.lower[end - 1] as string)))
    end--;
  if (end === from || end - from > 14 || lexicon.that.has(reading.lower[from] as string)) return [];
  // A number or article alone is the beginning of something else: "requested *a* $500,000 bond".
  if (reading.hasTree && !/^(?:NOUN|PROPN|PRON|ADJ|X)$/u.test(reading.upos[end - 1] as string)) return [];
  return [spanOf(reading, { from, to: end })];
}

const isCuePreposition = (word: string) => /^(?:on|upon|to|for)$/u.test(word);

/** A party ends at the charge ("of …", "for …", "to …"), at a time, a clause or a quotation. */
function endsTarget(context: Context, at: number, from: number): boolean {
  const { reading, lexicon } = context;
  const word = reading.lower[at] as string;
  if (reading.quoteOf[at] !== -1 || lexicon.that.has(word)) return true;
  if (isPunctuation(word) && word !== ',' && word !== '-' && word !== '.') return true;
  if (word === ',' && !listGoesOn(context, at)) return true;
  if (at === from) return word === 'to' || (lexicon.pronouns.has(word) === false && startsAdjunct(context, at));
  return word === 'to' || startsAdjunct(context, at);
}

/** A comma inside a list of names: "Poland, Lithuania and Ukraine". */
function listGoesOn({ reading, lexicon }: Context, comma: number): boolean {
  const next = reading.form[comma + 1] ?? '';
  return isUpper(next) || lexicon.conjunctions.has(next);
}
