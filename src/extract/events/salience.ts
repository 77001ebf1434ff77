import { relation } from '../../syntax/tree.ts';
import type { Trigger } from './triggers.ts';
import { depthOf, type EventTree } from './words.ts';

/**
 * Sentence by sentence, the happening nearest to the sentence's root first: the one that it tells. A noun in an
 * adjunct ("at a *meeting*") stands behind the verbs of its level.
 */
export function bySalience(tree: EventTree, triggers: readonly Trigger[]): Trigger[] {
  return triggers
    .map((trigger) => ({ trigger, sentence: tree.tokens[trigger.token]!.sentence, depth: levelOf(tree, trigger) }))
    .sort((a, b) => a.sentence - b.sentence || a.depth - b.depth || a.trigger.token - b.trigger.token)
    .map(({ trigger }) => trigger);
}

function levelOf(tree: EventTree, { token, verb }: Trigger): number {
  if (token !== verb) return Math.min(depthOf(tree, verb), depthOf(tree, token));
  const rel = relation(tree.tokens[token]!);
  return depthOf(tree, token) + (rel === 'obl' || rel === 'nmod' ? 1 : 0);
}
