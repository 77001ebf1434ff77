import type { FiguresData } from '../../lang/schema/figures.ts';
import type { FigureMod } from '../../model/index.ts';
import { compoundMax } from './compounds.ts';
import { moneyLetters } from './currencies.ts';
import { type Phrases, phrases } from './phrases.ts';
import { keyCount, keyOf } from './scan.ts';

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
  /** By key of a lexeme: whether a numeral or the letters of money can be what it is. */
  readonly openings: Uint8Array;
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
  const triggers = new Set(
    [data.numerals, data.multipliers, data.fractions, data.vague, data.collectives]
      .flatMap(Object.keys)
      .concat(data.articles),
  );
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
    triggers,
    openings: openingsOf(data, triggers),
    openers: new Map(Object.entries(data.rangeOpeners).map(([word, joins]) => [word, new Set(joins)])),
    sets: sets as unknown as Record<SetName, ReadonlySet<string>>,
  };
}

/** The keys of words that may open a quantity; where numerals are written together, of every longer word they begin. */
function openingsOf(data: FiguresData, triggers: ReadonlySet<string>): Uint8Array {
  const openings = new Uint8Array(keyCount);
  for (const word of moneyLetters) openings[keyOf(word.toLowerCase())] = 1;
  for (const word of triggers) {
    openings[keyOf(word)] = 1;
    if (!data.compounds || word.length < 2) continue;
    for (let length = 6; length <= compoundMax; length++) openings[keyOf(word.slice(0, 2).padEnd(length))] = 1;
  }
  return openings;
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
