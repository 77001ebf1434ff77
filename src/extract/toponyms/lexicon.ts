/** A language's lists as sets, made once per pack. */
import { remember } from '../../base/remember.ts';
import { findCountry, hasCountryTable } from '../../lang/country.ts';
import { givenNames } from '../../lang/given-names.ts';
import type { ToponymsData } from '../../lang/schema/toponyms.ts';
import { placeKey } from '../../model/index.ts';
import { readForm, type WordForm } from './words.ts';

export interface Lexicon {
  readonly data: ToponymsData;
  readonly lang: string;
  readonly placeBefore: ReadonlySet<string>;
  readonly kindBefore: ReadonlySet<string>;
  readonly kindAfter: ReadonlySet<string>;
  readonly personBefore: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly organisationAfter: ReadonlySet<string>;
  readonly outletAfter: ReadonlySet<string>;
  readonly roadAfter: ReadonlySet<string>;
  readonly listWords: ReadonlySet<string>;
  readonly actorVerbs: ReadonlySet<string>;
  readonly notActing: ReadonlySet<string>;
  readonly actorNouns: ReadonlySet<string>;
  readonly actorBefore: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly neverPlaces: ReadonlySet<string>;
  readonly distanceJoin: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly containerJoin: ReadonlySet<string>;
  /** Words of one country's public life, with its code. */
  readonly homeWords: ReadonlyMap<string, string>;
  /** A word of direction: "northern", "central". */
  readonly compassLike: (key: string) => boolean;
  /** What a run of letters is, with an elided word before a capital cut off. */
  readonly formOf: (run: string) => WordForm;
  readonly abbreviations: RegExp;
  /** False for a language whose names of countries come from CLDR alone. */
  readonly hasCountryTable: boolean;
  /** `placeId` of a country in any case ("Украины"), if it is one. */
  readonly countryOf: (text: string) => string | undefined;
  /** `placeId` of an adjective or people's name ("Ukrainian"), if it is one. */
  readonly demonymOf: (text: string, key: string) => string | undefined;
}

const lexicons = new WeakMap<ToponymsData, Lexicon>();

export function lexiconOf(data: ToponymsData, lang: string): Lexicon {
  let lexicon = lexicons.get(data);
  if (lexicon === undefined) {
    lexicon = makeLexicon(data, lang);
    lexicons.set(data, lexicon);
  }
  return lexicon;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

function makeLexicon(data: ToponymsData, lang: string): Lexicon {
  const words = countryWords(lang);
  const elided =
    data.elisions === '' ? undefined : new RegExp(`^(?:${data.elisions.replaceAll(' ', '|')})['’](?=\\p{Lu})`, 'iu');
  return {
    data,
    lang,
    placeBefore: setOf(data.placeBefore),
    kindBefore: setOf(data.kindBefore),
    kindAfter: setOf(data.kindAfter),
    personBefore: setOf(data.personBefore),
    givenNames: new Set([...givenNames.male, ...givenNames.female].map(placeKey)),
    organisationAfter: setOf(data.organisationAfter),
    outletAfter: setOf(data.outletAfter),
    roadAfter: setOf(data.roadAfter),
    listWords: setOf(data.listWords),
    actorVerbs: setOf(data.actorVerbs),
    notActing: setOf(data.notActing),
    actorNouns: setOf(data.actorNouns),
    actorBefore: setOf(data.actorBefore),
    commonWords: setOf(data.commonWords),
    neverPlaces: setOf(data.neverPlaces),
    distanceJoin: setOf(data.distanceJoin),
    articles: setOf(data.articles),
    containerJoin: setOf(data.containerJoin),
    homeWords: new Map(Object.entries(data.homeWords)),
    compassLike: remember(knownMax, compassTest(data.compassLike)),
    formOf: remember(formsMax, (run) => readForm(run, elided)),
    hasCountryTable: hasCountryTable(lang),
    abbreviations: abbreviationPattern(Object.keys(data.abbreviations)),
    countryOf: (text) => words(text).name,
    demonymOf(text, key) {
      if (Object.hasOwn(data.demonyms, key)) return data.demonyms[key];
      return words(text).demonym;
    },
  };
}

interface CountryIds {
  readonly name?: string;
  readonly demonym?: string;
}

/** Asks the country table once for each form. */
function countryWords(lang: string): (text: string) => CountryIds {
  return remember(knownMax, (text) => {
    const found = findCountry(text, lang);
    const id = `country:${found?.code}`;
    return found?.kind === 'name' ? { name: id } : found?.kind === 'demonym' ? { demonym: id } : {};
  });
}

/** Words remembered between articles; bounds the memory of a long run. */
const knownMax = 20_000;
const formsMax = 50_000;

/** "north" and "northern" but not "Northampton": the beginning and at most a short ending. */
function compassTest(beginnings: readonly string[]): (key: string) => boolean {
  const pattern = new RegExp(`^(?:${beginnings.join('|') || '(?!)'})(?:east|west)?(?:ern|[aeiouyg]{1,4})?$`, 'u');
  return (key) => pattern.test(key);
}

/** All short forms as one pattern, longest first; case counts, since "us" and "US" differ. */
function abbreviationPattern(forms: readonly string[]): RegExp {
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((form) => form.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\p{L}\\p{N}.&])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}&])`, 'gu');
}
