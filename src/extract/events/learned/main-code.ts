import type { LinearModel } from '../../../base/linear.ts';
import type { Sentence } from '../../../model/index.ts';
import { children, type Tree } from '../../../syntax/tree.ts';
import type { EventLexicon } from '../lexicon.ts';
import { bySalience } from '../salience.ts';
import { findTriggers, lemmaOf, type Trigger } from '../triggers.ts';
import { type SentenceView, sentenceFeatures } from './features.ts';

/** What a sentence mainly tells, learned from labelled sentences. */
export interface EventModel {
  readonly main: LinearModel;
}

/** What choosing needs besides the tree. */
interface Choice {
  readonly lexicon: EventLexicon;
  readonly model: EventModel | undefined;
  readonly sentences: readonly Sentence[];
}

/** Quantised score units that make one unit of log odds; fitted on held-out folds by `scripts/train-events.ts`. */
export const scoreUnit = 175;

/** A code that no word of the sentence has is taken when it is at least this likely. */
const recodeMin = 0.55;

/** A headline or lead without any word of happening tells one when its code is at least this likely. */
const newMin = 0.5;

/** Only this many first sentences are asked without a word of happening: they tell the news, later ones may tell none. */
const leadSentences = 2;

/**
 * Puts the happening that the model takes for a sentence's main one first, and finds one where the word lists have
 * none but the model is sure. `triggers` come sentence by sentence.
 */
export function withLearnedMain(
  tree: Tree,
  triggers: readonly Trigger[],
  { lexicon, model, sentences }: Choice,
): readonly Trigger[] {
  if (model === undefined) return triggers;
  const out: Trigger[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while (next < triggers.length && triggers[next]!.token < sentence.lastToken) next++;
    const view = { from: sentence.firstToken, to: sentence.lastToken, triggers: triggers.slice(first, next) };
    if (first === next && index >= leadSentences) continue;
    const main = chooseMain(tree, view, { lexicon, model });
    if (main) out.push(main);
    out.push(...view.triggers.filter((trigger) => trigger.token !== main?.token));
  }
  return out;
}

/** The main happening of a sentence: one of its triggers, or its main verb with the code that the model gives it. */
export function chooseMain(
  tree: Tree,
  view: SentenceView,
  { lexicon, model }: { lexicon: EventLexicon; model: EventModel },
): Trigger | undefined {
  const verb = mainVerb(tree, view);
  if (view.triggers.length === 0 && verb === undefined) return undefined;
  const chances = codeChances(tree, view, { lexicon, model });
  const best = [...chances].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (view.triggers.length === 0)
    return best[1] < newMin ? undefined : { ...newTrigger(verb!, best[0]), rule: 'events/learned' };
  const of = (trigger: Trigger) => chances.get(trigger.code) ?? 0;
  const named = view.triggers.reduce((a, b) => (of(b) > of(a) ? b : a));
  if (named.code === best[0] || best[1] < recodeMin) return named;
  const [top] = view.triggers as [Trigger, ...Trigger[]];
  const carrier = verb === undefined || top.cue.includes(verb) ? top : newTrigger(verb, best[0]);
  return { ...carrier, code: best[0], rule: 'events/learned' };
}

function newTrigger(verb: number, code: string): Trigger {
  return { token: verb, verb, cue: [verb], code, rule: 'events/learned' };
}

/** The main verb of a sentence; under a verb of saying, that of what is said. */
function mainVerb(tree: Tree, { from, to }: SentenceView): number | undefined {
  let at = from;
  while (at < to && tree.tokens[at]!.head >= 0) at++;
  for (let step = 0; at < to && step < 3; step++) {
    const below = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'ccomp');
    if (below === undefined || !saying.has(lemmaOf(tree.tokens[at]!))) break;
    at = below;
  }
  return at < to && tree.tokens[at]!.upos === 'VERB' ? at : undefined;
}

const saying: ReadonlySet<string> = new Set('say tell report state add note announce claim confirm explain'.split(' '));

/** How likely each code is to be the main one. */
export function codeChances(
  tree: Tree,
  view: SentenceView,
  { lexicon, model }: { lexicon: EventLexicon; model: EventModel },
): ReadonlyMap<string, number> {
  const features = sentenceFeatures(tree, view, lexicon);
  const scores = new Float32Array(model.main.labels.length);
  model.main.score(features, features.length, scores);
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp((score - top) / scoreUnit));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(model.main.labels.map((label, i) => [label, weights[i]! / sum]));
}

/** The first sentence that names a happening; the first of all where none does. */
export function mainSentence(tree: Tree, sentences: readonly Sentence[], lexicon: EventLexicon): SentenceView {
  const triggers = bySalience(tree, findTriggers(tree, lexicon));
  const first = triggers[0] === undefined ? 0 : tree.tokens[triggers[0].token]!.sentence;
  const sentence = sentences[first];
  return {
    from: sentence?.firstToken ?? 0,
    to: sentence?.lastToken ?? 0,
    triggers: triggers.filter(({ token }) => tree.tokens[token]!.sentence === first),
  };
}
