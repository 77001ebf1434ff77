/** What the gazetteer and the country table say of names; asked once for each name and remembered. */
import { remember } from '../../base/remember.ts';
import { countryNameStarts } from '../../lang/country-names.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordForm } from './words.ts';

/** What a name of one word can be. */
export interface Named {
  readonly entries: readonly GazetteerEntry[];
  readonly form: 'name' | 'adjective';
}

/** Names remembered between articles; bounds the memory of a long run. */
const namesMax = 50_000;
/** Letters that a case form keeps at least. */
const stemMin = 3;

export class PlaceNames {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** Entries of a name, by its key. */
  readonly find: (key: string) => readonly GazetteerEntry[];
  /** Whether a longer name begins with this word. */
  readonly startsName: (key: string) => boolean;
  readonly #words = new Map<string, { readonly named: Named | undefined }>();

  constructor(gazetteer: Gazetteer, lexicon: Lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    const { exonyms = {} } = lexicon.data;
    this.find = remember(namesMax, (key) =>
      gazetteer.find((Object.hasOwn(exonyms, key) ? exonyms[key] : undefined) ?? key, lexicon.lang),
    );
    const landStarts = lexicon.hasCountryTable ? new Set<string>() : countryNameStarts(lexicon.lang);
    this.startsName = remember(namesMax, (key) => landStarts.has(key) || gazetteer.startsName(key));
  }

  /** What one word names, standing alone. */
  word({ key, text }: Pick<WordForm, 'key' | 'text'>): Named | undefined {
    const known = this.#words.get(text);
    if (known !== undefined) return known.named;
    if (this.#words.size >= namesMax) this.#words.clear();
    const { neverPlaces, articles } = this.lexicon;
    const ruledOut = key.length < 3 || neverPlaces.has(key);
    const named = ruledOut ? undefined : this.#read(key, text, !articles.has(key));
    this.#words.set(text, { named });
    return named;
  }

  /** What words name together; `isPeople`: they may be an adjective or people of a place. */
  phrase(key: string, text: string, isPeople: boolean): Named | undefined {
    return this.#read(key, text, isPeople);
  }

  #read(key: string, text: string, isPeople: boolean): Named | undefined {
    const { hasCountryTable } = this.lexicon;
    // "Ucraina" is the country, "ucraina" its adjective.
    const land = hasCountryTable || !/^\p{Lu}/u.test(text) ? undefined : this.#country(text);
    if (land) return { entries: [land], form: 'name' };
    const people = isPeople ? this.people(key, text) : undefined;
    if (people) return { entries: [people], form: 'adjective' };
    const entries = this.#entries(key, text);
    return entries.length === 0 ? undefined : { entries, form: 'name' };
  }

  /** The country or land of an adjective or people. */
  people(key: string, text: string): GazetteerEntry | undefined {
    const id = this.lexicon.demonymOf(text, key);
    return id === undefined ? undefined : this.gazetteer.byId(id);
  }

  #country(text: string): GazetteerEntry | undefined {
    const id = this.lexicon.countryOf(text);
    return id === undefined ? undefined : this.gazetteer.byId(id);
  }

  /** Entries of a name as written, else of what it may be the case form of. */
  #entries(key: string, text: string): readonly GazetteerEntry[] {
    const { data, hasCountryTable } = this.lexicon;
    // The gazetteer knows a country by its names in the languages of the country table.
    const own = hasCountryTable ? undefined : this.#country(text);
    if (own || data.countriesOnly === true) return own ? [own] : [];
    const direct = this.find(key);
    if (direct.length > 0 || data.caseEndings.length === 0) return direct;
    const land = this.#country(text);
    if (land) return [land];
    for (const [ending, bases] of data.caseEndings) {
      if (!key.endsWith(ending) || key.length - ending.length < stemMin) continue;
      for (const base of bases) {
        const found = this.find(key.slice(0, key.length - ending.length) + base);
        if (found.length > 0) return found;
      }
    }
    return [];
  }
}

const made = new WeakMap<Gazetteer, WeakMap<Lexicon, PlaceNames>>();

/** The one reader of a gazetteer in a language. */
export function placeNamesOf(gazetteer: Gazetteer, lexicon: Lexicon): PlaceNames {
  const ofGazetteer = made.get(gazetteer) ?? new WeakMap<Lexicon, PlaceNames>();
  made.set(gazetteer, ofGazetteer);
  const names = ofGazetteer.get(lexicon) ?? new PlaceNames(gazetteer, lexicon);
  ofGazetteer.set(lexicon, names);
  return names;
}
