import type { AnalysedArticle } from '../model/index.ts';
import type { ReportIndex } from './coreference/reports.ts';

/** A day that the reports of a matter speak of, and how much it matters to them. */
export interface SalientDay {
  /** ISO date. */
  readonly date: string;
  readonly weight: number;
}

/** A day counts more when reports come back to it after more than so many days. */
const lookBackDays = 2;
/** What coming back to a day adds, in mentions. */
const lookBackWeight = 2;
/** The day on which a report appeared, in mentions: reports often leave the day of their news unsaid. */
const publicationWeight = 0.3;
/** How steeply a report's weight falls with its distance from the matter of all. */
const relevancePower = 2;

const dayMs = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}/u;

/**
 * The days that a timeline of the reports should show first: those that many reports name, that later reports come
 * back to, in reports near the matter that all share. A report counts once for each day.
 */
export function rankDays(articles: readonly AnalysedArticle[], index: ReportIndex): SalientDay[] {
  const weights = new Map<string, number>();
  const add = (date: string, weight: number) => weights.set(date, (weights.get(date) ?? 0) + weight);
  for (const [report, { article, analysis }] of articles.entries()) {
    const relevance = index.centrality(report) ** relevancePower;
    const published = dayOf(article.publishedAt?.value.value ?? '');
    if (published !== undefined) add(published, publicationWeight * relevance);
    const named = new Set(analysis.timexes.flatMap(({ value }) => dayOf(value) ?? []));
    for (const date of named) {
      const back = published === undefined ? 0 : (Date.parse(published) - Date.parse(date)) / dayMs;
      add(date, relevance * (back > lookBackDays ? 1 + lookBackWeight : 1));
    }
  }
  return [...weights]
    .map(([date, weight]) => ({ date, weight }))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1));
}

/** The day of a value that is at least as precise. */
function dayOf(value: string): string | undefined {
  const day = dayPattern.exec(value)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
