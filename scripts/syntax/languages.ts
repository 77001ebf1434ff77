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
  /** A row of parser weights must have been updated this often to be kept. */
  readonly touchesMin: number;
  /** A weight must reach this many of 127 steps to be kept. */
  readonly stepMin: number;
}

const small = { touchesMin: 1, stepMin: 1 };
const usual = { tagCountMin: 10, taggerBits: 19, moveBits: 21, labelBits: 20, epochs: 7, touchesMin: 4, stepMin: 2 };

export const languages: Readonly<Record<string, LanguageConfig>> = {
  en: {
    ...usual,
    feats: ['VerbForm', 'Tense', 'Number', 'PronType', 'Mood', 'Case', 'Degree'],
    moveBits: 22,
    labelBits: 21,
  },
  es: { ...usual, ...small, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  pt: { ...usual, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  fr: { ...usual, ...small, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  de: { ...usual, ...small, feats: ['VerbForm', 'Mood', 'Case', 'Number', 'PronType'] },
  ru: { ...usual, ...small, feats: ['VerbForm', 'Case', 'Number', 'PronType', 'Variant', 'Voice'] },
  uk: { ...usual, ...small, feats: ['VerbForm', 'Case', 'Number', 'PronType'] },
};
