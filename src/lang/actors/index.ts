/**
 * What kind of actor a phrase names and of which country: "the Belarusian defence ministry" → government, BY. By words of
 * role and trade, bodies and leaders known by name, and countries; nothing is guessed for a name that tells neither.
 */
import { foldName } from '../../base/fold.ts';
import { findCountry } from '../country.ts';
import { type KnownActor, knownActor } from './known.ts';
import { decisive, formerly, roles, type Sector, usual } from './sectors.ts';

/** An actor's sector (see `sectorMeanings`) and country (ISO 3166-1 alpha-2), each absent where the phrase does not tell. */
export interface ActorCode {
  readonly sector?: Sector;
  readonly country?: string;
}

/** The words of a phrase, as written and folded. */
interface Phrase {
  readonly raw: readonly string[];
  readonly folded: readonly string[];
  readonly lang: string;
}

/** Words of the longest name that is looked up. */
const nameWordsMax = 6;

/** Codes an actor by the words that name it; `lang` may be `any`. */
export function codeActor(text: string, lang: string): ActorCode {
  const phrase = phraseOf(text, lang);
  const whole = known(phrase, 0, phrase.raw.length);
  if (whole !== undefined) return codeOf(whole.sector, whole.country ?? countryOf(phrase)?.code);
  const named = knownInside(phrase);
  const place = countryOf(phrase);
  const spoken = sectorOf(phrase);
  const isTelling = named?.sector !== undefined && named.sector !== 'GOV';
  const sector = isFormer(phrase, spoken ?? named?.sector)
    ? 'ELI'
    : isTelling
      ? named.sector
      : (spoken ?? named?.sector);
  return codeOf(sector ?? sectorOfPlace(phrase, place), place?.code ?? named?.country);
}

function codeOf(sector: string | undefined, country: string | undefined): ActorCode {
  return {
    ...(sector === undefined ? {} : { sector: sector as Sector }),
    ...(country === undefined ? {} : { country }),
  };
}

