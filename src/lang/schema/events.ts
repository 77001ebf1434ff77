/** What a language must say for `extract/events`. */
export type EventsData = Record<string, never>;
