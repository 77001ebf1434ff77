/** What a language must say for `extract/figures`. */
export type FiguresData = Record<string, never>;
