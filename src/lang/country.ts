/**
 * Countries by name, demonym and capital. The table itself is `countries.ts` (generated); this file finds
 * entries in it, in any of the seven languages, through case endings and without diacritics.
 */
import { foldName } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { remember } from '../base/remember.ts';
import { countries } from './countries.ts';
import { countryNamed } from './country-names.ts';
import { packOf } from './index.ts';
import { isUnsupported } from './unsupported.ts';

/** The languages of the country table. */
export type CountryLang = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'ru' | 'uk';

/** A country (ISO 3166-1 alpha-2, and XK) with its names in seven languages; the first of each is the usual one. */
export interface Country {
  readonly code: string;
  readonly names: Readonly<Record<CountryLang, readonly string[]>>;
  /** Adjectives and people, every inflected form. */
  readonly demonyms: Readonly<Record<CountryLang, readonly string[]>>;
  readonly capitals: Readonly<Record<CountryLang, readonly string[]>>;
}

/** What a word says of a country: its name, an adjective or people of it, or its capital. */
export type CountryWordKind = 'name' | 'demonym' | 'capital';

/** A country word found in the table. */
export interface CountryWord {
  readonly code: string;
  readonly kind: CountryWordKind;
}

const slavic = new Set<string>(['ru', 'uk']);
const indexes = new Map<string, ReadonlyMap<string, CountryWord>>();

/** Names before demonyms before capitals: "Luxembourg" is the country, "Georgia" too. */
function indexOf(lang: string): ReadonlyMap<string, CountryWord> {
  const known = indexes.get(lang);
  if (known) return known;
  const index = new Map<string, CountryWord>();
  const langs = lang === 'any' ? (['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk'] as const) : [lang as CountryLang];
  const put = (name: string, word: CountryWord) => {
    const key = keyOf(name);
    if (key !== '' && !index.has(key)) index.set(key, word);
  };
  for (const kind of ['name', 'demonym', 'capital'] as const) {
    for (const country of countries) {
      for (const one of langs) {
        for (const name of wordsOf(country, kind)[one] ?? []) {
          put(name, { code: country.code, kind });
          if (slavic.has(one) && kind !== 'demonym')
            for (const form of slavicForms(name)) put(form, { code: country.code, kind });
        }
      }
    }
  }
  indexes.set(lang, index);
  return index;
}

function wordsOf(country: Country, kind: CountryWordKind): Country['names'] {
  return kind === 'name' ? country.names : kind === 'demonym' ? country.demonyms : country.capitals;
}

/** Abbreviations keep their case ("US" is not "us"); other names fold. */
function keyOf(name: string): string {
  const bare = name.replaceAll('.', '').trim();
  return /^\p{Lu}{2,4}$/u.test(bare) ? bare : foldName(name).replace(/^the /u, '');
}

const declensions: readonly (readonly [ending: RegExp, cases: readonly string[]])[] = [
  [/ия$/u, ['ии', 'ию', 'ией', 'ии']],
  [/ія$/u, ['ії', 'ію', 'ією']],
  [/ея$/u, ['еи', 'ее', 'ею', 'еей']],
  [/а$/u, ['ы', 'и', 'е', 'і', 'у', 'ой', 'ою', 'ей']],
  [/я$/u, ['и', 'е', 'ю', 'ей', 'ею', 'і']],
  [/ь$/u, ['и', 'і', 'ью', 'ю', 'я', 'ем', 'ем', 'е']],
  [/й$/u, ['я', 'ю', 'ем', 'е']],
  [/ы$/u, ['', 'ам', 'ами', 'ах']],
  [/и$/u, ['', 'ам', 'ами', 'ах']],
  [/([бвгджзклмнпрстфхцчшщ])$/u, ['$1а', '$1у', '$1ом', '$1е', '$1і', '$1ы']],
];

/** Case forms of a one-word Russian or Ukrainian name, also of the last word of a longer one. */
function slavicForms(name: string): string[] {
  if (/^\p{Lu}+$/u.test(name)) return [];
  const rule = declensions.find(([ending]) => ending.test(name));
  const forms = rule ? rule[1].map((cases) => name.replace(rule[0], cases)) : [];
  // Kyiv and Kharkiv change their vowel: Киева, Києва.
  if (name.endsWith('їв')) forms.push(...['єва', 'єву', 'євом', 'єві'].map((end) => name.slice(0, -2) + end));
  return forms;
}

/** Answers kept for each language. */
const answersMax = 20_000;
const finders = new Map<string, (text: string) => CountryWord | undefined>();

/** Looks a word or phrase up as a country's name, demonym or capital; `lang` may be `any`. */
export function findCountry(text: string, lang: string): CountryWord | undefined {
  return getOrMake(finders, lang, () => finderOf(lang))(text);
}

function finderOf(lang: string): (text: string) => CountryWord | undefined {
  if (lang !== 'any' && !hasCountryTable(lang)) return finderBeyond(lang);
  const table = indexOf(lang);
  const english = indexOf('en');
  return remember(answersMax, (text) => {
    const key = keyOf(text);
    const found = table.get(key);
    if (found !== undefined || table === indexOf('any')) return found;
    // A country under its English name in a text of another language.
    const foreign = english.get(key);
    return foreign?.kind === 'name' ? foreign : undefined;
  });
}

/** For a language that the table does not have: CLDR's names, the adjectives of its pack, then any language's words. */
function finderBeyond(lang: string): (text: string) => CountryWord | undefined {
  const any = indexOf('any');
  const { toponyms } = packOf(lang);
  const demonyms = isUnsupported(toponyms) ? {} : toponyms.demonyms;
  return remember(answersMax, (text) => {
    const named = countryNamed(text, lang);
    if (named !== undefined) return { code: named, kind: 'name' };
    const folded = foldName(text);
    const place = Object.hasOwn(demonyms, folded) ? demonyms[folded] : undefined;
    if (place?.startsWith('country:') === true) return { code: place.slice('country:'.length), kind: 'demonym' };
    return any.get(keyOf(text));
  });
}

const countryLangs: Readonly<Record<string, true>> = {
  en: true,
  es: true,
  pt: true,
  fr: true,
  de: true,
  ru: true,
  uk: true,
};

/** True for the languages whose names of countries, peoples and capitals the table has. */
export function hasCountryTable(lang: string): boolean {
  return Object.hasOwn(countryLangs, lang);
}

/** False for a country's name or adjective in an unusual spelling ("Belarussian"); true for any other word. */
export function isUsualCountryWord(word: string, lang: string): boolean {
  const found = findCountry(word, lang);
  const country = found && found.kind !== 'capital' ? countries.find(({ code }) => code === found.code) : undefined;
  if (country === undefined || found === undefined || !Object.hasOwn(countryLangs, lang)) return true;
  const usual = wordsOf(country, found.kind)[lang as CountryLang][0];
  return usual === undefined || keyOf(word).startsWith(keyOf(usual).slice(0, -1));
}
