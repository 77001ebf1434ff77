import type { Token } from '../../model/index.ts';
import { isNegated } from '../../syntax/clause.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import type { EventLexicon } from './lexicon.ts';

/** A tree whose words are looked up in the event lists of its language, each once and when first asked for. */
export interface EventTree extends Tree {
  readonly lexicon: EventLexicon;
  readonly lemmas: (string | undefined)[];
  readonly listed: (string | undefined)[];
  /** 1 for a negated token, 2 for one that is not, 0 before it is asked for. */
  readonly negated: Uint8Array;
}

/** The tree of an article with room for what its words say. */
export function eventTreeOf(tokens: readonly Token[], lexicon: EventLexicon): EventTree {
  const { length } = tokens;
  return {
    ...treeOf(tokens),
    lexicon,
    lemmas: new Array(length),
    listed: new Array(length),
    negated: new Uint8Array(length),
  };
}

/** A token's lemma in lower case, the word where there is none. */
export function lemmaAt(tree: EventTree, at: number): string {
  let lemma = tree.lemmas[at];
  if (lemma === undefined) {
    const token = tree.tokens[at]!;
    lemma = (token.lemma || token.text).toLowerCase();
    tree.lemmas[at] = lemma;
  }
  return lemma;
}

/** True when a word of its own or of its clause negates the token. */
export function isNegatedAt(tree: EventTree, at: number): boolean {
  if (tree.negated[at] === 0) tree.negated[at] = isNegated(tree, at) ? 1 : 2;
  return tree.negated[at] === 1;
}

/**
 * The verb as the word lists spell it. Where the lemmatiser is a letter off on a rare word ("invad", "expell") or the
 * tagger took a verb for an adjective ("striking"), the listed verb it may stand for; else the lemma itself.
 */
export function listedVerb(tree: EventTree, at: number): string {
  tree.listed[at] ??= findListed(tree, at);
  return tree.listed[at];
}

function findListed(tree: EventTree, at: number): string {
  const { lexicon } = tree;
  const { text, upos } = tree.tokens[at]!;
  const lemma = lemmaAt(tree, at);
  if (isListed(lemma, lexicon)) return lemma;
  const irregular = lexicon.irregular.get(lemma) ?? lexicon.irregular.get(text.toLowerCase());
  if (irregular !== undefined) return irregular;
  const stem = upos === 'VERB' ? lemma : lemma.replace(/(?:ing|ed)$/u, '');
  const variants = [stem, `${stem}e`, stem.replace(/e$/u, ''), stem.replace(/(.)\1$/u, '$1'), stem + stem.slice(-1)];
  // German "freizulassen".
  if (lemma.includes('zu', 2)) variants.push(lemma.replace(/(?<=..)zu/u, ''));
  return variants.find((variant) => isListed(variant, lexicon)) ?? lemma;
}

/** The noun as the word lists spell it, also where the lemmatiser left the plural; `undefined` for one that has no code. */
export function listedNoun(tree: EventTree, at: number): string | undefined {
  const { nouns } = tree.lexicon;
  const lemma = lemmaAt(tree, at);
  if (nouns.has(lemma)) return lemma;
  // Plurals that the lemmatiser left, of English and Romance nouns and of German ones.
  if (lemma.endsWith('s') || lemma.endsWith('e')) {
    const singular = lemma.slice(0, -1);
    return nouns.has(singular) ? singular : undefined;
  }
  return lemma.endsWith('en') && nouns.has(lemma.slice(0, -2)) ? lemma.slice(0, -2) : undefined;
}

function isListed(lemma: string, { verbs, phrasal }: EventLexicon): boolean {
  return verbs.has(lemma) || phrasal.has(lemma);
}

/** Steps that a word is followed up its tree: deeper trees are the parser's mistakes. */
const climbMax = 64;

/** How deep a token hangs below the root of its sentence, counted up to a bound. */
export function depthOf({ tokens }: Tree, i: number): number {
  let depth = 0;
  for (let at = tokens[i]!.head; at >= 0 && depth < climbMax; at = tokens[at]!.head) depth++;
  return depth;
}
