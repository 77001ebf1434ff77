import type { AnalysedArticle, Difference, DifferenceKind } from '../../model/index.ts';
import type { ActorIndex } from '../actors.ts';
import type { Alignments } from '../alignment.ts';
import type { Origin } from '../origins.ts';
import type { Statement } from '../statement.ts';
import type { TellingVariant } from './variants.ts';

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
  /** Statements that are versions of one sentence, read side by side, and what sets them apart. */
  readonly alignments: Alignments;
  readonly variants: readonly TellingVariant[];
}

/** A difference found, and the value that each statement gives; statements without one say nothing of it. */
export interface DetectedDifference {
  readonly difference: Difference;
  /** Statement id → the value, in the report's words. */
  readonly values: ReadonlyMap<number, string>;
}

/** Looks for one kind of difference in one claim. */
export type DifferenceDetector = (context: ClaimContext) => DetectedDifference | undefined;

/** What the variants of a kind say, by statement; several are joined. */
export function variantValues({ variants }: ClaimContext, kind: DifferenceKind): Map<number, string> {
  const said = new Map<number, Set<string>>();
  for (const { a, b, valueA, valueB } of variants.filter((variant) => variant.kind === kind)) {
    said.set(a.id, (said.get(a.id) ?? new Set()).add(valueA));
    said.set(b.id, (said.get(b.id) ?? new Set()).add(valueB));
  }
  return new Map([...said].map(([id, values]) => [id, [...values].join(', ')]));
}

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
