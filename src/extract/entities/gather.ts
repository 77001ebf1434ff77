import { findCountry } from '../../lang/country.ts';
import { foldOrganisation, parseOrganisation } from '../../lang/organisations.ts';
import type { Entity, EntityType } from '../../model/index.ts';
import type { NameGroups } from './resolve-names.ts';
import type { NameMention } from './words.ts';

/** An entity in the making. */
export interface DraftEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: Set<string>;
  /** Roles by their folded text. */
  readonly roles: Map<string, string>;
  country?: string;
  /** Canonical key of a public body. */
  readonly body?: string;
}

/** Entities from groups of names: fullest name, other spellings, country; roles come with the nominals. */
export function draftEntities(groups: NameGroups, lang: string): DraftEntity[] {
  return groups.members.map((names, id) => {
    const type = groups.type[id]!;
    const name = fullest(names);
    const aliases = new Set(names.map((mention) => mention.text));
    aliases.delete(name);
    const country = countryOfGroup(names, type, lang);
    const body = type === 'ORG' ? foldOrganisation(name, lang) : undefined;
    return {
      type,
      name,
      aliases,
      roles: new Map<string, string>(),
      ...(country ? { country } : {}),
      ...(body ? { body } : {}),
    };
  });
}

/** The finished form of a draft. */
export function finishEntity({ type, name, aliases, roles, country }: DraftEntity): Entity {
  return { type, name, aliases: [...aliases], roles: [...roles.values()], ...(country ? { country } : {}) };
}

/** The longest name; of equally long ones that whose last word is written so most often, then the earlier one. */
function fullest(names: readonly NameMention[]): string {
  const lastWords = new Map<string, number>();
  const lastWord = (text: string) => text.split(/\s+/u).at(-1)!;
  for (const { text } of names) lastWords.set(lastWord(text), (lastWords.get(lastWord(text)) ?? 0) + 1);
  const wordCount = (text: string) => text.split(/\s+/u).length;
  return names.reduce((best, { text }) => {
    const more = wordCount(text) - wordCount(best) || lastWords.get(lastWord(text))! - lastWords.get(lastWord(best))!;
    return more > 0 ? text : best;
  }, names[0]!.text);
}

/** The country a place is, or a body belongs to. */
function countryOfGroup(names: readonly NameMention[], type: EntityType, lang: string): string | undefined {
  if (type === 'PER') return undefined;
  for (const { text } of names) {
    const found = findCountry(text, lang);
    if (found) return found.code;
    if (type !== 'ORG') continue;
    const key = foldOrganisation(text, lang);
    if (key && /^[A-Z]{2}:/u.test(key) && !/^(?:EU|UN|AU|IS|AI|AP|WB):/u.test(key)) return key.slice(0, 2);
    const { country } = parseOrganisation(text, lang) ?? {};
    if (country) return country;
  }
  return undefined;
}
