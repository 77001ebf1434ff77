import { contains } from '../base/span.ts';
import { moodLexicon } from '../lang/mood.ts';
import type { AnalysedArticle, Attribution, Certainty } from '../model/index.ts';
import { isNegated } from '../syntax/clause.ts';
import { moodOfWord, ownMood } from '../syntax/mood.ts';
import { ancestors, children, childrenBy, relation, type Tree } from '../syntax/tree.ts';
import { isAside, isAsideSpan, treeOfArticle } from './asides.ts';
import type { Statement } from './statement.ts';

/** Stances that say how certain their content is. */
const byStance: Partial<Record<Attribution['stance'], Certainty>> = {
  accuse: 'alleged',
  deny: 'denied',
  demand: 'demanded',
  ask: 'demanded',
  promise: 'promised',
  threaten: 'planned',
  speculate: 'possible',
};

/**
 * How certain a statement tells its point to be: by the stance of who says it, by its main verb ("will", "could",
 * "plans to", "raises fears"), or by the happening it names; `undefined` when it tells of none.
 */
export function certaintyOfStatement(statement: Statement, analysed: AnalysedArticle): Certainty | undefined {
  const { analysis } = analysed;
  const attribution = statement.attribution === undefined ? undefined : analysis.attributions[statement.attribution];
  const voiced = attribution === undefined ? undefined : byStance[attribution.stance];
  const tree = treeOfArticle(analysed);
  const words = moodLexicon(analysis.lang);
  // Around a quotation the cue is only a cue, whatever the parser hung from it.
  const isCue = (verb: number) =>
    attribution?.kind === 'direct' && attribution.cue.some((cue) => contains(cue, tree.tokens[verb]!));
  const tops = topVerbs(analysed, statement).filter((verb) => !isCue(verb));
  // "plans to", "hopes to": a promise is weaker than what its own verb says.
  if (voiced === 'promised') return firstOf(tops, (verb) => governs(tree, verb, words)) ?? voiced;
  if (voiced !== undefined) return voiced;
  const verbs = [...saidVerbs(analysed, statement, attribution), ...tops];
  const mood =
    firstOf(tops, (verb) => governs(tree, verb, words)) ??
    firstOf(verbs, (verb) => ownMood(tree, verb, words) ?? governs(tree, verb, words));
  const event = statement.events
    .map((index) => analysis.events[index]!)
    .filter(({ cue }) => cue[0] === undefined || !isAsideSpan(analysed, cue[0], statement))
    .find(({ cue }) => verbs.some((verb) => cue.some((span) => contains(span, tree.tokens[verb]!))));
  // "…, calling for observers": what is asked for, however the sentence around it is told.
  if (event?.code === 'REQUEST' && event.polarity === 'positive') return 'demanded';
  // Who says in their own words that it did not happen denies it.
  if (mood === undefined && event?.polarity === 'negative' && attribution?.kind === 'direct') return 'denied';
  return mood ?? event?.certainty ?? (statement.events.length > 0 ? 'happened' : undefined);
}

function firstOf<T>(items: readonly number[], find: (item: number) => T | undefined): T | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The main words of a statement: its own, and under a verb of saying that of what is said. */
export function mainWords(statement: Statement, analysed: AnalysedArticle): readonly number[] {
  const { attributions } = analysed.analysis;
  const attribution = statement.attribution === undefined ? undefined : attributions[statement.attribution];
  const main = [...topVerbs(analysed, statement), ...saidVerbs(analysed, statement, attribution)];
  const tree = treeOfArticle(analysed);
  // "has yet to *take part*", "wants to *send*".
  const taken = main
    .flatMap((verb) => childrenBy(tree, verb, ['xcomp']))
    .filter((i) => tree.tokens[i]!.upos === 'VERB');
  return [...main, ...taken];
}

/** Indexes of the tokens that lie in a statement. */
function tokensOf(analysed: AnalysedArticle, statement: Statement): number[] {
  const { sentences, tokens } = analysed.analysis;
  const found: number[] = [];
  const to = sentences[statement.lastSentence]!.lastToken;
  for (let i = sentences[statement.sentence]!.firstToken; i < to; i++)
    if (contains(statement, tokens[i]!)) found.push(i);
  return found;
}

/** Tokens of a statement that hang from outside it: its main verb. */
function topVerbs(analysed: AnalysedArticle, statement: Statement): number[] {
  const { tokens } = analysed.analysis;
  return tokensOf(analysed, statement).filter((i) => {
    const { head } = tokens[i]!;
    return head < 0 || !contains(statement, tokens[head]!);
  });
}

/** Under a verb of saying, the main verb of what is said. */
function saidVerbs(analysed: AnalysedArticle, statement: Statement, attribution: Attribution | undefined): number[] {
  const tree = treeOfArticle(analysed);
  const content = attribution?.content ?? [];
  const isSaid = (i: number) => content.some((span) => contains(span, tree.tokens[i]!));
  const inside = tokensOf(analysed, statement).filter(isSaid);
  const tops = inside.filter((i) => !ancestors(tree, i).some(isSaid));
  if (tops.some((i) => tree.tokens[i]!.upos === 'VERB')) return tops;
  // Where the parser lost the clause, its first verb with an auxiliary stands for it.
  const spoken = inside.find(
    (i) =>
      tree.tokens[i]!.upos === 'VERB' &&
      !isAside(analysed, i, statement) &&
      children(tree, i).some((child) => relation(tree.tokens[child]!) === 'aux'),
  );
  return spoken === undefined ? tops : [...tops, spoken];
}

/** "plans to test", "fear that", "raises fears": the verb or its object governs what the statement is about. */
function governs(tree: Tree, verb: number, words: ReturnType<typeof moodLexicon>): Certainty | undefined {
  // "*No one asked* us to": neither asked nor done.
  if (isNegated(tree, verb) && moodOfWord(tree.tokens[verb]!.lemma.toLowerCase(), words, 'clause') === 'demanded')
    return undefined;
  const below = children(tree, verb).map((child) => tree.tokens[child]!);
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const hangs = (rels: RegExp) => below.some((token) => rels.test(relation(token)));
  const own =
    (hangs(/^xcomp$/u) ? moodOfWord(lemma, words, 'infinitive') : undefined) ??
    (hangs(/^(?:ccomp|acl)$/u) ? moodOfWord(lemma, words, 'clause') : undefined) ??
    (hangs(/^obj$/u) ? moodOfWord(lemma, words, 'object') : undefined);
  if (own !== undefined) return own;
  if (!words.voicing.has(lemma)) return undefined;
  const object = below.find((token) => relation(token) === 'obj' && token.upos === 'NOUN');
  return object === undefined ? undefined : moodOfWord(object.lemma.toLowerCase(), words, 'clause');
}
