import type { FiguresData } from '../../lang/schema/figures.ts';
import type { FigureMod } from '../../model/index.ts';
import type { Lexeme } from './scan.ts';

/** Phrases by their first word, longest first, each with what it means. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** How one measure is spoken of, by the place of the word. */
export interface MeasureLexicon {
  readonly after: Phrases<string>;
  readonly before: Phrases<string>;
  readonly head: Phrases<string>;
  readonly weakHead: Phrases<string>;
  readonly toll: Phrases<string>;
}

/** A language's data made ready for looking up; built once per pack. */
export interface Lexicon {
  readonly data: FiguresData;
  readonly numerals: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly moneySuffixes: ReadonlyMap<string, number>;
  readonly currencies: Phrases<string>;
  readonly percents: Phrases<string>;
  readonly units: Phrases<string>;
  readonly timeUnits: Phrases<string>;
  readonly andHalf: Phrases<true>;
  readonly ageAfter: Phrases<true>;
  readonly ageBefore: Phrases<true>;
  readonly before: Phrases<FigureMod>;
  readonly after: Phrases<FigureMod>;
  readonly populations: ReadonlyMap<string, string>;
  readonly measures: MeasureLexicon;
  readonly hypotheticals: Phrases<true>;
  readonly moments: Phrases<true>;
  /** Every word that a numeral may begin with. */
  readonly triggers: ReadonlySet<string>;
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

const setNames = [
  'of',
  'articles',
  'joiners',
  'points',
  'bareMultipliers',
  'bareFractions',
  'minus',
  'per',
  'rangeJoins',
  'designators',
  'addressWords',
  'ordinalEnds',
  'stops',
  'determiners',
  'singulars',
  'auxiliaries',
  'verbs',
  'bringers',
  'results',
  'purposes',
  'conjunctions',
  'plurals',
  'persons',
  'up',
  'down',
  'changeLinks',
  'changeBy',
  'negations',
  'parts',
  'modals',
  'clauseStarts',
] as const;
type SetName = (typeof setNames)[number];

const built = new WeakMap<FiguresData, Lexicon>();

/** The lexicon of a pack's figures. */
export function lexiconOf(data: FiguresData): Lexicon {
  let lexicon = built.get(data);
  if (lexicon === undefined) {
    lexicon = buildLexicon(data);
    built.set(data, lexicon);
  }
  return lexicon;
}

function buildLexicon(data: FiguresData): Lexicon {
  const flag = (words: readonly string[]) => phrases(words.map((word) => [word, true as const]));
  const sets = Object.fromEntries(setNames.map((name) => [name, new Set<string>(data[name])]));
  return {
    data,
    numerals: mapOf(data.numerals),
    multipliers: mapOf(data.multipliers),
    collectives: mapOf(data.collectives),
    vague: mapOf(data.vague),
    fractions: mapOf(data.fractions),
    suffixes: mapOf(data.suffixes),
    moneySuffixes: mapOf(data.moneySuffixes),
    currencies: phrases(Object.entries(data.currencies)),
    percents: phrases(data.percents.map((word) => [word, '%'])),
    units: phrases(Object.entries(data.units)),
    timeUnits: phrases(Object.entries(data.timeUnits)),
    andHalf: flag(data.andHalf),
    ageAfter: flag(data.ageAfter),
    ageBefore: flag(data.ageBefore),
    before: phrases(Object.entries(data.modifiersBefore)),
    after: phrases(Object.entries(data.modifiersAfter)),
    populations: mapOf(data.populations),
    measures: {
      after: measureWords(data, 'after'),
      before: measureWords(data, 'before'),
      head: measureWords(data, 'head'),
      weakHead: measureWords(data, 'weakHead'),
      toll: measureWords(data, 'toll'),
    },
    hypotheticals: flag(data.hypotheticals),
    moments: flag(data.moments),
    triggers: new Set(
      [data.numerals, data.multipliers, data.fractions, data.vague, data.collectives]
        .flatMap(Object.keys)
        .concat(data.articles),
    ),
    openers: new Map(Object.entries(data.rangeOpeners).map(([word, joins]) => [word, new Set(joins)])),
    sets: sets as unknown as Record<SetName, ReadonlySet<string>>,
  };
}

function measureWords(data: FiguresData, place: keyof MeasureLexicon): Phrases<string> {
  return phrases(
    Object.entries(data.measures).flatMap(([measure, words]) =>
      (words[place] ?? []).map((word): [string, string] => [word, measure]),
    ),
  );
}

function mapOf<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record));
}

function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const first = words[0] as string;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that starts at `at`, and where it ends. Case decides only where the data has capitals. */
export function matchPhrase<T>(
  lexemes: readonly Lexeme[],
  at: number,
  table: Phrases<T>,
): { readonly value: T; readonly to: number } | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  // A single letter keeps its case: 5 g is grams, 5G is not.
  for (const word of first.text === first.lower || first.text.length === 1 ? [first.text] : [first.text, first.lower]) {
    for (const phrase of table.get(word) ?? []) {
      if (phrase.words.every((part, k) => k === 0 || isWord(lexemes[at + k], part)))
        return { value: phrase.value, to: at + phrase.words.length };
    }
  }
  return undefined;
}

/** The longest phrase that ends right before `to`, and where it starts. */
export function matchPhraseBefore<T>(
  lexemes: readonly Lexeme[],
  to: number,
  table: Phrases<T>,
): { readonly value: T; readonly from: number } | undefined {
  for (let length = 5; length >= 1; length--) {
    if (to - length < 0) continue;
    const match = matchPhrase(lexemes, to - length, table);
    if (match?.to === to) return { value: match.value, from: to - length };
  }
  return undefined;
}

function isWord(lexeme: Lexeme | undefined, part: string): boolean {
  return lexeme !== undefined && (lexeme.lower === part || lexeme.text === part);
}
