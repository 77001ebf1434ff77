/**
 * Which names of one article name the same thing: full names and surnames, other spellings, acronyms and what they
 * stand for, bodies under two word orders. People of one surname are kept apart by their given names.
 */

import { tokenSimilarity } from '../../base/name-tokens.ts';
import { foldName, sameName } from '../../base/names.ts';
import { findCountry } from '../../lang/country.ts';
import { foldOrganisation } from '../../lang/organisations.ts';
import type { EntityType } from '../../model/index.ts';
import { type StatedLink, statedLinks } from './stated-links.ts';
import type { NameMention } from './words.ts';

/** Names by group: `of[i]` is the group of mention `i`; each group has its fullest name and a type. */
export interface NameGroups {
  readonly of: readonly number[];
  readonly members: readonly (readonly NameMention[])[];
  readonly type: readonly EntityType[];
}

interface Group {
  readonly id: number;
  readonly type: EntityType;
  readonly names: NameMention[];
  readonly keys: Set<string>;
  /** Folded words of the fullest name. */
  words: readonly string[];
  full: NameMention;
}

/** Groups names by what they are called and by what the text says of them. */
export function resolveNames(
  names: readonly NameMention[],
  { lang, text }: { lang: string; text: string },
): NameGroups {
  return joinGroups(groupNames(names, lang), statedLinks(names, text));
}

/** Joins the groups of names that the text says are one; the type is that of the first. */
function joinGroups({ of, members, type }: NameGroups, links: readonly StatedLink[]): NameGroups {
  const into = members.map((_, id) => id);
  const root = (id: number): number => (into[id] === id ? id : root(into[id]!));
  for (const { a, b } of links) into[root(of[b]!)] = root(of[a]!);
  if (into.every((to, id) => to === id)) return { of, members, type };
  const kept = into.flatMap((to, id) => (to === id ? [id] : []));
  const place = new Map(kept.map((id, at) => [id, at]));
  const joined = kept.map((id) => members.flatMap((names, other) => (root(other) === id ? names : [])));
  return { of: of.map((id) => place.get(root(id))!), members: joined, type: kept.map((id) => type[id]!) };
}

/** Full names first, so that a surname finds its bearer even when it comes earlier. */
function groupNames(names: readonly NameMention[], lang: string): NameGroups {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const of = new Array<number>(names.length).fill(-1);
  const order = [...names.keys()].sort((a, b) => rank(names[a]!) - rank(names[b]!) || a - b);
  for (const i of order) {
    const name = names[i]!;
    const words = foldName(name.text).split(' ');
    const keys = keysOf(name, words, lang);
    const group =
      keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? findGroup(groups, name, words);
    const target = group ?? newGroup(groups, name, words);
    target.names.push(name);
    for (const key of keys) {
      target.keys.add(key);
      if (!byKey.has(key)) byKey.set(key, target);
    }
    of[i] = target.id;
  }
  return { of, members: groups.map((group) => group.names), type: groups.map((group) => group.type) };
}

/** Names of several words first, single words after, acronyms last. */
function rank(name: NameMention): number {
  if (/^[\p{Lu}.]{2,8}$/u.test(name.text)) return 2;
  return name.text.includes(' ') ? 0 : 1;
}

function newGroup(groups: Group[], name: NameMention, words: readonly string[]): Group {
  const group: Group = { id: groups.length, type: name.type, names: [], keys: new Set(), words, full: name };
  groups.push(group);
  return group;
}

/** Exact keys: folded name within the type, country code, canonical body. A person's lone word has none. */
function keysOf(name: NameMention, words: readonly string[], lang: string): string[] {
  const folded = words.join(' ').replace(/^the /u, '');
  if (name.type === 'PER') return words.length > 1 ? [`PER ${folded}`] : [];
  const keys = [`${name.type} ${folded}`];
  if (name.type === 'LOC') {
    const country = findCountry(name.text, lang);
    if (country?.kind === 'name') keys.push(`country ${country.code}`);
  }
  if (name.type === 'ORG') {
    const body = foldOrganisation(name.text, lang);
    if (body && !body.startsWith('?')) keys.push(`body ${body}`);
  }
  return keys;
}

function findGroup(groups: readonly Group[], name: NameMention, words: readonly string[]): Group | undefined {
  if (name.type === 'PER') return words.length > 1 ? samePerson(groups, words) : personByWord(groups, name, words[0]!);
  if (name.type === 'ORG') return sameBody(groups, name, words);
  return undefined;
}

/** Spellings of one full name ("Lukashenko", "Lukashensko"); another given name is another person. */
function samePerson(groups: readonly Group[], words: readonly string[]): Group | undefined {
  return groups.find((group) => {
    if (group.type !== 'PER' || group.words.length < 2) return false;
    if (tokenSimilarity(group.words.at(-1)!, words.at(-1)!) < 0.75) return false;
    return sameName(group.words.join(' '), words.join(' '), 'person').same;
  });
}

/** A lone word: the person whose surname it is, the latest before it; else whose given name it is. */
function personByWord(groups: readonly Group[], name: NameMention, word: string): Group | undefined {
  const people = groups.filter((group) => group.type === 'PER');
  const bySurname = people.filter((group) => isForm(group.words.at(-1)!, word));
  if (bySurname.length > 0) return nearest(bySurname, name.start);
  const inside = people.filter(
    (group) => group.words.length > 1 && group.words.slice(0, -1).some((part) => isForm(part, word)),
  );
  return inside.length > 0 ? nearest(inside, name.start) : undefined;
}

const isForm = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 5 && tokenSimilarity(a, b) >= 0.85);

/** The group with the latest mention before a place in the text, else the first one after it. */
function nearest(groups: readonly Group[], at: number): Group | undefined {
  const distance = (group: Group) =>
    Math.min(...group.names.map((name) => (name.start <= at ? at - name.start : 1e7 + name.start - at)));
  return groups.reduce((best, group) => (distance(group) < distance(best) ? group : best));
}

/** An acronym and what it stands for, or a shorter form of a body's name that ends like it. */
function sameBody(groups: readonly Group[], name: NameMention, words: readonly string[]): Group | undefined {
  return groups.find((group) => {
    if (group.type !== 'ORG') return false;
    if (rank(name) === 2) return sameName(group.full.text, name.text, 'organisation').because.includes('initials');
    if (words.length >= group.words.length) return false;
    const tail = group.words.slice(-words.length);
    const head = group.words.slice(0, words.length);
    const fits = (part: readonly string[]) => part.every((word, i) => isForm(word, words[i]!));
    return fits(tail) || (words.length >= 2 && fits(head));
  });
}
