import { hashString } from '../../../base/linear.ts';
import { isPassive } from '../../../syntax/clause.ts';
import { children, relation } from '../../../syntax/tree.ts';
import type { Trigger } from '../triggers.ts';
import { depthOf, type EventTree, isNegatedAt, lemmaAt, listedVerb } from '../words.ts';
import type { FeatureBag } from './feature-bag.ts';

/** Tokens of one sentence, with the words in it that name happenings. */
export interface SentenceView {
  readonly from: number;
  readonly to: number;
  readonly triggers: readonly Trigger[];
}

/** Parts of speech that say what happens; names and numbers would only learn by heart who is in the data. */
const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'ADP', 'PART']);
const heavy: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** Hashed features of a sentence: its words, neighbouring words, the arguments of its verbs, and the codes of its triggers. */
export function sentenceFeatures(tree: EventTree, view: SentenceView, bag: FeatureBag): void {
  bag.clear();
  bag.add(0, hashString('bias'));
  addWords(tree, view, bag);
  addTriggers(tree, view, bag);
  for (let at = view.from; at < view.to && !bag.isFull; at++)
    if (tree.tokens[at]!.upos === 'VERB') addArguments(tree, at, bag);
}

/** The hash of words joined by spaces, from the hash of all but the last. */
function join(hash: number, word: string): number {
  return hashString(word, hashString(' ', hash));
}

const noWord = hashString('');

/** Words, and each with the next telling word. */
function addWords(tree: EventTree, { from, to }: SentenceView, bag: FeatureBag): void {
  let last = noWord;
  let pair = 0;
  for (let at = from, words = 0; at < to && !bag.isFull; at++) {
    const { upos } = tree.tokens[at]!;
    if (!telling.has(upos)) continue;
    const lemma = upos === 'VERB' ? listedVerb(tree, at) : lemmaAt(tree, at);
    const hash = hashString(lemma);
    if (heavy.has(upos)) {
      bag.add(1, hash);
      bag.add(2, lemma.length <= 5 ? hash : hashString(lemma.slice(0, 5)));
    }
    const joined = join(last, lemma);
    bag.add(3, joined);
    if (words > 1) bag.add(4, join(pair, lemma));
    pair = joined;
    last = hash;
    words++;
  }
}

const negatedHash = hashString('not');
const depths = ['0', '1', '2', '3'] as const;
const depthMax = 3;

/** A verb with its object, complement, subject and obliques; the same for the main verb of the sentence. */
function addArguments(tree: EventTree, verb: number, bag: FeatureBag): void {
  const lemma = hashString(listedVerb(tree, verb));
  const depth = depths[Math.min(depthOf(tree, verb), depthMax)]!;
  bag.add(10, join(lemma, depth));
  bag.add(11, join(lemma, isPassive(tree, verb) ? 'passive' : 'active'));
  if (isNegatedAt(tree, verb)) {
    bag.add(12, join(lemma, 'not'));
    bag.add(12, join(negatedHash, depth));
  }
  for (const child of children(tree, verb)) {
    const token = tree.tokens[child]!;
    const rel = relation(token);
    const word = lemmaAt(tree, child);
    if (rel === 'obj' || token.deprel === 'nsubj:pass') bag.add(13, join(lemma, word));
    else if (rel === 'xcomp' || rel === 'ccomp') addComplement(tree, { lemma, child, rel }, bag);
    else if (rel === 'nsubj' && token.upos === 'NOUN') bag.add(14, join(lemma, word));
    else if (rel === 'obl')
      bag.add(15, join(join(lemma, caseWord(tree, child)), heavy.has(token.upos) ? word : token.upos));
    else if (rel === 'aux' || rel === 'compound') bag.add(16, join(join(lemma, word), depth));
    if (rel === 'aux') bag.add(17, join(hashString(word), depth));
    if (rel === 'obl' || rel === 'obj') bag.add(18, join(lemma, caseWord(tree, child)));
  }
}

function addComplement(
  tree: EventTree,
  { lemma, child, rel }: { lemma: number; child: number; rel: string },
  bag: FeatureBag,
): void {
  const both = join(lemma, listedVerb(tree, child));
  bag.add(20, both);
  bag.add(21, join(lemma, rel));
  for (const below of children(tree, child)) {
    const relBelow = relation(tree.tokens[below]!);
    if (relBelow === 'obj') bag.add(22, join(both, lemmaAt(tree, below)));
    if (relBelow === 'aux') bag.add(23, join(lemma, lemmaAt(tree, below)));
  }
}

function caseWord(tree: EventTree, at: number): string {
  const mark = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'case');
  return mark === undefined ? '' : lemmaAt(tree, mark);
}

/** The codes that the lexicon gives, by how high in the tree they stand and what governs them. */
function addTriggers(tree: EventTree, { triggers }: SentenceView, bag: FeatureBag): void {
  const [main, second] = triggers;
  bag.add(30, hashString(main?.code ?? 'none'));
  if (main) {
    const code = hashString(main.code);
    bag.add(31, join(code, second?.code ?? 'none'));
    bag.add(32, join(join(code, auxiliaries(tree, main.verb)), isNegatedAt(tree, main.verb) ? 'not' : ''));
  }
  const order = new Map<number, number>();
  for (const [i, { token }] of triggers.entries()) if (!order.has(token)) order.set(token, i);
  for (const [i, trigger] of triggers.entries()) {
    if (bag.isFull) return;
    const code = hashString(trigger.code);
    bag.add(33, code);
    bag.add(34, join(code, depths[Math.min(depthOf(tree, trigger.verb), depthMax)]!));
    bag.add(35, join(join(code, tree.tokens[trigger.token]!.upos), i === 0 ? 'first' : ''));
    const above = topAbove(tree, trigger.token, order);
    if (above !== undefined) bag.add(36, join(hashString(triggers[above]!.code), trigger.code));
  }
}

/** Steps that the happenings above a happening are looked for. */
const climbMax = 64;

/** The most salient happening above a token. */
function topAbove({ tokens }: EventTree, i: number, order: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let at = tokens[i]!.head;
  for (let step = 0; at >= 0 && step < climbMax; step++, at = tokens[at]!.head) {
    const rank = order.get(at);
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  return best;
}

function auxiliaries(tree: EventTree, verb: number): string {
  return children(tree, verb)
    .filter((child) => relation(tree.tokens[child]!) === 'aux')
    .map((child) => lemmaAt(tree, child))
    .join(' ');
}
