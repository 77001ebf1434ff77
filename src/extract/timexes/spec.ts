import type { CalendarUnit } from '../../model/index.ts';

/** Units that durations and shifts are counted in. */
export type TimeUnit = CalendarUnit | 'second' | 'weekend' | 'season' | 'half' | 'millennium' | 'night' | 'period';

/** A count: a number, or `X` for "several". */
export type Count = number | 'X';

/** Where an expression without its own year, or a shift, is reckoned from. */
export type Direction = 'prev' | 'next' | 'coming' | 'this' | 'same' | 'following' | 'preceding';

/** Calendar parts that the words themselves give. */
export interface CalendarParts {
  readonly millennium?: number;
  readonly century?: number;
  readonly decade?: number;
  /** A decade by two digits ("the '90s"), whose century is implied. */
  readonly shortDecade?: number;
  readonly year?: number;
  /** A year by two digits ("'99"). */
  readonly shortYear?: number;
  readonly era?: 'BC' | 'AD';
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: string;
  readonly month?: number;
  readonly week?: number;
  readonly weekend?: boolean;
  readonly day?: number;
  readonly weekday?: number;
  readonly holiday?: string;
  /** Part of the day: MO MI AF EV NI DT. */
  readonly part?: string;
  /** `HH`, `HH:MM` or `HH:MM:SS`. */
  readonly clock?: string;
  readonly zone?: string;
  readonly fiscal?: boolean;
}

interface Shared {
  readonly mod?: string;
}

/** A point on the calendar, perhaps incomplete; `dir` says which one ("last Friday"), `of` what it lies in. */
export interface CalendarSpec extends Shared {
  readonly kind: 'calendar';
  readonly parts: CalendarParts;
  readonly dir?: Direction;
  readonly of?: Spec;
}

/** A whole unit, or a day, some units away from an anchor: "last week", "two days earlier". */
export interface ShiftSpec extends Shared {
  readonly kind: 'shift';
  readonly unit: TimeUnit;
  readonly count: Count;
  readonly sign: -1 | 0 | 1;
  /** `now` is the publication date, `context` the time the text last spoke of. */
  readonly from: 'now' | 'context' | Spec;
  readonly part?: string;
  readonly clock?: string;
  readonly weekday?: number;
  readonly fiscal?: boolean;
  /** A distance ("a decade ago") rather than a neighbour ("last decade"). */
  readonly ago?: boolean;
}

/** The n-th unit or weekday inside a longer time; n = −1 for the last. */
export interface NthSpec extends Shared {
  readonly kind: 'nth';
  readonly n: number;
  readonly unit: TimeUnit;
  readonly weekday?: number;
  /** Length in units, for "the first two weeks". */
  readonly count?: Count;
  readonly of: Spec | 'context';
}

export interface DurationSpec extends Shared {
  readonly kind: 'duration';
  readonly amounts: readonly { readonly count: Count; readonly unit: TimeUnit }[];
  /** For stretches that touch the anchor: "the past two months" ends at it, "the next" begins at it. */
  readonly dir?: 'prev' | 'next';
  /** "in five years": a point in the future, where the sentence speaks of the future. */
  readonly ahead?: boolean;
}

export interface SetSpec extends Shared {
  readonly kind: 'set';
  readonly value: string;
}

/** PRESENT_REF, PAST_REF, FUTURE_REF. */
export interface ReferenceSpec extends Shared {
  readonly kind: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** What an expression means before anything is known of when it was written. */
export type Spec = CalendarSpec | ShiftSpec | NthSpec | DurationSpec | SetSpec | ReferenceSpec;
