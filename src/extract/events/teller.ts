import { contains, type Span } from '../../base/span.ts';
import type { Attribution } from '../../model/index.ts';

/** The attribution whose content holds the cue, the innermost one. */
export function tellerOf(attributions: readonly Attribution[], cue: Span): Attribution | undefined {
  return attributions
    .filter((attribution) => attribution.content.some((content) => contains(content, cue)))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
