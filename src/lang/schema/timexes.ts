/**
 * What a language must say for `extract/timexes`: tables of words by category, and rules that put categories in
 * order. The meaning of a rule is its `make`, one of the makers in `extract/timexes/makers`, shared by all languages.
 */

/**
 * Value → its forms, separated by `|`. A form may have several words. Matching ignores case; a form written with a
 * capital under `cased` categories needs one in the text ("May", "March").
 */
export type WordTable = Readonly<Record<string, string>>;

/**
 * One rule. `pattern` is a sequence of elements separated by blanks: a category (`month`), a literal word (`'of'`), a
 * composite made at an earlier level (`Date`, `Dur`), a group `( a | b )`; `?` makes one optional, `name:category`
 * captures under another name. Words match across blanks, never across a line end.
 */
export interface TimexRule {
  /** Rule id below `timexes/`. */
  readonly id: string;
  readonly make: string;
  readonly pattern: string;
  /** Constants for the maker. */
  readonly set?: Readonly<Record<string, string | number>>;
}

/** A rule in one line. */
export function timexRule(id: string, make: string, pattern: string, set?: TimexRule['set']): TimexRule {
  return { id, make, pattern, ...(set === undefined ? {} : { set }) };
}

/** Levels run in this order; each sees what the ones before it made as single elements. */
export interface TimexLevels {
  /** Numbers in words. */
  readonly numbers: readonly TimexRule[];
  /** Dates, times, durations and shifts. */
  readonly atoms: readonly TimexRule[];
  /** Joins: weekday and date, date and time. */
  readonly joins: readonly TimexRule[];
  /** Relations: "ago", "after Monday", "end of". */
  readonly relations: readonly TimexRule[];
  /** Modifiers: about, early, at least. */
  readonly modifiers: readonly TimexRule[];
}

export interface TimexesData {
  /** Order of day and month in `3/4/2020`. */
  readonly numericOrder: 'day-first' | 'month-first';
  /** True when accents may be missing in the text ("manana"). */
  readonly foldAccents: boolean;
  /** Words by category (docs/timexes.md lists the categories). */
  readonly words: Readonly<Record<string, WordTable>>;
  /** Categories whose forms count only with a capital letter, where the form has one. */
  readonly cased: readonly string[];
  /** Endings that make digits an ordinal ("3rd", "1er"). */
  readonly ordinalEndings: readonly string[];
  /** Endings that make digits a decade ("1980s", "90er"). */
  readonly decadeEndings: readonly string[];
  /** Pairs of categories that are written as one word ("Samstagabend"). */
  readonly compounds: readonly (readonly [string, string])[];
  /** Fragments of patterns: `$Name` in a pattern stands for the text here. */
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: TimexLevels;
  /** Words that say the sentence speaks of the future, or of the past. */
  readonly tense: {
    readonly future: string;
    readonly past: string;
    /** Words that say future right before an expression ("by Friday"). */
    readonly futureBefore?: string;
  };
}
