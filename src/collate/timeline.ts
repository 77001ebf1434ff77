import { compareValues, precisionOfValue } from '../base/calendar.ts';
import { contains } from '../base/span.ts';
import type { AccountStatement, AnalysedArticle, TimelineEntry, Timex } from '../model/index.ts';
import { accountStatement } from './account-statement.ts';
import type { ActorIndex } from './actors.ts';
import type { Statement } from './statement.ts';

interface Dated {
  readonly timex: Timex;
  readonly words: string;
  readonly statement: Statement;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * When things happened, from the reports' own text. Dated statements stand by their date; without a publication date
 * weekdays line up on the day of the first statement that has one (the news), earlier ones before it.
 */
export function buildTimeline(
  statements: readonly Statement[],
  articles: readonly AnalysedArticle[],
  actors: ActorIndex,
): TimelineEntry[] {
  const dated = statements.filter((s) => s.place !== 'caption' && !s.embedded).flatMap((s) => datesOf(s, articles));
  const anchor = dated.find(({ timex }) => isBareWeekday(timex))?.timex.weekday;
  const groups = new Map<string, Dated[]>();
  for (const item of dated) {
    const key = keyOf(item.timex);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .map(([key, items]) => ({ rank: rankOf(items[0]!.timex, anchor), key, items }))
    .sort((a, b) => a.rank[0] - b.rank[0] || compareRank(a, b))
    .map(({ items }) => entryOf(items, anchor, { articles, actors }));
}

function datesOf(statement: Statement, articles: readonly AnalysedArticle[]): Dated[] {
  const { article, analysis } = articles[statement.report]!;
  return (
    statement.timexes
      .map((index) => analysis.timexes[index]!)
      .filter((timex) => timex.type === 'DATE' || timex.type === 'TIME')
      .filter((timex) => !analysis.attributions.some(({ quotes }) => quotes.some((quote) => contains(quote, timex))))
      // A time in brackets dates a name, not the news: "the Second World War (1939–1945)".
      .filter((timex) => !/\([^)]*$/u.test(article.text.slice(Math.max(0, timex.start - 24), timex.start)))
      .map((timex) => ({ timex, statement, words: article.text.slice(timex.start, timex.end) }))
  );
}

function isBareWeekday(timex: Timex): boolean {
  return timex.weekday !== undefined && !/^\d{4}/u.test(timex.value);
}

/** Entries of the same key are one moment; vague references ("now", "recently") are no moment. */
function keyOf(timex: Timex): string | undefined {
  if (/^\d/u.test(timex.value)) return timex.value.slice(0, 10);
  if (timex.weekday !== undefined) return `weekday:${timex.weekday}`;
  if (timex.relative !== undefined) return `relative:${timex.relative.unit}:${timex.relative.offset}`;
  return /^XXXX-\d/u.test(timex.value) ? timex.value : undefined;
}

type Rank = readonly [number, string];

/** Dated entries first, in order; then those without a year; then relative ones, the farthest back first. */
function rankOf(timex: Timex, anchor: number | undefined): Rank {
  if (/^\d/u.test(timex.value)) return [0, timex.value];
  if (/^XXXX-\d/u.test(timex.value) && timex.weekday === undefined) return [-1e6, timex.value];
  if (timex.weekday !== undefined) return [1e6 - daysBefore(timex.weekday, anchor), ''];
  const { unit, offset } = timex.relative!;
  return [1e6 + offset * (daysIn[unit] ?? 1) - (offset === 0 ? 0 : 0.5), ''];
}

const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36500,
};

function daysBefore(weekday: number, anchor: number | undefined): number {
  return anchor === undefined ? 0 : (anchor - weekday + 7) % 7;
}

function compareRank(a: { rank: Rank }, b: { rank: Rank }): number {
  return compareValues(a.rank[1], b.rank[1]) || (a.rank[1] < b.rank[1] ? -1 : a.rank[1] > b.rank[1] ? 1 : 0);
}

function entryOf(
  items: readonly Dated[],
  anchor: number | undefined,
  { articles, actors }: { articles: readonly AnalysedArticle[]; actors: ActorIndex },
): TimelineEntry {
  const { timex, words } = items[0]!;
  const isDated = /^\d/u.test(timex.value);
  const seen = new Set<number>();
  const statements: AccountStatement[] = [];
  for (const { statement } of items) {
    if (seen.has(statement.id)) continue;
    seen.add(statement.id);
    statements.push(accountStatement(statement, articles, actors));
  }
  return {
    date: isDated ? timex.value.slice(0, 10) : null,
    label: isDated ? timex.value.slice(0, 10) : labelOf(timex, words, anchor),
    precision: isDated ? timelinePrecision(timex.value) : 'relative',
    statements,
  };
}

function labelOf(timex: Timex, words: string, anchor: number | undefined): string {
  if (timex.weekday === undefined) return words;
  const name = weekdays[timex.weekday - 1]!;
  const days = daysBefore(timex.weekday, anchor);
  if (anchor === undefined || days === 0) return `${name} (the day of the news; no report gives a date)`;
  return `${name} (${days} day${days === 1 ? '' : 's'} before)`;
}

function timelinePrecision(value: string): TimelineEntry['precision'] {
  const precision = precisionOfValue(value);
  if (precision === 'day' || precision === 'week' || precision === 'month' || precision === 'year') return precision;
  return precision === 'time' ? 'instant' : 'relative';
}
