/** Weights of the evidence, in the order of `evidenceNames`. */
export const evidenceWeights: readonly number[] = [-4.5, 5, 2, 3, 5, 3, -0.5, -0.2, -0.3, 0, 0.3, 8, 5];
