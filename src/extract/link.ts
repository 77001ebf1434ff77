import { getOrMake } from '../base/get-or-make.ts';
import { contains, type Span } from '../base/span.ts';
import type { Attribution } from '../model/index.ts';
import type { Findings, StageInput } from './stages.ts';

/** Joins findings across stages: each figure and event learns inside whose statement it stands. */
export function linkFindings({ found }: StageInput): Pick<Findings, 'figures' | 'events'> {
  const contents = contentsByPlace(found.attributions);
  const figures = found.figures.map((figure) => {
    const attribution = innermost(contents, figure);
    return attribution === undefined || figure.attribution !== undefined ? figure : { ...figure, attribution };
  });
  const events = found.events.map((event) => {
    const cue = event.cue[0];
    const attribution = cue && innermost(contents, cue);
    return attribution === undefined || event.attribution !== undefined ? event : { ...event, attribution };
  });
  return { figures, events };
}

/** A content and the index of its attribution. */
interface Content {
  readonly part: Span;
  readonly index: number;
}

/** Units of text that share one list of contents: short enough that a list stays short in a text of any length. */
const stretchUnits = 512;

/** Contents by the stretches of text that they reach into, in the order of their attributions. */
function contentsByPlace(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Content[]> {
  const contents = new Map<number, Content[]>();
  for (const [index, { content }] of attributions.entries())
    for (const part of content)
      for (let at = stretchOf(part.start); at <= stretchOf(part.end); at++)
        getOrMake(contents, at, () => []).push({ part, index });
  return contents;
}

const stretchOf = (place: number) => Math.floor(place / stretchUnits);

/** The attribution with the smallest content that holds the span. */
function innermost(contents: ReadonlyMap<number, readonly Content[]>, span: Span): number | undefined {
  let best: number | undefined;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const { part, index } of contents.get(stretchOf(span.start)) ?? []) {
    const length = part.end - part.start;
    if (length >= bestLength || !contains(part, span)) continue;
    best = index;
    bestLength = length;
  }
  return best;
}
