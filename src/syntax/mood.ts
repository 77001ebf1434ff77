/** How certain a verb or a noun of happening is told to be: its auxiliaries, and the words that govern it. */
import type { Certainty, Token } from '../model/index.ts';
import { isNegated } from './clause.ts';
import { children, relation, type Tree } from './tree.ts';

/** What a governing word makes of what it governs, perhaps only of an object, a clause or an infinitive. */
export interface Governing {
  readonly certainty: Certainty;
  readonly only?: Link;
}

/** How a word hangs from the one that governs it; an infinitive is a clause too. */
export type Link = 'object' | 'clause' | 'infinitive';

/** The words of a language that take what they govern out of the plain past. Lemmas in lower case. */
export interface MoodWords {
  /** "plan", "promise", "fear" … and the certainty of what they govern. */
  readonly governors: ReadonlyMap<string, readonly Governing[]>;
  readonly conditions: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Those that also make a passive lie ahead. */
  readonly futurePassive: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  /** "soll getötet haben": auxiliaries that hand on what others say. */
  readonly hearsay: ReadonlySet<string>;
  /** "must": what ought to happen. */
  readonly obligation: ReadonlySet<string>;
  /** "would": under a word of saying, what was then to come. */
  readonly laterPast: ReadonlySet<string>;
  /** "refuse", "prevent": what they govern did not happen. */
  readonly failing: ReadonlySet<string>;
  /** "the", "their": a happening that is taken as known. */
  readonly definite: ReadonlySet<string>;
  /** Verbs that give voice to a noun: "*raise* fears", "*have* no plans". */
  readonly voicing: ReadonlySet<string>;
  /** "series", "wave": nouns that portion out what they name. */
  readonly portions: ReadonlySet<string>;
  /** "after", "when": what they begin is told as a fact of its own. */
  readonly circumstances: ReadonlySet<string>;
}

/** What the words around a happening say of it. */
export interface Mood {
  readonly certainty: Certainty | undefined;
  /** Governed by a word of failing or by a negated plan: told as not happening. */
  readonly isNegative: boolean;
  /** Told as a fact of its own, whoever tells it and whatever the sentence around it wants. */
  readonly isFact: boolean;
}

/** "if it attacks", "will attack", "could attack": what the verb says of itself. */
export function ownMood(tree: Tree, verb: number, words: MoodWords): Certainty | undefined {
  let own: Certainty | undefined = byForm(tree.tokens[verb]!, tree, verb);
  for (const child of children(tree, verb)) {
    const token = tree.tokens[child]!;
    const rel = relation(token);
    if (rel === 'mark' && isIn(token, words.conditions)) return 'conditional';
    if (rel === 'aux' || rel === 'cop') own = byAuxiliary(tree, child, words) ?? own;
    else if (own === undefined && (rel === 'amod' || rel === 'advmod'))
      own = words.governors.get(lemmaOf(token))?.find(({ only }) => only === undefined)?.certainty;
  }
  return own;
}

function byAuxiliary(tree: Tree, aux: number, words: MoodWords): Certainty | undefined {
  const token = tree.tokens[aux]!;
  const isLater = isIn(token, words.laterPast);
  const future = token.deprel === 'aux:pass' ? words.futurePassive : words.future;
  if (!isLater && !isIn(token, future)) return byModal(tree, token, words);
  if (hasCondition(tree, token.head, words)) return 'conditional';
  return isLater && !isReported(tree, token.head) ? 'possible' : 'planned';
}

/** "soll … getötet *haben*": an auxiliary beside the modal one. */
function isPerfect(tree: Tree, verb: number, modal: Token): boolean {
  return children(tree, verb).some((child) => relation(tree.tokens[child]!) === 'aux' && tree.tokens[child] !== modal);
}

/** "will retaliate *if it is attacked*". */
function hasCondition(tree: Tree, verb: number, words: MoodWords): boolean {
  return children(tree, verb).some(
    (child) =>
      relation(tree.tokens[child]!) === 'advcl' &&
      children(tree, child).some(
        (mark) => tree.tokens[mark]!.deprel === 'mark' && isIn(tree.tokens[mark]!, words.conditions),
      ),
  );
}

function byModal(tree: Tree, token: Token, words: MoodWords): Certainty | undefined {
  if (isIn(token, words.hearsay)) return isPerfect(tree, token.head, token) ? 'alleged' : 'planned';
  if (isIn(token, words.obligation)) return 'demanded';
  return isIn(token, words.modal) ? 'possible' : byForm(token, tree, token.head);
}

