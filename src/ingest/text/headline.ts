import { endsSentence, type Line, wordCount } from './lines.ts';

/** Longest headline, in words and in UTF-16 units. */
const headlineWords = 32;
const headlineLength = 240;
/** Longest standfirst, in words. */
const standfirstWords = 60;
/** True when a line reads as a headline: short, without a full stop, and with something longer under it. */
export function isHeadline(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.text.length > headlineLength || wordCount(line.text) > headlineWords) return false;
  if (/[.,;:…]["'”’»)]{0,2}$/u.test(line.text)) return false;
  if (endsSentence(line.text) && !/[!?]/u.test(line.text.slice(-3))) return false;
  // Without an empty line between, only a longer line that is a sentence can be the body.
  return next.gapBefore || (next.text.length > line.text.length && endsSentence(next.text));
}

/** What stands around a possible standfirst. */
export interface StandfirstContext {
  readonly line: Line;
  /** The next line of the body. */
  readonly next: Line;
  /** True when a byline, date, credit or caption comes between the two. */
  readonly furnitureBetween: boolean;
  /** True when the next line opens with a dateline. */
  readonly datelineNext: boolean;
}

/** Why the line under a headline is a standfirst: the id of the rule, or `undefined` when it opens the body. */
export function standfirstRule(context: StandfirstContext): string | undefined {
  const { line, next } = context;
  const words = wordCount(line.text);
  if (words > standfirstWords || words < 4 || sentenceMarks(line.text) > 2) return undefined;
  if (context.furnitureBetween) return 'standfirst/before-furniture';
  if (context.datelineNext) return 'standfirst/before-dateline';
  if (!next.gapBefore) return undefined;
  if (!endsSentence(line.text) && !/[:,;]$/u.test(line.text)) return 'standfirst/no-full-stop';
  return undefined;
}

function sentenceMarks(text: string): number {
  return text.match(/[.!?]["'”’»)]?(?:\s|$)/gu)?.length ?? 0;
}
