/**
 * What a language must say for `ingest`: the words with which its newsrooms mark headlines' neighbours —
 * bylines, credit lines, captions, corrections. All phrases are lower case and matched without regard to case.
 */
export interface ArticlesData {
  /** Words that open a byline ("by", "words by"). */
  readonly byline: readonly string[];
  /** Words between two authors or two credited names ("and"). */
  readonly and: readonly string[];
  /** Words that open a credit line, before a colon ("source"). */
  readonly source: readonly string[];
  /** Unnamed agencies in a credit ("news agencies"). */
  readonly agencies: readonly string[];
  /** What follows the name of a contributor ("contributed to this report"). */
  readonly contributedAfter: readonly string[];
  /** What comes before the name of a contributor ("with reporting by"). */
  readonly contributedBefore: readonly string[];
  /** How a photo caption begins ("this handout photo", "file photo"). */
  readonly captionStarts: readonly string[];
  /** First word of a picture credit in brackets or before a colon ("file", "photo"). */
  readonly photoWords: readonly string[];
  /** How a correction or a note on an older version begins. */
  readonly correctionStarts: readonly string[];
  /** Words before the moment of the last change ("updated"). */
  readonly updated: readonly string[];
  /** Words before the moment of publication ("published on"). */
  readonly published: readonly string[];
  /** How a line that is not the report's own begins ("read more", "sign up"). */
  readonly boilerplateStarts: readonly string[];
  /** What makes a short line not the report's own, anywhere in it ("all rights reserved"). */
  readonly boilerplateParts: readonly string[];
  /** Month names and their abbreviations, without full stop, in order of the months. */
  readonly months: readonly (readonly string[])[];
}
