/**
 * Trains the coreference ranker on GUM: `npx tsx scripts/train-coref.ts [--data DIR]`. Deterministic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../eval/read.ts';
import { type GumRow, gumMentions, scoreGum } from '../eval/scorers/coref.ts';
import { LinearTrainer, parseLinearModel } from '../src/base/linear.ts';
import type { Referrer } from '../src/extract/entities/coref/mention.ts';
import { PairFeatures } from '../src/extract/entities/coref/pair-features.ts';
import { candidatesOf, modelScorer } from '../src/extract/entities/coref/rank.ts';
import { shuffler } from './shuffle.ts';

const bits = 18;
const epochs = 8;

interface Lesson {
  readonly mentions: readonly Referrer[];
  readonly chains: readonly number[];
}

/** One pass: the best antecedent of the right chain against the best of all choices. */
function learn(trainer: LinearTrainer, { mentions, chains }: Lesson): number {
  const features = new PairFeatures(mentions);
  const scores = new Float32Array(1);
  const fill = (candidate: number, index: number) =>
    candidate < 0 ? features.none(index) : features.pair(candidate, index);
  let wrong = 0;
  for (let index = 0; index < mentions.length; index++) {
    const candidates = candidatesOf(mentions, index);
    const right = candidates.filter((candidate) => chains[candidate] === chains[index]);
    const rights = new Set(right.length > 0 ? right : [-1]);
    let best = { candidate: -1, value: Number.NEGATIVE_INFINITY };
    let bestRight = best;
    for (const candidate of [-1, ...candidates]) {
      fill(candidate, index);
      trainer.score(features.ids, features.count, scores);
      const value = scores[0]! + (rights.has(candidate) ? 0 : margin);
      if (value > best.value) best = { candidate, value };
      if (rights.has(candidate) && value > bestRight.value) bestRight = { candidate, value };
    }
    trainer.tick();
    if (rights.has(best.candidate)) continue;
    wrong++;
    fill(bestRight.candidate, index);
    trainer.update(features.ids, features.count, 0, 1);
    fill(best.candidate, index);
    trainer.update(features.ids, features.count, 0, -1);
  }
  return wrong;
}

/** A wrong choice must lose by this much, in units of one update. */
const margin = 3;

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, folds: { type: 'boolean', default: false } },
});
const rows = readSet<GumRow>({ data: values.data, split: 'dev' }, 'entities/coref_gum', 'train') ?? [];

function lessonsOf(row: GumRow): Lesson[] {
  return [false, true].map((singletons) => {
    const { mentions, chains } = gumMentions(row, singletons);
    return { mentions, chains };
  });
}

function train(rowsIn: readonly GumRow[]): Uint8Array {
  const lessons = rowsIn.flatMap(lessonsOf);
  const trainer = new LinearTrainer(['link'], bits);
  const shuffle = shuffler(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons);
    let wrong = 0;
    for (const lesson of lessons) wrong += learn(trainer, lesson);
    process.stdout.write(`epoch ${epoch + 1}: ${wrong} wrong\n`);
  }
  return trainer.save();
}

if (values.folds) {
  const fold = (k: number) => rows.filter((_, i) => i % 5 === k);
  for (let k = 0; k < 2; k++) {
    const scorer = modelScorer({ model: parseLinearModel(train(rows.filter((_, i) => i % 5 !== k))) });
    process.stdout.write(
      `fold ${k}: ${JSON.stringify(scoreGum(fold(k), scorer, false))} all ${JSON.stringify(scoreGum(fold(k), scorer, true))}\n`,
    );
  }
} else {
  const bytes = train(rows);
  const folder = join(import.meta.dirname, '..', 'models', 'coref-en');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.bin'), bytes);
  process.stdout.write(`${bytes.length} bytes\n`);
}
