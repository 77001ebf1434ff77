import { sumTrees, type Tree } from './trees.ts';

/** How evidence becomes a score in one situation: a weighted sum, corrected by trees. */
export interface SituationModel {
  /** In the order of `evidenceNames`; evidence beyond the last weight counts nothing. */
  readonly weights: readonly number[];
  readonly trees: readonly Tree[];
}

/** One for each of `situations`. */
export type EvidenceModel = readonly SituationModel[];

const text = [-4.5, 3, 2, 2, 1, 1, 0, 0, 4, 2, 0.5, 0, 1, -0.5, -0.2, -0.3, 0, 2];
const headline = [-1.3, 0.8, -0.2, 0.5, 0.5, -0.2, -0.3, -0.3, 2.5, 1.1, 0, 0, 0.3, -1.1, -0.2, -1.9, 0, 2.3];
const otherLanguage = [-4.5, 0, 0, 5, 2, 1, 0, 0, 0, 4, 0.5, 0, 1, -0.5, -0.2, -0.3, 0, 3];

/** Set by hand: grouping without the learned model of models/stories, and where its trees start from. */
export const plainModel: EvidenceModel = [text, headline, otherLanguage, otherLanguage].map((weights) => ({
  weights,
  trees: [],
}));

/** Log-odds that the article belongs to the story. */
export function scoreEvidence({ weights, trees }: SituationModel, evidence: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (evidence[i] as number) * (weights[i] as number);
  return sum + sumTrees(trees, evidence);
}
