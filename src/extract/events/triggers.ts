import type { Token } from '../../model/index.ts';
import { children, type Tree } from '../../syntax/tree.ts';
import type { EventLexicon } from './lexicon.ts';

/** A word that names a happening, with the code it has. */
export interface Trigger {
  readonly token: number;
  readonly code: string;
  /** Tokens of the cue: the word, its particle, or the light verb that carries the noun. */
  readonly cue: readonly number[];
  /** The verb whose arguments are the event's; the token itself where no light verb carries it. */
  readonly verb: number;
  readonly rule: string;
}

/** Words that name a happening, each once: verbs with what goes with them, verbs alone, nouns with their light verb, nouns. */
export function findTriggers(tree: Tree, lexicon: EventLexicon): Trigger[] {
  const triggers: Trigger[] = [];
  const taken = new Set<number>();
  for (const [at, token] of tree.tokens.entries()) {
    if (!isVerbal(tree, at)) continue;
    const trigger = phraseTrigger(tree, at, lexicon) ?? verbTrigger(tree, at, lexicon);
    if (trigger === undefined) continue;
    triggers.push(trigger);
    for (const part of trigger.cue) taken.add(part);
    if (token.upos === 'NOUN') taken.add(at);
  }
  for (const [at, token] of tree.tokens.entries()) {
    if (token.upos !== 'NOUN' || taken.has(at)) continue;
    const trigger = nounTrigger(tree, at, lexicon);
    if (trigger !== undefined) triggers.push(trigger);
  }
  return triggers;
}

/** A verb, or a word in -ing or -ed that the tagger took for an adjective although it has an object. */
function isVerbal(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (token.upos === 'VERB') return token.deprel !== 'amod';
  if (token.upos !== 'ADJ' || token.deprel === 'amod') return false;
  return children(tree, at).some((child) => tree.tokens[child]!.deprel === 'obj');
}

function phraseTrigger(tree: Tree, at: number, lexicon: EventLexicon): Trigger | undefined {
  const entries = lexicon.phrasal.get(listedVerb(tree.tokens[at]!, lexicon));
  if (entries === undefined) return undefined;
  const companions = companionsOf(tree, at);
  for (const { rest, code } of entries) {
    const parts = rest.map((word) => companions.get(word));
    if (parts.every((part) => part !== undefined))
      return {
        token: at,
        code,
        cue: [at, ...parts].sort((a, b) => a - b),
        verb: at,
        rule:
          rest.length === 1 && tree.tokens[parts[0]!]!.upos !== 'NOUN' ? 'events/phrasal-verb' : 'events/verb-phrase',
      };
  }
  return undefined;
}

/** A particle may stand this far from its verb ("call the long-awaited deal off"), counted in tokens. */
const particleReach = 8;

/** Words that go with a verb: what stands right behind it, its particles, objects and complements. */
function companionsOf(tree: Tree, verb: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (at: number) => {
    const token = tree.tokens[at]!;
    if (!found.has(lemmaOf(token))) found.set(lemmaOf(token), at);
    const form = token.text.toLowerCase();
    if (!found.has(form)) found.set(form, at);
    // "troops", "weapons": words whose lemma may stay in the plural.
    if (token.upos === 'NOUN' && form.endsWith('s') && !found.has(form.slice(0, -1))) found.set(form.slice(0, -1), at);
  };
  const { sentence } = tree.tokens[verb]!;
  for (let at = verb + 1; at < verb + 3 && tree.tokens[at]?.sentence === sentence; at++) {
    if (tree.tokens[at]!.upos === 'PUNCT') break;
    add(at);
  }
  for (const child of children(tree, verb)) {
    const rel = tree.tokens[child]!.deprel;
    if (/^(?:obj|nsubj:pass|xcomp|obl)$/u.test(rel)) add(child);
    else if (/^(?:compound|advmod)/u.test(rel) && Math.abs(child - verb) < particleReach) add(child);
  }
  return found;
}

function verbTrigger(tree: Tree, at: number, lexicon: EventLexicon): Trigger | undefined {
  for (const { code, object } of lexicon.verbs.get(listedVerb(tree.tokens[at]!, lexicon)) ?? []) {
    if (object !== undefined && object !== hasObject(tree, at)) continue;
    return { token: at, code, cue: [at], verb: at, rule: 'events/verb' };
  }
  return undefined;
}

function hasObject(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]!.deprel === 'acl') return true;
  return children(tree, verb).some((child) => /^(?:obj|nsubj:pass|ccomp)$/u.test(tree.tokens[child]!.deprel));
}

function nounTrigger(tree: Tree, at: number, lexicon: EventLexicon): Trigger | undefined {
  const token = tree.tokens[at]!;
  if (token.deprel === 'compound') return undefined;
  const code = lexicon.nouns.get(lemmaOf(token));
  if (code === undefined) return undefined;
  const head = tree.tokens[token.head];
  const carried = head !== undefined && head.upos === 'VERB' && /^(?:obj|nsubj:pass)$/u.test(token.deprel);
  if (carried && lexicon.light.has(lemmaOf(head)))
    return {
      token: at,
      code,
      cue: [token.head, at].sort((a, b) => a - b),
      verb: token.head,
      rule: 'events/light-verb',
    };
  return { token: at, code, cue: [at], verb: at, rule: 'events/noun' };
}

/** The lemma in lower case, the word where there is none. */
export function lemmaOf(token: Token): string {
  return (token.lemma || token.text).toLowerCase();
}

/**
 * The verb as the word lists spell it. Where the lemmatiser is a letter off on a rare word ("invad", "expell") or the
 * tagger took a verb for an adjective ("striking"), the listed verb it may stand for; else the lemma itself.
 */
export function listedVerb(token: Token, lexicon: EventLexicon): string {
  const lemma = lemmaOf(token);
  if (isListed(lemma, lexicon)) return lemma;
  const stem = token.upos === 'VERB' ? lemma : lemma.replace(/(?:ing|ed)$/u, '');
  const variants = [stem, `${stem}e`, stem.replace(/e$/u, ''), stem.replace(/(.)\1$/u, '$1'), stem + stem.slice(-1)];
  return variants.find((variant) => isListed(variant, lexicon)) ?? lemma;
}

function isListed(lemma: string, { verbs, phrasal }: EventLexicon): boolean {
  return verbs.has(lemma) || phrasal.has(lemma);
}
