/** What a language must say for `extract/toponyms`. */
export type ToponymsData = Record<string, never>;
