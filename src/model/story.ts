import type { Span } from '../base/span.ts';

/** Articles about the same happening (TDT calls this a *topic*). */
export interface Story {
  /** Stable: the id of the article it began with, prefixed `s-`; merges keep the old ids as aliases. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** The longer affair that this story is one event of; absent when it stands alone. */
  readonly storyline?: string;
  /** In streaming order. */
  readonly articleIds: readonly string[];
  /** Why each article was put here, in words a journalist accepts. */
  readonly reasons: readonly GroupingReason[];
}

/** A merge or split of stories, kept on record so that an old id can always be followed. */
export interface StoryChange {
  readonly kind: 'merged' | 'split';
  /** The story that keeps its id. */
  readonly story: string;
  /** The id that became an alias of it (merged), or that the parted reports have now (split). */
  readonly other: string;
  /** The article whose coming showed it; absent for a split. */
  readonly articleId?: string;
}

/** What a person decided of grouping; it holds however often articles are grouped again. Ids are of articles or stories. */
export type Decision = {
  /** Who decided and why, in their own words. */
  readonly by?: string;
  readonly why?: string;
  readonly ids: readonly string[];
} & (
  | { /** All of these belong in one story. */ readonly do: 'merge' }
  | { /** None of these shares a story with any of `from`. */ readonly do: 'split'; readonly from: readonly string[] }
  | { /** These reports belong to that story, whatever comes. */ readonly do: 'pin'; readonly to: string }
);

export interface GroupingReason {
  readonly articleId: string;
  /** The article in the story that it resembles most; absent for the first. */
  readonly nearest?: string;
  /** 0…1, the score that decided. */
  readonly score: number;
  readonly because: string;
}

/** How a stretch of one text depends on one of another. `quotation` is a shared source, not a copy. */
export type PassageKind = 'verbatim' | 'rewritten' | 'translated' | 'quotation' | 'boilerplate';

/** Two stretches that belong together. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  readonly kind: PassageKind;
}

export type Relation = 'copy' | 'rewrite' | 'translation' | 'statement' | 'independent';

/** How two articles depend on each other. */
export interface Comparison {
  /** 0…1: how likely one derives from the other (or both from a common parent). */
  readonly derived: number;
  readonly relation: Relation;
  /** Absent when it cannot be told. */
  readonly direction?: 'a-to-b' | 'b-to-a';
  /** Share of the smaller text's own words in derived passages, 0…1. */
  readonly share: number;
  readonly passages: readonly Passage[];
  /** Words that explain it: credits, times, edits. */
  readonly evidence: readonly string[];
}

/** An edge of the lineage: `to` derives from `from`. Ids are article ids or `agency:AFP` for a parent not in the set. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'copy' | 'rewrite' | 'translation' | 'revision' | 'credit';
  readonly directed: boolean;
  readonly share: number;
  readonly passages: readonly Passage[];
  readonly evidence: readonly string[];
}

/** Articles that count as one independent voice. */
export interface Witness {
  /** `w1`, `w2` … in order of first publication. */
  readonly id: string;
  readonly articleIds: readonly string[];
}

/** The graph of derivations in a story. */
export interface Lineage {
  readonly derivations: readonly Derivation[];
  readonly witnesses: readonly Witness[];
}
