import type { Attribution, Certainty } from '../../model/index.ts';
import { governedMood, ownMood } from '../../syntax/mood.ts';
import type { Trigger } from './triggers.ts';
import { type EventTree, isNegatedAt } from './words.ts';

/** How an event is told: its own auxiliaries first, then the words that govern it, then the stance of its teller. */
export function certaintyOf(
  tree: EventTree,
  { verb, token }: Pick<Trigger, 'verb' | 'token'>,
  told: Attribution | undefined,
): { certainty: Certainty; polarity: 'positive' | 'negative' } {
  const polarity =
    isNegatedAt(tree, verb) || (token !== verb && isNegatedAt(tree, token))
      ? ('negative' as const)
      : ('positive' as const);
  const voiced = told === undefined ? undefined : byStance[told.stance];
  const certainty =
    ownMood(tree, verb, tree.lexicon.mood) ?? governedMood(tree, verb, tree.lexicon.mood) ?? voiced ?? 'happened';
  return { certainty, polarity };
}

/** Stances that leave open whether what they tell happened. */
const byStance: Partial<Record<Attribution['stance'], Certainty>> = {
  accuse: 'alleged',
  deny: 'denied',
  demand: 'demanded',
  ask: 'demanded',
  promise: 'promised',
  warn: 'feared',
  threaten: 'planned',
  speculate: 'possible',
};
