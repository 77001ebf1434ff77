import { meaningOf } from '../lang/related.ts';
import type { Analysis, Token } from '../model/index.ts';
import { isNegated } from '../syntax/clause.ts';
import { childrenBy, type Tree } from '../syntax/tree.ts';

/** True for a text that says of a single person, named or not, that they were killed ("the pupil died"). */
export function hasVictim({ tokens, mentions, entities, lang }: Analysis, tree: Tree): boolean {
  const isPerson = new Set<number>();
  const starts = new Map(tokens.map((token, i) => [token.start, i]));
  for (const { start, end, entity } of mentions) {
    if (entities[entity]?.type !== 'PER') continue;
    for (let i = starts.get(start) ?? tokens.length; i < tokens.length && tokens[i]!.start < end; i++) isPerson.add(i);
  }
  return tokens.some((token, i) => {
    if (meaningOf(token.lemma.toLowerCase(), lang) !== '=kill' && token.lemma !== 'fatally') return false;
    if (isNegated(tree, i)) return false;
    return victimsOf(tree, i).some((victim) => isPerson.has(victim) || isOnePerson(tokens[victim]!));
  });
}

function isOnePerson({ upos, feats }: Token): boolean {
  return /^(?:NOUN|PROPN)$/u.test(upos) && !feats?.includes('Number=Plur');
}

/** Who dies, is killed, or is what somebody kills; "found dead", "fatally shot"; "the death of". */
function victimsOf(tree: Tree, cue: number): number[] {
  const { upos, lemma, head, deprel } = tree.tokens[cue]!;
  if (upos === 'NOUN') return childrenBy(tree, cue, ['nmod']);
  const isResult =
    head >= 0 && tree.tokens[head]!.upos === 'VERB' && /^(?:xcomp|advmod|ccomp|advcl)/u.test(deprel) && upos !== 'VERB';
  const verb = isResult ? head : cue;
  const passive = childrenBy(tree, verb, ['nsubj:pass']);
  if (passive.length > 0) return passive;
  const objects = childrenBy(tree, verb, ['obj']);
  if (objects.length > 0) return objects;
  return /^(?:die|dead)$/u.test(lemma) ? childrenBy(tree, verb, ['nsubj']) : [];
}
