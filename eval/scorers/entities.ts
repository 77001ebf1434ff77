/** Strict span scores for names: exact span and type (a restatement of score_entities.py). */

/** A typed span. */
export interface EntitySpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts that add up over rows. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, gold: 0 });

/** Adds one row's spans to the counts, each distinct span once. */
export function countSpans(counts: Counts, gold: readonly EntitySpan[], found: readonly EntitySpan[]): void {
  const key = ({ start, end, type }: EntitySpan) => `${start} ${end} ${type}`;
  const golds = new Set(gold.map(key));
  const founds = new Set(found.map(key));
  counts.gold += golds.size;
  counts.found += founds.size;
  for (const span of founds) if (golds.has(span)) counts.right++;
}

/** F1 in percent, one decimal. */
export function f1Percent({ right, found, gold }: Counts): number {
  return found + gold === 0 ? 0 : Math.round((2000 * right) / (found + gold)) / 10;
}
