import type { Moment } from './moment.ts';

export type Tense = 'past' | 'future' | 'none';

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

/** The time last spoken of, else the publication day. */
export function contextBase(anchors: Anchors): Base | undefined {
  if (anchors.context !== undefined) return { day: anchors.context.from, kind: 'text' };
  return anchors.now === undefined ? undefined : { day: anchors.now, kind: 'publication' };
}
