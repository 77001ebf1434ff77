import { getOrMake } from '../../base/get-or-make.ts';
import { contains, type Span } from '../../base/span.ts';
import type { Attribution } from '../../model/index.ts';

/** Finds the attribution whose content holds a span. */
export type FindTeller = (span: Span) => Attribution | undefined;

/** Units of text that share one list of contents: short enough that a list stays short in a text of any length. */
const stretchUnits = 256;

const stretchOf = (place: number) => Math.floor(place / stretchUnits);

interface Content extends Span {
  readonly attribution: Attribution;
  /** Length of all parts of the content. */
  readonly length: number;
}

/** The attribution whose content holds the span, the innermost one; contents are put in their places once. */
export function tellersOf(attributions: readonly Attribution[]): FindTeller {
  const places = new Map<number, Content[]>();
  for (const attribution of attributions) {
    const length = attribution.content.reduce((sum, part) => sum + part.end - part.start, 0);
    for (const { start, end } of attribution.content)
      for (let at = stretchOf(start); at <= stretchOf(end); at++)
        getOrMake(places, at, () => []).push({ start, end, attribution, length });
  }
  return (span) => {
    let best: Content | undefined;
    for (const content of places.get(stretchOf(span.start)) ?? [])
      if (contains(content, span) && (best === undefined || content.length < best.length)) best = content;
    return best?.attribution;
  };
}
