import type { LanguageDetector } from '../lang/detect.ts';

/** What is known of an article from outside its text; each field wins over what the text says. */
export interface GivenFields {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  /** BCP 47 tag; only its primary language is kept. */
  readonly lang?: string;
  /** ISO 8601 date or instant. */
  readonly date?: string;
}

/** Where a set of fields was given, the strongest first. */
export interface Given {
  readonly option?: GivenFields;
  readonly sidecar?: GivenFields;
  readonly record?: GivenFields;
}

export interface ParseOptions {
  /** Path, `path:line`, URL or `-`. */
  readonly input: string;
  /** Used when nothing gives an id. */
  readonly id: string;
  readonly given?: Given;
  /** Default: `detectLanguage`, by common words and script. */
  readonly detect?: LanguageDetector;
}
