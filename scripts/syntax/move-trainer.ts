import type { WeightRow } from '../../src/syntax/weights.ts';
import type { TrainedTable } from './average.ts';
import type { Prune } from './trainer.ts';

/** Numbers per row: three moves and the number of updates. */
const width = 4;

/** An averaged perceptron for the three moves: rows are so short that a plain table is faster than a sparse one. */
export class MoveTrainer {
  readonly #bits: number;
  readonly #shift: number;
  readonly #weights: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(bits: number) {
    this.#bits = bits;
    this.#shift = 32 - bits;
    this.#weights = new Int32Array(width * 2 ** bits);
    this.#totals = new Float64Array(width * 2 ** bits);
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const weights = this.#weights;
    const shift = this.#shift;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const at = ((features[f] as number) >>> shift) * width;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  update(features: Int32Array, count: number, { right, wrong }: { right: number; wrong: number }): void {
    for (let f = 0; f < count; f++) {
      const at = ((features[f] as number) >>> this.#shift) * width;
      this.#weights[at + 3] = (this.#weights[at + 3] as number) + 1;
      this.#weights[at + right] = (this.#weights[at + right] as number) + 1;
      this.#totals[at + right] = (this.#totals[at + right] as number) + this.#step;
      this.#weights[at + wrong] = (this.#weights[at + wrong] as number) - 1;
      this.#totals[at + wrong] = (this.#totals[at + wrong] as number) - this.#step;
    }
  }

  /** Call once per decision. */
  tick(): void {
    this.#step++;
  }

  /** As `Trainer.table`, but what is stored are the differences of LEFT and RIGHT from SHIFT. */
  table({ touchesMin, stepMin, clip = 0.9995 }: Prune): TrainedTable {
    const kept: { row: number; differences: [number, number] }[] = [];
    for (let row = 0; row < 2 ** this.#bits; row++) {
      if ((this.#weights[row * width + 3] as number) < touchesMin) continue;
      const shift = this.#average(row * width);
      const differences = [1, 2].map((c) => this.#average(row * width + c) - shift) as [number, number];
      kept.push({ row, differences });
    }
    const sizes = Float64Array.from(kept.flatMap(({ differences }) => differences.map(Math.abs))).sort();
    const scale = 127 / (sizes[Math.floor(sizes.length * clip)] ?? 1);
    const rows: WeightRow[] = [];
    for (const { row, differences } of kept) {
      const weights = differences.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
      if (weights.some((weight) => Math.abs(weight) >= stepMin)) rows.push({ row, labels: [1, 2], weights });
    }
    return { bits: this.#bits, rows };
  }

  #average(at: number): number {
    return (this.#weights[at] as number) - (this.#totals[at] as number) / this.#step;
  }
}
