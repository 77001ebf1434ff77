import type { Attribution, Certainty } from '../../model/index.ts';
import { moodOf, moodOfWord } from '../../syntax/mood.ts';
import type { Trigger } from './triggers.ts';
import { type EventTree, isNegatedAt, lemmaAt } from './words.ts';

type CertaintyOf = Pick<Trigger, 'verb' | 'token'> & Partial<Trigger>;

/** How an event is told: its own auxiliaries and the words that govern it, then the stance of its teller. */
export function certaintyOf(
  tree: EventTree,
  trigger: CertaintyOf,
  told: Attribution | undefined,
): { certainty: Certainty; polarity: 'positive' | 'negative' } {
  const { verb, token, carrier } = trigger;
  const words = tree.lexicon.mood;
  const mood = moodOf(tree, carrier ?? verb, words);
  const others = [token, carrier].filter((at) => at !== undefined && at !== verb) as number[];
  const isNegative = mood.isNegative || isNegatedAt(tree, verb) || others.some((at) => isNegatedAt(tree, at));
  const voiced = told === undefined || mood.isFact || isBesideCue(tree, verb, told) ? undefined : byStance[told.stance];
  return {
    certainty:
      combine(mood.certainty ?? byLightVerb(tree, trigger), isNegative && voiced === 'denied' ? undefined : voiced) ??
      'happened',
    polarity: isNegative ? ('negative' as const) : ('positive' as const),
  };
}

/** Codes of gatherings, which are called before they take place. */
const gatherings: ReadonlySet<string> = new Set(['PROTEST', 'CONSULT']);

/** "*seeks* talks", "*called* a strike": what the verb that carries a noun of happening says of it. */
function byLightVerb(tree: EventTree, { verb, token, code }: CertaintyOf): Certainty | undefined {
  if (token === verb || tree.tokens[token]!.upos !== 'NOUN') return undefined;
  const lemma = lemmaAt(tree, verb);
  if (code !== undefined && gatherings.has(code) && tree.lexicon.scheduling.has(lemma)) return 'planned';
  return moodOfWord(lemma, tree.lexicon.mood, 'object');
}

/** A denial or an allegation outweighs the plan it speaks of, a warning the chance. */
function combine(certainty: Certainty | undefined, voiced: Certainty | undefined): Certainty | undefined {
  if (certainty === 'possible' && voiced === 'feared') return voiced;
  return certainty ?? voiced;
}

/** Steps from a cue up to the verb that its own clause describes or accompanies. */
const cueClimbMax = 8;

/**
 * "accused …, and *asked*", "a man accused of theft was *arrested*", "*attacked* after blaming": a verb beside or above
 * the cue is the sentence's own word, no part of what is told.
 */
function isBesideCue({ tokens }: EventTree, verb: number, { cue }: Attribution): boolean {
  const isCue = (at: number) => cue.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.end <= end);
  const { deprel, head } = tokens[verb]!;
  if (deprel === 'conj' && head >= 0 && isCue(head)) return true;
  let at = cue[0] === undefined ? -1 : tokenAt(tokens, cue[0].start);
  let isAside = false;
  for (let step = 0; step < cueClimbMax && at >= 0; step++) {
    if (at === verb) return isAside;
    isAside ||= tokens[at]!.deprel.startsWith('acl') || tokens[at]!.deprel === 'advcl';
    at = tokens[at]!.head;
  }
  return false;
}

/** The token that begins at a place or holds it, by halving. */
function tokenAt(tokens: EventTree['tokens'], place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
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
