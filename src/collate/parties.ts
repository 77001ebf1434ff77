import { foldName } from '../base/fold.ts';
import { speaksForState } from '../lang/authorities.ts';
import { findCountry } from '../lang/country.ts';
import { parseOrganisation } from '../lang/organisations.ts';
import type { Speaker } from '../model/index.ts';
import type { Actor } from './actors.ts';
import type { Origin } from './origins.ts';

/** What a party is known by: the actor it was resolved to, and the words by which the report names it. */
export interface NamedParty {
  readonly speaker: Speaker;
  readonly actor: Actor | undefined;
  /** "the country's defence ministry". */
  readonly words: string;
  /** The statement in which it speaks. */
  readonly context: string;
  readonly lang: string;
}

const determiner =
  /^(?:the|an?|its|his|her|their|el|la|los|las|un|una|o|os|as|um|uma|le|les|une|l['’]|der|die|das|ein|eine|country['’]s|del)\s+/iu;

/**
 * The origin that a speaker is: a person by identity, a public body by country, head and topic (so that "Belarus's
 * ministry of defence" and "the Belarusian Defense Ministry" meet), a state by its country, anyone else by name.
 */
export function partyOf(party: NamedParty): Origin {
  const { actor, speaker } = party;
  if (actor?.type === 'PER') return { ...actorOrigin(actor), roles: rolesOf(actor, party) };
  return (
    bodyOrigin(party) ?? stateOrigin(party) ?? (actor === undefined ? wordsOrigin(speaker, party) : actorOrigin(actor))
  );
}

const possessive = /^(?:its|their|su|sus|son|sa|ses|seu|sua|ihr|ihre|sein|seine)\s/iu;

/** What a person is called, here and elsewhere; "its secretary" speaks for a body that the statement names. */
function rolesOf(actor: Actor, { words, context }: NamedParty): string[] {
  return [...actor.roles, words, ...(possessive.test(words) ? [context] : [])];
}

function actorOrigin(actor: Actor): Origin {
  const country = actor.country === undefined ? {} : { country: actor.country };
  return {
    key: `actor:${actor.id}`,
    name: actor.name,
    level: 'party',
    roles: actor.type === 'PER' ? actor.roles : [],
    ...country,
  };
}

const loose: ReadonlySet<string> = new Set(['government', 'army']);

/** "the Belarusian Defense Ministry" → body:BY:ministry:defence. */
function bodyOrigin({ words, actor, lang }: NamedParty): Origin | undefined {
  const read = parseOrganisation(words, lang);
  if (read === undefined || read.rest.length > 2) return undefined;
  const country = read.country ?? (actor?.type === 'ORG' ? actor.country : undefined);
  if (speaksForState(words) && country !== undefined) return stateOf(country, bare(words));
  return {
    key: ['body', country ?? '?', read.head, read.topic ?? '', ...read.rest].join(':'),
    name: bare(words),
    level: loose.has(read.head) && read.topic === undefined && country !== undefined ? 'state' : 'party',
    ...(country === undefined ? {} : { country }),
  };
}

/** A government by its country or capital ("Minsk"), or by "the authorities". */
function stateOrigin({ words, actor, lang }: NamedParty): Origin | undefined {
  const country = findCountry(bare(words), lang)?.code ?? (actor?.type === 'LOC' ? actor.country : undefined);
  if (country !== undefined) return stateOf(country, actor?.name ?? bare(words));
  if (!speaksForState(words)) return undefined;
  const within = words.split(/\s+/u).flatMap((word) => findCountry(word.replace(/['’]s$/u, ''), lang)?.code ?? []);
  return within[0] === undefined
    ? { key: `state:?:${foldName(bare(words))}`, name: bare(words), level: 'state' }
    : stateOf(within[0], bare(words));
}

function stateOf(country: string, name: string): Origin {
  return { key: `state:${country}`, name, level: 'state', country };
}

function wordsOrigin(speaker: Speaker, { words }: NamedParty): Origin {
  const name = bare(words === '' ? speaker.name : words);
  return { key: `party:${foldName(name)}`, name, level: 'party' };
}

function bare(words: string): string {
  let name = words.replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(determiner, '');
  }
  return name;
}

/**
 * Settles names that only the whole story can: a ministry whose country its report leaves out is the story's one
 * ministry of that topic; "the ministry" is the one ministry of that country.
 */
export function settleBodies(origins: readonly Origin[]): Origin[] {
  const bodies = new Map<string, Origin>();
  // The fullest of its names is the one that tells most: "Belarusian Defense Ministry", not "defence ministry".
  for (const origin of origins)
    if (origin.key.startsWith('body:') && origin.name.length > (bodies.get(origin.key)?.name.length ?? 0))
      bodies.set(origin.key, origin);
  const complete = [...bodies.values()].filter((o) => o.country !== undefined && o.key.split(':')[3] !== '');
  return origins.map((origin) => {
    const [kind, country, head, topic] = origin.key.split(':');
    if (kind !== 'body' || (country !== '?' && topic !== ''))
      return complete.find((o) => o.key === origin.key) ?? origin;
    const fits = complete.filter((other) => {
      const [, otherCountry, otherHead, otherTopic] = other.key.split(':');
      return (
        otherHead === head && (country === '?' || otherCountry === country) && (topic === '' || otherTopic === topic)
      );
    });
    return fits.length === 1 ? fits[0]! : origin;
  });
}
