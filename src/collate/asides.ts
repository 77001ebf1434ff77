import { contains, overlaps, type Span } from '../base/span.ts';
import type { AnalysedArticle, Token } from '../model/index.ts';
import { ancestors, children, type Tree, treeOf } from '../syntax/tree.ts';

const trees = new WeakMap<AnalysedArticle, Tree>();

/** The dependency tree of an article, indexed once. */
export function treeOfArticle(analysed: AnalysedArticle): Tree {
  let tree = trees.get(analysed);
  if (tree === undefined) {
    tree = treeOf(analysed.analysis.tokens);
    trees.set(analysed, tree);
  }
  return tree;
}

const timeMarks = new Set(
  'after before since when nachdem bevor als tras después antes cuando après avant lorsque depois quando'.split(' '),
);

/** "*after* the roof fell": what went before the point. */
function isTimeMark({ deprel, text }: Token): boolean {
  return deprel === 'mark' && timeMarks.has(text.toLowerCase());
}

/** A clause of time, or a relative clause that begins with its pronoun behind its noun: what a parser finds without doubt. */
function opensAside(tree: Tree, at: number): boolean {
  const { deprel, head } = tree.tokens[at]!;
  if (deprel === 'advcl') return children(tree, at).some((child) => isTimeMark(tree.tokens[child]!));
  if (deprel !== 'acl:relcl' || head > at) return false;
  return children(tree, at).some(
    (child) => child < at && child > head && /^(?:PRON|SCONJ)$/u.test(tree.tokens[child]!.upos),
  );
}

/**
 * True for a token in a relative clause of the statement: it recalls what the reader knows ("a strike over
 * the explosion *that killed five*"), and is not the point.
 */
export function isAside(analysed: AnalysedArticle, token: number, within: Span): boolean {
  const tree = treeOfArticle(analysed);
  const isPart = (at: number) => contains(within, tree.tokens[at]!);
  return [token, ...ancestors(tree, token)].some((at) => {
    const { head } = tree.tokens[at]!;
    return opensAside(tree, at) && isPart(at) && head >= 0 && isPart(head);
  });
}

/** The same for a finding: where its first token stands. */
export function isAsideSpan(analysed: AnalysedArticle, span: Span, within: Span): boolean {
  const first = firstTouching(analysed.analysis.tokens, span);
  return first !== undefined && isAside(analysed, first, within);
}

/** Index of the first token that a span touches, by bisection. */
export function firstTouching(tokens: readonly Token[], span: Span): number | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token !== undefined && overlaps(token, span) ? low : undefined;
}
