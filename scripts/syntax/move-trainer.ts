import { type WeightRow, writeWeights } from '../../src/syntax/weights.ts';

/** Numbers per row: three moves and the number of updates. */
const width = 4;

/** An averaged perceptron for the three moves: rows are so short that a plain table is faster than a sparse one. */
export class MoveTrainer {
  readonly #bits: number;
  readonly #mask: number;
  readonly #weights: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(bits: number) {
    this.#bits = bits;
    this.#mask = 2 ** bits - 1;
    this.#weights = new Int32Array(width * 2 ** bits);
    this.#totals = new Float64Array(width * 2 ** bits);
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const weights = this.#weights;
    const mask = this.#mask;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const at = ((features[f] as number) & mask) * width;
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
      const at = ((features[f] as number) & this.#mask) * width;
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

  /** As `Trainer.save`. Only differences between moves count, so each row is shifted until its middle weight is 0. */
  save({ touchesMin, stepMin, clip = 0.9995 }: { touchesMin: number; stepMin: number; clip?: number }): Uint8Array {
    const kept: { row: number; averages: number[] }[] = [];
    for (let row = 0; row <= this.#mask; row++) {
      if ((this.#weights[row * width + 3] as number) < touchesMin) continue;
      const averages = [0, 1, 2].map((c) => this.#average(row * width + c));
      const middle = [...averages].sort((x, y) => x - y)[1] as number;
      kept.push({ row, averages: averages.map((weight) => weight - middle) });
    }
    const sizes = Float64Array.from(kept.flatMap(({ averages }) => averages.map(Math.abs)).filter((w) => w > 0)).sort();
    const scale = 127 / (sizes[Math.floor(sizes.length * clip)] ?? 1);
    const rows: WeightRow[] = [];
    for (const { row, averages } of kept) {
      const steps = averages.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
      const labels = [0, 1, 2].filter((c) => Math.abs(steps[c] as number) >= stepMin);
      if (labels.length > 0) rows.push({ row, labels, weights: labels.map((c) => steps[c] as number) });
    }
    return writeWeights(3, this.#bits, rows);
  }

  #average(at: number): number {
    return (this.#weights[at] as number) - (this.#totals[at] as number) / this.#step;
  }
}
