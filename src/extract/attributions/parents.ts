import type { Span } from '../../base/span.ts';
import { contains, hull } from '../../base/span.ts';
import type { Attribution } from '../../model/index.ts';

/** Contents that are looked at for one cue, the nearest beginnings first; no text nests deeper. */
const lookedAtMax = 200;

interface Content extends Span {
  readonly owner: number;
}

/** The smallest content that holds an attribution's cue makes it nested. */
export function withParents(all: readonly Attribution[]): Attribution[] {
  const contents = all
    .flatMap(({ content }, owner) => content.map(({ start, end }): Content => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || a.owner - b.owner);
  return all.map((attribution, index) => {
    const cue = hull(attribution.cue);
    const parent = cue && parentOf(contents, cue, index);
    return parent === undefined ? attribution : { ...attribution, parent };
  });
}

function parentOf(contents: readonly Content[], cue: Span, own: number): number | undefined {
  let best: Content | undefined;
  const last = lastStartingBefore(contents, cue.start);
  for (let at = last; at >= 0 && last - at < lookedAtMax; at--) {
    const content = contents[at] as Content;
    if (content.owner === own || !contains(content, cue)) continue;
    if (best === undefined || isSmaller(content, best)) best = content;
  }
  return best?.owner;
}

function isSmaller(a: Content, b: Content): boolean {
  const [mine, other] = [a.end - a.start, b.end - b.start];
  return mine < other || (mine === other && a.owner < b.owner);
}

/** Index of the last content that begins at or before a place, -1 for none. */
function lastStartingBefore(contents: readonly Content[], place: number): number {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle] as Content).start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
