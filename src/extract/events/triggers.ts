import { children } from '../../syntax/tree.ts';
import { type EventTree, lemmaAt, listedNoun, listedVerb } from './words.ts';

/** A word that names a happening, with the code it has. */
export interface Trigger {
  readonly token: number;
  readonly code: string;
  /** Tokens of the cue: the word, its particle, or the light verb that carries the noun. */
  readonly cue: readonly number[];
  /** The verb whose arguments are the event's; the token itself where no light verb carries it. */
  readonly verb: number;
  /** The verb that says that the happening takes place: "the talks *begin*". */
  readonly carrier?: number;
  /** The subject is whom it happens to. */
  readonly isSuffered?: true;
  /** Names people by what they do ("protesters"). */
  readonly isDoer?: true;
  readonly rule: string;
}

/** Words that name a happening, each once: verbs with what goes with them, verbs alone, nouns with their light verb, nouns. */
export function findTriggers(tree: EventTree): Trigger[] {
  const triggers: Trigger[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tree.tokens.length; at++) {
    if (!isVerbal(tree, at)) continue;
    const trigger = phraseTrigger(tree, at) ?? verbTrigger(tree, at);
    if (trigger === undefined) continue;
    triggers.push(trigger);
    for (const part of trigger.cue) taken.add(part);
    if (tree.tokens[at]!.upos === 'NOUN') taken.add(at);
  }
  for (let at = 0; at < tree.tokens.length; at++) {
    if (tree.tokens[at]!.upos !== 'NOUN' || taken.has(at)) continue;
    const trigger = nounTrigger(tree, at);
    if (trigger !== undefined) triggers.push(trigger);
  }
  return triggers;
}

/** A verb, or a word in -ing or -ed that the tagger took for an adjective although it has an object. */
function isVerbal(tree: EventTree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (token.deprel === 'amod') return standsBeforeNumber(tree, at);
  if (token.upos === 'VERB') return true;
  if (token.upos !== 'ADJ') return false;
  if (token.feats?.includes('VerbForm=Part') || tree.lexicon.irregular.has(lemmaAt(tree, at))) return true;
  return children(tree, at).some((child) => tree.tokens[child]!.deprel === 'obj');
}

/** "and *injured 27* others": an adjective stands behind the number, so this is a verb that the tagger missed. */
export function standsBeforeNumber({ tokens }: EventTree, at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.deprel === 'amod' &&
    /ed$/u.test(tokens[at]!.text) &&
    next?.upos === 'NUM' &&
    next.head === tokens[at]!.head
  );
}

function phraseTrigger(tree: EventTree, at: number): Trigger | undefined {
  const entries = tree.lexicon.phrasal.get(listedVerb(tree, at));
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
function companionsOf(tree: EventTree, verb: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (at: number) => {
    const token = tree.tokens[at]!;
    const lemma = lemmaAt(tree, at);
    if (!found.has(lemma)) found.set(lemma, at);
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
    if (rel === 'obj' || rel === 'nsubj:pass' || rel === 'xcomp' || rel === 'obl') add(child);
    else if ((rel.startsWith('compound') || rel.startsWith('advmod')) && Math.abs(child - verb) < particleReach)
      add(child);
  }
  return found;
}

function verbTrigger(tree: EventTree, at: number): Trigger | undefined {
  for (const { code, object, isSuffered } of tree.lexicon.verbs.get(listedVerb(tree, at)) ?? []) {
    if (object !== undefined && object !== hasObject(tree, at)) continue;
    if (code === 'YIELD' && publishes(tree, at)) continue;
    const trigger = { token: at, code, cue: [at], verb: at, rule: 'events/verb' };
    return isSuffered ? { ...trigger, isSuffered } : trigger;
  }
  return undefined;
}

/** "released *images*", "*a video* released by": nobody is set free. */
function publishes(tree: EventTree, verb: number): boolean {
  const { deprel, head } = tree.tokens[verb]!;
  const isPublished = (at: number) => tree.lexicon.publications.has(lemmaAt(tree, at));
  if (deprel === 'acl' && isPublished(head)) return true;
  return children(tree, verb).some((child) => {
    const rel = tree.tokens[child]!.deprel;
    return (rel === 'obj' || rel === 'nsubj:pass') && isPublished(child);
  });
}

/** What counts as the object of a verb that needs one. */
const filling: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'ccomp']);

function hasObject(tree: EventTree, verb: number): boolean {
  if (tree.tokens[verb]!.deprel === 'acl') return true;
  return children(tree, verb).some((child) => filling.has(tree.tokens[child]!.deprel));
}

/** Links of a noun to the verb that carries it; a complement is an object that the parser took for more. */
const carriedAs: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'xcomp']);

function nounTrigger(tree: EventTree, at: number): Trigger | undefined {
  const token = tree.tokens[at]!;
  if (token.deprel === 'compound') return undefined;
  const noun = listedNoun(tree, at);
  if (noun === undefined) return undefined;
  const code = tree.lexicon.nouns.get(noun)!;
  const plain = { token: at, code, cue: [at], verb: at, rule: 'events/noun' };
  if (tree.lexicon.doers.has(noun)) return { ...plain, isDoer: true };
  const head = tree.tokens[token.head];
  const carried = head !== undefined && head.upos === 'VERB' && carriedAs.has(token.deprel);
  if (carried && tree.lexicon.light.has(lemmaAt(tree, token.head)))
    return {
      token: at,
      code,
      cue: [token.head, at].sort((a, b) => a - b),
      verb: token.head,
      rule: 'events/light-verb',
    };
  const occurs = head?.upos === 'VERB' && (token.deprel === 'nsubj' || token.deprel === 'nsubj:pass');
  return occurs && tree.lexicon.occurring.has(lemmaAt(tree, token.head)) ? { ...plain, carrier: token.head } : plain;
}
