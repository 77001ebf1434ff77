/**
 * Two names that the text itself says are one: initials in brackets after a name, a former name, another name.
 */
import type { NameMention } from './words.ts';

/** What stands between a name and its former or other one. */
const renamed =
  /^,?\s*\(?(?:(?:which was |then |once )?(?:formerly|previously|originally|earlier)(?: known as| called| named)?|(?:also|better|now) known as|a\.?k\.?a\.?|now(?: called)?|ehemals|früher|vormals|zuvor|bekannt als|auch bekannt als|antes(?: llamad[oa]| conocid[oa] como| chamad[oa])?|anteriormente(?: conhecid[oa] como)?|conocid[oa] (?:también )?como|también conocid[oa] como|también llamad[oa]|também conhecid[oa] como|conhecid[oa] como|anciennement|ex-?|autrefois|connue? (?:aussi )?sous le nom de|aussi appelée?|ранее(?: известн\p{L}+ как)?|прежде|бывш\p{L}+|также известн\p{L}+ как|известн\p{L}+ как|раніше(?: відом\p{L}+ як)?|колишн\p{L}+|також відом\p{L}+ як|відом\p{L}+ як)\s*(?:the\s+|la\s+|el\s+|le\s+|die\s+|der\s+|das\s+|o\s+|a\s+)?[«"“„]?$/iu;

/** A pair of names, by their places in the list, and what says that they are one. */
export interface StatedLink {
  readonly a: number;
  readonly b: number;
}

/** Links between neighbouring names; `names` in text order. */
export function statedLinks(names: readonly NameMention[], text: string): StatedLink[] {
  const links: StatedLink[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const a = names[i]!;
    const b = names[i + 1]!;
    if (a.sentence !== b.sentence || b.start - a.end > betweenMax) continue;
    const between = text.slice(a.end, b.start);
    if (isBracketed(a, b, { between, after: text[b.end] ?? '' }) || (a.type === b.type && renamed.test(between)))
      links.push({ a: i, b: i + 1 });
  }
  return links;
}

/** Longest text between two names that are one. */
const betweenMax = 45;

/** "Federation of Port Workers (FPW)", "FPW (Federation of Port Workers)". */
function isBracketed(a: NameMention, b: NameMention, { between, after }: { between: string; after: string }): boolean {
  if (!/^[»”"]?\s*\([«“"„]?$/u.test(between) || !/[)»”",;]/u.test(after)) return false;
  if (a.type === 'PER' || a.type === 'LOC') return false;
  return isShort(b, a) || isShort(a, b);
}

/** Initials beside a name of several words; in "Reuters (UK)" the brackets hold a country. */
function isShort(short: NameMention, long: NameMention): boolean {
  if (short.type === 'LOC') return false;
  return /^\p{Lu}[\p{Lu}\d.&-]{1,7}$/u.test(short.text) && /\s/u.test(long.text);
}
