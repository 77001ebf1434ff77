import { contains, overlaps, type Span } from '../../base/span.ts';
import type { Timex } from '../../model/index.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Trigger } from './triggers.ts';

/** A finding that belongs to what stands so many steps above it in the tree. */
interface Hold {
  readonly index: number;
  readonly steps: number;
}

/** Token → the finding that hangs nearest below it. */
export type Holds = ReadonlyMap<number, Hold>;

/** How far a time or place may hang below its event, in steps of the tree. */
const reachSteps = 3;

/** What times or places belong to: each of the nearest tokens above a finding. */
export function placeInTree<T extends Span>(
  tree: Tree,
  findings: readonly T[],
  isWanted: (finding: T) => boolean,
): Holds {
  const holds = new Map<number, Hold>();
  let token = 0;
  for (const [index, finding] of findings.entries()) {
    while (token > 0 && tree.tokens[token - 1]!.end > finding.start) token--;
    while (token < tree.tokens.length && tree.tokens[token]!.end <= finding.start) token++;
    if (token >= tree.tokens.length) break;
    if (!isWanted(finding) || !overlaps(tree.tokens[token]!, finding)) continue;
    let above = tree.tokens[headOf(tree, token, finding)]!.head;
    for (let steps = 0; steps < reachSteps && above >= 0; steps++) {
      const known = holds.get(above);
      if (known === undefined || steps < known.steps) holds.set(above, { index, steps });
      above = tree.tokens[above]!.head;
    }
  }
  return holds;
}

/** The token of a finding that hangs from outside it. */
function headOf(tree: Tree, first: number, span: Span): number {
  for (let i = first; i < tree.tokens.length && overlaps(tree.tokens[i]!, span); i++) {
    const { head } = tree.tokens[i]!;
    if (head < 0 || !contains(span, tree.tokens[head]!)) return i;
  }
  return first;
}

/** The finding in the event's own clause: the one that hangs from it by the shortest way, the first on a tie. */
export function nearest({ verb, token, carrier = verb }: Trigger, holds: Holds): number | undefined {
  const a = holds.get(verb) ?? holds.get(carrier);
  const b = holds.get(token);
  if (a === undefined || b === undefined) return (a ?? b)?.index;
  return b.steps < a.steps || (b.steps === a.steps && b.index < a.index) ? b.index : a.index;
}

/** Tells tokens that stand in a time expression. */
export function timeTest(tree: Tree, timexes: readonly Timex[]): (token: number) => boolean {
  const isIn = new Uint8Array(tree.tokens.length);
  let token = 0;
  for (const timex of timexes) {
    while (token > 0 && tree.tokens[token - 1]!.end > timex.start) token--;
    for (; token < tree.tokens.length && tree.tokens[token]!.start < timex.end; token++)
      if (overlaps(tree.tokens[token]!, timex)) isIn[token] = 1;
  }
  return (at) => isIn[at] === 1;
}
