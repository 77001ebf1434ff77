/** Clustering scores, as bench/scorers/score_clustering.py reckons them. */

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type Labels = ReadonlyMap<string, string>;

function scores(precision: number, recall: number): PrecisionRecall {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

interface Cells {
  readonly cell: Map<string, number>;
  readonly gold: Map<string, number>;
  readonly predicted: Map<string, number>;
}

/** Sizes of gold groups, predicted groups and their meets; an article without a prediction stands alone. */
function countCells(gold: Labels, predicted: Labels): Cells {
  const cells: Cells = { cell: new Map(), gold: new Map(), predicted: new Map() };
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [id, label] of gold) {
    const guess = predicted.get(id) ?? `missing\u0000${id}`;
    add(cells.cell, `${label}\u0000\u0000${guess}`);
    add(cells.gold, label);
    add(cells.predicted, guess);
  }
  return cells;
}

/** B³ (Bagga and Baldwin 1998): precision and recall per article, averaged. */
export function bcubed(gold: Labels, predicted: Labels): PrecisionRecall {
  const cells = countCells(gold, predicted);
  let [precision, recall] = [0, 0];
  for (const [key, n] of cells.cell) {
    const [label, guess] = key.split('\u0000\u0000') as [string, string];
    precision += (n * n) / (cells.predicted.get(guess) as number);
    recall += (n * n) / (cells.gold.get(label) as number);
  }
  return scores(precision / gold.size, recall / gold.size);
}

const pairsOf = (n: number) => (n * (n - 1)) / 2;

/** Over unordered pairs of articles that are put together. */
export function pairwise(gold: Labels, predicted: Labels): PrecisionRecall {
  const cells = countCells(gold, predicted);
  const total = (map: Map<string, number>) => [...map.values()].reduce((sum, n) => sum + pairsOf(n), 0);
  const [right, inGold, guessed] = [total(cells.cell), total(cells.gold), total(cells.predicted)];
  return scores(guessed ? right / guessed : 1, inGold ? right / inGold : 1);
}

/** The same over pairs of different languages only. */
export function pairwiseAcross(gold: Labels, predicted: Labels, langOf: Labels): PrecisionRecall {
  const across = (labelOf: (id: string) => string) => {
    const groups = new Map<string, Map<string, number>>();
    for (const id of gold.keys()) {
      const label = labelOf(id);
      const group = groups.get(label) ?? new Map<string, number>();
      const lang = langOf.get(id) ?? '';
      groups.set(label, group.set(lang, (group.get(lang) ?? 0) + 1));
    }
    let pairs = 0;
    for (const group of groups.values()) {
      const sizes = [...group.values()];
      pairs += pairsOf(sizes.reduce((a, b) => a + b, 0)) - sizes.reduce((sum, n) => sum + pairsOf(n), 0);
    }
    return pairs;
  };
  const goldOf = (id: string) => gold.get(id) as string;
  const guessOf = (id: string) => predicted.get(id) ?? `missing\u0000${id}`;
  const right = across((id) => `${goldOf(id)}\u0000\u0000${guessOf(id)}`);
  const [inGold, guessed] = [across(goldOf), across(guessOf)];
  return scores(guessed ? right / guessed : 1, inGold ? right / inGold : 1);
}
