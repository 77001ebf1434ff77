/** What a language must say for `extract/entities`. */
export type EntitiesData = Record<string, never>;
