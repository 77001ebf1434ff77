/**
 * What can be read of a language without a pack: days, months and units by their names in Unicode CLDR (`Intl`), figures in
 * digits with CLDR's words for millions, units and money, and names of countries. Everything else is said to be missing.
 */
import type { LangCode } from '../model/index.ts';
import { functionWords } from './function-words.ts';
import type { LanguagePack } from './pack.ts';
import type { FiguresData } from './schema/figures.ts';
import { timexRule as rule, type TimexesData, type WordTable } from './schema/timexes.ts';
import type { ToponymsData } from './schema/toponyms.ts';
import { unsupported } from './unsupported.ts';

const why = 'no pack for this language';

/** The pack of a language by what CLDR says of it; one that CLDR does not know gets its figures in digits only. */
export function genericPack(code: LangCode): LanguagePack {
  const none = unsupported(why);
  const known = isKnown(code);
  return {
    code,
    name: code,
    articles: none,
    sentences: none,
    entities: none,
    attributions: none,
    timexes: known ? timexesOf(code) : none,
    figures: figuresOf(known ? code : 'und'),
    toponyms: known ? countriesOnly : none,
    events: none,
  };
}

function isKnown(code: LangCode): boolean {
  try {
    return code !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0;
  } catch {
    return false;
  }
}

/** A number of each plural form that languages tell apart. */
const counts = [1, 2, 3, 5, 11, 1.5];

function joined(forms: Iterable<string>): string {
  const kept = new Set([...forms].map((form) => form.toLowerCase().trim()).filter((form) => /\p{L}/u.test(form)));
  return [...kept].join('|');
}

type DateOptions = Intl.DateTimeFormatOptions;

function dateParts(code: string, date: Date, options: DateOptions): Intl.DateTimeFormatPart[] {
  const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(code, { ...fixed, ...options }).formatToParts(date);
}

function namesOf(code: string, type: 'month' | 'weekday', dates: readonly Date[]): WordTable {
  const ways: readonly DateOptions[] =
    type === 'weekday'
      ? [{ weekday: 'long' }]
      : [
          { month: 'long' },
          { day: 'numeric', month: 'long' },
          { day: 'numeric', month: 'long', year: 'numeric' },
          { month: 'long', year: 'numeric' },
          { day: 'numeric', month: 'short' },
        ];
  const table: Record<number, string> = {};
  for (const [i, date] of dates.entries()) {
    const forms = ways.flatMap((way) => dateParts(code, date, way).filter((part) => part.type === type));
    table[i + 1] = joined(forms.map((part) => part.value));
  }
  return table;
}

const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 21)));
/** A Monday and the six days after it. */
const weekdays = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** Names of a unit in all its forms. */
function unitNames(code: string, unit: string): string {
  const format = new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' });
  const named = counts.flatMap((count) => format.formatToParts(count).filter(({ type }) => type === 'unit'));
  return joined(named.map(({ value }) => value));
}

/** Words that CLDR puts before or behind a number of units to tell a distance: "3 dagen *geleden*", "*za* 3 dni". */
function around(code: string, sign: -1 | 1): { readonly before: string; readonly after: string } {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'always' });
  const before = new Set<string>();
  const after = new Set<string>();
  for (const unit of ['day', 'month', 'year'] as const) {
    const forms = unitNames(code, unit).split('|');
    for (const count of [2, 5]) {
      const parts = format.formatToParts(sign * count, unit);
      const at = parts.findIndex(({ type }) => type === 'integer');
      const tail = parts
        .slice(at + 1)
        .map(({ value }) => value)
        .join('')
        .trim()
        .toLowerCase();
      const form = forms.filter((one) => tail.startsWith(one)).sort((a, b) => b.length - a.length)[0];
      before.add(
        parts
          .slice(0, Math.max(at, 0))
          .map(({ value }) => value)
          .join(''),
      );
      if (form !== undefined) after.add(tail.slice(form.length));
    }
  }
  return { before: joined(before), after: joined(after) };
}

/** One neighbouring unit in words ("vorige week"). */
function neighbours(code: string, offset: -1 | 0 | 1): WordTable {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const units = ['week', 'month', 'quarter', 'year'] as const;
  const named = units.map((unit) => [unit, format.format(offset, unit)] as const);
  return Object.fromEntries(
    named.filter(([, form]) => !/\d/u.test(form)).map(([unit, form]) => [unit, joined([form])]),
  );
}

