import type { Span } from '../../base/span.ts';
import type { Candidate, Context } from './context.ts';
import { firstEndingAfter, opensSentence } from './context.ts';
import { matchPhrase } from './phrases.ts';
import type { Lexeme } from './scan.ts';

/** As of when a figure holds. */
export interface Moment {
  readonly asOf?: number;
  readonly moment?: Span;
}

const sentenceReach = 60;
/** Where another statement begins inside the sentence: "…, which is the worst crisis since the war". */
const relative = /^(which|who|whose|but)$/u;

/**
 * "since the beginning of the war", "as of Monday", "so far this year": the words, and the timex in them if there is
 * one. The nearest in the sentence counts, before the number or behind it.
 */
export function momentOf(context: Context, candidate: Candidate): Moment {
  const { lexemes, lexicon } = context;
  if (candidate.quantity.kind !== 'count' && candidate.quantity.kind !== 'money') return {};
  const { firsts } = lexicon.moments;
  let [left, right] = [!opensSentence(lexemes, candidate.from), true];
  // By turns behind and before the figure, nearest first.
  for (let step = 1; step < sentenceReach && (left || right); step++) {
    const behind = candidate.to - 1 + step;
    right = right && goesOn(lexemes, behind);
    if (right && firsts[(lexemes[behind] as Lexeme).key] === 1) {
      const moment = matchMoment(context, behind);
      if (moment !== undefined) return moment;
    }
    const before = candidate.from - step;
    if (left && before >= 0 && firsts[(lexemes[before] as Lexeme).key] === 1) {
      const moment = matchMoment(context, before);
      if (moment !== undefined) return moment;
    }
    left = left && before > 0 && !opensSentence(lexemes, before);
  }
  return {};
}

/** The sentence reaches the lexeme, and no other statement begins there. */
function goesOn(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && !opensSentence(lexemes, at) && !relative.test(lexeme.lower);
}

function matchMoment(context: Context, at: number): Moment | undefined {
  const match = matchPhrase(context.lexemes, at, context.lexicon.moments);
  return match && momentAt(context, at, match.to);
}

/** The timex behind the opener, else the phrase up to the next mark or number. */
function momentAt(context: Context, from: number, to: number): Moment | undefined {
  const { lexemes, timexes } = context;
  const opener = lexemes[from] as Lexeme;
  const next = lexemes[to];
  const end = next?.start ?? (lexemes[to - 1] as Lexeme).end;
  const index = firstEndingAfter(timexes, opener.start);
  const timex = timexes[index];
  if (timex !== undefined && timex.start <= end + 4)
    return { asOf: index, moment: { start: opener.start, end: timex.end } };
  if (to - from > 1 && context.lexicon.data.moments.includes(phraseText(lexemes, from, to)) && next?.kind !== 'number')
    return { moment: { start: opener.start, end: (lexemes[to - 1] as Lexeme).end } };
  return opener.lower === context.lexicon.data.moments[0] ? openMoment(context, from, to) : undefined;
}

function phraseText(lexemes: readonly Lexeme[], from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map((lexeme) => lexeme.lower)
    .join(' ');
}

/** "since the beginning of the war": an event instead of a date. */
function openMoment({ lexemes, lexicon }: Context, from: number, to: number): Moment | undefined {
  let end = to;
  while (end < to + 8) {
    const lexeme = lexemes[end];
    if (lexeme?.kind !== 'word' || lexeme.fresh || lexicon.sets.conjunctions.has(lexeme.lower)) break;
    end++;
  }
  if (end === to) return undefined;
  return { moment: { start: (lexemes[from] as Lexeme).start, end: (lexemes[end - 1] as Lexeme).end } };
}
