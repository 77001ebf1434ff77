/** The mean of several trained tables: what only one order of sentences taught weighs less than what all did. */
import { type WeightRow, writeTriples, writeWeights } from '../../src/syntax/weights.ts';

/** A table before it is written. */
export interface TrainedTable {
  readonly bits: number;
  readonly rows: readonly WeightRow[];
}

/** The bytes of the mean of tables for many classes; weights below `stepMin` are left out. */
export function averageWeights(tables: readonly TrainedTable[], stepMin: number): Uint8Array {
  return writeWeights(bitsOf(tables), averageRows(tables, stepMin));
}

/** The same for tables of two differences a row. */
export function averageTriples(tables: readonly TrainedTable[], stepMin: number): Uint8Array {
  const rows = averageRows(tables, 0).filter(({ weights }) => weights.some((weight) => Math.abs(weight) >= stepMin));
  const weightOf = ({ labels, weights }: WeightRow, label: number) => weights[labels.indexOf(label)] ?? 0;
  return writeTriples(
    bitsOf(tables),
    rows.map((row) => ({ row: row.row, labels: [1, 2], weights: [weightOf(row, 1), weightOf(row, 2)] })),
  );
}

function bitsOf(tables: readonly TrainedTable[]): number {
  return (tables[0] as TrainedTable).bits;
}

function averageRows(tables: readonly TrainedTable[], stepMin: number): WeightRow[] {
  const sums = new Map<number, Map<number, number>>();
  for (const { rows } of tables) {
    for (const { row, labels, weights } of rows) {
      const byLabel = sums.get(row) ?? new Map<number, number>();
      sums.set(row, byLabel);
      for (const [i, label] of labels.entries()) byLabel.set(label, (byLabel.get(label) ?? 0) + (weights[i] as number));
    }
  }
  const averaged: WeightRow[] = [];
  for (const [row, byLabel] of [...sums].sort(([a], [b]) => a - b)) {
    const means = [...byLabel].map(([label, sum]) => [label, Math.round(sum / tables.length)] as const);
    const kept = means.filter(([, mean]) => mean !== 0 && Math.abs(mean) >= stepMin);
    if (kept.length > 0) averaged.push({ row, labels: kept.map(([l]) => l), weights: kept.map(([, w]) => w) });
  }
  return averaged;
}
