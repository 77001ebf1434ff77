/** Clauses and their arguments: who does what to whom, and whether it is denied. */
import type { Token } from '../model/index.ts';
import { ancestors, children, childrenBy, relation, subtree, type Tree } from './tree.ts';

/** Relations that begin a clause of their own. */
const clausal = new Set(['root', 'ccomp', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis']);

/** True when the token is the predicate of a clause: a verb, or a noun or adjective with a copula or subject. */
export function isPredicate(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined) return false;
  if (token.upos === 'VERB') return relation(token) !== 'amod';
  return childrenBy(tree, i, ['cop', 'nsubj', 'csubj']).length > 0;
}

/** The predicate of the clause that the token stands in: itself if it is one, else the nearest above; -1 for none. */
export function headVerb(tree: Tree, i: number): number {
  if (isPredicate(tree, i)) return i;
  return ancestors(tree, i).find((at) => isPredicate(tree, at)) ?? -1;
}

/**
 * The clause of a predicate: all below it but clauses of their own that are joined to it ("…, and the army left",
 * "…, he said"). With `nested: false` also without the clauses that are its parts (complements, relative clauses).
 */
export function clause(tree: Tree, verb: number, { nested = true } = {}): number[] {
  return subtree(tree, verb, (token, index) => {
    const rel = relation(token);
    if (rel === 'parataxis') return true;
    if (token.head === verb && rel === 'conj') return isPredicate(tree, index) || token.upos === 'AUX';
    if (token.head === verb && rel === 'cc') return joinsClause(tree, verb, index);
    return !nested && clausal.has(rel);
  });
}

/** True when the conjunction belongs to a coordinated clause rather than to this one. */
function joinsClause(tree: Tree, verb: number, cc: number): boolean {
  return cc > verb && childrenBy(tree, verb, ['conj']).length > 0;
}

/**
 * Heads of the subjects of a verb, coordinated ones included ("Poland and Lithuania"). A relative pronoun stands for
 * the noun it belongs to ("*troops* that arrived"). A verb without its own subject borrows the one it shares by
 * coordination or control ("came and *left*", "wants to *leave*").
 */
export function subjects(tree: Tree, verb: number, { borrowed = true } = {}): number[] {
  const token = tree.tokens[verb];
  if (token === undefined) return [];
  const own = childrenBy(tree, verb, ['nsubj', 'csubj']).map((i) => antecedent(tree, i));
  if (own.length > 0) return withConjuncts(tree, own);
  return borrowed && token.head >= 0 ? borrowedSubjects(tree, token) : [];
}

function borrowedSubjects(tree: Tree, token: Token): number[] {
  const rel = relation(token);
  if (rel === 'conj') return subjects(tree, token.head);
  if (token.deprel === 'acl:relcl') return [token.head];
  if (rel !== 'xcomp') return [];
  const controllers = childrenBy(tree, token.head, ['obj', 'iobj']);
  return controllers.length > 0 ? withConjuncts(tree, controllers) : subjects(tree, token.head);
}

/** Relative pronouns by lemma or form; German "der" and the like count only inside a relative clause, as here. */
const relatives = new Set(
  'that which who whom que quien cual qui quem qual dont lequel der die das welcher który который що який'.split(' '),
);

/** The noun that a relative pronoun stands for; any other token is its own antecedent. */
export function antecedent(tree: Tree, i: number): number {
  const token = tree.tokens[i];
  if (token === undefined || token.upos !== 'PRON') return i;
  if (!relatives.has(token.lemma.toLowerCase()) && !relatives.has(token.text.toLowerCase())) return i;
  const verb = tree.tokens[token.head];
  return verb !== undefined && relation(verb) === 'acl' && verb.head >= 0 && verb.head < i ? verb.head : i;
}

/** Heads of the direct objects of a verb, coordinated ones included; the subject of a passive counts as object. */
export function objects(tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, ['obj']);
  const patients = own.length > 0 ? own : childrenBy(tree, verb, ['nsubj:pass']);
  return withConjuncts(
    tree,
    patients.map((i) => antecedent(tree, i)),
  );
}

/** Heads of who does it: the agent of a passive ("condemned by *the UN*"), else the subjects of an active verb. */
export function agents(tree: Tree, verb: number): number[] {
  if (isPassive(tree, verb)) return withConjuncts(tree, childrenBy(tree, verb, ['obl:agent']));
  return subjects(tree, verb);
}

/** True for a verb in the passive voice. */
export function isPassive(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, ['nsubj:pass', 'aux:pass', 'obl:agent', 'csubj:pass', 'expl:pass']).length > 0;
}

/** The tokens and those coordinated with them, in text order. */
export function withConjuncts(tree: Tree, heads: readonly number[]): number[] {
  const found = [...heads];
  for (const head of heads) found.push(...childrenBy(tree, head, ['conj']));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Negation words by lemma or form, in the seven languages of the packs. */
const negations = new Set(
  "not n't n’t never no neither nor nobody nothing none without hardly não nunca jamais nem nenhum sem no nunca jamás ni ningún ninguna sin ne n' n’ pas aucun sans jamais nicht nie niemals kein keine ohne не ни нет никогда без ні немає ніколи без".split(
    ' ',
  ),
);

/** Relations through which a word negates its head verb, or a noun phrase negates the clause ("no plans"). */
const negating = ['advmod', 'det', 'aux', 'cc', 'discourse', 'advcl', 'mark', 'case', 'obl'];

/**
 * True when the verb (or noun) itself is negated: by a word of its own ("did *not* go"), by its auxiliary, or by a
 * negative subject or object ("*Nobody* came", "has *no* plans"). Two negatives of one Romance or Slavic clause are one.
 */
export function isNegated(tree: Tree, i: number): boolean {
  return children(tree, i).some((child) => {
    const token = tree.tokens[child] as Token;
    const rel = relation(token);
    // Portuguese "no" before a noun is "in the", Spanish and English "no" is never a preposition.
    if (token.deprel === 'case' && token.text.toLowerCase() === 'no') return false;
    if (negating.includes(rel) && isNegation(token)) return true;
    if (rel !== 'nsubj' && rel !== 'obj') return false;
    return isNegation(token) || childrenBy(tree, child, ['det']).some((d) => isNegation(tree.tokens[d] as Token));
  });
}

/** A word that negates, in any of the seven languages. */
export function isNegation(token: Token): boolean {
  return negations.has(token.lemma.toLowerCase()) || negations.has(token.text.toLowerCase());
}
