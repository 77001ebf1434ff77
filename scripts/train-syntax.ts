/**
 * Trains the tagger, lemmatiser and parser of a language on its treebanks and writes `models/syntax-<lang>/syntax.bin`.
 *
 *   npx tsx scripts/train-syntax.ts en [--data DIR] [--epochs N] [--cache DIR]
 *
 * Deterministic: the same data give the same bytes. Prints dev scores after each parser round.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMaybeGzipped } from '../eval/read.ts';
import {
  isTree,
  parseConllu,
  surfaceSentence,
  type TreebankSentence,
  type TreebankWord,
} from '../eval/scorers/conllu.ts';
import { countSentence, noCounts } from '../eval/scorers/syntax.ts';
import { getOrMake } from '../src/base/get-or-make.ts';
import type { MarkedTree } from '../src/syntax/marks.ts';
import { readSyntaxModel, tagParts, writeSyntaxModel } from '../src/syntax/model.ts';
import type { SureRelations } from '../src/syntax/parser.ts';
import { tagTable } from '../src/syntax/sentence.ts';
import { Tagger } from '../src/syntax/tagger.ts';
import { readWeights } from '../src/syntax/weights.ts';
import { averageTriples, averageWeights } from './syntax/average.ts';
import { modelCard } from './syntax/card.ts';
import { languages } from './syntax/languages.ts';
import { learnLemmas } from './syntax/lemma-rules.ts';
import { mends } from './syntax/mend.ts';
import { trainMarks } from './syntax/train-marks.ts';
import { type ParsedSentence, type ParserTrainers, projective, trainParser } from './syntax/train-parser.ts';
import { fineTags, lexiconOf, type TaggedSentence, trainTagger } from './syntax/train-tagger.ts';
import type { Prune } from './syntax/trainer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: process.env.STEMMA_BENCH ?? '../shared/bench' },
    epochs: { type: 'string' },
    cache: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../models') },
  },
});
const lang = positionals[0] ?? 'en';
const config = languages[lang];
if (config === undefined) throw new TypeError(`expected one of ${Object.keys(languages).join(', ')}, got ${lang}`);

const log = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${lang} ${line}\n`);
const read = (split: string) => parseConllu(readMaybeGzipped(join(values.data, 'syntax', lang, `${split}.conllu.gz`)));
const dev = read('dev');
// Contractions are learned both ways: as the treebank divides them, and as they are written, which is how texts come.
const original: TreebankSentence[] = read('train').map((s) => ({
  ...s,
  words: mends[lang]?.(s.words) ?? s.words,
}));
const withContractions = original.filter((s) => s.contractions.length > 0 && isTree(surfaceSentence(s)));
const written = lang === 'en' ? [] : withContractions.map(surfaceSentence);
const train = [...original, ...written];
log(`train ${original.length} sentences (+${written.length} as written), dev ${dev.length}`);

const tags = fineTags(train, config.feats, config.tagCountMin);
const tagged = train.map((s) => taggedSentence(s));
log(`${tags.names.length} tags`);

function taggedSentence(s: TreebankSentence): TaggedSentence {
  return { forms: s.words.map((w) => w.form), tags: s.words.map((w) => tags.tagOf(w.upos, w.feats)) };
}

const taggerOptions = {
  epochs: 6,
  bits: config.taggerBits,
  seed: 1,
  touchesMin: config.touchesMin,
  stepMin: config.stepMin,
};
const folds = 3;
/** Tags as the tagger gives them to text it has not seen: the parser must learn to live with its mistakes. */
const guessed = cached('tags', () => jackknife().map((sentence) => [...sentence])).map((list) => Int32Array.from(list));

function jackknife(): Int32Array[] {
  const found: Int32Array[] = [];
  // Both versions of a sentence belong to one fold.
  const foldOf = (i: number) => (i < original.length ? i : original.indexOf(originalOf(i))) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const rest = tagged.filter((_, i) => foldOf(i) !== fold);
    const part = trainTagger(rest, tags.names, { ...taggerOptions, epochs: 4 });
    for (const [i, sentence] of tagged.entries())
      if (foldOf(i) === fold) found[i] = tagsBy(part.tagger, sentence.forms);
    log(`tagger fold ${fold + 1} of ${folds}`);
  }
  return found;
}

