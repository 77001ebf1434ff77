import { ancestors, type Tree } from '../../syntax/tree.ts';
import type { Trigger } from './triggers.ts';

/** Sentence by sentence, the happening nearest to the sentence's root first: the one that it tells. */
export function bySalience(tree: Tree, triggers: readonly Trigger[]): Trigger[] {
  const rank = ({ token, verb }: Trigger) => ({
    sentence: tree.tokens[token]!.sentence,
    depth: Math.min(ancestors(tree, verb).length, ancestors(tree, token).length),
  });
  return triggers
    .map((trigger) => ({ trigger, ...rank(trigger) }))
    .sort((a, b) => a.sentence - b.sentence || a.depth - b.depth || a.trigger.token - b.trigger.token)
    .map(({ trigger }) => trigger);
}
