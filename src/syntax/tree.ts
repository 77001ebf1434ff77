/**
 * Questions to a dependency tree (Universal Dependencies): children, clauses, subjects, noun phrases.
 *
 * Every function takes the tokens of the whole article and an index into them, and answers with indexes or
 * spans. A `Tree` is built once per article in linear time; all answers stay inside one sentence.
 */
import type { Span } from '../base/span.ts';
import type { Token } from '../model/index.ts';

/** Tokens with their children, in text order. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** `children[i]`: indexes of the tokens whose head is `i`, ascending. */
  readonly children: readonly (readonly number[])[];
}

const noChildren: readonly number[] = [];

/** Indexes the children of every token. */
export function treeOf(tokens: readonly Token[]): Tree {
  const children: (readonly number[])[] = new Array(tokens.length).fill(noChildren);
  for (const [i, { head }] of tokens.entries()) {
    if (head < 0 || head >= tokens.length) continue;
    if (children[head] === noChildren) children[head] = [];
    (children[head] as number[]).push(i);
  }
  return { tokens, children };
}

/** Indexes of the tokens that hang directly from `i`, in text order. */
export function children(tree: Tree, i: number): readonly number[] {
  return tree.children[i] ?? noChildren;
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** Children of `i` whose relation is one of `relations`; `obl` also matches `obl:agent`, `obl:agent` only itself. */
export function childrenBy(tree: Tree, i: number, relations: readonly string[]): number[] {
  return children(tree, i).filter((child) => {
    const token = tree.tokens[child] as Token;
    return relations.includes(token.deprel) || relations.includes(relation(token));
  });
}

/** `i` and everything below it, ascending. `skip` leaves out a child with all that is below it. */
export function subtree(tree: Tree, i: number, skip: (token: Token, index: number) => boolean = () => false): number[] {
  const found: number[] = [];
  const open = [i];
  while (open.length > 0) {
    const at = open.pop() as number;
    found.push(at);
    for (const child of children(tree, at)) if (!skip(tree.tokens[child] as Token, child)) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Runs of neighbouring tokens as spans: one span for `[3, 4, 5]`, two for `[3, 5]`. Indexes ascending. */
export function spansOf(tokens: readonly Token[], indexes: readonly number[]): Span[] {
  const spans: Span[] = [];
  let last = Number.NaN;
  for (const index of indexes) {
    const token = tokens[index] as Token;
    const previous = spans.at(-1);
    if (index === last + 1 && previous) spans[spans.length - 1] = { start: previous.start, end: token.end };
    else spans.push({ start: token.start, end: token.end });
    last = index;
  }
  return spans;
}

/** The subtree of `i` as spans without punctuation at either end; several when it is discontinuous. */
export function subtreeSpans(tree: Tree, i: number): Span[] {
  return spansOf(tree.tokens, trimMarks(tree.tokens, subtree(tree, i)));
}

/** Leaves out punctuation at both ends of a list of indexes. */
export function trimMarks(tokens: readonly Token[], indexes: readonly number[]): number[] {
  let from = 0;
  let to = indexes.length;
  while (from < to && tokens[indexes[from] as number]?.upos === 'PUNCT') from++;
  while (to > from && tokens[indexes[to - 1] as number]?.upos === 'PUNCT') to--;
  return indexes.slice(from, to);
}

/** The tokens above `i`, nearest first, up to the root of its sentence. */
export function ancestors(tree: Tree, i: number): number[] {
  const found: number[] = [];
  let at = tree.tokens[i]?.head ?? -1;
  while (at >= 0 && found.length <= tree.tokens.length) {
    found.push(at);
    at = tree.tokens[at]?.head ?? -1;
  }
  return found;
}

/** True when `i` is `above` or hangs somewhere below it. */
export function isWithin(tree: Tree, i: number, above: number): boolean {
  return i === above || ancestors(tree, i).includes(above);
}
