/**
 * The account: what a story's reports say, collated. This is also the JSON form of `stemma brief`
 * (schemas/brief.schema.json), so names here are part of the machine-readable contract.
 */
import type { Note } from '../base/note.ts';
import type { PlacePrecision } from './analysis.ts';
import type { PassageKind } from './story.ts';

export type ClaimState = 'corroborated' | 'single-origin' | 'single-witness' | 'disputed';

/** How two readings of one claim differ. */
export type DifferenceKind =
  | 'figure'
  | 'time'
  | 'place'
  | 'speaker'
  | 'source'
  | 'wording'
  | 'polarity'
  | 'certainty'
  | 'detail';

/** For figures: a true conflict, another scope, another moment, or a revision by the same witness. */
export type FigureDifferenceType = 'conflict' | 'scope' | 'moment' | 'revision' | 'precision';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly type?: FigureDifferenceType;
  /** One plain sentence for the reader. */
  readonly note: string;
}

/** Who the statement is attributed to, and how. */
export interface StatementAttribution {
  readonly speaker: string;
  readonly cue: string;
  readonly stance: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly occasion?: string;
}

/** One article's word on one point: always with its place in that article's text. */
export interface AccountStatement {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  /** Exactly `Article.text.slice(start, end)`. */
  readonly text: string;
  readonly attribution?: StatementAttribution;
  /** happened, denied, planned, promised, demanded, feared, conditional, alleged, possible */
  readonly certainty?: string;
  readonly background?: boolean;
}

/** One of the differing values given to a point. */
export interface Reading {
  readonly value: string;
  /** Witness ids, counted per claim by passage. */
  readonly witnesses: readonly string[];
  /** Whom it comes from in the end: named parties, or `report:<id>` for an outlet's own reporting. */
  readonly origins: readonly string[];
  readonly statements: readonly AccountStatement[];
}

/** A point that reports speak of, and the readings given to it. */
export interface Claim {
  readonly id: string;
  /** The fullest statement, verbatim from a report. */
  readonly text: string;
  readonly state: ClaimState;
  /** Why it has this state: "2 reports, 2 outlets, one origin: the Belarusian ministry of defence". */
  readonly stateNote: string;
  readonly difference?: Difference;
  /** Further differences inside the same claim. */
  readonly differences: readonly Difference[];
  readonly readings: readonly Reading[];
  readonly counts: {
    readonly reports: number;
    readonly outlets: number;
    readonly witnesses: number;
    readonly origins: number;
  };
  readonly background: boolean;
}

export interface AccountReport {
  readonly id: string;
  readonly outlet: string | null;
  readonly outletReadFrom?: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly datePrecision?: string;
  readonly dateReadFrom?: string;
  readonly lang: string;
  readonly url: string | null;
  readonly witness: string;
  readonly byline?: string;
  readonly credits: readonly string[];
  /** The report's own text, the ruler for `start`/`end`. */
  readonly text: string;
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  readonly notes: readonly Note[];
}

export interface AccountDerivation {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly directed: boolean;
  readonly share: number;
  readonly evidence: readonly string[];
  readonly passages: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly kind: PassageKind;
  }[];
}

export interface FigureReading {
  readonly min: number;
  readonly max: number;
  readonly mod: string;
  readonly asOf?: string;
  readonly reports: readonly string[];
  readonly origin?: string;
  readonly polarity: 'positive' | 'negative';
  readonly certainty: 'stated' | 'hypothetical';
  readonly statements: readonly AccountStatement[];
}

/** A quantity over all reports: low/best/high follow event coders' practice; `best` is never an average. */
export interface AccountFigure {
  readonly id: string;
  readonly measure: string;
  readonly of: string;
  readonly unit: string;
  readonly place?: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly difference?: Difference;
  readonly readings: readonly FigureReading[];
}

export interface AccountPlace {
  readonly placeId: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly precision: PlacePrecision;
  readonly mentions: readonly AccountStatement[];
}

export interface AccountActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Every spelling, with the reports that use it, and why it is the same actor where its letters do not say. */
  readonly spellings: readonly {
    readonly name: string;
    readonly reports: readonly string[];
    readonly because?: string;
  }[];
  readonly roles: readonly string[];
}

export interface AccountQuote {
  readonly speaker: string;
  readonly claim?: string;
  readonly statements: readonly AccountStatement[];
}

export interface TimelineEntry {
  /** ISO date, or null for a relative anchor. */
  readonly date: string | null;
  /** How the entry is called when it has no date: "Saturday (day of the arrival)". */
  readonly label: string;
  readonly precision: 'instant' | 'day' | 'week' | 'month' | 'year' | 'relative';
  readonly statements: readonly AccountStatement[];
}

export interface AccountEvent {
  readonly code: string;
  readonly actor: string;
  readonly action: string;
  readonly recipient: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly background: boolean;
  readonly date?: string;
  readonly place?: string;
  readonly statements: readonly AccountStatement[];
}

export interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface Incident {
  readonly date: { readonly value: string | null; readonly precision: string };
  readonly place: {
    readonly name: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly precision: string;
  };
  readonly killed: Range;
  readonly injured: Range;
}

/** A claim that is new, gone, or stands otherwise than in the earlier account. */
export interface ClaimChange {
  /** Its id in this account; absent when it is gone. */
  readonly claim?: string;
  readonly text: string;
  readonly kind: 'new' | 'gone' | 'state' | 'reading' | 'witness';
  readonly note: string;
}

/** A figure that is new (`before` is null) or has another range. */
export interface FigureChange {
  readonly figure: string;
  readonly measure: string;
  readonly of: string;
  readonly unit: string;
  readonly before: Range | null;
  readonly now: Range;
}

/** What changed since an earlier account. */
export interface StoryChanges {
  /** Date of the latest report of the earlier account; null when the story is new or undated. */
  readonly since: string | null;
  readonly newReports: readonly string[];
  readonly goneReports: readonly string[];
  /** Reports whose text is another than before, under the same id. */
  readonly rewrittenReports: readonly string[];
  readonly claims: readonly ClaimChange[];
  readonly figures: readonly FigureChange[];
}

export interface StoryAccount {
  readonly id: string;
  readonly headline: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly counts: {
    readonly reports: number;
    readonly outlets: number;
    readonly witnesses: number;
    readonly origins: number;
    readonly disputes: number;
  };
  readonly reports: readonly AccountReport[];
  readonly lineage: readonly AccountDerivation[];
  readonly claims: readonly Claim[];
  readonly figures: readonly AccountFigure[];
  readonly incident: Incident;
  readonly timeline: readonly TimelineEntry[];
  readonly quotes: readonly AccountQuote[];
  readonly actors: readonly AccountActor[];
  readonly places: readonly AccountPlace[];
  readonly events: readonly AccountEvent[];
  readonly onlyIn: readonly { readonly report: string; readonly statements: readonly AccountStatement[] }[];
  /** Captions and other text that is not the report's own, kept apart. */
  readonly apart: readonly AccountStatement[];
  /** Only where an earlier account was given to compare with. */
  readonly changes?: StoryChanges;
}

/** The whole result of a run. */
export interface Account {
  readonly stories: readonly StoryAccount[];
  readonly notes: readonly Note[];
}
