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
  'nested',
  'sameReport',
  'sameSentence',
  'sentencesApart',
  'laterIndefinite',
  'indefinites',
  'reportLikeness',
  'context',
  'lengthShare',
] as const;

export function entityPairFeatures([a, b]: readonly [EntityMention, EntityMention], index: ReportIndex): number[] {
  const sameReport = a.report === b.report;
  const shared = a.names.filter((name) => b.names.some((other) => nearName(name, other)));
  const smaller = Math.min(a.names.length, b.names.length);
  const core = a.core.filter((stem) => b.core.includes(stem));
  const [early, late] = a.start <= b.start ? [a, b] : [b, a];
  return [
    Number(a.text === b.text),
    Number(a.headStem === b.headStem),
    a.head === b.head ? 1 : tokenSimilarity(a.head, b.head),
    Math.min(index.rarity(a.headStem), index.rarity(b.headStem)),
    core.length / (a.core.length + b.core.length - core.length || 1),
    core.length / (Math.min(a.core.length, b.core.length) || 1),
    smaller === 0 ? -1 : shared.length / smaller,
    Number(smaller > 0 && shared.length === 0),
    Math.max(0, ...core.map((stem) => index.rarity(stem))),
    Number(isShortFor(a, b) || isShortFor(b, a)),
    Number(a.country !== undefined && a.country === b.country),
    Number(a.country !== undefined && b.country !== undefined && a.country !== b.country),
    Number(a.isName && b.isName),
    Number(!a.isName && !b.isName),
    Number(a.numbers.length > 0 && a.numbers.some((n) => b.numbers.includes(n))),
    Number(a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((n) => b.numbers.includes(n))),
    Number(a.stems.includes(b.headStem) || b.stems.includes(a.headStem)),
    Number(sameReport && early.end >= late.end),
    Number(sameReport),
    Number(sameReport && a.sentence === b.sentence),
    sameReport ? Math.min(20, Math.abs(a.sentence - b.sentence)) : -1,
    Number(sameReport && late.isIndefinite),
    Number(a.isIndefinite) + Number(b.isIndefinite),
    index.likeness(a.report, b.report),
    cosine(a.context, b.context),
    Math.min(a.stems.length, b.stems.length) / (Math.max(a.stems.length, b.stems.length) || 1),
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
