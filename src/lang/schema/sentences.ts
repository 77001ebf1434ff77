import type { Upos } from '../../model/index.ts';

/** What a language must say for `extract/sentences`: where sentences end and where words divide. */
export interface SentencesData {
  /**
   * Abbreviations that are always followed by more (titles, "vs"), without the last stop. In this and the next two
   * lists an entry with a capital matches as written only ("Sat." but not "sat."), others in any case.
   */
  readonly openAbbreviations: readonly string[];
  /** Abbreviations that may also end a sentence ("Inc", "etc"), without the last stop. */
  readonly abbreviations: readonly string[];
  /** Abbreviations only before a number ("No. 5"); elsewhere the stop ends the sentence. */
  readonly numberAbbreviations: readonly string[];
  /** Words that, with a capital after an abbreviation's stop, show that a sentence has begun; lower case. */
  readonly starters: readonly string[];
  /** True where a stop after a figure makes an ordinal ("am 24. Februar"). */
  readonly ordinalStop: boolean;
  /** True where a space may divide thousands inside one figure ("80 000"). */
  readonly spacedThousands: boolean;
  /** Whether "Russian-held" is three words or one; Universal Dependencies differ by language. */
  readonly hyphen: 'split' | 'keep';
  /** First parts that stay joined where hyphens split ("pre-war"); lower case. */
  readonly joinedPrefixes: readonly string[];
  /** Endings cut from a word, apostrophe written `'` ("n't", "'s"); longest first. */
  readonly endings: readonly string[];
  /** Beginnings cut from a word, apostrophe written `'` ("l'"). */
  readonly beginnings: readonly string[];
  /** Whole words that divide: lower-case word → length of its first part ("cannot" → 3). */
  readonly divided: Readonly<Record<string, number>>;
  /** Closed-class words for tagging without a model, blank-separated and lower case. */
  readonly closedClass: Readonly<Partial<Record<Upos, string>>>;
}
