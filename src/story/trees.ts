/**
 * A decision tree in heap order: node `n` has the children `2n + 1` and `2n + 2`. `features` holds the evidence a node
 * looks at, -1 for a leaf; `values` the bound (left when at or below it) or the leaf's log-odds.
 */
export interface Tree {
  readonly features: Int8Array;
  readonly values: Float64Array;
}

/** What all trees together say of one candidate, in log-odds. */
export function sumTrees(trees: readonly Tree[], evidence: Float64Array): number {
  let sum = 0;
  for (const { features, values } of trees) {
    let node = 0;
    for (let feature = features[0] as number; feature >= 0; feature = features[node] as number)
      node = 2 * node + ((evidence[feature] as number) <= (values[node] as number) ? 1 : 2);
    sum += values[node] as number;
  }
  return sum;
}