function phraseOf(text: string, lang: string): Phrase {
  const bare = text.replace(/^(?:the|a|an)\s+/iu, '').replace(/[“”"«»„()]/gu, '');
  const raw = bare
    .split(/\s+/u)
    .flatMap((word) => (/^\p{Lu}[\p{L}.]*[-–]\p{Ll}/u.test(word) ? word.split(/[-–]/u) : [word]))
    .map((word) => word.replace(/['’]s?$/u, '').replace(/[,;.]+$/u, (end) => (/^\p{Lu}\./u.test(word) ? end : '')))
    .filter((word) => word !== '');
  return { raw, folded: raw.map(foldName), lang };
}

/** A known actor named by the words `[from, to)`; short names in capitals only, others with a capital. */
function known({ raw, folded }: Phrase, from: number, to: number): KnownActor | undefined {
  const found = knownActor(folded.slice(from, to).join(' '));
  if (found === undefined) return undefined;
  const written = raw.slice(from, to).join(' ').replaceAll('.', '');
  if (to - from === 1 && written.length <= 4) return /\p{Lu}.*\p{Lu}/u.test(written) ? found : undefined;
  return to - from > 1 || /^\p{Lu}/u.test(written) ? found : undefined;
}

/** The longest known name inside a phrase. */
function knownInside(phrase: Phrase): KnownActor | undefined {
  const { length } = phrase.raw;
  for (let size = Math.min(nameWordsMax, length - 1); size > 0; size--)
    for (let at = 0; at + size <= length; at++) {
      const found = known(phrase, at, at + size);
      if (found?.sector !== undefined) return found;
    }
  return undefined;
}

interface Place {
  readonly code: string;
  readonly kind: 'name' | 'demonym' | 'capital';
  /** True when the phrase says nothing besides. */
  readonly isAll: boolean;
}

/** The first country word of a phrase, the longest that begins there. */
function countryOf({ raw, lang }: Phrase): Place | undefined {
  for (let at = 0; at < raw.length; at++)
    for (let size = Math.min(4, raw.length - at); size > 0; size--) {
      const words = raw.slice(at, at + size);
      if (!/^\p{Lu}/u.test(words[0]!) && size === 1 && lang === 'en') continue;
      const found = findCountry(words.join(' '), lang) ?? findCountry(words.at(-1)!.replace(/s$/u, ''), lang);
      if (found !== undefined && (size === 1 || findCountry(words.join(' '), lang) !== undefined))
        return { ...found, isAll: size === raw.length };
    }
  return undefined;
}

/** A capital speaks for its government; a country's people are its civilians. */
function sectorOfPlace(phrase: Phrase, place: Place | undefined): Sector | undefined {
  if (place === undefined || !place.isAll) return undefined;
  if (place.kind === 'capital') return 'GOV';
  return place.kind === 'demonym' && /s$/u.test(phrase.folded.at(-1) ?? '') ? 'CVL' : undefined;
}

/** Sectors of office: who held one is a former official. */
const offices: ReadonlySet<string> = new Set(['GOV', 'LEG', 'SPY', 'JUD']);

function isFormer({ folded }: Phrase, sector: string | undefined): boolean {
  return sector !== undefined && offices.has(sector) && formerWords().some((option) => fits(option, folded));
}

/** The sector that the words tell: that of the body behind "of" for a bare role, else the first list that fits. */
function sectorOf(phrase: Phrase): Sector | undefined {
  const of = phrase.folded.findIndex((word, i) => i > 0 && behind.has(word));
  if (of > 0 && isBareRole(phrase.folded.slice(0, of))) {
    const rest = codeActor(phrase.raw.slice(of + 1).join(' '), phrase.lang);
    if (rest.sector !== undefined && rest.sector !== 'CVL') return rest.sector;
  }
  // What the actor is stands before where it is: "professor … at the University", "park in Kabul".
  const end = phrase.folded.findIndex((word, i) => i > 0 && aside.has(word));
  const head = end < 0 ? phrase.folded : phrase.folded.slice(0, end);
  return firstFit(head) ?? (end < 0 ? undefined : firstFit(phrase.folded));
}

/** "deputy head", "member": roles and words that tell no sector; "minister" tells one. */
function isBareRole(words: readonly string[]): boolean {
  const isRole = (word: string) => roleWords().some((role) => fits(role, [word]));
  return words.some(isRole) && words.every((word) => isRole(word) || firstFit([word]) === undefined);
}

const behind: ReadonlySet<string> = new Set(['of', 'de', 'del', 'du', 'do', 'da', 'der', 'des']);
const aside: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to', 'near', 'across', 'en', 'em', 'aus']);

function firstFit(folded: readonly string[]): Sector | undefined {
  for (const { sector, options } of rows()) if (options.some((option) => fits(option, folded))) return sector;
  return undefined;
}

type Option = readonly string[];

let compiled: readonly { readonly sector: Sector; readonly options: readonly Option[] }[] | undefined;
let compiledRoles: readonly Option[] | undefined;
let compiledFormer: readonly Option[] | undefined;

function rows() {
  compiled ??= [...decisive, ...usual].map(([sector, stems]) => ({ sector, options: optionsOf(stems) }));
  return compiled;
}

function roleWords(): readonly Option[] {
  compiledRoles ??= optionsOf(roles.replaceAll(/(?<=\p{L})(?=\s|$)/gu, '='));
  return compiledRoles;
}

function formerWords(): readonly Option[] {
  compiledFormer ??= optionsOf(formerly);
  return compiledFormer;
}

function optionsOf(stems: string): Option[] {
  return stems
    .split(/\s+/u)
    .filter((stem) => stem !== '')
    .map((stem) => stem.split('+'));
}

function fits(option: Option, words: readonly string[]): boolean {
  return option.every((stem) => words.some((word) => matches(word, stem)));
}

/** A word that begins with the stem; short stems and those marked with `=` are whole words. */
function matches(word: string, stem: string): boolean {
  if (stem.endsWith('=')) return word === stem.slice(0, -1);
  if (stem.length <= 3) return word === stem;
  return word.startsWith(stem) || (word.length >= 12 && stem.length >= 6 && word.includes(stem));
}
