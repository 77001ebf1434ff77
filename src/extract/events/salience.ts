import { ancestors, relation, type Tree } from '../../syntax/tree.ts';
import type { Trigger } from './triggers.ts';

/**
 * Sentence by sentence, the happening nearest to the sentence's root first: the one that it tells. A noun in an
 * adjunct ("at a *meeting*") stands behind the verbs of its level.
 */
export function bySalience(tree: Tree, triggers: readonly Trigger[]): Trigger[] {
  return triggers
    .map((trigger) => ({ trigger, sentence: tree.tokens[trigger.token]!.sentence, depth: depthOf(tree, trigger) }))
    .sort((a, b) => a.sentence - b.sentence || a.depth - b.depth || a.trigger.token - b.trigger.token)
    .map(({ trigger }) => trigger);
}

function depthOf(tree: Tree, { token, verb }: Trigger): number {
  const isAdjunct = token === verb && /^(?:obl|nmod)$/u.test(relation(tree.tokens[token]!));
  return Math.min(ancestors(tree, verb).length, ancestors(tree, token).length) + (isAdjunct ? 1 : 0);
}
