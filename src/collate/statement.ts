import type { Span } from '../base/span.ts';

/** Where in its report a statement stands. A caption is not the report's own text and only ever joins claims. */
export type StatementPlace = 'text' | 'headline' | 'caption';

/** One article's word on one point: a sentence, or the part of one that makes a point of its own. */
export interface Statement extends Span {
  /** Position in the list of all statements. */
  readonly id: number;
  /** Index of the article in the story. */
  readonly report: number;
  /** Index into the article's sentences; a quotation over several sentences is one statement. */
  readonly sentence: number;
  /** Index of the last sentence that it takes in. */
  readonly lastSentence: number;
  readonly place: StatementPlace;
  /** A happening named by a noun inside another statement ("the announcement this week of …"). */
  readonly embedded: boolean;
  /** Index into the article's attributions: whose word it is; absent for the outlet's own. */
  readonly attribution?: number;
  /** Indexes into the article's findings, those that lie in this statement. */
  readonly figures: readonly number[];
  readonly timexes: readonly number[];
  readonly toponyms: readonly number[];
  readonly mentions: readonly number[];
  readonly events: readonly number[];
}
