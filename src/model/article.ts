import type { Note } from '../base/note.ts';
import type { Span } from '../base/span.ts';

/** BCP 47 primary language, lower case (`en`, `pt`); `und` when unknown. */
export type LangCode = string;

/** What a part of an article is. `caption`, `credit` and `boilerplate` are not the report's own text. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'list'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/** A part of the text; blocks are in text order, do not overlap, and name the rule that told their kind. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly rule: string;
}

/** Where a piece of metadata was read. */
export type ReadFrom =
  | 'option'
  | 'sidecar'
  | 'record'
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'microdata'
  | 'time-element'
  | 'feed'
  | 'url'
  | 'text'
  | 'file-name'
  | 'inferred';

/** A value and where it was read; `span` when that is in the article's own text. */
export interface Located<T> {
  readonly value: T;
  readonly readFrom: ReadFrom;
  readonly span?: Span;
  /** Why, for `inferred` values. */
  readonly evidence?: string;
}

export type DatePrecision = 'instant' | 'day' | 'month' | 'year';

/** A calendar date with its precision: `2022`, `2022-10`, `2022-10-15` or `2022-10-15T12:00:00Z`. */
export interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Who the text is credited to: the outlet itself ("Source: TSF"), an agency ("(AFP)"), or one that contributed. */
export interface Credit extends Span {
  readonly name: string;
  readonly kind: 'outlet' | 'agency' | 'contributor';
  readonly rule: string;
}

/** A stretch that is in the text but not of it: "[na Ucrânia]", "[sic]", "[File: …]", "(photo: …)". */
export interface Insertion extends Span {
  readonly kind: 'editor' | 'translation-leftover' | 'file-photo';
  readonly rule: string;
}

/** One published text, parsed, immutable. */
export interface Article {
  /** Unique in a run; from the record, else derived from the input's name and content. */
  readonly id: string;
  /** Never changes after parsing; the ruler for every span. */
  readonly text: string;
  readonly lang: LangCode;
  /** Where it came from: path, `path:line`, URL or `-`. */
  readonly input: string;
  readonly title?: Located<string>;
  readonly outlet?: Located<string>;
  readonly byline?: Located<string>;
  readonly url?: string;
  /** Document creation time (`dct`); absent means unknown, never guessed. */
  readonly publishedAt?: Located<PartialDate>;
  /** Place of writing, from the dateline ("KYIV, Ukraine"). */
  readonly datelinePlace?: Located<string>;
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly insertions: readonly Insertion[];
  /** Said of this text by its publisher, e.g. "CORRECTION: an earlier version…", "Updated 14:05". */
  readonly revision?: Located<string>;
  readonly notes: readonly Note[];
}
