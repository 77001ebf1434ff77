import { tokenSimilarity } from '../../base/name-tokens.ts';
import { senseNearness, type WordSenses } from '../../base/word-senses.ts';
import { meaningOf } from '../../lang/related.ts';
import type { EventMention } from './event-mention.ts';
import { type Bag, cosine, type ReportIndex } from './reports.ts';

/** What the likeness of two mentions of happenings is judged by, in the order of the model's columns. */
export const eventFeatureNames = [
  'sameLemma',
  'sameStem',
  'sameText',
  'sameMeaning',
  'senseNearness',
  'spelling',
  'spanOverlap',
  'bothVerbs',
  'bothNouns',
  'rarity',
  'reportLikeness',
  'sameReport',
  'sameSentence',
  'context',
  'near',
  'subjects',
  'objects',
  'crossed',
  'names',
  'hasSubjects',
  'hasObjects',
  'datesAgree',
  'datesDiffer',
  'figuresAgree',
  'figuresDiffer',
  'startsReport',
  'places',
] as const;

/** The row of a pair. */
export function eventPairFeatures(
  [a, b]: readonly [EventMention, EventMention],
  { index, senses }: { index: ReportIndex; senses: WordSenses },
): number[] {
  const sameLemma = a.lemma === b.lemma;
  const [x, y] = [meaningOf(a.lemma, a.lang), meaningOf(b.lemma, b.lang)];
  return [
    Number(sameLemma),
    Number(a.stem === b.stem),
    Number(a.text === b.text),
    Number(x === y),
    sameLemma ? 1 : senseNearness(senses, a.lemma, b.lemma),
    sameLemma ? 1 : tokenSimilarity(a.stem, b.stem),
    share(a.stems, b.stems),
    Number(a.isVerb && b.isVerb),
    Number(!a.isVerb && !b.isVerb),
    Math.min(index.rarity(a.stem), index.rarity(b.stem)),
    index.likeness(a.report, b.report),
    Number(a.report === b.report),
    Number(a.report === b.report && a.sentence === b.sentence),
    cosine(a.context, b.context),
    cosine(a.near, b.near),
    cosine(a.subjects, b.subjects),
    cosine(a.objects, b.objects),
    Math.max(
      cosine(a.subjects, b.near),
      cosine(a.objects, b.near),
      cosine(a.near, b.subjects),
      cosine(a.near, b.objects),
    ),
    cosine(a.names, b.names),
    Number(has(a.subjects)) + Number(has(b.subjects)),
    Number(has(a.objects)) + Number(has(b.objects)),
    common(a.dates, b.dates),
    Number(a.dates.size > 0 && b.dates.size > 0 && common(a.dates, b.dates) === 0),
    common(a.figures, b.figures),
    Number(a.figures.size > 0 && b.figures.size > 0 && common(a.figures, b.figures) === 0),
    Number(a.sentence === 0) + Number(b.sentence === 0),
    Math.min(a.sentence, b.sentence),
  ];
}

const has = (bag: Bag) => bag.weights.size > 0;

function share(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((word) => b.includes(word)).length;
  return both / (a.length + b.length - both || 1);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both++;
  return both;
}
