import type { AnalysedArticle, Difference } from '../../model/index.ts';
import type { ActorIndex } from '../actors.ts';
import type { Origin } from '../origins.ts';
import type { Statement } from '../statement.ts';

/** What a detector sees: the statements of one claim and all that is known of them. */
export interface ClaimContext {
  readonly statements: readonly Statement[];
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
  /** True when one of two reports is a corrected version of the other. */
  readonly isRevision: (a: number, b: number) => boolean;
  /** By statement id. */
  readonly witnesses: ReadonlyMap<number, string>;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** A difference found, and the value that each statement gives; statements without one say nothing of it. */
export interface DetectedDifference {
  readonly difference: Difference;
  /** Statement id → the value, in the report's words. */
  readonly values: ReadonlyMap<number, string>;
}

/** Looks for one kind of difference in one claim. */
export type DifferenceDetector = (context: ClaimContext) => DetectedDifference | undefined;

/** The statement's own words. */
export function wordsOf(context: Pick<ClaimContext, 'articles'>, statement: Statement): string {
  return context.articles[statement.report]!.article.text.slice(statement.start, statement.end);
}

/** How a report is called in a note: its outlet, else its id. */
export function nameOfReport(articles: readonly AnalysedArticle[], report: number): string {
  const { article } = articles[report]!;
  return article.outlet?.value ?? article.id;
}

/** "TSF: Monday, this week; Al Jazeera: last week". */
export function sayByReport(context: ClaimContext, values: ReadonlyMap<number, string>): string {
  const byReport = new Map<string, Set<string>>();
  for (const statement of context.statements) {
    const value = values.get(statement.id);
    if (value === undefined) continue;
    const name = nameOfReport(context.articles, statement.report);
    byReport.set(name, (byReport.get(name) ?? new Set()).add(value));
  }
  return [...byReport].map(([name, said]) => `${name}: ${[...said].join(', ')}`).join('; ');
}
