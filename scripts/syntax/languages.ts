import type { TreebankWord } from '../../eval/scorers/conllu.ts';

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
  /**
   * Features of states and arcs seen less often are not learned: about one in 10,000 words, which gave Portuguese 0.4
   * LAS over 2, at half the size.
   */
  readonly countMin: number;
  /** A row of parser weights must have been updated this often to be kept. */
  readonly touchesMin: number;
  /** A weight must reach this many of 127 steps to be kept. */
  readonly stepMin: number;
  /** Mends what the training treebank annotates against the guidelines of Universal Dependencies. */
  readonly mend?: (word: TreebankWord, index: number) => TreebankWord;
}

/** GSD has days and months as names, and often gives the first word of a sentence the relation `dep`. */
function mendGerman(word: TreebankWord, index: number): TreebankWord {
  const upos = word.upos === 'PROPN' && germanDates.test(word.form) ? 'NOUN' : word.upos;
  const first = index === 0 && word.deprel === 'dep';
  const deprel = first && upos === 'DET' ? 'det' : first && upos === 'ADP' ? 'case' : word.deprel;
  return { ...word, upos, deprel };
}

const germanDates =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)$/u;

const small = { touchesMin: 2, stepMin: 2 };
const usual = {
  tagCountMin: 10,
  taggerBits: 19,
  moveBits: 22,
  labelBits: 21,
  epochs: 7,
  countMin: 2,
  touchesMin: 4,
  stepMin: 2,
};

export const languages: Readonly<Record<string, LanguageConfig>> = {
  en: {
    ...usual,
    feats: ['VerbForm', 'Tense', 'Number', 'PronType', 'Mood', 'Case', 'Degree'],
    taggerBits: 21,
    countMin: 25,
    stepMin: 3,
  },
  es: { ...usual, ...small, countMin: 5, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  pt: { ...usual, countMin: 17, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  fr: { ...usual, ...small, countMin: 9, feats: ['VerbForm', 'Mood', 'Tense', 'Number', 'PronType'] },
  de: { ...usual, ...small, countMin: 3, mend: mendGerman, feats: ['VerbForm', 'Mood', 'Case', 'Number', 'PronType'] },
  ru: { ...usual, ...small, countMin: 5, feats: ['VerbForm', 'Case', 'Number', 'PronType', 'Variant', 'Voice'] },
  uk: { ...usual, ...small, moveBits: 21, labelBits: 20, feats: ['VerbForm', 'Case', 'Number', 'PronType'] },
};
