/** What is read at most; more than this is no article, or an attack. All sizes in bytes unless named otherwise. */
export interface Limits {
  /** Of a text file or of standard input. */
  readonly textBytesMax: number;
  /** Of a page. */
  readonly pageBytesMax: number;
  /** Of a JSON file, which has to be held whole. JSONL has no limit of its own. */
  readonly jsonBytesMax: number;
  /** Of one line of JSONL. */
  readonly lineBytesMax: number;
  /** Of an article's text, in UTF-16 units: a book of 65,000 words. */
  readonly articleLengthMax: number;
  /** Of a sidecar. */
  readonly sidecarBytesMax: number;
  /** Depth of folders below the one named. */
  readonly depthMax: number;
}

export const defaultLimits: Limits = {
  textBytesMax: 4 * 1024 * 1024,
  pageBytesMax: 6 * 1024 * 1024,
  jsonBytesMax: 48 * 1024 * 1024,
  lineBytesMax: 8 * 1024 * 1024,
  articleLengthMax: 400_000,
  sidecarBytesMax: 64 * 1024,
  depthMax: 32,
};
