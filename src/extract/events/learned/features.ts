import { hashString, mixHash } from '../../../base/linear.ts';
import type { Token } from '../../../model/index.ts';
import { isNegated, isPassive } from '../../../syntax/clause.ts';
import { ancestors, children, relation, type Tree } from '../../../syntax/tree.ts';
import type { EventLexicon } from '../lexicon.ts';
import { lemmaOf, listedVerb, type Trigger } from '../triggers.ts';

/** Tokens of one sentence, with the words in it that name happenings. */
export interface SentenceView {
  readonly from: number;
  readonly to: number;
  readonly triggers: readonly Trigger[];
}

/** Most features kept for one sentence; longer sentences lose their last words. */
const featuresMax = 1000;

/** Parts of speech that say what happens; names and numbers would only learn by heart who is in the data. */
const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'ADP', 'PART']);
const heavy: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** Hashed features of a sentence: its words, neighbouring words, the arguments of its verbs, and the codes of its triggers. */
export function sentenceFeatures(tree: Tree, view: SentenceView, lexicon: EventLexicon): number[] {
  const ids = new Set<number>();
  const add = (template: number, ...parts: readonly string[]) => {
    if (ids.size < featuresMax) ids.add(mixHash(hashString(parts.join(' ')), template));
  };
  add(0, 'bias');
  addWords(tree, view, { add, lexicon });
  addTriggers(tree, view, { add, lexicon });
  for (let at = view.from; at < view.to; at++)
    if (tree.tokens[at]!.upos === 'VERB') addArguments(tree, at, { add, lexicon });
  return [...ids];
}

type Add = (template: number, ...parts: readonly string[]) => void;

interface Adding {
  readonly add: Add;
  readonly lexicon: EventLexicon;
}

/** Words, and each with the next telling word. */
function addWords(tree: Tree, { from, to }: SentenceView, { add, lexicon }: Adding): void {
  let last = '';
  let before = '';
  for (let at = from; at < to; at++) {
    const token = tree.tokens[at]!;
    const lemma = token.upos === 'VERB' ? listedVerb(token, lexicon) : lemmaOf(token);
    if (!telling.has(token.upos)) continue;
    if (heavy.has(token.upos)) {
      add(1, lemma);
      add(2, lemma.slice(0, 5));
    }
    add(3, last, lemma);
    if (before !== '') add(4, before, last, lemma);
    before = last;
    last = lemma;
  }
}

/** A verb with its object, complement, subject and obliques; the same for the main verb of the sentence. */
function addArguments(tree: Tree, verb: number, { add, lexicon }: Adding): void {
  const lemma = listedVerb(tree.tokens[verb]!, lexicon);
  const depth = Math.min(depthOf(tree, verb), 3);
  const voice = isPassive(tree, verb) ? 'passive' : 'active';
  add(10, lemma, String(depth));
  add(11, lemma, voice);
  if (isNegated(tree, verb)) add(12, lemma, 'not');
  if (isNegated(tree, verb)) add(12, 'not', String(depth));
  for (const child of children(tree, verb)) {
    const token = tree.tokens[child]!;
    const rel = relation(token);
    const word = lemmaOf(token);
    if (rel === 'obj' || token.deprel === 'nsubj:pass') add(13, lemma, word);
    else if (rel === 'xcomp' || rel === 'ccomp') addComplement(tree, { verb, child }, { add, lexicon });
    else if (rel === 'nsubj' && token.upos === 'NOUN') add(14, lemma, word);
    else if (rel === 'obl') add(15, lemma, caseWord(tree, child), heavy.has(token.upos) ? word : token.upos);
    else if (rel === 'aux' || rel === 'compound') add(16, lemma, word, String(depth));
    if (rel === 'aux') add(17, word, String(depth));
    if (rel === 'obl' || rel === 'obj') add(18, lemma, caseWord(tree, child));
  }
}

function addComplement(tree: Tree, { verb, child }: { verb: number; child: number }, { add, lexicon }: Adding): void {
  const lemma = listedVerb(tree.tokens[verb]!, lexicon);
  const word = listedVerb(tree.tokens[child]!, lexicon);
  add(20, lemma, word);
  add(21, lemma, relation(tree.tokens[child]!));
  for (const below of children(tree, child)) {
    const rel = relation(tree.tokens[below]!);
    if (rel === 'obj') add(22, lemma, word, lemmaOf(tree.tokens[below]!));
    if (rel === 'aux') add(23, lemma, lemmaOf(tree.tokens[below]!));
  }
}

function caseWord(tree: Tree, at: number): string {
  const mark = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'case');
  return mark === undefined ? '' : lemmaOf(tree.tokens[mark]!);
}

/** The codes that the lexicon gives, by how high in the tree they stand and what governs them. */
function addTriggers(tree: Tree, { triggers }: SentenceView, { add }: Adding): void {
  const [main, second] = triggers;
  add(30, main?.code ?? 'none');
  if (main) add(31, main.code, second?.code ?? 'none');
  if (main) add(32, main.code, auxiliaries(tree, main.verb), isNegated(tree, main.verb) ? 'not' : '');
  for (const [i, trigger] of triggers.entries()) {
    add(33, trigger.code);
    add(34, trigger.code, String(Math.min(depthOf(tree, trigger.verb), 3)));
    add(35, trigger.code, tree.tokens[trigger.token]!.upos, i === 0 ? 'first' : '');
    const above = triggers.find((other) => other !== trigger && ancestors(tree, trigger.token).includes(other.token));
    if (above) add(36, above.code, trigger.code);
  }
}

function auxiliaries(tree: Tree, verb: number): string {
  return children(tree, verb)
    .filter((child) => relation(tree.tokens[child] as Token) === 'aux')
    .map((child) => lemmaOf(tree.tokens[child]!))
    .join(' ');
}

function depthOf(tree: Tree, at: number): number {
  return ancestors(tree, at).length;
}
