/** Word tables that grouping is given: it works without them, but knows less on its first articles. */
export interface WordTables {
  /** Share of general texts (about a news lead long) that hold a stem, by language (data/story-words.json). */
  readonly commonness: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** One line per notion: its words by language (data/bilingual.tsv). */
  readonly concepts: readonly Concept[];
}

/** Words of several languages that news uses for one thing: `{ "en": ["quake"], "es": ["sismo"] }`. */
export type Concept = Readonly<Record<string, readonly string[]>>;

export const noTables: WordTables = { commonness: {}, concepts: [] };
