import { contains } from '../base/span.ts';
import type { Attribution } from '../model/index.ts';
import type { Findings, StageInput } from './stages.ts';

/** Joins findings across stages: each figure and event learns inside whose statement it stands. */
export function linkFindings({ found }: StageInput): Pick<Findings, 'figures' | 'events'> {
  const figures = found.figures.map((figure) => {
    const attribution = innermost(found.attributions, figure);
    return attribution === undefined || figure.attribution !== undefined ? figure : { ...figure, attribution };
  });
  const events = found.events.map((event) => {
    const cue = event.cue[0];
    const attribution = cue && innermost(found.attributions, cue);
    return attribution === undefined || event.attribution !== undefined ? event : { ...event, attribution };
  });
  return { figures, events };
}

/** The attribution with the smallest content that holds the span. */
function innermost(attributions: readonly Attribution[], span: { start: number; end: number }): number | undefined {
  let best: number | undefined;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const [index, attribution] of attributions.entries()) {
    for (const part of attribution.content) {
      const length = part.end - part.start;
      if (contains(part, span) && length < bestLength) {
        best = index;
        bestLength = length;
      }
    }
  }
  return best;
}
