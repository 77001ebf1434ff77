/** Event types on one-label rows: accuracy and macro-F1 over the labels of the gold standard, as the reference scorer does. */
export function scoreLabels(pairs: readonly (readonly [gold: string, predicted: string | undefined])[]): {
  readonly macroF1: number;
  readonly accuracy: number;
} {
  const labels = [...new Set(pairs.map(([gold]) => gold))].sort();
  const f1s = labels.map((label) => {
    const right = pairs.filter(([gold, predicted]) => gold === label && predicted === label).length;
    const missed = pairs.filter(([gold, predicted]) => (gold === label) !== ((predicted ?? 'none') === label)).length;
    return right === 0 ? 0 : (2 * right) / (2 * right + missed);
  });
  const right = pairs.filter(([gold, predicted]) => gold === predicted).length;
  return {
    macroF1: (100 * f1s.reduce((sum, f1) => sum + f1, 0)) / labels.length,
    accuracy: (100 * right) / pairs.length,
  };
}
