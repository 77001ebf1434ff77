/** Area under the ROC curve: how often a positive scores above a negative, ties counting half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0;
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
  return wins / Math.max(1, positives.length * negatives.length);
}

/** F1 of the positive class from pairs of (is positive, was called positive). */
export function f1Of(judged: readonly (readonly [boolean, boolean])[]): number {
  const right = judged.filter(([is, called]) => is && called).length;
  const wrong = judged.filter(([is, called]) => is !== called).length;
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}
