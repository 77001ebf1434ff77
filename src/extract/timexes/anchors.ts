import type { Moment } from './moment.ts';
import type { TimeUnit } from './spec.ts';

/** `ahead`: nothing in the whole text is past, so that every date is an appointment. */
export type Tense = 'past' | 'future' | 'none' | 'ahead';

/** What an expression can be reckoned from, at its place in the text. */
export interface Anchors {
  /** Day number of publication; absent when unknown. */
  readonly now?: number;
  /** Minutes into the day, where the publication time is known. */
  readonly nowMinutes?: number;
  /** True for texts that tell of other times than their own (history, background): the text is its own anchor. */
  readonly narrative: boolean;
  /** The time the text last spoke of. */
  readonly context?: Moment;
  /** The times it spoke of before, newest last. */
  readonly recent: readonly Moment[];
  /** The quarter the text last spoke of, for company reports ("the quarter", "a year earlier"). */
  readonly quarter?: Moment;
  readonly tense: Tense;
}

/** What a resolved expression rests on. */
export type AnchorKind = 'absolute' | 'publication' | 'text' | 'unresolved';

/** The day to count from, and what it rests on. */
export interface Base {
  readonly day: number;
  readonly kind: 'publication' | 'text';
}

/** Publication day in news, the text's own time in narratives. */
export function nowBase(anchors: Anchors): Base | undefined {
  if (anchors.narrative && anchors.context !== undefined) return { day: anchors.context.from, kind: 'text' };
  return anchors.now === undefined ? undefined : { day: anchors.now, kind: 'publication' };
}

/** How fine a unit is: a text that last spoke of a year has not thereby spoken of a day. */
const rank: Partial<Record<TimeUnit, number>> = {
  week: 2,
  weekend: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
  millennium: 8,
};

/** The time last spoken of that is at least as fine as `unit`; in news else the publication day, in narratives any. */
export function contextBase(
  anchors: Anchors,
  unit: TimeUnit = 'day',
): (Base & { readonly unit?: TimeUnit }) | undefined {
  const limit = rank[unit] ?? 1;
  const fine = anchors.recent.findLast((moment) => (rank[moment.unit] ?? 1) <= limit);
  const moment = fine ?? (anchors.narrative || anchors.now === undefined ? anchors.context : undefined);
  if (moment !== undefined) return { day: moment.from, kind: 'text', unit: moment.unit };
  return anchors.now === undefined ? undefined : { day: anchors.now, kind: 'publication' };
}
