import type { PronounKind } from '../../lang/phrase-words.ts';
import type { EntityMention } from './entity-mention.ts';

/** Sentences that a pronoun looks back. */
const sentencesBackMax = 3;
/** Points that a sentence's distance takes off. */
const perSentence = 1;
/** A candidate this many units of text further back loses one point: the first of a sentence is its subject. */
const unitsPerPoint = 400;
/** Points for a name, and for each doubling of how often the report speaks of it. */
const forName = 1;
const perDoubling = 1.5;
const againstCountry = -1;

/** Points by what a pronoun takes up and what stands there. */
const agreement: Readonly<Record<PronounKind, { person: number; plural: number; figure: number; unnamed: number }>> = {
  person: { person: 3, plural: -2, figure: -2, unnamed: -0.5 },
  thing: { person: -3, plural: -1.5, figure: 0, unnamed: 0 },
  several: { person: -2, plural: 1, figure: 0.5, unnamed: 0 },
  speaker: { person: -1, plural: -1.5, figure: -1, unnamed: -0.5 },
  relative: { person: 0, plural: 0, figure: 0, unnamed: 0 },
};

/**
 * The mention of the same report that a pronoun takes up, by nearness, rank, number and how often the report speaks
 * of it; `undefined` for none. `mentions` are those of one report, without pronouns; `uses` counts each one's group.
 */
export function antecedentOf(
  pronoun: EntityMention,
  mentions: readonly EntityMention[],
  uses: (mention: EntityMention) => number,
): EntityMention | undefined {
  let best: EntityMention | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of mentions) {
    const score = scoreOf(pronoun, candidate, uses);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function scoreOf(pronoun: EntityMention, candidate: EntityMention, uses: (mention: EntityMention) => number): number {
  const kind = pronoun.pronoun ?? 'thing';
  const back = pronoun.sentence - candidate.sentence;
  if (candidate.start > pronoun.start || candidate.end >= pronoun.end) return Number.NEGATIVE_INFINITY;
  if (back > sentencesBackMax) return Number.NEGATIVE_INFINITY;
  if (kind === 'relative') return back > 0 ? Number.NEGATIVE_INFINITY : candidate.end - pronoun.start;
  const points = agreement[kind];
  let score = -perSentence * back - (pronoun.start - candidate.start) / unitsPerPoint;
  score += perDoubling * Math.log2(uses(candidate));
  if (candidate.isName) score += forName;
  else score += points.unnamed;
  if (candidate.country !== undefined) score += againstCountry;
  if (candidate.isPerson) score += points.person;
  if (candidate.numbers.length > 0) score += points.figure;
  if (!candidate.isName && /s$/u.test(candidate.head)) score += points.plural;
  return score;
}
