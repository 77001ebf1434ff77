import type { Attribution, Certainty } from '../../model/index.ts';
import { isNegated } from '../../syntax/clause.ts';
import { ancestors, children, relation, type Tree } from '../../syntax/tree.ts';
import type { EventLexicon } from './lexicon.ts';
import { lemmaOf, type Trigger } from './triggers.ts';

/** What governs an event: its own auxiliaries, and the words above it up to the root. */
export function certaintyOf(
  tree: Tree,
  { verb, token }: Trigger,
  { lexicon, told }: { lexicon: EventLexicon; told: Attribution | undefined },
): { certainty: Certainty; polarity: 'positive' | 'negative' } {
  const polarity = isNegated(tree, verb) || isNegated(tree, token) ? ('negative' as const) : ('positive' as const);
  const own = ownMood(tree, verb, lexicon);
  const governed = governor(tree, verb, lexicon);
  const voiced = told === undefined ? undefined : byStance[told.stance];
  return { certainty: own ?? governed ?? voiced ?? 'happened', polarity };
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

/** "if it attacks", "will attack", "could attack". */
function ownMood(tree: Tree, verb: number, lexicon: EventLexicon): Certainty | undefined {
  const below = children(tree, verb).map((child) => tree.tokens[child]!);
  const has = (relations: readonly string[], words: ReadonlySet<string>) =>
    below.some(
      (token) =>
        relations.includes(relation(token)) && (words.has(lemmaOf(token)) || words.has(token.text.toLowerCase())),
    );
  if (has(['mark'], lexicon.conditions)) return 'conditional';
  if (has(['aux'], lexicon.future)) return 'planned';
  return has(['aux'], lexicon.modal) ? 'possible' : undefined;
}

/** Links through which a word governs what hangs below it; a subject is governed by nothing its verb says. */
const governing: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'acl',
  'advcl',
  'nmod',
  'obl',
  'conj',
  'csubj',
]);

/** The nearest governing word that takes the event out of the plain past. */
function governor(tree: Tree, verb: number, lexicon: EventLexicon): Certainty | undefined {
  let below = tree.tokens[verb]!;
  for (const at of ancestors(tree, verb)) {
    if (!governing.has(relation(below))) return undefined;
    // A relative or adverbial clause tells its own facts, whatever its main verb wants.
    if (below.deprel === 'acl:relcl') return undefined;
    const token = tree.tokens[at]!;
    const carries =
      /^(?:xcomp|ccomp|obj|acl|csubj)$/u.test(relation(below)) || token.upos === 'NOUN' || isGerund(tree, below);
    const found = carries ? lookUp(lemmaOf(token), lexicon) : undefined;
    if (found !== undefined) return found;
    below = token;
  }
  return undefined;
}

/** "accused of preparing": a verb behind a preposition is governed like a complement. */
function isGerund(tree: Tree, token: { upos: string; deprel: string }): boolean {
  return token.upos === 'VERB' && (token.deprel === 'advcl' || token.deprel === 'obl') && tree.tokens.length > 0;
}

const order: readonly Certainty[] = ['denied', 'alleged', 'feared', 'promised', 'planned', 'demanded', 'possible'];

function lookUp(lemma: string, lexicon: EventLexicon): Certainty | undefined {
  return order.find((certainty) => lexicon.governors.get(certainty as 'denied')?.has(lemma) === true);
}
