import { foldName } from '../../base/fold.ts';
import { findCountry } from '../../lang/country.ts';
import { foldOrganisation, parseOrganisation } from '../../lang/organisations.ts';
import type { Entity } from '../../model/index.ts';
import { Kind } from './lexicon.ts';
import type { NameGroups } from './resolve-names.ts';
import type { NameMention, WordSentence } from './words.ts';

interface GatherContext {
  readonly sentences: readonly WordSentence[];
  readonly lang: string;
}

/** Entities from groups of names: fullest name, other spellings, roles said beside the name, country. */
export function gatherEntities(groups: NameGroups, context: GatherContext): Entity[] {
  return groups.members.map((names, id) => {
    const type = groups.type[id]!;
    const name = fullest(names);
    const aliases = [...new Set(names.map((mention) => mention.text))].filter((text) => text !== name);
    const roles = new Map<string, string>();
    for (const mention of names) {
      const role = type === 'PER' ? roleBefore(context.sentences[mention.sentence]!, mention) : undefined;
      if (role && !roles.has(foldName(role))) roles.set(foldName(role), role);
    }
    const country = countryOfGroup(names, type, [...roles.values()], context.lang);
    return { type, name, aliases, roles: [...roles.values()], ...(country ? { country } : {}) };
  });
}

/** The longest name, the more frequent and then the earlier one on a tie. */
function fullest(names: readonly NameMention[]): string {
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  const wordCount = (text: string) => text.split(/\s+/u).length;
  return [...counts.entries()].reduce((best, entry) => {
    const more = wordCount(entry[0]) - wordCount(best[0]) || entry[1] - best[1];
    return more > 0 ? entry : best;
  })[0];
}

/** Title words right before a name, with the demonym and small words between them: "Belarusian President". */
function roleBefore({ words }: WordSentence, mention: NameMention): string | undefined {
  let first = mention.first;
  let titles = 0;
  while (first > 0) {
    const { kinds, upos, text } = words[first - 1]!;
    if (kinds & Kind.title && !/^the$/iu.test(text)) titles++;
    else if (!(titles > 0 && isRoleModifier(kinds, upos, text))) break;
    first--;
  }
  if (titles === 0) return undefined;
  const from = words[first]!.start;
  const to = words[mention.first - 1]!.end;
  return words
    .slice(first, mention.first)
    .map((word, i, all) => word.text + (i + 1 < all.length && all[i + 1]!.start > word.end ? ' ' : ''))
    .join('')
    .slice(0, to - from);
}

function isRoleModifier(kinds: number, upos: string, text: string): boolean {
  if (kinds & (Kind.definite | Kind.indefinite | Kind.pronoun)) return false;
  if (kinds & (Kind.demonym | Kind.country | Kind.body)) return true;
  return (
    /^(?:of|state|foreign|interior|defen[cs]e|prime|vice|deputy|former|finance|health|press|first|acting)$/iu.test(
      text,
    ) || upos === 'ADJ'
  );
}

/** The country a place is, a body belongs to, or a role's demonym names. */
function countryOfGroup(
  names: readonly NameMention[],
  type: string,
  roles: readonly string[],
  lang: string,
): string | undefined {
  for (const { text } of names) {
    const found = findCountry(text, lang);
    if (found && type !== 'PER') return found.code;
    if (type !== 'ORG') continue;
    const key = foldOrganisation(text, lang);
    if (key && /^[A-Z]{2}:/u.test(key) && !key.startsWith('EU:') && !key.startsWith('UN:')) return key.slice(0, 2);
    const { country } = parseOrganisation(text, lang) ?? {};
    if (country) return country;
  }
  for (const role of roles)
    for (const word of role.split(/[\s-]+/u)) {
      const found = findCountry(word, lang);
      if (found) return found.code;
    }
  return undefined;
}