/** The tense and mood that the form itself shows: a future, or a conditional that hands on what others say. */
function byForm({ feats }: Token, tree: Tree, verb: number): Certainty | undefined {
  if (feats === undefined) return undefined;
  if (feats.includes('Tense=Fut')) return 'planned';
  if (!feats.includes('Mood=Cnd')) return undefined;
  if (isReported(tree, verb)) return 'planned';
  return feats.includes('VerbForm=Fin') && tree.tokens[verb]!.feats === feats ? 'possible' : 'alleged';
}

/** "said that it would": inside what is said. */
function isReported(tree: Tree, verb: number): boolean {
  const { deprel } = tree.tokens[verb]!;
  return deprel === 'ccomp' || deprel === 'parataxis';
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
  'advmod',
]);

/** Steps that governing words are looked for: deeper trees are the parser's mistakes. */
const climbMax = 64;

/** What the happening says of itself, and what the words say that govern it. */
export function moodOf(tree: Tree, happening: number, words: MoodWords): Mood {
  const own = ownMood(tree, happening, words);
  const { certainty, isNegative, isFact } = governedMood(tree, happening, words);
  return { certainty: combine(own, certainty), isNegative, isFact: isFact && own === undefined };
}

/** What others say of a plan or chance outweighs it: "denied that it would attack". */
function combine(own: Certainty | undefined, governed: Certainty | undefined): Certainty | undefined {
  if (own === undefined || governed === undefined) return own ?? governed;
  if (own === 'conditional' || own === 'alleged') return own;
  return weightOf(governed) > weightOf(own) ? governed : own;
}

/** A phrase behind a preposition is what is alleged, denied or feared, but seldom what is planned or asked for. */
function outweighs(certainty: Certainty | undefined): boolean {
  return certainty !== undefined && weightOf(certainty) > 1;
}

const weights: Partial<Record<Certainty, number>> = { denied: 4, alleged: 3, feared: 2, promised: 1, demanded: 1 };
const weightOf = (certainty: Certainty) => weights[certainty] ?? 0;

/** The words above a happening that take it out of the plain past: the nearest, or a heavier one above it. */
function governedMood(tree: Tree, happening: number, words: MoodWords): Mood {
  let certainty: Certainty | undefined;
  let isNegative = false;
  let below = happening;
  const isGiven = isKnown(tree, happening, words);
  const reach = isGiven ? 1 : climbMax;
  for (let step = 0; step < climbMax; step++) {
    const at = tree.tokens[below]!.head;
    if (at < 0 || !governing.has(relation(tree.tokens[below]!))) break;
    if (step >= reach || isApart(tree, below, words)) return { certainty, isNegative, isFact: certainty === undefined };
    const link = linkOf(tree, below, happening);
    if (link !== undefined) {
      const lemma = withParticle(tree, at, words);
      const own = moodOfWord(lemma, words, link);
      const voiced = own === undefined && link !== 'object' ? voicedNoun(tree, at, words) : undefined;
      const found = own ?? voiced?.certainty;
      const isDenied = found !== undefined && isNegated(tree, voiced?.noun ?? at);
      if (isDenied && found !== 'denied' && found !== 'feared') isNegative = true;
      const isFar = relation(tree.tokens[below]!) === 'obl' && tree.tokens[below]!.upos === 'NOUN';
      const told = isDenied && found === 'denied' ? 'possible' : isFar && !outweighs(found) ? undefined : found;
      if (told !== undefined && (certainty === undefined || weightOf(told) > weightOf(certainty))) certainty = told;
      if (words.failing.has(lemma)) isNegative = true;
      // "tries to follow the rules of *agreements*": what belongs to another thing is not what is tried.
      if (link === 'object' && found === undefined && isOfOther(tree, below, words)) break;
      if (certainty === undefined && !isGiven && sharesMood(tree, below)) certainty = ownMood(tree, at, words);
    }
    below = at;
  }
  return { certainty, isNegative, isFact: false };
}

/** "has no *plans* … to launch": the noun to which the verb above gives voice, wherever the clause was hung. */
function voicedNoun(tree: Tree, at: number, words: MoodWords): { noun: number; certainty: Certainty } | undefined {
  if (!words.voicing.has(lemmaOf(tree.tokens[at]!))) return undefined;
  const noun = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'obj');
  const certainty = noun === undefined ? undefined : moodOfWord(lemmaOf(tree.tokens[noun]!), words, 'clause');
  return noun === undefined || certainty === undefined ? undefined : { noun, certainty };
}

/** The lemma, with its particle where the lists have it so: "rule out". */
function withParticle(tree: Tree, at: number, { governors }: MoodWords): string {
  const lemma = lemmaOf(tree.tokens[at]!);
  const particle = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'compound:prt');
  const joined = particle === undefined ? lemma : `${lemma}_${lemmaOf(tree.tokens[particle]!)}`;
  return governors.has(joined) ? joined : lemma;
}

