/**
 * Names by a learned tagger: greedy, left to right, over the labels O and {begin, inside, last, unit} × type
 * (BILOU, Ratinov and Roth 2009), with what the rest of the article says of the same words as features.
 */
import type { LinearModel } from '../../base/linear.ts';
import { NameFeatures } from './features.ts';
import { Kind, type Lexicon } from './lexicon.ts';
import type { NameSpan, WordSentence } from './words.ts';

/** A trained tagger: the labels of the model are those of `nameLabels`, perhaps without MISC. */
export interface NameModel {
  readonly model: LinearModel;
  /** Words that the language writes in lower case: a capital at a sentence's start says nothing for these. */
  readonly common: ReadonlySet<string>;
}

const types = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** O first, then B-, I-, L-, U- of each type. */
export const nameLabels: readonly string[] = [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];

/** Which labels may follow which: a name that began must go on to its last word. */
export function mayFollow(previous: string, label: string): boolean {
  const open = /^[BI]-/u.test(previous);
  const goesOn = /^[IL]-/u.test(label);
  if (!open) return !goesOn;
  return goesOn && previous.slice(2) === label.slice(2);
}

/** A word that can neither begin a name nor stand in one that is not open needs no scoring. */
export function isHopeless(words: WordSentence['words'], i: number): boolean {
  const word = words[i]!;
  if (word.isUpper) return false;
  const next = words[i + 1];
  return !(
    next?.isUpper &&
    (/^\p{N}/u.test(word.text) || (word.kinds & Kind.connector) !== 0 || word.form.lower.length <= 3)
  );
}

/** Labels every word of an article and reads the names off the labels. */
export function tagNames(
  sentences: readonly WordSentence[],
  { model, common }: NameModel,
  lexicon: Lexicon,
): NameSpan[] {
  const { labels } = model;
  const { allowed, closing } = sequenceRules(model);
  const features = new NameFeatures(sentences, labels, { lexicon, common });
  const scores = new Float32Array(labels.length);
  const spans: NameSpan[] = [];
  for (const sentence of sentences) {
    const given: number[] = [];
    let previous = 0;
    features.open(sentence);
    for (let i = 0; i < sentence.words.length; i++) {
      let best = 0;
      if (!closing[previous] || !isHopeless(sentence.words, i)) {
        const isLast = i + 1 === sentence.words.length;
        features.at(i, given);
        model.score(features.ids, features.count, scores);
        best = bestAllowed(scores, (label) => allowed[previous]![label]! && (!isLast || closing[label]!));
      }
      given.push(best);
      features.remember(i, best);
      previous = best;
    }
    readSpans(given, labels, sentence.index, spans);
  }
  return spans;
}

interface SequenceRules {
  /** `allowed[previous][label]`. */
  readonly allowed: readonly (readonly boolean[])[];
  /** Labels that may be a sentence's last. */
  readonly closing: readonly boolean[];
}

const rulesOf = new WeakMap<LinearModel, SequenceRules>();

function sequenceRules(model: LinearModel): SequenceRules {
  let rules = rulesOf.get(model);
  if (rules === undefined) {
    const { labels } = model;
    rules = {
      allowed: labels.map((previous) => labels.map((label) => mayFollow(previous, label))),
      closing: labels.map((label) => !/^[BI]-/u.test(label)),
    };
    rulesOf.set(model, rules);
  }
  return rules;
}

/** The best label among those that may stand here. */
export function bestAllowed(scores: Float32Array, allowed: (label: number) => boolean): number {
  let best = -1;
  for (let label = 0; label < scores.length; label++)
    if (allowed(label) && (best < 0 || scores[label]! > scores[best]!)) best = label;
  return Math.max(0, best);
}

function readSpans(given: readonly number[], labels: readonly string[], sentence: number, out: NameSpan[]): void {
  let first = 0;
  for (const [i, label] of given.entries()) {
    const name = labels[label]!;
    if (name.startsWith('B-') || name.startsWith('U-')) first = i;
    if (name.startsWith('L-') || name.startsWith('U-'))
      out.push({ sentence, first, last: i + 1, type: name.slice(2) as NameSpan['type'], rule: 'entities/tagger' });
  }
}
