/** One row per situation (`situations`), each in the order of `evidenceNames`. */
export type EvidenceWeights = readonly (readonly number[])[];

const sameLanguage = [-4.5, 3, 2, 2, 1, 1, 0, 0, 4, 2, 0.5, 0, 1, -0.5, -0.2, -0.3, 0, 2];
const otherLanguage = [-4.5, 0, 0, 5, 2, 1, 0, 0, 0, 4, 0.5, 0, 1, -0.5, -0.2, -0.3, 0, 3];

/** Set by hand: grouping without the learned weights of models/stories. */
export const plainWeights: EvidenceWeights = [sameLanguage, sameLanguage, otherLanguage, otherLanguage];
