/** What a language must say for `extract/attributions`. */
export type AttributionsData = Record<string, never>;
