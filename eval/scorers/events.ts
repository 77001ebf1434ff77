import type { Span } from '../../src/base/span.ts';

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

/** Spans of one text, wanted and found. */
export interface SpanPair {
  readonly text: string;
  readonly gold: readonly Span[];
  readonly found: readonly Span[];
}

/** F1 in percent over the words (runs of letters and digits) that the spans of all rows cover. */
export function overlapF1(rows: readonly SpanPair[]): number {
  let shared = 0;
  let gold = 0;
  let found = 0;
  for (const row of rows) {
    for (const { index, 0: word } of row.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const isIn = (span: Span) => span.start <= index && index + word.length <= span.end;
      const wanted = row.gold.some(isIn);
      const given = row.found.some(isIn);
      if (wanted) gold++;
      if (given) found++;
      if (wanted && given) shared++;
    }
  }
  return shared === 0 ? 0 : (200 * shared) / (gold + found);
}
