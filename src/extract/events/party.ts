import type { Span } from '../../base/span.ts';
import { nounPhrase } from '../../syntax/noun-phrase.ts';
import { children, relation, subtree, type Tree } from '../../syntax/tree.ts';
import type { ArgumentContext } from './arguments.ts';
import { lemmaOf } from './triggers.ts';

/**
 * The words that name a party: its noun phrase without times ("the minister *on Tuesday*"), without complements that
 * belong to the verb ("a diplomat *to the ministry*"), and without a dateline before it ("PORT ELM - The union").
 */
export function partySpan(tree: Tree, head: number, context: ArgumentContext): Span {
  const left = new Set<number>();
  for (const child of children(tree, head))
    if (isForeign(tree, child, context)) for (const at of subtree(tree, child)) left.add(at);
  const kept = nounPhrase(tree, head).filter((at) => !left.has(at));
  const joint = kept.findLast((at) => at < head && /^(?:[–—:]|-+)$/u.test(tree.tokens[at]!.text) && isSpaced(tree, at));
  const own = kept.filter((at) => joint === undefined || at > joint);
  // What stands apart behind a gap is no part of the name.
  const gap = own.findIndex((at, i) => at > head && at !== own[i - 1]! + 1);
  const words = gap > 0 ? own.slice(0, gap) : own;
  return { start: tree.tokens[words[0] ?? head]!.start, end: tree.tokens[words.at(-1) ?? head]!.end };
}

/** A time, or a complement behind a preposition that seldom belongs to a name. */
function isForeign(tree: Tree, child: number, { isTime, lexicon }: ArgumentContext): boolean {
  const token = tree.tokens[child]!;
  if (!/^(?:nmod|obl|appos|parataxis)$/u.test(relation(token)) || token.deprel === 'nmod:poss') return false;
  if (isTime(child)) return true;
  const mark = children(tree, child).find((at) => tree.tokens[at]!.deprel === 'case');
  return mark !== undefined && lexicon.adjunctMarks.has(lemmaOf(tree.tokens[mark]!));
}

function isSpaced(tree: Tree, at: number): boolean {
  return tree.tokens[at - 1]?.end !== tree.tokens[at]!.start || tree.tokens[at]!.text === ':';
}
