/** What a language must say for `extract/toponyms`. Lists are blank-separated words, folded (lower case, no marks). */
export interface ToponymsData {
  /** Short forms, as written, and what they stand for: `Ky.` → `region:US.KY`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /**
   * Adjectives and people of places, word → `placeId`; of countries only where `lang/countries.ts` lacks the language.
   */
  readonly demonyms: Readonly<Record<string, string>>;
  /** This language's names of towns that the gazetteer knows under another: "mosca" → "moscow". */
  readonly exonyms?: Readonly<Record<string, string>>;
  /** True where names of countries are all that can be told: a language without a pack. */
  readonly countriesOnly?: boolean;
  /** Words before a name that show a place: "in", "near". */
  readonly placeBefore: string;
  /** Kinds of place written before a name: "city of", "village of" (the last words of the phrase). */
  readonly kindBefore: string;
  /** Kinds of place written after a name: "region", "oblast". */
  readonly kindAfter: string;
  /** Words before a name that show a person: "Mr", "President". */
  readonly personBefore: string;
  /** Words after a name that make the whole an organisation: "University", "Times". */
  readonly organisationAfter: string;
  /** Words after a name that make the whole a newspaper or broadcaster: "Times". */
  readonly outletAfter: string;
  /** Words that end the name of a road, building or ground, which stands elsewhere than its namesake: "Street". */
  readonly roadAfter: string;
  /** Plural kinds after a list of names and the kind of each: `counties` → `county`. */
  readonly pluralKinds: Readonly<Record<string, string>>;
  /** Verbs after a name that make it the word for a government: "said", "accused". */
  readonly actorVerbs: string;
  /** Verbs (lemmas) whose subject is a place, not a government: "lie", "border". */
  readonly notActing: string;
  /** What a government has: after "Moscow's" they make it an actor ("troops"). */
  readonly actorNouns: string;
  /** Words that join a list: "and". */
  readonly listWords: string;
  /** Verbs or nouns before a name that take a government as their object: "accused Moscow", "blaming Kyiv". */
  readonly actorBefore: string;
  /** Names of places that are common words, given names or surnames in this language: places only with evidence. */
  readonly commonWords: string;
  /** Never places, whatever stands around them: weekdays, months. */
  readonly neverPlaces: string;
  /** Endings of cases, folded to Latin letters, and what the name may end in instead: "Харькова" `a` → ``. Longest first. */
  readonly caseEndings: readonly (readonly [ending: string, bases: readonly string[]])[];
  /** Articles and prepositions that lose their vowel before a name ("l'Ukraine"): "l d". */
  readonly elisions: string;
  /** True where every noun has a capital, so that capitals say nothing. */
  readonly capitalNouns: boolean;
  /** True where adjectives of place are written small ("russische Truppen"). */
  readonly smallAdjectives: boolean;
  /** Beginnings of words of direction: "north", "central". */
  readonly compassLike: readonly string[];
  /** Compass words: word → degrees clockwise from north, for "30 km south of". */
  readonly compass: Readonly<Record<string, number>>;
  /** Units of distance: word → kilometres. */
  readonly distanceUnits: Readonly<Record<string, number>>;
  /** Words between a compass word and the name ("of"), or instead of a compass word ("from"). */
  readonly distanceJoin: string;
  /** Words of one country's own life (folded) and its ISO code: "sheriff" → `US`. */
  readonly homeWords: Readonly<Record<string, string>>;
  /** Words for "the" before a name. */
  readonly articles: string;
  /** Words that join a place to its container: "in", "of". */
  readonly containerJoin: string;
}
