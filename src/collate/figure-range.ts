import type { Range } from '../model/index.ts';
import type { PlacedFigure } from './figures.ts';

/**
 * Low, best and high of the readings of one quantity, as event coders give them: `best` is the reading with most
 * independent witnesses, the later one on a tie, never an average. Negated and hypothetical figures do not count.
 */
export function bestRange(group: readonly PlacedFigure[]): Range {
  const stated = group.filter(({ figure }) => figure.polarity === 'positive' && figure.certainty === 'stated');
  if (stated.length === 0) return { low: null, best: null, high: null };
  return {
    low: Math.min(...stated.map(({ figure }) => figure.min)),
    best: bestValue(stated),
    high: Math.max(...stated.map(({ figure }) => figure.max)),
  };
}

function bestValue(stated: readonly PlacedFigure[]): number {
  const byValue = new Map<number, { witnesses: Set<string>; latest: string }>();
  for (const { figure, witness, analysed } of stated) {
    const entry = byValue.get(figure.max) ?? { witnesses: new Set<string>(), latest: '' };
    entry.witnesses.add(witness);
    const date = analysed.article.publishedAt?.value.value ?? '';
    if (date > entry.latest) entry.latest = date;
    byValue.set(figure.max, entry);
  }
  const ranked = [...byValue].sort(
    ([a, x], [b, y]) => y.witnesses.size - x.witnesses.size || compare(y.latest, x.latest) || b - a,
  );
  return ranked[0]![0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
