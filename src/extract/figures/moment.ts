import type { Span } from '../../base/span.ts';
import type { Candidate, Context } from './context.ts';
import { firstEndingAfter, lexemeAt, opensSentence } from './context.ts';
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
  for (const at of sentenceAround(lexemes, candidate)) {
    const match = matchPhrase(lexemes, at, lexicon.moments);
    const moment = match && momentAt(context, at, match.to);
    if (moment !== undefined) return moment;
  }
  return {};
}

/** Indexes of the sentence's lexemes, by turns behind and before the candidate, nearest first. */
function sentenceAround(lexemes: readonly Lexeme[], candidate: Candidate): number[] {
  const around: number[] = [];
  let [left, right] = [!opensSentence(lexemes, candidate.from), true];
  for (let step = 1; step < sentenceReach && (left || right); step++) {
    const behind = candidate.to - 1 + step;
    right =
      right &&
      behind < lexemes.length &&
      !opensSentence(lexemes, behind) &&
      !relative.test(lexemes[behind]?.lower ?? '');
    if (right) around.push(behind);
    const before = candidate.from - step;
    if (left && before >= 0) around.push(before);
    left = left && before > 0 && !opensSentence(lexemes, before);
  }
  return around;
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

/** The lexeme range of a span, for callers that come from tokens. */
export function rangeOf(lexemes: readonly Lexeme[], span: Span): { from: number; to: number } {
  const from = lexemeAt(lexemes, span.start);
  let to = from;
  while (to < lexemes.length && (lexemes[to] as Lexeme).start < span.end) to++;
  return { from, to };
}
