import { foldName } from '../../base/fold.ts';
import type { LinearModel } from '../../base/linear.ts';
import { findCountry } from '../../lang/country.ts';
import { givenNames } from '../../lang/given-names.ts';
import { knownOrganisations, surnameEnding } from '../../lang/known-names.ts';
import { isKnownBody } from '../../lang/organisations.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { EntitiesData } from '../../lang/schema/entities.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import { type Gazetteer, placeKey } from '../../model/index.ts';
import { FormScores } from './form-scores.ts';
import { type KnownForm, type WordForm, wordForm } from './word-form.ts';

/** What is known of a word, one bit each. */
export const Kind = {
  honorific: 1 << 0,
  title: 1 << 1,
  body: 1 << 2,
  placeHead: 1 << 3,
  companyEnding: 1 << 4,
  connector: 1 << 5,
  notName: 1 << 6,
  placeCue: 1 << 7,
  country: 1 << 8,
  demonym: 1 << 9,
  capital: 1 << 10,
  maleName: 1 << 11,
  femaleName: 1 << 12,
  pronoun: 1 << 13,
  definite: 1 << 14,
  indefinite: 1 << 15,
  female: 1 << 16,
  male: 1 << 17,
  bigPlace: 1 << 18,
  smallPlace: 1 << 19,
  /** Ends as only surnames do. */
  surname: 1 << 20,
  /** Ends as surnames often do. */
  maybeSurname: 1 << 21,
  knownOrganisation: 1 << 22,
} as const;

const givenName = Kind.maleName | Kind.femaleName;
/** Shorter stems are chance. */
const stemMin = 3;

/** From so many people on a town is one that readers know by its name alone. */
const bigTownPeople = 100_000;

/** Kinds of words by their lower-case form; asks the country table once per word. */
export class Lexicon {
  readonly data: EntitiesData | undefined;
  readonly #kinds = new Map<string, number>();
  readonly #lang: string;
  readonly #seen = new Map<string, WordForm>();
  #scores = new WeakMap<LinearModel, FormScores>();
  readonly #phrases = new Map<string, number>();
  readonly #gazetteer: Gazetteer | undefined;

  constructor(pack: LanguagePack, gazetteer?: Gazetteer) {
    this.#lang = pack.code;
    this.#gazetteer = gazetteer;
    this.data = isUnsupported(pack.entities) ? undefined : pack.entities;
    if (this.data) this.#read(this.data);
    for (const name of givenNames.male) this.#add(name, Kind.maleName);
    for (const name of givenNames.female) this.#add(name, Kind.femaleName);
  }

