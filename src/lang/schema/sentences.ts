/** What a language must say for `extract/sentences`. */
export type SentencesData = Record<string, never>;
