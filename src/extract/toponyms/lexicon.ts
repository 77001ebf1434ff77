/** A language's lists as sets, made once per pack. */
import { findCountry } from '../../lang/country.ts';
import { givenNames } from '../../lang/given-names.ts';
import type { ToponymsData } from '../../lang/schema/toponyms.ts';
import { placeKey } from '../../model/index.ts';

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
  readonly insideNames: ReadonlySet<string>;
  readonly distanceJoin: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly containerJoin: ReadonlySet<string>;
  /** A word of direction: "northern", "central". */
  readonly compassLike: (key: string) => boolean;
  readonly abbreviations: RegExp;
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
  const demonyms = new Map<string, string | undefined>();
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
    insideNames: setOf(data.insideNames),
    distanceJoin: setOf(data.distanceJoin),
    articles: setOf(data.articles),
    containerJoin: setOf(data.containerJoin),
    compassLike: compassTest(data.compassLike),
    abbreviations: abbreviationPattern(Object.keys(data.abbreviations)),
    demonymOf(text, key) {
      if (Object.hasOwn(data.demonyms, key)) return data.demonyms[key];
      if (demonyms.has(key)) return demonyms.get(key);
      const found = findCountry(text, lang);
      const id = found?.kind === 'demonym' ? `country:${found.code}` : undefined;
      if (demonyms.size > 20_000) demonyms.clear();
      demonyms.set(key, id);
      return id;
    },
  };
}

/** "north" and "northern" but not "Northampton": the beginning and at most a short ending. */
function compassTest(beginnings: readonly string[]): (key: string) => boolean {
  const pattern = new RegExp(`^(?:${beginnings.join('|') || '(?!)'})(?:east|west)?(?:ern)?$`, 'u');
  return (key) => pattern.test(key);
}

/** All short forms as one pattern, longest first; case counts, since "us" and "US" differ. */
function abbreviationPattern(forms: readonly string[]): RegExp {
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((form) => form.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\p{L}\\p{N}.&])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\p{N}&])`, 'gu');
}
