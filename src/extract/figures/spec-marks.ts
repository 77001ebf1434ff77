import type { Article, Figure } from '../../model/index.ts';

/** What a mark of the spec files says of a figure: "70000 about =troops @soldier". */
export function figureLabel(figure: Figure): string {
  const value = figure.min === figure.max ? String(figure.min) : `${figure.min}..${figure.max}`;
  const parts = [
    value,
    figure.mod === 'exact' ? '' : figure.mod,
    figure.unit,
    figure.measure === undefined ? '' : `=${figure.measure}`,
    figure.population === undefined ? '' : `@${figure.population}`,
    figure.change ?? '',
    figure.polarity === 'negative' ? 'negative' : '',
    figure.certainty === 'hypothetical' ? 'hypothetical' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The marks of an article's figures: each figure, and what it counts. */
export function figureMarks(
  _article: Article,
  figures: readonly Figure[],
): { start: number; end: number; label: string }[] {
  const marks = figures.map((figure) => ({ start: figure.start, end: figure.end, label: figureLabel(figure) }));
  const counted = new Map(
    figures.flatMap((figure) => (figure.of ? [[`${figure.of.start}:${figure.of.end}`, figure.of]] : [])),
  );
  return [...marks, ...[...counted.values()].map((of) => ({ start: of.start, end: of.end, label: 'of' }))];
}
