/**
 * Names by a learned tagger: greedy, left to right, over the labels O and {begin, inside, last, unit} × type
 * (BILOU, Ratinov and Roth 2009), with what the rest of the article says of the same words as features.
 */
import type { LinearModel } from '../../base/linear.ts';
import { type KnownWords, NameFeatures } from './features.ts';
import { Kind } from './lexicon.ts';
import { Look } from './word-form.ts';
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
function mayFollow(previous: string, label: string): boolean {
  const open = /^[BI]-/u.test(previous);
  const goesOn = /^[IL]-/u.test(label);
  if (!open) return !goesOn;
  return goesOn && previous.slice(2) === label.slice(2);
}

/** A word that can neither begin a name nor stand in one that is not open needs no scoring. */
export function isHopeless(words: WordSentence['words'], i: number): boolean {
  const word = words[i]!;
  if (word.isUpper) return false;
  if (words[i + 1]?.isUpper !== true) return true;
  const { look, lower } = word.form;
  return !((look & Look.figureFirst) !== 0 || (word.kinds & Kind.connector) !== 0 || lower.length <= 3);
}

/** Labels every word of an article and reads the names off the labels. */
export function tagNames(
  sentences: readonly WordSentence[],
  { model, common }: NameModel,
  { lexicon, facts }: Pick<KnownWords, 'lexicon' | 'facts'>,
): NameSpan[] {
  const { labels } = model;
  const { allowed, allowedLast, closing } = rulesOf(model);
  const known = lexicon.scoresOf(model);
  const features = new NameFeatures(labels, { lexicon, common, facts });
  const scores = new Float32Array(labels.length);
  const spans: NameSpan[] = [];
  for (const sentence of sentences) {
    const { words } = sentence;
    const given = new Uint8Array(words.length);
    let previous = 0;
    features.open(sentence);
    for (let i = 0; i < words.length; i++) {
      let best = 0;
      if (!closing[previous] || !isHopeless(words, i)) {
        features.inContext(i, given);
        model.score(features.ids, features.count, scores);
        known.addTo(scores, features, i);
        best = bestAllowed(scores, (i + 1 === words.length ? allowedLast : allowed)[previous]!);
      }
      given[i] = best;
      features.remember(i, best);
      previous = best;
    }
    readSpans(given, labels, sentence.index, spans);
  }
  return spans;
}

/** What may follow what in a sentence's labels; 1 for yes. */
export interface SequenceRules {
  /** `allowed[previous][label]`. */
  readonly allowed: readonly Uint8Array[];
  /** The same for a sentence's last word. */
  readonly allowedLast: readonly Uint8Array[];
  /** Labels after which no name is open. */
  readonly closing: Uint8Array;
}

/** The rules of a set of labels. */
export function sequenceRules(labels: readonly string[]): SequenceRules {
  const closing = Uint8Array.from(labels, (label) => (/^[BI]-/u.test(label) ? 0 : 1));
  const allowed = labels.map((previous) => Uint8Array.from(labels, (label) => (mayFollow(previous, label) ? 1 : 0)));
  return { allowed, allowedLast: allowed.map((row) => row.map((may, label) => may & closing[label]!)), closing };
}

const rules = new WeakMap<LinearModel, SequenceRules>();

function rulesOf(model: LinearModel): SequenceRules {
  const known = rules.get(model);
  if (known !== undefined) return known;
  const made = sequenceRules(model.labels);
  rules.set(model, made);
  return made;
}

/** The best label among those that may stand here. */
export function bestAllowed(scores: Float32Array, allowed: Uint8Array): number {
  let best = -1;
  for (let label = 0; label < scores.length; label++)
    if (allowed[label] === 1 && (best < 0 || scores[label]! > scores[best]!)) best = label;
  return Math.max(0, best);
}

function readSpans(given: Uint8Array, labels: readonly string[], sentence: number, out: NameSpan[]): void {
  let first = 0;
  for (let i = 0; i < given.length; i++) {
    if (given[i] === 0) continue;
    const name = labels[given[i]!]!;
    if (name.startsWith('B-') || name.startsWith('U-')) first = i;
    if (name.startsWith('L-') || name.startsWith('U-'))
      out.push({ sentence, first, last: i + 1, type: name.slice(2) as NameSpan['type'], rule: 'entities/tagger' });
  }
}
