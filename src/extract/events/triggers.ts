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

/** Words that name a happening, each once: phrasal verbs, light verbs with their noun, verbs, nouns. */
export function findTriggers(tree: Tree, lexicon: EventLexicon): Trigger[] {
  const triggers: Trigger[] = [];
  for (const [at, token] of tree.tokens.entries()) {
    const trigger = token.upos === 'VERB' ? verbTrigger(tree, at, lexicon) : nounTrigger(tree, at, lexicon);
    if (trigger !== undefined) triggers.push(trigger);
  }
  return triggers;
}

function verbTrigger(tree: Tree, at: number, lexicon: EventLexicon): Trigger | undefined {
  const lemma = lemmaOf(tree.tokens[at]!);
  for (const { rest, code } of lexicon.phrasal.get(lemma) ?? []) {
    const parts = rest.map((word, i) => particleAt(tree, at, { word, from: at + 1 + i }));
    if (parts.every((part) => part !== undefined))
      return { token: at, code, cue: [at, ...parts], verb: at, rule: 'events/phrasal-verb' };
  }
  const code = lexicon.verbs.get(lemma);
  if (code === undefined || tree.tokens[at]!.deprel === 'amod') return undefined;
  return { token: at, code, cue: [at], verb: at, rule: 'events/verb' };
}

/** A particle right behind the verb, or hanging from it a few words later ("call the deal off"). */
function particleAt(tree: Tree, verb: number, { word, from }: { word: string; from: number }): number | undefined {
  const next = tree.tokens[from];
  if (next !== undefined && (lemmaOf(next) === word || next.text.toLowerCase() === word)) return from;
  return children(tree, verb).find(
    (child) => child > verb && child < verb + 6 && lemmaOf(tree.tokens[child]!) === word,
  );
}

function nounTrigger(tree: Tree, at: number, lexicon: EventLexicon): Trigger | undefined {
  const token = tree.tokens[at]!;
  if (token.upos !== 'NOUN' || token.deprel === 'compound') return undefined;
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