function dayShifts(code: string): WordTable {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const named = [-2, -1, 0, 1, 2].map((offset) => [offset, format.format(offset, 'day')] as const);
  return Object.fromEntries(
    named.filter(([, form]) => !/\d/u.test(form)).map(([offset, form]) => [offset, joined([form])]),
  );
}

function timexesOf(code: string): TimexesData {
  const sample = dateParts(code, new Date(Date.UTC(2024, 1, 21)), { day: 'numeric', month: 'long', year: 'numeric' });
  const numeric = dateParts(code, new Date(Date.UTC(2024, 1, 21)), { day: 'numeric', month: 'numeric' });
  const monthFirst = numeric.find(({ type }) => type === 'day' || type === 'month')?.type === 'month';
  const [past, ahead] = [around(code, -1), around(code, 1)];
  const units = Object.fromEntries(timeUnits.map((unit) => [unit, unitNames(code, unit)]));
  const words: Record<string, WordTable> = {
    month: namesOf(code, 'month', months),
    weekday: namesOf(code, 'weekday', weekdays),
    of: {
      1: joined(sample.filter(({ type }) => type === 'literal').flatMap(({ value }) => value.split(/[^\p{L}]+/u))),
    },
    unit: units,
    dayShift: dayShifts(code),
    lastUnit: neighbours(code, -1),
    thisUnit: neighbours(code, 0),
    nextUnit: neighbours(code, 1),
    agoBefore: { '-1': past.before },
    agoAfter: { '-1': past.after },
    inSure: { 1: ahead.before },
    inAfter: { 1: ahead.after },
  };
  return {
    numericOrder: monthFirst ? 'month-first' : 'day-first',
    foldAccents: false,
    cased: [],
    ordinalEndings: [],
    decadeEndings: [],
    compounds: [],
    words: Object.fromEntries(Object.entries(words).map(([category, table]) => [category, filled(table)])),
    macros: {},
    rules: genericRules,
    tense: { future: '', past: '' },
  };
}

function filled(table: WordTable): WordTable {
  return Object.fromEntries(Object.entries(table).filter(([, forms]) => forms !== ''));
}

/** Orders that nearly all languages share. */
const genericRules: TimexesData['rules'] = {
  numbers: [],
  atoms: [
    rule('day-month-year', 'calendar', "dayNum '.'? of? month of? year4"),
    rule('day-month', 'calendar', "dayNum '.'? of? month"),
    rule('month-day-year', 'calendar', "month dayNum ','? year4"),
    rule('year-month-day', 'calendar', "year4 '.'? month dayNum '.'?"),
    rule('month-year', 'calendar', 'month of? year4'),
    rule('numeric-date', 'numericDate', 'date:numericDate'),
    rule('month', 'calendar', 'month'),
    rule('weekday', 'calendar', 'weekday'),
    rule('year', 'calendar', 'year4'),
    rule('clock', 'clock', 'clock'),
    rule('day-shift', 'dayShift', 'dayShift'),
    rule('last-unit', 'shift', 'unit:lastUnit', { dir: 'prev' }),
    rule('shift-unit', 'shift', 'unit:thisUnit', { dir: 'this' }),
    rule('shift-unit', 'shift', 'unit:nextUnit', { dir: 'next' }),
    rule('duration', 'duration', 'count:num unit'),
  ],
  joins: [
    rule('weekday-date', 'merge', "weekday:Weekday ','? date:Day"),
    rule('date-clock', 'merge', "( date:Day | date:Weekday ) ','? time:Clock"),
  ],
  relations: [
    rule('ago', 'away', '( agoBefore Dur agoAfter? | Dur agoAfter )', { sign: -1, from: 'now' }),
    rule('hence', 'away', '( inSure Dur inAfter? | Dur inAfter )', { sign: 1, from: 'now' }),
  ],
  modifiers: [],
};

const units: Readonly<Record<string, string>> = {
  kilometer: 'kilometre',
  meter: 'metre',
  centimeter: 'centimetre',
  millimeter: 'millimetre',
  mile: 'mile',
  hectare: 'hectare',
  kilogram: 'kilogram',
  gram: 'gram',
  liter: 'litre',
  celsius: 'degree Celsius',
  'kilometer-per-hour': 'kilometre per hour',
};
const symbols: Readonly<Record<string, string>> = {
  km: 'kilometre',
  kg: 'kilogram',
  m: 'metre',
  cm: 'centimetre',
  ha: 'hectare',
};
const currencies = [
  'USD',
  'EUR',
  'GBP',
  'RUB',
  'UAH',
  'CHF',
  'JPY',
  'CNY',
  'PLN',
  'SEK',
  'NOK',
  'DKK',
  'CZK',
  'HUF',
  'TRY',
];

