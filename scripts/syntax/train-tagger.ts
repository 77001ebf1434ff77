import type { TreebankSentence } from '../../eval/scorers/conllu.ts';
import { FeatureList } from '../../src/syntax/features.ts';
import {
  addAfter,
  addBefore,
  addCapitals,
  addContext,
  addEarlier,
  addLater,
  addOwn,
  addTagsBefore,
  edge,
  type TaggerWord,
  tagFeaturesMax,
  wordAt,
} from '../../src/syntax/tag-features.ts';
import { casingOf, type LexiconEntry, Tagger, taggerWord } from '../../src/syntax/tagger.ts';
import { readWeights } from '../../src/syntax/weights.ts';
import { seeded, shuffle, Trainer } from './trainer.ts';

/** The words and fine tags of a sentence. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
}

/** The lexicon as it is stored: sets of tags, and by set the words whose tag is scored, and those whose is not. */
export interface Lexicon {
  readonly entries: Map<string, LexiconEntry>;
  readonly tagSets: number[][];
  readonly words: [string, string][];
}

/** Fine tags: the coarse one with the chosen features; a combination seen less than `tagCountMin` times stays coarse. */
export function fineTags(sentences: readonly TreebankSentence[], feats: readonly string[], tagCountMin: number) {
  const counts = new Map<string, number>();
  const full = (upos: string, features: string) => {
    const kept = features.split('|').filter((f) => feats.includes(f.split('=')[0] as string));
    return [upos, ...kept].join('|');
  };
  for (const { words } of sentences)
    for (const { upos, feats: f } of words) counts.set(full(upos, f), (counts.get(full(upos, f)) ?? 0) + 1);
  const chosen = [...counts].filter(([tag, count]) => count >= tagCountMin || !tag.includes('|'));
  const names = [
    ...new Set([...chosen.map(([tag]) => tag), ...[...counts.keys()].map((tag) => tag.split('|')[0] as string)]),
  ];
  names.sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const tagOf = (upos: string, f: string) => index.get(full(upos, f)) ?? (index.get(upos) as number);
  return { names, tagOf };
}

/** Words seen often enough to say which tags they take. */
export function lexiconOf(sentences: readonly TaggedSentence[]): Lexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const { forms, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const word = form.toLowerCase();
      if (word.includes(' ')) continue;
      const byTag = counts.get(word) ?? new Map<number, number>();
      counts.set(word, byTag);
      byTag.set(tags[i] as number, (byTag.get(tags[i] as number) ?? 0) + 1);
    }
  }
  const lexicon: Lexicon = { entries: new Map(), tagSets: [], words: [] };
  const sets = new Map<string, number>();
  for (const [word, byTag] of counts) addWord(lexicon, sets, word, byTag);
  return lexicon;
}

/** A word must occur this often to have an ambiguity class; rarer ones would give their own tag away in training. */
const seenMin = 3;
/** A word this frequent with one tag nearly always is not scored at all. */
const sureMin = 60;
const sureShare = 0.998;

function addWord(lexicon: Lexicon, sets: Map<string, number>, word: string, byTag: Map<number, number>): void {
  const total = [...byTag.values()].reduce((sum, n) => sum + n, 0);
  if (total < seenMin) return;
  const common = [...byTag].filter(([, n]) => n / total >= 0.05).sort((a, b) => b[1] - a[1]);
  const tags = common.map(([tag]) => tag).slice(0, 6);
  const sure = total >= sureMin && (common[0]?.[1] ?? 0) / total >= sureShare;
  const key = tags.join(' ');
  let set = sets.get(key);
  if (set === undefined) {
    set = lexicon.tagSets.length;
    sets.set(key, set);
    lexicon.tagSets.push(tags);
    lexicon.words.push(['', '']);
  }
  const list = lexicon.words[set] as [string, string];
  list[sure ? 1 : 0] += `${list[sure ? 1 : 0] === '' ? '' : ' '}${word}`;
  lexicon.entries.set(word, { ambiguity: set + 1000, only: sure ? (tags[0] as number) : -1 });
}

export interface TaggerOptions {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
  readonly touchesMin: number;
  readonly stepMin: number;
}

/** Trains a tagger; gives its weights and its lexicon. */
export function trainTagger(sentences: readonly TaggedSentence[], tagNames: readonly string[], options: TaggerOptions) {
  const lexicon = lexiconOf(sentences);
  const known = new Map<string, LearnWord>();
  const look = (form: string) => {
    let word = known.get(form);
    if (word === undefined) {
      word = learnWord(taggerWord(form, lexicon.entries));
      known.set(form, word);
    }
    return word;
  };
  const trainer = new Trainer(tagNames.length, options.bits);
  const order = sentences.map((s) => {
    const words = s.forms.map(look);
    return { ...s, words, casing: casingOf(words) };
  });
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) learnSentence(trainer, sentence);
  }
  const bytes = trainer.save(options);
  const tagger = new Tagger({ tags: tagNames, weights: readWeights(bytes), lexicon: lexicon.entries });
  return { bytes, lexicon, tagger };
}

/** A word with its features for the three places where it can stand. */
interface LearnWord extends TaggerWord {
  readonly only: number;
  readonly own: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function learnWord(word: TaggerWord & { readonly only: number }): LearnWord {
  const features = (add: (to: FeatureList, word: TaggerWord) => void) => {
    const own = new FeatureList(tagFeaturesMax);
    add(own, word);
    return own.values.slice(0, own.count);
  };
  return { ...word, own: features(addOwn), before: features(addBefore), after: features(addAfter) };
}

const learnedEdge = learnWord({ ...edge, only: -1 });

interface LearnSentence extends TaggedSentence {
  readonly words: readonly LearnWord[];
  readonly casing: number;
}

const list = new FeatureList(tagFeaturesMax + 32);
let scores = new Int32Array(0);
const guesses = new Int32Array(10_000);

/** How far the right tag must be ahead; one update moves the difference by twice the features, about 90. */
const margin = 60;

function learnSentence(trainer: Trainer, { words, tags, casing }: LearnSentence): void {
  if (scores.length !== trainer.classes) scores = new Int32Array(trainer.classes);
  const context = { words, tags: guesses };
  for (const [i, word] of words.entries()) {
    if (word.only >= 0) {
      guesses[i] = word.only;
      continue;
    }
    list.count = 0;
    list.add(word.own);
    list.add((words[i - 1] ?? learnedEdge).before);
    list.add((words[i + 1] ?? learnedEdge).after);
    addEarlier(list, wordAt(words, i - 2, edge));
    addLater(list, wordAt(words, i + 2, edge));
    addCapitals(list, { shape: word.shape, isFirst: i === 0, casing });
    addTagsBefore(list, i > 0 ? (guesses[i - 1] as number) : -1, i > 1 ? (guesses[i - 2] as number) : -1);
    addContext(list, context, i);
    scores.fill(0);
    trainer.addScores(list.values, list.count, scores);
    const gold = tags[i] as number;
    let best = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    let wrong = gold === 0 ? 1 : 0;
    for (let c = 1; c < scores.length; c++)
      if (c !== gold && (scores[c] as number) > (scores[wrong] as number)) wrong = c;
    if ((scores[wrong] as number) + margin > (scores[gold] as number))
      trainer.update(list.values, list.count, { right: gold, wrong });
    trainer.tick();
    guesses[i] = best;
  }
}
