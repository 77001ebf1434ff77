/**
 * Trains the model of a sentence's main happening on the train half of the PLOVER set.
 *
 *   npx tsx scripts/train-events.ts [--data ../shared/bench] [--folds]
 *
 * Softmax regression by averaged stochastic gradient steps. Deterministic: rows are shuffled by a seeded generator.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../eval/read.ts';
import { scoreLabels } from '../eval/scorers/events.ts';
import { loadResources } from '../src/app/resources.ts';
import { argmax, LinearTrainer, parseLinearModel } from '../src/base/linear.ts';
import { FeatureBag } from '../src/extract/events/learned/feature-bag.ts';
import { type SentenceView, sentenceFeatures } from '../src/extract/events/learned/features.ts';
import { chooseMain, mainSentence } from '../src/extract/events/learned/main-code.ts';
import { lexiconOf } from '../src/extract/events/lexicon.ts';
import { type EventTree, eventTreeOf } from '../src/extract/events/words.ts';
import { findSyntax } from '../src/extract/sentences/index.ts';
import { parseRecord } from '../src/ingest/index.ts';
import { packOf } from '../src/lang/index.ts';
import type { EventsData } from '../src/lang/schema/events.ts';
import { shuffler } from './shuffle.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly events: readonly { readonly code: string }[];
}

interface Lesson {
  readonly code: string;
  readonly features: Int32Array;
  readonly tree: EventTree;
  readonly view: SentenceView;
}

const bits = 17;
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    folds: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '12' },
    balance: { type: 'string', default: '0.4' },
    rate: { type: 'string', default: '0.1' },
  },
});
const epochs = Number(values.epochs);
const rate = Number(values.rate);

const pack = packOf('en');
const lexicon = lexiconOf(pack.events as EventsData);

function lessonOf(row: Row): Lesson {
  const result = parseRecord({ id: row.id, text: row.text, lang: 'en' }, { input: row.id, id: row.id });
  if ('refused' in result) throw new TypeError(row.id);
  const { sentences, tokens } = findSyntax({ article: result.article, pack, resources: loadResources('en') });
  const tree = eventTreeOf(tokens, lexicon);
  const view = mainSentence(tree, sentences);
  const bag = new FeatureBag();
  sentenceFeatures(tree, view, bag);
  return { code: row.events[0]!.code, features: bag.ids.slice(0, bag.count), tree, view };
}

function train(lessons: readonly Lesson[], labels: readonly string[]): Uint8Array {
  const trainer = new LinearTrainer(labels, bits);
  const shuffle = shuffler(5);
  const order = [...lessons];
  const weights = classWeights(lessons);
  const scores = new Float32Array(labels.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order);
    for (const { code, features } of order) {
      trainer.score(features, features.length, scores);
      const chances = softmax(scores);
      for (const [i, label] of labels.entries()) {
        const step = (weights.get(code) ?? 1) * rate * ((label === code ? 1 : 0) - chances[i]!);
        if (Math.abs(step) > 1e-5) trainer.update(features, features.length, i, step);
      }
      trainer.tick();
    }
  }
  return trainer.save();
}

/** Rare codes count more, by the cube root of how much rarer they are than the commonest. */
function classWeights(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of lessons) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return new Map([...counts].map(([code, count]) => [code, (most / count) ** Number(values.balance)]));
}

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const lessons = (readSet<Row>({ data: values.data, split: 'train' }, 'events/ev_plv') ?? []).map(lessonOf);
const labels = [...new Set(lessons.map(({ code }) => code))].sort();

if (values.folds) {
  const pairs: (readonly [string, string | undefined])[] = [];
  const bare: (readonly [string, string])[] = [];
  const held: { readonly scores: Float32Array; readonly gold: number }[] = [];
  for (let k = 0; k < 5; k++) {
    const model = parseLinearModel(
      train(
        lessons.filter((_, i) => i % 5 !== k),
        labels,
      ),
    );
    for (const { code, features, tree, view } of lessons.filter((_, i) => i % 5 === k)) {
      const scores = new Float32Array(labels.length);
      model.score(features, features.length, scores);
      held.push({ scores, gold: labels.indexOf(code) });
      bare.push([code, labels[argmax(scores)]!]);
      pairs.push([code, chooseMain(tree, view, { model: { main: model } })?.code]);
    }
  }
  process.stdout.write(
    `model alone: ${JSON.stringify(scoreLabels(bare))}\nwith triggers: ${JSON.stringify(scoreLabels(pairs))}\n`,
  );
  for (const unit of [60, 90, 120, 150, 200, 250, 300, 400]) {
    const loss = held.reduce((sum, { scores, gold }) => sum - Math.log(softmax(scores.map((x) => x / unit))[gold]!), 0);
    process.stdout.write(`score unit ${unit}: log loss ${(loss / held.length).toFixed(3)}\n`);
  }
} else {
  const bytes = train(lessons, labels);
  const folder = join(import.meta.dirname, '..', 'models', 'events-en');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.bin'), bytes);
  process.stdout.write(`${bytes.length} bytes\n`);
}
