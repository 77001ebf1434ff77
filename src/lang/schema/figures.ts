import type { FigureMod } from '../../model/index.ts';

/** Words that open or close a reading ("about", "or more"); keys may hold several words. */
export type ModifierWords = Readonly<Record<string, FigureMod>>;

/**
 * How a word speaks of a measure. `after`: it stands behind what is counted ("people were *killed*", "three
 * *dead*"); `before`: right in front of the number ("*killing* three"); `head`: it is what is counted ("six
 * *deaths*"); `toll`: a noun whose number follows at some distance ("the death *toll* rose to 12"). Keys may
 * hold several words; a word can stand in several lists.
 */
export interface MeasureWords {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly head?: readonly string[];
  readonly toll?: readonly string[];
  /** As `head`, but gives way to what is said of it: "six *soldiers* were killed" are not troops. */
  readonly weakHead?: readonly string[];
}

/** What a language must say for `extract/figures`. All words are lower case. */
export interface FiguresData {
  /** Decimal mark of the language; the other of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
  /** Whether a space may group thousands ("10 000"). */
  readonly spaceGroups: boolean;
  /** Whether an apostrophe is a letter (Ukrainian п'ять) and not a border (French d'euros). */
  readonly apostropheInWords: boolean;
  /** Whether numerals are written together (German zweihundertdreißig). */
  readonly compounds: boolean;
  /** French: quatre-vingts is four times twenty. */
  readonly fourTwenties?: boolean;
  /** German: a small letter behind a capital one ends the noun phrase. */
  readonly nounsCapitalised?: boolean;
  /** Numerals below a thousand, each with its value, in all their forms. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Powers: hundred (where it multiplies), thousand, million… in all their forms. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Multipliers that stand without a number (French mille, Russian тысяча). */
  readonly bareMultipliers: readonly string[];
  /** Short forms behind digits, case kept: `bn`, `млн`; with a dot where they have one is not needed. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Suffixes that only count behind money ("$725m"; else metres). */
  readonly moneySuffixes: Readonly<Record<string, number>>;
  /** Collective nouns: dozen, score, couple. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Plurals that name an order of size: dozens, hundreds, thousands. Value: its lower end. */
  readonly vague: Readonly<Record<string, number>>;
  /** What joins orders of size ("hundreds *of* thousands") and collectives with what they count. */
  readonly of: readonly string[];
  /** Indefinite articles that stand for one before a power, a collective or a fraction. */
  readonly articles: readonly string[];
  /** "and" inside a numeral; `joinerMin` is the smallest part that may come before it. */
  readonly joiners: readonly string[];
  readonly joinerMin: number;
  /** Decimal mark in words: point, virgule, Komma. */
  readonly points: readonly string[];
  /** Parts of one: half, third, quarter(s); read only behind a number, an article or alone when `bare`. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Endings that make a fraction of a numeral (Spanish -avos). */
  readonly fractionEndings?: readonly string[];
  /** Words of a share between two numbers: "uno *sobre* tres". */
  readonly overs?: readonly string[];
  readonly bareFractions: readonly string[];
  /** "and a half" in all its forms. */
  readonly andHalf: readonly string[];
  /** Words for a minus. */
  readonly minus: readonly string[];
  /** Names of currencies → ISO 4217, or an English name for the small change (`cent`). */
  readonly currencies: Readonly<Record<string, string>>;
  /** "percent", "per cent", "pct". Percentage points are a unit. */
  readonly percents: readonly string[];
  /** Units → English name in the singular. Keys may hold several words. */
  readonly units: Readonly<Record<string, string>>;
  /** Units of time, counted as figures only in ages and where no time expression was found. */
  readonly timeUnits: Readonly<Record<string, string>>;
  /** Words of rates: per, a, an, each. */
  readonly per: readonly string[];
  /** Words that make a time unit an age: old, alt, de edad. */
  readonly ageAfter: readonly string[];
  readonly ageBefore: readonly string[];
  readonly modifiersBefore: ModifierWords;
  readonly modifiersAfter: ModifierWords;
  /** Words that join two numbers into one range or choice: to, or. */
  readonly rangeJoins: readonly string[];
  /** Openers of a range and the joins that close it: between … and. */
  readonly rangeOpeners: Readonly<Record<string, readonly string[]>>;
  /** Words in front of numbers that are names, not counts: section, page, number. */
  readonly designators: readonly string[];
  /** Words behind a number that make it an address: street, avenue, block. */
  readonly addressWords: readonly string[];
  /** Ends of ordinals written with digits: st, nd, º. */
  readonly ordinalEnds: readonly string[];
  /** Function words: what is counted never runs over them. */
  readonly stops: readonly string[];
  /** Determiners and possessives, skipped in front of what is counted: the, these, his, all. */
  readonly determiners: readonly string[];
  /** Those that make one person of a singular noun besides the articles: his, another. */
  readonly singulars: readonly string[];
  /** Forms of be, have and their like, which take up a clause again behind an aside. */
  readonly auxiliaries: readonly string[];
  /** Further verb forms that often stand between a subject and its number: costs, employs. */
  readonly verbs: readonly string[];
  /** What money is for, and (second) what it is in: "$12 *for* a roof", "$3bn *in* aid". */
  readonly purposes: readonly string[];
  /** Verbs that bring a total to an amount, and the word before that amount: brings … *to* $18bn. */
  readonly bringers: readonly string[];
  readonly results: readonly string[];
  /** Words that join two counted nouns: and. */
  readonly conjunctions: readonly string[];
  /** Plural nouns that do not show it by their ending, and endings that do. */
  readonly plurals: readonly string[];
  readonly pluralEndings: readonly string[];
  /** Nouns of people: who is counted, folded (`civilian`, `child`, `soldier`, `person` …). */
  readonly populations: Readonly<Record<string, string>>;
  /** Nouns for one person that may be counted without a number ("a man was killed"). */
  readonly persons: readonly string[];
  /** docs/measures.md → how the language speaks of it. */
  readonly measures: Readonly<Record<string, MeasureWords>>;
  /** Verbs of rise and fall, in the forms that stand before or behind a number. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** What may stand between such a verb and its number, and the part of it that marks a difference: by. */
  readonly changeLinks: readonly string[];
  readonly changeBy: readonly string[];
  /** Negation that reaches a number behind it, and needs, plans, conditions and fears. */
  readonly negations: readonly string[];
  readonly hypotheticals: readonly string[];
  /** Those of them that count when they stand behind: "300 soldiers *will* be sent", "12 *feared* dead". */
  readonly modals: readonly string[];
  /** What opens a part of a number given before: including, among. */
  readonly parts: readonly string[];
  /** What opens a moment: since, as of. */
  readonly moments: readonly string[];
  /** Where a clause ends for negation: but, because. */
  readonly clauseStarts: readonly string[];
}
