/**
 * Public bodies under one key in seven languages: "Belarusian Defence Ministry", "Belarus's ministry of defence",
 * "Ministério da Defesa da Bielorrússia" → `BY:ministry:defence`.
 */
import { foldName } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { remember } from '../base/remember.ts';
import { findCountry } from './country.ts';
import { bodyHeads, bodyTopics, knownBodies } from './organisation-words.ts';

/** The parts of a public body's name. */
export interface OrganisationKey {
  /** ISO 3166-1 alpha-2, absent when the name does not tell. */
  readonly country?: string;
  readonly head: string;
  readonly topic?: string;
  /** Words that are neither country, head nor topic, folded and sorted. */
  readonly rest: readonly string[];
}

const smallWords = new Set(
  `the of and for de la le du des da do del della di der die das des dem den fur fuer und y e et i l d s en a o os as
  republic republica republique republik respublik respubliki au aux dos in its his their this that federal national
  natsionaln official country countrys affairs sachen del asuntos assuntos internos affaires del strany krainy`.split(
    /\s+/u,
  ),
);

/**
 * Canonical key of a public body: `COUNTRY:head[:topic][:rest]`, with `?` for a country that the name does not tell;
 * `undefined` when the name is not one that this can read.
 */
export function foldOrganisation(name: string, lang = 'any'): string | undefined {
  return getOrMake(folders, lang, () => remember(answersMax, (text) => foldAnew(text, lang)))(name);
}

/** Answers kept for each language. */
const answersMax = 20_000;
const folders = new Map<string, (name: string) => string | undefined>();
const parsers = new Map<string, (name: string) => OrganisationKey | undefined>();

function foldAnew(name: string, lang: string): string | undefined {
  const folded = foldName(name).replace(/^(?:the|la|le|el|die|der|das|o|a|os|as|les|los) /u, '');
  if (Object.hasOwn(knownBodies, folded)) return knownBodies[folded];
  const parts = parseOrganisation(name, lang);
  if (!parts || parts.rest.length > 0) return undefined;
  const topic = parts.topic ? `:${parts.topic}` : '';
  if (parts.head === 'ministry' && !parts.topic) return undefined;
  return `${parts.country ?? '?'}:${parts.head}${topic}`;
}

/** True for a body that is known by this very name ("G7", "United Nations"); short ones in capitals only. */
export function isKnownBody(name: string): boolean {
  const bare = name.replaceAll('.', '');
  if (bare.length <= 5 && bare !== bare.toUpperCase()) return false;
  const folded = foldName(name).replace(/^the /u, '');
  return folded.length > 1 && Object.hasOwn(knownBodies, folded);
}

/** Takes a name apart into country, head, topic and rest; `undefined` without a head. */
export function parseOrganisation(name: string, lang = 'any'): OrganisationKey | undefined {
  return getOrMake(parsers, lang, () => remember(answersMax, (text) => parseAnew(text, lang)))(name);
}

function parseAnew(name: string, lang: string): OrganisationKey | undefined {
  const { country, words } = takeCountry(name, lang);
  const head = firstMatch(bodyHeads, words);
  if (!head) return undefined;
  const topic = firstMatch(bodyTopics, words);
  const used = [...head.stems, ...(topic?.stems ?? [])];
  const rest = words.filter((word) => !smallWords.has(word) && !used.some((stem) => matches(word, stem))).sort();
  return { head: head.key, rest, ...(country ? { country } : {}), ...(topic ? { topic: topic.key } : {}) };
}

/** Finds the longest country name or demonym (up to four words) and the folded words around it. */
function takeCountry(name: string, lang: string): { country?: string; words: string[] } {
  const raw = name.split(/[\s\-–]+/u).filter((word) => word !== '');
  for (let size = Math.min(4, raw.length); size > 0; size--) {
    for (let at = 0; at + size <= raw.length; at++) {
      const phrase = raw
        .slice(at, at + size)
        .join(' ')
        .replace(/['’]s?$/u, '')
        .replace(/,$/u, '');
      const found = findCountry(phrase, lang);
      if (!found || (found.kind === 'capital' && size < raw.length && at > 0)) continue;
      const around = [...raw.slice(0, at), ...raw.slice(at + size)];
      return { country: found.code, words: foldName(around.join(' ')).split(' ') };
    }
  }
  return { words: foldName(name).split(' ') };
}

interface Match {
  readonly key: string;
  readonly stems: readonly string[];
}

const compiled = new WeakMap<object, readonly { key: string; options: readonly (readonly string[])[] }[]>();

function firstMatch(table: readonly (readonly [string, string])[], words: readonly string[]): Match | undefined {
  let rows = compiled.get(table);
  if (!rows) {
    rows = table.map(([key, stems]) => ({ key, options: stems.split(/\s+/u).map((option) => option.split('+')) }));
    compiled.set(table, rows);
  }
  for (const { key, options } of rows) {
    const stems = options.filter((option) => option.every((stem) => words.some((word) => matches(word, stem))));
    if (stems.length > 0) return { key, stems: stems.flat() };
  }
  return undefined;
}

/** A word that begins with the stem; for long words (German compounds) one that contains it. */
function matches(word: string, stem: string): boolean {
  if (stem.length <= 3) return word === stem;
  return word.startsWith(stem) || (word.length >= 12 && stem.length >= 5 && word.includes(stem));
}
