/**
 * Gradient boosting of small trees under the logistic loss (Friedman 2001), by histograms, with monotone constraints:
 * more likeness never counts against a story, whatever the sample says.
 */
import { sumTrees, type Tree } from '../src/story/trees.ts';

export interface BoostSample {
  readonly evidence: Float64Array;
  readonly same: boolean;
  readonly weight: number;
}

export interface BoostOptions {
  readonly trees: number;
  /** Share of each tree that counts. */
  readonly rate: number;
  /** For each evidence: 1 never falls, -1 never rises, 0 free, `undefined` not used. */
  readonly slopes: readonly (number | undefined)[];
  /** Log-odds that the trees start from. */
  readonly start: (sample: BoostSample) => number;
}

const depth = 3;
const nodes = 2 ** (depth + 1) - 1;
const binCount = 48;
/** Weight of evidence (second derivative) that each leaf needs. */
const leafWeightMin = 20;
/** Draws leaves towards 0. */
const ridge = 5;

/** The samples in bins, and the slopes of the loss at each. */
interface Table {
  readonly edges: readonly (readonly number[])[];
  readonly bins: Uint8Array;
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly slopes: BoostOptions['slopes'];
}

/** A leaf's sums, and the bounds that its ancestors' constraints set. */
interface Leaf {
  readonly rows: Int32Array;
  readonly low: number;
  readonly high: number;
}

export function boost(given: readonly BoostSample[], options: BoostOptions): Tree[] {
  const mean = given.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, given.length);
  const samples = given.map((sample) => ({ ...sample, weight: sample.weight / mean }));
  const scores = samples.map(options.start);
  const table: Table = { ...binned(samples, options), ...derivatives(samples.length), slopes: options.slopes };
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (const [i, { same, weight }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      table.gradient[i] = (p - (same ? 1 : 0)) * weight;
      table.curve[i] = Math.max(p * (1 - p), 1e-4) * weight;
    }
    const tree = { features: new Int8Array(nodes).fill(-1), values: new Float64Array(nodes) };
    const all = Int32Array.from(samples, (_, i) => i);
    grow(tree, table, 0, { rows: all, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    for (const [n, feature] of tree.features.entries())
      tree.values[n] = rounded((tree.values[n] as number) * (feature < 0 ? options.rate : 1));
    trees.push(tree);
    for (const [i, { evidence }] of samples.entries()) scores[i] = (scores[i] as number) + sumTrees([tree], evidence);
  }
  return trees;
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
const derivatives = (size: number) => ({ gradient: new Float64Array(size), curve: new Float64Array(size) });

function binned(samples: readonly BoostSample[], { slopes }: BoostOptions): Pick<Table, 'edges' | 'bins'> {
  const bins = new Uint8Array(samples.length * slopes.length);
  const edges = slopes.map((slope, feature) => {
    const values = samples.map(({ evidence }) => evidence[feature] as number).sort((a, b) => a - b);
    if (slope === undefined || values.length === 0) return [];
    const cuts = Array.from(
      { length: binCount - 1 },
      (_, b) => values[Math.floor(((b + 1) * values.length) / binCount)],
    );
    // Bounds are stored rounded; a bin must fall on the same side of what is stored.
    return [...new Set(cuts as number[])].filter((cut) => cut < (values.at(-1) as number)).map(rounded);
  });
  for (const [i, { evidence }] of samples.entries())
    for (const [feature, own] of edges.entries())
      bins[i * slopes.length + feature] = own.filter((edge) => edge < (evidence[feature] as number)).length;
  return { edges, bins };
}

function grow(tree: Tree, table: Table, node: number, leaf: Leaf): void {
  let [gradient, curve] = [0, 0];
  for (const i of leaf.rows) {
    gradient += table.gradient[i] as number;
    curve += table.curve[i] as number;
  }
  tree.values[node] = leafValue(gradient, curve, leaf);
  if (2 * node + 2 >= nodes || curve < 2 * leafWeightMin) return;
  const split = bestSplit(table, leaf, { gradient, curve });
  if (split === undefined) return;
  const { feature, bin, left, right } = split;
  const width = table.slopes.length;
  const inLeft = (i: number) => (table.bins[i * width + feature] as number) <= bin;
  const slope = table.slopes[feature] as number;
  const middle = (left + right) / 2;
  tree.features[node] = feature;
  tree.values[node] = table.edges[feature]?.[bin] as number;
  const [low, high] = [slope < 0 ? middle : leaf.low, slope > 0 ? middle : leaf.high];
  grow(tree, table, 2 * node + 1, { rows: leaf.rows.filter(inLeft), low, high });
  grow(tree, table, 2 * node + 2, {
    rows: leaf.rows.filter((i) => !inLeft(i)),
    low: slope > 0 ? middle : leaf.low,
    high: slope < 0 ? middle : leaf.high,
  });
}

function leafValue(gradient: number, curve: number, { low, high }: Leaf): number {
  return Math.min(high, Math.max(low, -gradient / (curve + ridge)));
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly left: number;
  readonly right: number;
}

function bestSplit(table: Table, leaf: Leaf, total: { gradient: number; curve: number }): Split | undefined {
  let best: Split | undefined;
  let most = 1e-7;
  const gainOf = (g: number, c: number, value: number) => -(g * value + 0.5 * (c + ridge) * value * value);
  const before = gainOf(total.gradient, total.curve, leafValue(total.gradient, total.curve, leaf));
  for (const [feature, slope] of table.slopes.entries()) {
    if (slope === undefined) continue;
    const sums = sumBins(table, leaf.rows, feature);
    let [gradient, curve] = [0, 0];
    for (let bin = 0; bin < (table.edges[feature] as readonly number[]).length; bin++) {
      gradient += sums.gradient[bin] as number;
      curve += sums.curve[bin] as number;
      const [restGradient, restCurve] = [total.gradient - gradient, total.curve - curve];
      if (curve < leafWeightMin || restCurve < leafWeightMin) continue;
      const [left, right] = [leafValue(gradient, curve, leaf), leafValue(restGradient, restCurve, leaf)];
      if (slope * (right - left) < 0) continue;
      const gain = gainOf(gradient, curve, left) + gainOf(restGradient, restCurve, right) - before;
      if (gain > most) [most, best] = [gain, { feature, bin, left, right }];
    }
  }
  return best;
}

function sumBins({ bins, gradient, curve, slopes }: Table, rows: Int32Array, feature: number) {
  const sums = { gradient: new Float64Array(binCount), curve: new Float64Array(binCount) };
  for (const i of rows) {
    const bin = bins[i * slopes.length + feature] as number;
    sums.gradient[bin] = (sums.gradient[bin] as number) + (gradient[i] as number);
    sums.curve[bin] = (sums.curve[bin] as number) + (curve[i] as number);
  }
  return sums;
}