/** Forms → the name under which they are counted. */
function turned(table: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(table).flatMap(([name, forms]) =>
    forms.split('|').flatMap((form) => (form === '' ? [] : [[form, name] as const])),
  );
  return Object.fromEntries(entries);
}

function moneyNames(code: string, currency: string): string {
  const format = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'name' });
  const named = counts.flatMap((count) => format.formatToParts(count).filter(({ type }) => type === 'currency'));
  return joined([...named.map(({ value }) => value), currency]);
}

function multipliers(code: string): Record<string, number> {
  const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long' });
  const table: Record<string, number> = {};
  for (const power of [1e3, 1e6, 1e9, 1e12]) {
    for (const count of [1, 2, 5, 1.5]) {
      const parts = format.formatToParts(count * power);
      // Where the language counts in other powers (ten thousands), the number says so.
      const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
      const shown = Number(`${part('integer')}.${part('fraction')}`);
      const word = part('compact').toLowerCase();
      if (word !== '' && shown > 0) table[word] ??= (count * power) / shown;
    }
  }
  return table;
}

function figuresOf(code: string): FiguresData {
  const locale = code === 'und' ? 'en' : code;
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const named = Object.fromEntries(Object.entries(units).map(([unit, name]) => [name, unitNames(locale, unit)]));
  const money = Object.fromEntries(currencies.map((currency) => [currency, moneyNames(locale, currency)]));
  const times = Object.fromEntries(timeUnits.map((unit) => [unit, unitNames(locale, unit)]));
  const bare = code === 'und';
  return {
    ...noFigureWords,
    decimal: decimal === ',' ? ',' : '.',
    multipliers: bare ? {} : multipliers(locale),
    currencies: bare ? {} : turned(money),
    units: bare ? symbols : { ...turned(named), ...symbols },
    timeUnits: bare ? {} : turned(times),
    stops: (functionWords[code] ?? '').split(' '),
  };
}

const noFigureWords: FiguresData = {
  decimal: '.',
  spaceGroups: true,
  apostropheInWords: false,
  compounds: false,
  numerals: {},
  multipliers: {},
  bareMultipliers: [],
  suffixes: {},
  moneySuffixes: {},
  collectives: {},
  vague: {},
  of: [],
  articles: [],
  joiners: [],
  joinerMin: 0,
  points: [],
  fractions: {},
  bareFractions: [],
  andHalf: [],
  minus: [],
  currencies: {},
  percents: ['%'],
  units: {},
  timeUnits: {},
  per: [],
  ageAfter: [],
  ageBefore: [],
  modifiersBefore: {},
  modifiersAfter: {},
  rangeJoins: ['-', '–', '—'],
  rangeOpeners: {},
  designators: [],
  addressWords: [],
  ordinalEnds: [],
  stops: [],
  determiners: [],
  singulars: [],
  auxiliaries: [],
  verbs: [],
  purposes: [],
  bringers: [],
  results: [],
  conjunctions: [],
  plurals: [],
  pluralEndings: [],
  populations: {},
  persons: [],
  measures: {},
  up: [],
  down: [],
  changeLinks: [],
  changeBy: [],
  negations: [],
  hypotheticals: [],
  modals: [],
  parts: [],
  moments: [],
  clauseStarts: [],
};

/** Names of countries by CLDR, in the nominative. */
const countriesOnly: ToponymsData = {
  countriesOnly: true,
  abbreviations: {},
  demonyms: {},
  placeBefore: '',
  kindBefore: '',
  kindAfter: '',
  personBefore: '',
  organisationAfter: '',
  outletAfter: '',
  roadAfter: '',
  pluralKinds: {},
  actorVerbs: '',
  notActing: '',
  actorNouns: '',
  listWords: '',
  actorBefore: '',
  commonWords: '',
  neverPlaces: '',
  caseEndings: [],
  elisions: '',
  capitalNouns: false,
  smallAdjectives: false,
  compassLike: [],
  compass: {},
  distanceUnits: {},
  distanceJoin: '',
  homeWords: {},
  articles: '',
  containerJoin: '',
};
