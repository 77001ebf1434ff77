import { argmax, type LinearModel } from '../../../base/linear.ts';
import type { Sentence } from '../../../model/index.ts';
import type { Tree } from '../../../syntax/tree.ts';
import type { EventLexicon } from '../lexicon.ts';
import { bySalience } from '../salience.ts';
import { findTriggers, type Trigger } from '../triggers.ts';
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

/**
 * Puts the happening that the model takes for a sentence's main one first. Where no word of the sentence has that
 * code, its first word of happening takes it. `triggers` come sentence by sentence.
 */
export function withLearnedMain(
  tree: Tree,
  triggers: readonly Trigger[],
  { lexicon, model, sentences }: Choice,
): readonly Trigger[] {
  if (model === undefined) return triggers;
  const out: Trigger[] = [];
  for (let from = 0, to = 0; from < triggers.length; from = to) {
    const at = tree.tokens[triggers[from]!.token]!.sentence;
    while (to < triggers.length && tree.tokens[triggers[to]!.token]!.sentence === at) to++;
    const own = triggers.slice(from, to);
    const sentence = sentences[at]!;
    const code = mainCode(
      tree,
      { from: sentence.firstToken, to: sentence.lastToken, triggers: own },
      { lexicon, model },
    );
    const main = own.find((trigger) => trigger.code === code) ?? { ...own[0]!, code, rule: 'events/learned-main' };
    out.push(main, ...own.filter((trigger) => trigger.token !== main.token));
  }
  return out;
}

/** The PLOVER code of what a sentence mainly tells. */
export function mainCode(
  tree: Tree,
  view: SentenceView,
  { lexicon, model }: { lexicon: EventLexicon; model: EventModel },
): string {
  const features = sentenceFeatures(tree, view, lexicon);
  const scores = new Float32Array(model.main.labels.length);
  model.main.score(features, features.length, scores);
  return model.main.labels[argmax(scores)]!;
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
