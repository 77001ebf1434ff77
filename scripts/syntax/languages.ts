/** How each language's model is trained. */
export interface LanguageConfig {
  /** Features that join the coarse tag: those that tell the parser most about what a word can govern or be. */
  readonly feats: readonly string[];
  /** A tag with features must be seen this often, else the word keeps the coarse tag alone. */
  readonly tagCountMin: number;
  readonly taggerBits: number;
  readonly moveBits: number;
  readonly labelBits: number;
  readonly epochs: number;
  /** Orders in which the parser meets the sentences; it learns from each, and the mean of the weights is kept. */
  readonly seeds: readonly number[];
  /**
   * Features of states and arcs seen less often are not learned: about one in 10,000 words, which gave Portuguese 0.4
   * LAS over 2, at half the size.
   */
  readonly countMin: number;
  /** A row of parser weights must have been updated this often to be kept. */
  readonly touchesMin: number;
  /** A weight must reach this many of 127 steps to be kept. */
  readonly stepMin: number;
}

const small = { touchesMin: 2, stepMin: 2 };
const usual = {
  tagCountMin: 10,
  taggerBits: 19,
  moveBits: 22,
  labelBits: 21,
  epochs: 7,
  seeds: [2],
  countMin: 2,
  touchesMin: 4,
  stepMin: 2,
};

export const languages: Readonly<Record<string, LanguageConfig>> = {
  en: {
    ...usual,
    feats: ['VerbForm', 'Tense', 'Number', 'PronType', 'Mood', 'Case', 'Degree'],
    taggerBits: 21,
    seeds: [2, 4],
    countMin: 25,
    stepMin: 3,
  },
  es: { ...usual, ...small, countMin: 5, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  pt: { ...usual, countMin: 17, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  fr: { ...usual, ...small, countMin: 9, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  de: { ...usual, ...small, countMin: 3, feats: ['VerbForm', 'Mood', 'Case', 'Number', 'PronType'] },
  ru: { ...usual, ...small, countMin: 5, feats: ['VerbForm', 'Case', 'Number', 'PronType', 'Variant', 'Voice'] },
  uk: { ...usual, ...small, moveBits: 21, labelBits: 20, feats: ['VerbForm', 'Case', 'Number', 'PronType'] },
};
