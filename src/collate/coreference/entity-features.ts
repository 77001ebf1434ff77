import { tokenSimilarity } from '../../base/name-tokens.ts';
import type { EntityMention } from './entity-mention.ts';
import { cosine, type ReportIndex } from './reports.ts';

/** What the likeness of two mentions of someone or something is judged by. */
export const entityFeatureNames = [
  'sameText',
  'sameHead',
  'headSpelling',
  'headRarity',
  'coreShare',
  'coreInside',
  'nameShare',
  'namesDiffer',
  'nameRarity',
  'initials',
  'sameCountry',
  'countriesDiffer',
  'bothNames',
  'neitherNames',
  'numbersAgree',
  'numbersDiffer',
  'headInside',
  'sameBeginning',
  'sameEnd',
  'inside',
  'sameReport',
  'sameSentence',
  'sentencesApart',
  'laterIndefinite',
  'indefinites',
  'reportLikeness',
  'context',
  'lengthShare',
  'persons',
  'groupsDiffer',
  'bothExtra',
] as const;

/** The row of a pair. A short form ("EU") or another word for a country counts as the same words. */
export function entityPairFeatures([a, b]: readonly [EntityMention, EntityMention], index: ReportIndex): number[] {
  const sameReport = a.report === b.report;
  const sameCountry = a.country !== undefined && a.country === b.country;
  const isAlias = isShortFor(a, b) || isShortFor(b, a) || sameCountry;
  const shared = a.names.filter((name) => b.names.some((other) => nearName(name, other)));
  const smaller = Math.min(a.names.length, b.names.length);
  const core = a.core.filter((stem) => b.core.includes(stem));
  const [early, late] = a.start <= b.start ? [a, b] : [b, a];
  const isHeld = sameReport && early.end >= late.end;
  const number = a.numbers.some((n) => b.numbers.includes(n));
  return [
    Number(a.text === b.text || isAlias),
    Number(a.headStem === b.headStem || isAlias),
    a.head === b.head || isAlias ? 1 : tokenSimilarity(a.head, b.head),
    Math.min(index.rarity(a.headStem), index.rarity(b.headStem)),
    isAlias ? 1 : core.length / (a.core.length + b.core.length - core.length || 1),
    isAlias ? 1 : core.length / (Math.min(a.core.length, b.core.length) || 1),
    isAlias ? 1 : smaller === 0 ? -1 : shared.length / smaller,
    Number(smaller > 0 && shared.length === 0 && !isAlias),
    Math.max(0, ...core.map((stem) => index.rarity(stem))),
    Number(isShortFor(a, b) || isShortFor(b, a)),
    Number(sameCountry),
    Number(a.country !== undefined && b.country !== undefined && a.country !== b.country),
    Number(a.isName && b.isName),
    Number(!a.isName && !b.isName),
    Number(number),
    Number(a.numbers.length > 0 && b.numbers.length > 0 && !number),
    Number(a.stems.includes(b.headStem) || b.stems.includes(a.headStem)),
    Number(isHeld && a.start === b.start),
    Number(isHeld && a.end === b.end),
    Number(isHeld && a.start !== b.start && a.end !== b.end),
    Number(sameReport),
    Number(sameReport && a.sentence === b.sentence),
    sameReport ? Math.min(20, Math.abs(a.sentence - b.sentence)) : -1,
    Number(sameReport && late.isIndefinite),
    Number(a.isIndefinite) + Number(b.isIndefinite),
    index.likeness(a.report, b.report),
    cosine(a.context, b.context),
    Math.min(a.stems.length, b.stems.length) / (Math.max(a.stems.length, b.stems.length) || 1),
    Number(a.isPerson) + Number(b.isPerson),
    Number(a.isGroup !== b.isGroup),
    isAlias ? 0 : Math.min(a.core.length, b.core.length) - core.length,
  ];
}

/** Spelling from which two words of names are one. */
const spellingMin = 0.86;

function nearName(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && tokenSimilarity(a, b) >= spellingMin);
}

/** One mention is the other's initials ("EU"). */
function isShortFor(a: EntityMention, b: EntityMention): boolean {
  return b.initials.length > 1 && a.names.length === 1 && a.names[0] === b.initials;
}
