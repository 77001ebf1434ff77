/** Which days a timeline shows, against timelines that editors wrote. */
import { loadResources } from '../../src/app/resources.ts';
import { loadWordTables } from '../../src/app/word-tables.ts';
import { ReportIndex } from '../../src/collate/coreference/reports.ts';
import { rankDays, type SalientDay } from '../../src/collate/salient-days.ts';
import { analyse, standardStages } from '../../src/extract/analyse.ts';
import { packOf } from '../../src/lang/index.ts';
import { plainArticle } from '../../src/model/index.ts';

export interface TimelineRow {
  readonly topic: string;
  readonly lang: string;
  readonly docs: readonly { readonly id: string; readonly date: string; readonly text: string }[];
  readonly timelines: readonly { readonly name: string; readonly entries: readonly { readonly date: string }[] }[];
}

const nothing = () => ({ items: [], notes: [] });
/** Days need sentences and times only. */
const stages = {
  ...standardStages,
  figures: nothing,
  entities: () => ({ entities: [], mentions: [], notes: [] }),
  toponyms: nothing,
  attributions: nothing,
  events: nothing,
};

/** The days of a topic's reports, the weightiest first. */
export function daysOf({ docs, lang }: TimelineRow): SalientDay[] {
  const pack = packOf(lang);
  const resources = { ...loadResources(lang), stages };
  const articles = docs.map(({ id, date, text }) => {
    const article = plainArticle(text, { id, lang, date });
    return { article, analysis: analyse(article, pack, resources) };
  });
  const texts = docs.map(({ text }) => ({ text, lang }));
  return rankDays(articles, new ReportIndex(texts, loadWordTables().commonness));
}

/**
 * Date F1 as is usual: from the days between the first and the last of the editors' timeline, as many as it has.
 * `undefined` for a timeline without days.
 */
export function dateF1(days: readonly SalientDay[], entries: readonly { readonly date: string }[]): number | undefined {
  const gold = new Set(entries.map(({ date }) => date).filter((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date)));
  const order = [...gold].sort();
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const found = days.filter(({ date }) => date >= first && date <= last).slice(0, gold.size);
  const right = found.filter(({ date }) => gold.has(date)).length;
  return (2 * right) / (found.length + gold.size);
}

/** Date F1 of every timeline of the rows that have reports. */
export function scoreTimelines(rows: readonly TimelineRow[]): { readonly lang: string; readonly f1: number }[] {
  return rows
    .filter(({ docs }) => docs.length > 0)
    .flatMap((row) => {
      const days = daysOf(row);
      return row.timelines.flatMap(({ entries }) => {
        const f1 = dateF1(days, entries);
        return f1 === undefined ? [] : [{ lang: row.lang, f1 }];
      });
    });
}

/** Mean of the timelines, 0…1. */
export function meanF1(scores: readonly { readonly f1: number }[]): number {
  return Math.round((1000 * scores.reduce((sum, { f1 }) => sum + f1, 0)) / (scores.length || 1)) / 1000;
}
