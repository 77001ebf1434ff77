import type { BlockKind } from '../../model/index.ts';
import type { ArticleWords } from '../words.ts';
import { findWrittenDate } from '../written-dates.ts';
import { captionRule } from './captions.ts';
import { creditLine } from './credits.ts';
import { findDateline } from './dateline.ts';
import { endsSentence, type Line, wordCount } from './lines.ts';

/** What a line is told from: the line, its place among the others, and the words of its language. */
export interface LineContext {
  readonly line: Line;
  readonly index: number;
  readonly count: number;
  readonly words: ArticleWords;
}

/** A rule that tells the kind of a line on its own. The first one that matches decides. */
export interface LineRule {
  readonly id: string;
  readonly kind: BlockKind;
  /** Why the rule is as it is. */
  readonly reason: string;
  readonly test: (context: LineContext) => boolean;
}

/** Lines this near to either end count as its head or its tail. */
const edgeLines = 7;
/** Lines longer than this (UTF-16 units) are never furniture. */
const furnitureLength = 400;

export const lineRules: readonly LineRule[] = [
  {
    id: 'blocks/correction',
    kind: 'boilerplate',
    reason: 'What a publisher says of the text is not part of the report; it becomes the revision.',
    test: ({ line, words }) => isCorrection(line, words),
  },
  {
    id: 'blocks/dateline',
    kind: 'dateline',
    reason: 'Wires put the dateline on a line of its own.',
    test: (context) => nearEdge(context) && findDateline(context.line)?.end === context.line.end,
  },
  {
    id: 'blocks/date-line',
    kind: 'dateline',
    reason: 'A line with a date and nothing else says when the text was published.',
    test: (context) => nearEdge(context) && isDateLine(context.line, context.words),
  },
  {
    id: 'blocks/credit',
    kind: 'credit',
    reason: 'Credit lines stand at the head or, mostly, at the very end.',
    test: (context) => nearEdge(context) && creditLine(context.line, context.words).length > 0,
  },
  {
    id: 'blocks/caption',
    kind: 'caption',
    reason: 'A caption speaks of a picture that may be older than the report.',
    test: ({ line, words }) => captionRule(line, words) !== undefined,
  },
  {
    id: 'blocks/byline',
    kind: 'byline',
    reason: 'Authors stand before the body or, in some houses, after it.',
    test: (context) => nearEdge(context) && isByline(context.line, context.words),
  },
  {
    id: 'blocks/boilerplate',
    kind: 'boilerplate',
    reason: 'Invitations, links and rights notices surround the report.',
    test: ({ line, words }) => isBoilerplate(line, words),
  },
  {
    id: 'blocks/rule-mark',
    kind: 'boilerplate',
    reason: 'Lines of marks ("***", "———", "- ends -") divide, and say nothing.',
    test: ({ line }) => line.text.length < 40 && !/[\p{L}\p{N}]/u.test(line.text),
  },
  {
    id: 'blocks/list',
    kind: 'list',
    reason: 'Lines with a bullet are points of a list.',
    test: ({ line }) => /^(?:[•▪◦●‣*·–—-]\s|\d{1,2}[.)]\s)/u.test(line.text),
  },
];

function nearEdge({ index, count }: LineContext): boolean {
  return index < edgeLines || index >= count - edgeLines;
}

function isCorrection(line: Line, words: ArticleWords): boolean {
  const match = words.correction.exec(line.text.slice(0, 80));
  if (match === null || line.text.length > 800) return false;
  // "Correction officers said" is a report; "Correction:" is not.
  const single = !/\s/u.test(match[0].trim());
  return !single || /^\s*[:：.,—–(\])-]|^$/u.test(line.text.slice(match[0].length));
}

/** Letters that may remain once the date is taken out: a weekday, a zone, "at". */
const dateLineRest = 24;

function isDateLine(line: Line, words: ArticleWords): boolean {
  if (line.text.length > 90 || wordCount(line.text) > 14) return false;
  const date = findWrittenDate(line.text, true);
  const labelled = words.published.test(line.text) || words.updated.test(line.text);
  if (date === undefined || (date.date === undefined && !date.invalid && !labelled))
    return labelled && /\d{1,2}[:.h]\d{2}/u.test(line.text) && line.text.length < 40;
  const rest = `${line.text.slice(0, date.start)}${line.text.slice(date.end)}`.replace(/[^\p{L}]/gu, '');
  return rest.length <= (labelled ? dateLineRest * 2 : dateLineRest) && !endsSentence(line.text);
}

function isByline(line: Line, words: ArticleWords): boolean {
  const match = words.byline.exec(line.text);
  if (match === null || line.text.length > 120 || wordCount(line.text) > 14) return false;
  if (endsSentence(line.text) && !/\s\p{Lu}\.$/u.test(line.text)) return false;
  const name = line.text.slice(match[0].length);
  const capitals = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^\p{Lu}/u.test(name) && capitals * 2 >= wordCount(name);
}

function isBoilerplate(line: Line, words: ArticleWords): boolean {
  if (line.text.length > furnitureLength) return false;
  if (line.text.length < 240 && words.boilerplatePart.test(line.text)) return true;
  const match = words.boilerplateStart.exec(line.text);
  if (match === null) return false;
  const rest = line.text.slice(match[0].length);
  const single = !/\s/u.test(match[0].trim()) && !/[©:]$/u.test(match[0]);
  // One opening word is a weak sign: the line must be short, or the word stand apart.
  return !single || /^\s*(?:[:：|>»(—–-]|$)/u.test(rest) || (wordCount(line.text) <= 8 && !endsSentence(line.text));
}
