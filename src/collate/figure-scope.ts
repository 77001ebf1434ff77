import type { AnalysedArticle, Figure, Toponym } from '../model/index.ts';

/** How far behind a figure its place may stand. */
const scopeReach = 90;

/**
 * The region or country that a figure counts in: the first place behind it, unless that is a town. The dead of a town
 * and those of a report that names no place are one count; those of a whole region are another.
 */
export function scopeOf(figure: Figure, { analysis }: AnalysedArticle): Toponym | undefined {
  const sentence = analysis.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
  const first = analysis.toponyms.find(
    ({ start, use }) =>
      use === 'place' && start >= figure.end && start < Math.min(sentence?.end ?? 0, figure.end + scopeReach),
  );
  const place = first?.place;
  return place?.country !== '' && (place?.precision === 'region' || place?.precision === 'country') ? first : undefined;
}
