/** How certain a verb is told to be: its auxiliaries, and the words that govern it. */
import type { Certainty, Token } from '../model/index.ts';
import { children, relation, type Tree } from './tree.ts';

/** The words of a language that take what they govern out of the plain past. Lemmas in lower case. */
export interface MoodWords {
  /** "plan", "promise", "fear" … by the certainty of what they govern. */
  readonly governors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly conditions: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
}

/** "if it attacks", "will attack", "could attack": what the verb says of itself. */
export function ownMood(tree: Tree, verb: number, words: MoodWords): Certainty | undefined {
  const below = children(tree, verb).map((child) => tree.tokens[child] as Token);
  const has = (rel: string, set: ReadonlySet<string>) =>
    below.some((token) => relation(token) === rel && (set.has(lemmaOf(token)) || set.has(token.text.toLowerCase())));
  if (has('mark', words.conditions)) return 'conditional';
  if (has('aux', words.future)) return 'planned';
  return has('aux', words.modal) ? 'possible' : undefined;
}

/** Links through which a word governs what hangs below it; a subject is governed by nothing its verb says. */
const governing: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'acl',
  'advcl',
  'nmod',
  'obl',
  'conj',
  'csubj',
]);

/** Steps that governing words are looked for: deeper trees are the parser's mistakes. */
const climbMax = 64;

/** The nearest governing word that takes the verb out of the plain past. */
export function governedMood(tree: Tree, verb: number, words: MoodWords): Certainty | undefined {
  let below = tree.tokens[verb] as Token;
  for (let at = below.head, step = 0; at >= 0 && step < climbMax; at = below.head, step++) {
    // A relative clause tells its own facts, whatever its main verb wants.
    if (!governing.has(relation(below)) || below.deprel === 'acl:relcl') return undefined;
    // So does a participle beside it ("accused …, *calling* for observers"), unlike "accused … of *planning*".
    if (relation(below) === 'advcl' && !isMarked(tree, at, below)) return undefined;
    const token = tree.tokens[at] as Token;
    // What governs the first of two coordinated verbs governs both; the first does not govern the second.
    const carries =
      relation(below) !== 'conj' &&
      (/^(?:xcomp|ccomp|obj|acl|csubj)$/u.test(relation(below)) || token.upos === 'NOUN' || below.upos === 'VERB');
    const found = carries ? moodOfWord(lemmaOf(token), words) : undefined;
    if (found !== undefined) return found;
    below = token;
  }
  return undefined;
}

/** True when an adverbial clause has a word that ties it to the verb above. */
function isMarked(tree: Tree, above: number, below: Token): boolean {
  const at = children(tree, above).find((child) => tree.tokens[child] === below);
  return at !== undefined && children(tree, at).some((child) => /^(?:mark|case)$/u.test(tree.tokens[child]!.deprel));
}

const order: readonly Certainty[] = ['denied', 'alleged', 'feared', 'promised', 'planned', 'demanded', 'possible'];

/** The certainty of what a word governs: "fear" → feared. */
export function moodOfWord(lemma: string, words: MoodWords): Certainty | undefined {
  return order.find((certainty) => words.governors.get(certainty)?.has(lemma) === true);
}

function lemmaOf(token: Token): string {
  return (token.lemma || token.text).toLowerCase();
}
