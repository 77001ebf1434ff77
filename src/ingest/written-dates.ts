import type { Span } from '../base/span.ts';
import { articlesData } from '../lang/articles.ts';
import type { PartialDate } from '../model/index.ts';
import { dayExists, isoDay, yearIsPlausible } from './calendar.ts';

/** A day written out in words or figures, with its place in the text it was read from. */
export interface WrittenDate extends Span {
  /** Absent when the day does not exist, or when the text gives no year. */
  readonly date?: PartialDate;
  readonly invalid?: boolean;
}

const monthOf = new Map<string, number>();
for (const words of Object.values(articlesData))
  for (const [i, names] of words.months.entries()) for (const name of names) monthOf.set(name, i + 1);

const monthNames = [...monthOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const year = '(?:,?\\s+(?:de |del |do )?(\\d{4})(?!\\d))?';
/** "15 October 2022", "15. Oktober 2022", "le 1er mai 2022", "15 de octubre de 2022", "15 октября". */
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de |of )?(${monthNames})(?![\\p{L}])\\.?${year}`,
  'iu',
);
/** "October 15, 2022", "Oct. 15". */
const monthFirst = new RegExp(
  `(?<![\\p{L}\\d])(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${year}`,
  'iu',
);
const isoForm = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
/** Figures with full stops are day first everywhere. With strokes they are read only where no doubt is left. */
const figures = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/u;

/** The first day named in `text`; only days with a year have a `date`. */
export function findWrittenDate(text: string, dayFirstFigures = false): WrittenDate | undefined {
  const found = [readIso(text), readDayFirst(text), readMonthFirst(text), readFigures(text, dayFirstFigures)];
  return found.filter((date) => date !== undefined).sort((a, b) => a.start - b.start)[0];
}

function readIso(text: string): WrittenDate | undefined {
  const match = isoForm.exec(text);
  return match === null ? undefined : written(match, { y: match[1], m: Number(match[2]), d: match[3] });
}

function readDayFirst(text: string): WrittenDate | undefined {
  const match = dayFirst.exec(text);
  if (match === null) return undefined;
  return written(match, { y: match[3], m: monthOf.get((match[2] as string).toLowerCase()) ?? 0, d: match[1] });
}

function readMonthFirst(text: string): WrittenDate | undefined {
  const match = monthFirst.exec(text);
  if (match === null) return undefined;
  return written(match, { y: match[3], m: monthOf.get((match[1] as string).toLowerCase()) ?? 0, d: match[2] });
}

function readFigures(text: string, dayFirstFigures: boolean): WrittenDate | undefined {
  const match = figures.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const dayIsFirst = match[2] === '.' || dayFirstFigures || a > 12;
  if (!dayIsFirst && b <= 12 && a !== b) return undefined;
  return written(match, { y: match[4], m: dayIsFirst ? b : a, d: String(dayIsFirst ? a : b) });
}

function written(
  match: RegExpExecArray,
  parts: { readonly y: string | undefined; readonly m: number; readonly d: string | undefined },
): WrittenDate {
  const span = { start: match.index, end: match.index + match[0].length };
  const day = Number(parts.d);
  if (parts.y === undefined) return dayExists(2024, parts.m, day) ? span : { ...span, invalid: true };
  const yearNumber = Number(parts.y);
  if (!yearIsPlausible(yearNumber) || !dayExists(yearNumber, parts.m, day)) return { ...span, invalid: true };
  return { ...span, date: { value: isoDay(yearNumber, parts.m, day), precision: 'day' } };
}
