/**
 * Trains coreference across reports on the train half of ECB+: `npx tsx scripts/train-claims.ts [--data DIR]`.
 * Writes models/claims-en/events.json and entities.json. Deterministic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../eval/read.ts';
import { type CrossDocRow, type MentionGroup, readCrossDoc, readMentionGroups } from '../eval/scorers/crossdoc.ts';
import { loadWordSenses } from '../src/app/claim-models.ts';
import { entityFeatureNames, entityPairFeatures } from '../src/collate/coreference/entity-features.ts';
import { eventFeatureNames, eventPairFeatures } from '../src/collate/coreference/event-features.ts';
import { boost, standardBoosting } from './boosting.ts';
import { randomiser } from './shuffle.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, only: { type: 'string', default: '' } },
});
const folder = join(import.meta.dirname, '..', 'models', 'claims-en');

interface Lessons {
  readonly rows: number[][];
  readonly labels: number[];
  readonly weights: number[];
}

/** One in so many pairs that are not one thing is learned from, with that weight: they are many and much alike. */
const oneInOthers = 3;

function lessonsOf(
  groups: readonly MentionGroup[],
  kind: 'events' | 'entities',
  read: (group: MentionGroup, a: number, b: number) => number[] | undefined,
): Lessons {
  const lessons: Lessons = { rows: [], labels: [], weights: [] };
  const next = randomiser(7);
  for (const group of groups) {
    const mentions = group[kind];
    for (let b = 0; b < mentions.length; b++)
      for (let a = 0; a < b; a++) {
        const same = mentions[a]!.chain === mentions[b]!.chain;
        if (!same && next() * oneInOthers >= 1) continue;
        const row = read(group, a, b);
        if (row === undefined) continue;
        lessons.rows.push(row);
        lessons.labels.push(Number(same));
        lessons.weights.push(same ? 1 : oneInOthers);
      }
  }
  return lessons;
}

const rows = readSet<CrossDocRow>({ data: values.data, split: 'train' }, 'claims/ecbplus') ?? [];
const reports = rows.map(readCrossDoc);
const wide = readMentionGroups(reports, 'topic');
// Narrow sets too: what is learned of happenings must not hang on how many reports are read together.
const narrow = readMentionGroups(reports, 'subtopic');
const senses = loadWordSenses();
mkdirSync(folder, { recursive: true });

function train(name: 'events' | 'entities', columns: readonly string[], lessons: Lessons): void {
  if (values.only !== '' && values.only !== name) return;
  const model = boost(columns, lessons, standardBoosting);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(model)}\n`);
  process.stdout.write(`${name}: ${lessons.rows.length} pairs, ${model.trees.length} trees\n`);
}

train(
  'events',
  eventFeatureNames,
  lessonsOf([...wide, ...narrow], 'events', ({ events, index }, a, b) =>
    eventPairFeatures([events[a]!.mention, events[b]!.mention], { index, senses }),
  ),
);
train(
  'entities',
  entityFeatureNames,
  lessonsOf(wide, 'entities', ({ entities, plain }, a, b) => {
    const [first, second] = [entities[a]!.mention, entities[b]!.mention];
    return first.pronoun || second.pronoun ? undefined : entityPairFeatures([first, second], plain);
  }),
);
