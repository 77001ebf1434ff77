import { argmax, type LinearModel } from '../../../base/linear.ts';
import type { Sentence } from '../../../model/index.ts';
import { children } from '../../../syntax/tree.ts';
import { bySalience } from '../salience.ts';
import { findTriggers, type Trigger } from '../triggers.ts';
import { type EventTree, lemmaAt } from '../words.ts';
import { FeatureBag } from './feature-bag.ts';
import { type SentenceView, sentenceFeatures } from './features.ts';

/** What a sentence mainly tells, learned from labelled sentences. */
export interface EventModel {
  readonly main: LinearModel;
}

/** What choosing needs besides the tree. */
interface Choice {
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
  tree: EventTree,
  triggers: readonly Trigger[],
  { model, sentences }: Choice,
): readonly Trigger[] {
  if (model === undefined) return triggers;
  const out: Trigger[] = [];
  const bag = new FeatureBag();
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while (next < triggers.length && triggers[next]!.token < sentence.lastToken) next++;
    const view = { from: sentence.firstToken, to: sentence.lastToken, triggers: triggers.slice(first, next) };
    if (first === next && index >= leadSentences) continue;
    const main = chooseMain(tree, view, { model, bag });
    if (main) out.push(main);
    out.push(...view.triggers.filter((trigger) => trigger.token !== main?.token));
  }
  return out;
}

/** The model, and a bag for features that may be used again. */
interface Scoring {
  readonly model: EventModel;
  readonly bag?: FeatureBag;
}

/** The main happening of a sentence: one of its triggers, or its main verb with the code that the model gives it. */
export function chooseMain(
  tree: EventTree,
  view: SentenceView,
  { model, bag = new FeatureBag() }: Scoring,
): Trigger | undefined {
  const verb = mainVerb(tree, view);
  if (view.triggers.length === 0 && verb === undefined) return undefined;
  const chances = codeChances(tree, view, { model, bag });
  const best = argmax(chances);
  const bestCode = model.main.labels[best]!;
  if (view.triggers.length === 0)
    return chances[best]! < newMin ? undefined : { ...newTrigger(verb!, bestCode), rule: 'events/learned' };
  const of = (trigger: Trigger) => chances[model.main.labels.indexOf(trigger.code)] ?? 0;
  const named = view.triggers.reduce((a, b) => (of(b) > of(a) ? b : a));
  if (named.code === bestCode || chances[best]! < recodeMin) return named;
  const [top] = view.triggers as [Trigger, ...Trigger[]];
  const carrier = verb === undefined || top.cue.includes(verb) ? top : newTrigger(verb, bestCode);
  return { ...carrier, code: bestCode, rule: 'events/learned' };
}

function newTrigger(verb: number, code: string): Trigger {
  return { token: verb, verb, cue: [verb], code, rule: 'events/learned' };
}

/** The main verb of a sentence; under a verb of saying, that of what is said. */
function mainVerb(tree: EventTree, { from, to }: SentenceView): number | undefined {
  let at = from;
  while (at < to && tree.tokens[at]!.head >= 0) at++;
  for (let step = 0; at < to && step < 3; step++) {
    const below = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'ccomp');
    if (below === undefined || !saying.has(lemmaAt(tree, at))) break;
    at = below;
  }
  return at < to && tree.tokens[at]!.upos === 'VERB' ? at : undefined;
}

const saying: ReadonlySet<string> = new Set('say tell report state add note announce claim confirm explain'.split(' '));

/** How likely each code is to be the main one, by the order of the model's labels. */
export function codeChances(
  tree: EventTree,
  view: SentenceView,
  { model, bag = new FeatureBag() }: Scoring,
): Float32Array {
  sentenceFeatures(tree, view, bag);
  const chances = new Float32Array(model.main.labels.length);
  model.main.score(bag.ids, bag.count, chances);
  const top = chances[argmax(chances)]!;
  let sum = 0;
  for (let i = 0; i < chances.length; i++) {
    chances[i] = Math.exp((chances[i]! - top) / scoreUnit);
    sum += chances[i]!;
  }
  for (let i = 0; i < chances.length; i++) chances[i] = chances[i]! / sum;
  return chances;
}

/** The first sentence that names a happening; the first of all where none does. */
export function mainSentence(tree: EventTree, sentences: readonly Sentence[]): SentenceView {
  const triggers = bySalience(tree, findTriggers(tree));
  const first = triggers[0] === undefined ? 0 : tree.tokens[triggers[0].token]!.sentence;
  const sentence = sentences[first];
  return {
    from: sentence?.firstToken ?? 0,
    to: sentence?.lastToken ?? 0,
    triggers: triggers.filter(({ token }) => tree.tokens[token]!.sentence === first),
  };
}
