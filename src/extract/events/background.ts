import { parseIsoDay } from '../../base/calendar.ts';
import type { AnalysedArticle, Timex } from '../../model/index.ts';

/** A happening dated this many days before the report is background to its news. */
const backgroundDays = 14;

/** True when the time that belongs to an event lies well before the news: an earlier year, month or fortnight. */
export function isBackground(timex: Timex | undefined, published: string | undefined): boolean {
  if (timex === undefined) return false;
  if (timex.relative !== undefined) return daysOf(timex.relative) <= -backgroundDays;
  const day = published === undefined ? undefined : parseIsoDay(published);
  if (day === undefined) return timex.anchor === 'absolute' || /^XXXX-\d/u.test(timex.value);
  const then = parseIsoDay(timex.value);
  if (then !== undefined) return day - then >= backgroundDays;
  return /^\d{4}/u.test(timex.value) && timex.value.slice(0, 7) < published!.slice(0, Math.min(7, timex.value.length));
}

/** True when the time that belongs to an event lies ahead of the report. */
export function isAhead(timex: Timex | undefined, published: string | undefined): boolean {
  if (timex === undefined || timex.anchor === 'unresolved') return false;
  if (timex.relative !== undefined) return daysOf(timex.relative) > 0;
  const day = published === undefined ? undefined : parseIsoDay(published);
  const then = parseIsoDay(timex.value);
  return day !== undefined && then !== undefined && then > day;
}

const unitDays: Readonly<Record<string, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36_500,
};

function daysOf({ unit, offset }: NonNullable<Timex['relative']>): number {
  return (unitDays[unit] ?? 1) * offset;
}

/** The day an article was published, if it says so. */
export function publishedDay(article: AnalysedArticle['article']): string | undefined {
  return article.publishedAt?.value.value.slice(0, 10);
}