/** True for a noun that hangs from another noun, unless that one only portions it out ("a *series* of attacks"). */
function isOfOther(tree: Tree, below: number, words: MoodWords): boolean {
  const { deprel, upos, head } = tree.tokens[below]!;
  return deprel === 'nmod' && upos === 'NOUN' && !words.portions.has(lemmaOf(tree.tokens[head]!));
}

/** "will try *to attack*", "may hold *talks*": the complement is as certain as the verb that carries it. */
function sharesMood(tree: Tree, below: number): boolean {
  const rel = relation(tree.tokens[below]!);
  return rel === 'xcomp' || rel === 'obj';
}

/** A noun with "the" or "their" that is no object: the happening is known, and only its own head can govern it. */
function isKnown(tree: Tree, at: number, words: MoodWords): boolean {
  if (tree.tokens[at]!.upos !== 'NOUN') return false;
  return children(tree, at).some((child) => {
    const token = tree.tokens[child]!;
    const rel = relation(token);
    return (rel === 'det' || token.deprel === 'nmod:poss') && (isIn(token, words.definite) || rel === 'nmod');
  });
}

/** What tells its own facts, whatever the verb above wants: a relative clause, a circumstance, a participle beside it. */
function isApart(tree: Tree, below: number, words: MoodWords): boolean {
  const token = tree.tokens[below]!;
  if (token.deprel === 'acl:relcl') return !isContent(tree, below, words) && !token.feats?.includes('Mood=Sub');
  const rel = relation(token);
  // "a suspect *arrested* on Monday": a participle without a word that ties it describes its noun.
  if (token.deprel === 'acl' && token.feats?.includes('VerbForm=Part')) return !hasMark(tree, below);
  if (rel !== 'advcl' && rel !== 'obl' && rel !== 'nmod') return false;
  if (rel === 'obl' && isKnown(tree, below, words)) return true;
  const marks = children(tree, below).filter((child) => /^(?:mark|case)$/u.test(tree.tokens[child]!.deprel));
  if (marks.some((mark) => isIn(tree.tokens[mark]!, words.circumstances))) return true;
  // "…, Angriffe vorzubereiten": an infinitive without a word that ties it is tied by its form.
  if (rel !== 'advcl' || marks.length > 0 || token.feats?.includes('VerbForm=Inf')) return false;
  // "accused …, *calling* for talks" stands beside the verb; "ruled out *attacking*" is what was ruled out.
  return below < token.head || tree.tokens[below - 1]?.upos === 'PUNCT';
}

function hasMark(tree: Tree, at: number): boolean {
  return children(tree, at).some((child) => /^(?:mark|case)$/u.test(tree.tokens[child]!.deprel));
}

/** "fears *that troops could join*": taken for a relative clause, yet its noun governs it and it has all that it needs. */
function isContent(tree: Tree, below: number, words: MoodWords): boolean {
  const noun = lemmaOf(tree.tokens[tree.tokens[below]!.head]!);
  if (moodOfWord(noun, words, 'clause') === undefined) return false;
  const subject = children(tree, below).find((child) => relation(tree.tokens[child]!) === 'nsubj');
  return subject !== undefined && tree.tokens[subject]!.upos !== 'PRON';
}

/** How a word is governed by the one above it: as an object, as a clause, or not at all. */
function linkOf(tree: Tree, below: number, happening: number): Link | undefined {
  const token = tree.tokens[below]!;
  const rel = relation(token);
  // A clause hung from an adverb belongs to the verb of the adverb.
  if (rel === 'advmod') return below === happening ? undefined : 'clause';
  // What governs the first of two coordinated verbs governs both; the first does not govern the second.
  if (rel === 'conj') return undefined;
  if (rel === 'obj') return 'object';
  if (rel === 'xcomp') return token.upos === 'NOUN' ? 'object' : 'infinitive';
  if (rel === 'ccomp' || rel === 'acl' || rel === 'csubj') return 'clause';
  if (token.upos === 'VERB') return 'clause';
  // "accused of *sabotage*", "warned of *attacks*": a noun behind a preposition.
  return 'object';
}

/** The certainty of what a word governs: "fear" → feared. */
export function moodOfWord(lemma: string, words: MoodWords, link: Link): Certainty | undefined {
  const fits = (only: Link | undefined) =>
    only === undefined || only === link || (only === 'clause' && link === 'infinitive');
  return words.governors.get(lemma)?.find(({ only }) => fits(only))?.certainty;
}

function isIn(token: Token, set: ReadonlySet<string>): boolean {
  return set.size > 0 && (set.has(lemmaOf(token)) || set.has(token.text.toLowerCase()));
}

function lemmaOf(token: Token): string {
  return (token.lemma || token.text).toLowerCase();
}
