import type { Span } from '../../base/span.ts';
import { agents, objects } from '../../syntax/clause.ts';
import { nounPhraseSpan } from '../../syntax/noun-phrase.ts';
import { children, childrenBy, relation, type Tree } from '../../syntax/tree.ts';
import type { EventLexicon } from './lexicon.ts';
import { lemmaOf, type Trigger } from './triggers.ts';

/** Who does it, and to whom, as spans. */
export interface EventArguments {
  readonly actor: readonly Span[];
  readonly recipient: readonly Span[];
}

/** Reads an event's participants off the tree. */
export function argumentsOf(tree: Tree, trigger: Trigger, lexicon: EventLexicon): EventArguments {
  const spans = (heads: readonly number[]) => heads.map((head) => nounPhraseSpan(tree, head));
  if (tree.tokens[trigger.verb]!.upos !== 'VERB') return nominalArguments(tree, trigger, { lexicon, spans });
  const patients = trigger.rule === 'events/light-verb' ? [] : objects(tree, trigger.verb);
  const marked = patients.length > 0 ? [] : [trigger.verb, trigger.token].flatMap((at) => markedBy(tree, at, lexicon));
  return { actor: spans(agents(tree, trigger.verb)), recipient: spans(patients.length > 0 ? patients : marked) };
}

/** "Russia's invasion of Ukraine", "the attack by rebels on the town". */
function nominalArguments(
  tree: Tree,
  { token }: Trigger,
  { lexicon, spans }: { lexicon: EventLexicon; spans: (heads: readonly number[]) => Span[] },
): EventArguments {
  const owners = childrenBy(tree, token, ['nmod:poss']);
  const agentsBy = childrenBy(tree, token, ['nmod', 'obl']).filter((child) => caseOf(tree, child) === 'by');
  return { actor: spans([...owners, ...agentsBy]), recipient: spans(markedBy(tree, token, lexicon)) };
}

/** Obliques and modifiers behind a preposition that leads to a recipient. */
function markedBy(tree: Tree, at: number, lexicon: EventLexicon): number[] {
  return children(tree, at).filter((child) => {
    const token = tree.tokens[child]!;
    const mark = caseOf(tree, child);
    const nominal = token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON';
    return (
      nominal && /^(?:obl|nmod|iobj)$/u.test(relation(token)) && mark !== undefined && lexicon.recipientMarks.has(mark)
    );
  });
}

function caseOf(tree: Tree, at: number): string | undefined {
  const mark = childrenBy(tree, at, ['case'])[0];
  return mark === undefined ? undefined : lemmaOf(tree.tokens[mark]!);
}
