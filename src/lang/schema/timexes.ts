/** What a language must say for `extract/timexes`. */
export type TimexesData = Record<string, never>;