  #read(data: EntitiesData): void {
    const lists: readonly (readonly [readonly string[], number])[] = [
      [data.honorifics, Kind.honorific],
      [data.titles, Kind.title],
      [data.bodies, Kind.body],
      [data.placeHeads, Kind.placeHead],
      [data.companyEndings, Kind.companyEnding],
      [data.connectors, Kind.connector],
      [data.notNames, Kind.notName],
      [data.placeCues, Kind.placeCue],
      [data.definite, Kind.definite],
      [data.indefinite, Kind.indefinite],
      [data.female, Kind.female],
      [data.male, Kind.male],
      [data.femaleNames, Kind.femaleName],
      [data.maleNames, Kind.maleName],
      [Object.keys(data.pronouns), Kind.pronoun],
    ];
    for (const [words, kind] of lists) for (const word of words) this.#add(word, kind);
  }

  #add(word: string, kind: number): void {
    this.#kinds.set(word, (this.#kinds.get(word) ?? 0) | kind);
  }

  /** Forgets the words of earlier articles when there are too many; numbers of forms then begin anew. */
  makeRoom(): void {
    if (this.#seen.size <= wordsRemembered) return;
    this.#seen.clear();
    this.#scores = new WeakMap();
  }

  /** What a model makes of each form by itself. */
  scoresOf(model: LinearModel): FormScores {
    const known = this.#scores.get(model);
    if (known !== undefined) return known;
    const made = new FormScores(model);
    this.#scores.set(model, made);
    return made;
  }

  /** All that is known of a word as it is written. */
  form(word: string): WordForm {
    let known = this.#seen.get(word);
    if (known === undefined) {
      known = wordForm(this.#seen.size + 1, word, this.#known(word));
      this.#seen.set(word, known);
    }
    return known;
  }

  /** Kinds of a phrase of several words. */
  phraseKinds(phrase: string): number {
    let kinds = this.#phrases.get(phrase);
    if (kinds === undefined) {
      kinds = this.#known(phrase).kinds;
      if (this.#phrases.size > wordsRemembered) this.#phrases.clear();
      this.#phrases.set(phrase, kinds);
    }
    return kinds;
  }

  #known(word: string): KnownForm {
    const lower = word.toLowerCase();
    const bare = lower.replace(/\.$/u, '');
    let kinds = this.#kinds.get(bare) ?? 0;
    const folded = foldName(word);
    if (folded !== bare) kinds |= (this.#kinds.get(folded) ?? 0) & givenName;
    const country = findCountry(word, this.#lang);
    if (country) kinds |= Kind[country.kind === 'name' ? 'country' : country.kind];
    if (/^\p{Lu}/u.test(word)) kinds |= this.#nameKinds(word, { bare, folded, kinds });
    const pronouns = this.data?.pronouns;
    return { kinds, country, pronoun: pronouns && Object.hasOwn(pronouns, lower) ? pronouns[lower] : undefined };
  }

  /** What is known of a capitalised word: as a place, a body, a surname, and in the basic forms of its language. */
  #nameKinds(word: string, { bare, folded, kinds }: { bare: string; folded: string; kinds: number }): number {
    let found = this.#placeKinds(word);
    if (knownOrganisations.has(folded) || isKnownBody(word)) found |= Kind.knownOrganisation;
    const ending = surnameEnding(word, folded);
    if (ending > 0) found |= ending === 2 ? Kind.surname : Kind.maybeSurname;
    if ((kinds | found) & (givenName | Kind.country | Kind.capital | Kind.bigPlace | Kind.smallPlace)) return found;
    for (const basic of this.#basicForms(bare)) {
      found |= (this.#kinds.get(basic) ?? 0) & givenName;
      found |= this.#placeKinds(basic);
    }
    return found;
  }

  /** What a word may be when its case ending is taken off: "Харкова" is of "Харків". */
  #basicForms(lower: string): string[] {
    const { endings, bases } = this.data?.nameCases ?? { endings: [], bases: [] };
    const forms: string[] = [];
    for (const ending of endings) {
      if (!lower.endsWith(ending) || lower.length < ending.length + stemMin) continue;
      const stem = lower.slice(0, lower.length - ending.length);
      for (const base of bases) forms.push(stem + base);
      if (/[оеє]в$/u.test(stem)) forms.push(`${stem.slice(0, -2)}${stem.endsWith('єв') ? 'їв' : 'ів'}`);
    }
    return forms;
  }

  #placeKinds(word: string): number {
    const entries = this.#gazetteer?.find(placeKey(word)) ?? [];
    const first = entries[0];
    if (!first) return 0;
    const isBig =
      first.kind !== 'suburb' &&
      (first.population >= bigTownPeople || first.kind === 'region' || first.kind === 'continent');
    return isBig ? Kind.bigPlace : Kind.smallPlace;
  }
}

/** Bound of the per-language word memory; a run over many articles stays small. */
const wordsRemembered = 50_000;
const lexicons = new WeakMap<LanguagePack, WeakMap<object, Lexicon>>();
const noGazetteer = {};

/** The lexicon of a pack, built once for each gazetteer. */
export function lexiconOf(pack: LanguagePack, gazetteer?: Gazetteer): Lexicon {
  const known = lexicons.get(pack) ?? new WeakMap<object, Lexicon>();
  lexicons.set(pack, known);
  let lexicon = known.get(gazetteer ?? noGazetteer);
  if (!lexicon) {
    lexicon = new Lexicon(pack, gazetteer);
    known.set(gazetteer ?? noGazetteer, lexicon);
  }
  return lexicon;
}
