/**
 * Gradient-boosted decision trees for a yes-or-no question over a row of numbers (Friedman 2001): the model as it is
 * stored, and its answer. Trained by `scripts/boosting.ts`.
 */
export interface BoostedTrees {
  /** What each column of a row means; a model only answers rows of the same columns. */
  readonly columns: readonly string[];
  /** Log odds before any tree. */
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Nodes side by side: node n asks whether `row[column[n]] <= limit[n]`; column −1 marks a leaf whose value is `limit[n]`. */
interface Tree {
  readonly column: readonly number[];
  readonly limit: readonly number[];
  /** The node for "yes"; the one for "no" follows it. */
  readonly next: readonly number[];
}

/** Checks that a model answers for these columns. Throws a `TypeError` if not. */
export function checkColumns(model: BoostedTrees, columns: readonly string[]): BoostedTrees {
  if (model.columns.join() !== columns.join())
    throw new TypeError(`expected a model over ${columns.join(', ')}, got one over ${model.columns.join(', ')}`);
  return model;
}

/** The chance of "yes", 0…1. */
export function chanceOf(model: BoostedTrees, row: ArrayLike<number>): number {
  let sum = model.bias;
  for (const { column, limit, next } of model.trees) {
    let node = 0;
    while (column[node]! >= 0) node = next[node]! + (row[column[node]!]! <= limit[node]! ? 0 : 1);
    sum += limit[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
