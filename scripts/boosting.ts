/** Training of gradient-boosted trees (log loss, histograms of at most 48 steps a column). Deterministic. */
import type { BoostedTrees } from '../src/base/boosted-trees.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leafMin: number;
  /** Pulls leaf values towards 0. */
  readonly ridge: number;
}

export const standardBoosting: BoostingOptions = { trees: 120, depth: 3, rate: 0.1, leafMin: 30, ridge: 10 };

const stepsMax = 48;

interface Node {
  rows: Int32Array;
  depth: number;
  id: number;
}

interface Growing {
  column: number[];
  limit: number[];
  next: number[];
}

/** Steps of a column: the values between which its rows fall into parts of about one size. */
function stepsOf(values: Float32Array): number[] {
  const sorted = Float32Array.from(values).sort();
  const steps: number[] = [];
  for (let i = 1; i < stepsMax; i++) {
    const value = sorted[Math.floor((i * sorted.length) / stepsMax)]!;
    if (value < sorted[sorted.length - 1]! && value !== steps.at(-1)) steps.push(value);
  }
  const distinct = [...new Set(sorted)];
  return distinct.length <= stepsMax ? distinct.slice(0, -1) : steps;
}

export function boost(
  columns: readonly string[],
  {
    rows,
    labels,
    weights,
  }: { rows: readonly (readonly number[])[]; labels: readonly number[]; weights?: readonly number[] },
  options: BoostingOptions = standardBoosting,
): BoostedTrees {
  const n = rows.length;
  const values = columns.map((_, c) => Float32Array.from(rows, (row) => row[c]!));
  const steps = values.map(stepsOf);
  const binned = values.map((column, c) => Uint8Array.from(column, (value) => binOf(steps[c]!, value)));
  const weight = Float64Array.from(weights ?? new Array<number>(n).fill(1));
  let [yes, all] = [0, 0];
  for (let i = 0; i < n; i++) {
    yes += labels[i]! * weight[i]!;
    all += weight[i]!;
  }
  const bias = Math.log(yes / (all - yes));
  const score = new Float64Array(n).fill(bias);
  const [slope, bend] = [new Float64Array(n), new Float64Array(n)];
  const trees: Growing[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      slope[i] = weight[i]! * (labels[i]! - p);
      bend[i] = weight[i]! * p * (1 - p);
    }
    trees.push(growTree({ binned, steps, slope, bend, score }, options));
  }
  const round = (x: number) => Number(x.toPrecision(5));
  return {
    columns,
    bias: round(bias),
    trees: trees.map(({ column, limit, next }) => ({ column, limit: limit.map(round), next })),
  };
}

function binOf(steps: readonly number[], value: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value <= steps[mid]!) high = mid;
    else low = mid + 1;
  }
  return low;
}

interface Data {
  readonly binned: readonly Uint8Array[];
  readonly steps: readonly (readonly number[])[];
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly score: Float64Array;
}

function growTree(data: Data, options: BoostingOptions): Growing {
  const tree: Growing = { column: [-1], limit: [0], next: [0] };
  const open: Node[] = [{ rows: Int32Array.from(data.score, (_, i) => i), depth: 0, id: 0 }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const split = node.depth < options.depth ? bestSplit(data, node.rows, options) : undefined;
    if (split === undefined) {
      const value = options.rate * leafValue(data, node.rows, options.ridge);
      tree.limit[node.id] = value;
      for (const i of node.rows) data.score[i] = data.score[i]! + value;
      continue;
    }
    const bins = data.binned[split.column]!;
    const next = tree.column.length;
    tree.column[node.id] = split.column;
    tree.limit[node.id] = data.steps[split.column]![split.bin]!;
    tree.next[node.id] = next;
    tree.column.push(-1, -1);
    tree.limit.push(0, 0);
    tree.next.push(0, 0);
    open.push({ rows: node.rows.filter((i) => bins[i]! <= split.bin), depth: node.depth + 1, id: next });
    open.push({ rows: node.rows.filter((i) => bins[i]! > split.bin), depth: node.depth + 1, id: next + 1 });
  }
  return tree;
}

function leafValue({ slope, bend }: Data, rows: Int32Array, ridge: number): number {
  let [g, h] = [0, 0];
  for (const i of rows) {
    g += slope[i]!;
    h += bend[i]!;
  }
  return g / (h + ridge);
}

function bestSplit(data: Data, rows: Int32Array, { leafMin, ridge }: BoostingOptions) {
  const { binned, steps, slope, bend } = data;
  let best: { column: number; bin: number; gain: number } | undefined;
  const [g, h] = [new Float64Array(256), new Float64Array(256)];
  for (let column = 0; column < binned.length; column++) {
    const bins = binned[column]!;
    const size = steps[column]!.length + 1;
    g.fill(0, 0, size);
    h.fill(0, 0, size);
    for (const i of rows) {
      g[bins[i]!] = g[bins[i]!]! + slope[i]!;
      h[bins[i]!] = h[bins[i]!]! + bend[i]!;
    }
    let [allG, allH] = [0, 0];
    for (let b = 0; b < size; b++) {
      allG += g[b]!;
      allH += h[b]!;
    }
    let [leftG, leftH] = [0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      leftG += g[bin]!;
      leftH += h[bin]!;
      const [rightG, rightH] = [allG - leftG, allH - leftH];
      if (leftH < leafMin || rightH < leafMin) continue;
      const gain = leftG ** 2 / (leftH + ridge) + rightG ** 2 / (rightH + ridge) - allG ** 2 / (allH + ridge);
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain };
    }
  }
  return best;
}
