import type { Span } from '../../base/span.ts';
import { nounPhrase } from '../../syntax/noun-phrase.ts';
import { children, relation, subtree } from '../../syntax/tree.ts';
import type { ArgumentContext } from './arguments.ts';
import { standsBeforeNumber } from './triggers.ts';
import { type EventTree, lemmaAt } from './words.ts';

/**
 * The words that name a party: its noun phrase without times ("the minister *on Tuesday*"), without complements that
 * belong to the verb ("a diplomat *to the ministry*"), and without a dateline before it ("PORT ELM - The union").
 */
export function partySpan(tree: EventTree, head: number, context: ArgumentContext): Span {
  const left = new Set<number>();
  for (const child of children(tree, head))
    if (isForeign(tree, child, context)) for (const at of subtree(tree, child)) left.add(at);
  const kept = nounPhrase(tree, head).filter((at) => !left.has(at));
  const joint = kept.findLast((at) => at < head && /^(?:[–—:]|-+)$/u.test(tree.tokens[at]!.text) && isSpaced(tree, at));
  const own = kept.filter((at) => joint === undefined || at > joint);
  // "injured 27 others": the verb before a number is no part of the name.
  if (own.length > 1 && standsBeforeNumber(tree, own[0]!)) own.shift();
  // What stands apart behind a gap is no part of the name.
  const gap = own.findIndex((at, i) => at > head && at !== own[i - 1]! + 1);
  const words = gap > 0 ? own.slice(0, gap) : own;
  return { start: tree.tokens[words[0] ?? head]!.start, end: tree.tokens[words.at(-1) ?? head]!.end };
}

/** Links of what may stand beside a name without belonging to it. */
const attached: ReadonlySet<string> = new Set(['nmod', 'obl', 'appos', 'parataxis']);

/** A time, or a complement behind a preposition that seldom belongs to a name. */
function isForeign(tree: EventTree, child: number, { isTime }: ArgumentContext): boolean {
  const token = tree.tokens[child]!;
  if (!attached.has(relation(token)) || token.deprel === 'nmod:poss') return false;
  if (isTime(child)) return true;
  const mark = children(tree, child).find((at) => tree.tokens[at]!.deprel === 'case');
  return mark !== undefined && tree.lexicon.adjunctMarks.has(lemmaAt(tree, mark));
}

function isSpaced(tree: EventTree, at: number): boolean {
  return tree.tokens[at - 1]?.end !== tree.tokens[at]!.start || tree.tokens[at]!.text === ':';
}
