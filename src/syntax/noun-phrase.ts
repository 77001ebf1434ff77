/** Noun phrases: the words that belong to a nominal head. */
import type { Span } from '../base/span.ts';
import type { Token } from '../model/index.ts';
import { relation, spansOf, subtree, type Tree, trimMarks } from './tree.ts';

/** What a noun phrase keeps besides determiners, adjectives, numbers and compounds. */
export interface NounPhraseOptions {
  /** Relative and participle clauses ("troops *that arrived*"). Default false. */
  readonly clauses?: boolean;
  /** Complements with a preposition ("the president *of Belarus*"). Default true. */
  readonly complements?: boolean;
  /** Appositions ("Putin, *the president*"). Default false. */
  readonly appositions?: boolean;
  /** Coordinated nouns ("Poland *and Lithuania*"). Default false. */
  readonly conjuncts?: boolean;
}

/** Relations that never belong to the phrase: they tie the phrase to the sentence. */
const outside = new Set([
  'case',
  'mark',
  'cop',
  'cc',
  'punct',
  'nsubj',
  'csubj',
  'aux',
  'parataxis',
  'advcl',
  'discourse',
  'dislocated',
  'expl',
  'ccomp',
  'orphan',
  'vocative',
  'obl',
  'obj',
  'iobj',
  'xcomp',
]);

/** The tokens of the noun phrase of a nominal head, without its preposition; ascending. */
export function nounPhrase(tree: Tree, head: number, options: NounPhraseOptions = {}): number[] {
  const found = subtree(tree, head, (token, index) => token.head === head && leavesOut(tree, index, options));
  return trimMarks(tree.tokens, withoutClauses(tree, found, head, options));
}

/** The noun phrase as one span, from its first to its last token. */
export function nounPhraseSpan(tree: Tree, head: number, options: NounPhraseOptions = {}): Span {
  const spans = spansOf(tree.tokens, nounPhrase(tree, head, options));
  const token = tree.tokens[head] as Token;
  return { start: spans[0]?.start ?? token.start, end: spans.at(-1)?.end ?? token.end };
}

function leavesOut(tree: Tree, index: number, options: NounPhraseOptions): boolean {
  const token = tree.tokens[index] as Token;
  const rel = relation(token);
  if (rel === 'acl') return !options.clauses;
  if (rel === 'appos') return !options.appositions;
  if (rel === 'conj') return !options.conjuncts;
  if (rel === 'cc' && options.conjuncts) return index < token.head;
  if (rel === 'punct') return !isInner(tree, index);
  if (rel === 'nmod' && options.complements === false)
    return token.deprel !== 'nmod:poss' && hasPreposition(tree, index);
  return outside.has(rel);
}

/** Marks inside a phrase stay ("Ukraine - Belarus border", quotation marks round an adjective); commas go. */
function isInner(tree: Tree, index: number): boolean {
  return !/^[,;:.–—]$/u.test(tree.tokens[index]?.text ?? '');
}

function hasPreposition(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).some((child) => tree.tokens[child]?.deprel === 'case');
}

/** Relative clauses deeper down ("the army of a country that …") are left out too. */
function withoutClauses(tree: Tree, found: readonly number[], head: number, options: NounPhraseOptions): number[] {
  if (options.clauses) return [...found];
  const kept = new Set<number>(subtree(tree, head, (token) => relation(token) === 'acl'));
  return found.filter((index) => kept.has(index));
}
