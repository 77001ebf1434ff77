import type { EntityMention } from './entity-mention.ts';

/** Sentences that a pronoun looks back. */
const sentencesBackMax = 3;

/** What speaks for a candidate, in units of half a sentence's distance. */
const forName = 1;
const againstCountry = -1;
const numberAgrees = 1;
const numberDiffers = -1.5;
const noNameForPerson = -0.5;
const figureForPerson = -2;
const perSentence = -2;
/** A candidate this many units of text further back loses one point: the first of a sentence is its subject. */
const unitsPerPoint = 400;

/**
 * The mention of the same report that a pronoun takes up, by nearness, rank and number; `undefined` for none.
 * `mentions` are those of one report, without pronouns.
 */
export function antecedentOf(pronoun: EntityMention, mentions: readonly EntityMention[]): EntityMention | undefined {
  let best: EntityMention | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of mentions) {
    const score = scoreOf(pronoun, candidate);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function scoreOf(pronoun: EntityMention, candidate: EntityMention): number {
  const back = pronoun.sentence - candidate.sentence;
  if (candidate.start > pronoun.start || candidate.end >= pronoun.end) return Number.NEGATIVE_INFINITY;
  if (back > sentencesBackMax) return Number.NEGATIVE_INFINITY;
  if (pronoun.pronoun === 'relative') return back > 0 ? Number.NEGATIVE_INFINITY : candidate.end - pronoun.start;
  const isPlural = /s$/u.test(candidate.head) && !candidate.isName;
  let score = perSentence * back - (pronoun.start - candidate.start) / unitsPerPoint;
  if (candidate.isName) score += forName;
  if (candidate.country !== undefined && candidate.names.length <= 1) score += againstCountry;
  if (isPlural) score += pronoun.pronoun === 'several' ? numberAgrees : numberDiffers;
  if (pronoun.pronoun === 'person' && !candidate.isName) score += noNameForPerson;
  if (pronoun.pronoun === 'person' && candidate.numbers.length > 0) score += figureForPerson;
  return score;
}