/** With `--cache DIR`, keeps a costly step between runs: for experiments with the steps that follow. */
function cached<T>(step: string, make: () => T): T {
  if (values.cache === undefined) return make();
  const path = join(values.cache, `${lang}-${step}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
  const made = make();
  writeFileSync(path, JSON.stringify(made));
  return made;
}

function originalOf(i: number): TreebankSentence {
  return withContractions[i - original.length] as TreebankSentence;
}

function tagsBy(tagger: Tagger, forms: readonly string[]): Int32Array {
  const out = new Int32Array(forms.length);
  tagger.tag(tagger.words(forms), out);
  return out;
}

const full = fullTagger();
log(`tagger ${(full.bytes.length / 1e6).toFixed(2)} MB, jackknifed UPOS ${percent(jackknifed())}`);

function fullTagger() {
  const lexicon = lexiconOf(tagged);
  const base64 = cached('tagger', () =>
    Buffer.from(trainTagger(tagged, tags.names, taggerOptions).bytes).toString('base64'),
  );
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const tagger = new Tagger({ tags: tags.names, weights: readWeights(bytes), lexicon: lexicon.entries });
  return { bytes, lexicon, tagger };
}

function jackknifed(): number {
  let right = 0;
  let all = 0;
  for (const [i, { tags: gold }] of tagged.entries()) {
    for (const [k, tag] of gold.entries()) {
      all++;
      const guess = guessed[i]?.[k] as number;
      if (tagParts(tags.names[guess] as string).upos === tagParts(tags.names[tag] as string).upos) right++;
    }
  }
  return right / all;
}

const lemmas = learnLemmas(
  train.flatMap((s, i) =>
    s.words.map((w, k) => ({
      form: w.form,
      lemma: w.lemma,
      upos: w.upos,
      tag: tags.names[tagged[i]?.tags[k] as number] as string,
    })),
  ),
);

const relations = relationNames();
const table = tagTable(tags.names);
const marks = trainMarks(markedTrees());
const parsed = train.map((s, i) => parsedSentence(s, guessed[i] as Int32Array));
log(`${relations.length} relations`);

function relationNames(): string[] {
  const counts = new Map<string, number>();
  for (const { words } of train) for (const { deprel } of words) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
  const names = [...counts].filter(([name, n]) => n >= 5 || !name.includes(':')).map(([name]) => name);
  const bases = [...counts.keys()].map((name) => name.split(':')[0] as string);
  return [...new Set([...names, ...bases])].sort();
}

function parsedSentence({ words }: TreebankSentence, fine: Int32Array): ParsedSentence {
  const heads = words.map((w) => (w.head < 0 ? words.length : w.head));
  return {
    data: { shapes: full.tagger.words(words.map((w) => w.form)), tags: fine, table },
    heads: Int32Array.from(projective(heads)),
    labels: Int32Array.from(words, ({ deprel }) => {
      const exact = relations.indexOf(deprel);
      return exact >= 0 ? exact : relations.indexOf(deprel.split(':')[0] as string);
    }),
  };
}

/** The trees of the treebank with holes where the marks are. */
function markedTrees(): MarkedTree[] {
  return train.map(({ words }) => ({
    forms: words.map((w) => w.form),
    isMark: words.map((w) => w.upos === 'PUNCT' && w.deprel === 'punct'),
    heads: Int32Array.from(words, (w) => w.head),
    word: Int32Array.from(full.tagger.words(words.map((w) => w.form)), (w) => w.lower),
    coarse: Int32Array.from(words, (w) => table.coarse[tags.tagOf(w.upos, w.feats)] as number),
    relation: (i) => relations.indexOf((words[i] as TreebankWord).deprel.split(':')[0] as string),
  }));
}

/** The model from parsers trained in one order of sentences or several. */
function modelBytes(trained: readonly ParserTrainers[], prune: Prune): Uint8Array {
  const moves = trained.map((trainers) => trainers.moves.table(prune));
  const labelPrune = { touchesMin: Math.max(1, prune.touchesMin - 2), stepMin: Math.max(1, prune.stepMin - 1) };
  const labels = trained.map((trainers) => trainers.labels.table(labelPrune));
  return writeSyntaxModel(
    {
      lang,
      tags: tags.names,
      tagSets: full.lexicon.tagSets,
      lexicon: full.lexicon.words,
      lemmaRules: lemmas.rules,
      lemmas: lemmas.lemmas,
      relations,
      sure: sureArcs((trained[0] as ParserTrainers).sure),
    },
    {
      tagger: full.bytes,
      marks,
      moves: averageTriples(moves, trained.length > 1 ? averageStepMin : 0),
      labels: averageWeights(labels, trained.length > 1 ? averageStepMin : 0),
    },
  );
}

/** The sure relations as lists of places, by relation. */
function sureArcs(sure: SureRelations): Record<string, number[]> {
  const byRelation = new Map<string, number[]>();
  for (const [place, relation] of sure.entries())
    if (relation >= 0) getOrMake(byRelation, relations[relation] as string, () => []).push(place);
  return Object.fromEntries(byRelation);
}

function score(bytes: Uint8Array): string {
  const model = readSyntaxModel(bytes);
  const counts = noCounts();
  const started = process.cpuUsage();
  for (const sentence of dev) countSentence(counts, sentence, model.analyse(sentence.words.map((w) => w.form)));
  const { user, system } = process.cpuUsage(started);
  const speed = (1e6 * counts.words) / (user + system);
  const { words } = counts;
  return `${(bytes.length / 1e6).toFixed(2)} MB UPOS ${percent(counts.upos / words)} lemma ${percent(counts.lemma / words)} UAS ${percent(counts.uas / words)} LAS ${percent(counts.las / words)} LAS+ ${percent(counts.lasFull / words)} ${Math.round(speed)} tokens/s`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

const prune = { touchesMin: config.touchesMin, stepMin: config.stepMin };
const epochs = Number(values.epochs ?? config.epochs);
/** A mean weight of fewer steps is left out. */
const averageStepMin = 2;
const trained = config.seeds.map((seed) =>
  trainParser(parsed, relations.length, {
    epochs,
    moveBits: config.moveBits,
    labelBits: config.labelBits,
    seed,
    countMin: config.countMin,
    onEpoch: (epoch, now) => {
      if (epoch % 3 !== 0) log(`round ${epoch + 1}`);
      else log(`round ${epoch + 1}: ${score(modelBytes([now], prune))}`);
    },
  }),
);
saveAndScore('written', modelBytes(trained, prune));

function saveAndScore(when: string, model: Uint8Array): void {
  const scores = score(model);
  log(`${when}: ${scores}`);
  mkdirSync(join(values.out, `syntax-${lang}`), { recursive: true });
  writeFileSync(join(values.out, `syntax-${lang}`, 'syntax.bin'), model);
  const card = modelCard({ lang, sentences: original.length, scores: scores.replace(/ \d+ tokens\/s$/u, '') });
  writeFileSync(join(values.out, `syntax-${lang}`, 'README.md'), card);
}
