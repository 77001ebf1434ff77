/**
 * Trains the attribution models of English from PolNeAR's train half.
 *
 *   npx tsx scripts/train-attributions.ts [--data ../shared/bench] [--out models/attributions-en] [--epochs 8] [--only cues|roles] [--limit N]
 *
 * Deterministic: articles are shuffled by a seeded generator, and nothing else is random.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../eval/read.ts';
import type { AttributionRow } from '../eval/scorers/attribution.ts';
import { loadResources } from '../src/app/resources.ts';
import { LinearTrainer, parseLinearModel } from '../src/base/linear.ts';
import { standardStages } from '../src/extract/analyse.ts';
import { type Columns, columnsOf, FeatureList, type Scorer } from '../src/extract/attributions/learned/columns.ts';
import {
  cueFeatures,
  cueLabels,
  tagSentence,
  transitionFeature,
  transitionScores,
} from '../src/extract/attributions/learned/cue-tagger.ts';
import {
  absenceFeatures,
  type CueView,
  roleFeatures,
  viewOf,
} from '../src/extract/attributions/learned/role-features.ts';
import {
  bestSpan,
  contentLabels,
  contentStretch,
  findSource,
  scoreStretch,
  sourceLabels,
  sourceStretches,
} from '../src/extract/attributions/learned/role-finder.ts';
import { contentWindow } from '../src/extract/attributions/learned/window.ts';
import { lexiconOf } from '../src/extract/attributions/lexicon.ts';
import { type Range, readWords } from '../src/extract/attributions/reading.ts';
import { packOf } from '../src/lang/index.ts';
import type { AttributionsData } from '../src/lang/schema/attributions.ts';
import { plainArticle } from '../src/model/index.ts';

const nothing = {
  sentences: [],
  tokens: [],
  timexes: [],
  figures: [],
  entities: [],
  mentions: [],
  toponyms: [],
  attributions: [],
  events: [],
};

interface GoldCue {
  readonly cue: Range;
  readonly source?: Range;
  readonly before?: Range;
  readonly after?: Range;
}

interface Lesson {
  readonly columns: Columns;
  readonly gold: readonly GoldCue[];
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.STEMMA_BENCH ?? '../shared/bench' },
    out: { type: 'string', default: 'models/attributions-en' },
    epochs: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '100000' },
  },
});
const epochs = Number(values.epochs);
const features = new FeatureList();

function readLessons(): Lesson[] {
  const rows = readSet<AttributionRow>({ data: values.data, split: 'train' }, 'attribution/polnear') ?? [];
  const pack = packOf('en');
  const lexicon = lexiconOf(pack.attributions as AttributionsData);
  return rows.slice(0, Number(values.limit)).map((row) => {
    const input = {
      article: plainArticle(row.text, { id: row.id }),
      pack,
      resources: loadResources('en'),
      found: nothing,
    };
    const syntax = standardStages.syntax(input);
    const reading = readWords({ ...input, found: { ...nothing, ...syntax } });
    return { columns: columnsOf(reading, lexicon), gold: goldCues(reading, row) };
  });
}

type Pairs = readonly (readonly [number, number])[] | undefined;

function goldCues(reading: Columns['reading'], row: AttributionRow): GoldCue[] {
  const found: GoldCue[] = [];
  for (const { cue: cues, source, content } of row.attributions) {
    const cue = wordsUnder(reading, cues)[0];
    if (cue === undefined || found.some((other) => other.cue.from < cue.to && cue.from < other.cue.to)) continue;
    const parts = wordsUnder(reading, content);
    const before = joined(parts.filter((part) => part.to <= cue.from));
    const after = joined(parts.filter((part) => part.from >= cue.to));
    const from = wordsUnder(reading, source)[0];
    found.push({ cue, ...(from ? { source: from } : {}), ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  return found;
}

function wordsUnder(reading: Columns['reading'], spans: Pairs): Range[] {
  return (spans ?? []).flatMap(([start, end]) => {
    let from = 0;
    while (from < reading.count && (reading.end[from] as number) <= start) from++;
    let to = from;
    while (to < reading.count && (reading.start[to] as number) < end) to++;
    return to > from ? [{ from, to }] : [];
  });
}

/** Neighbouring parts as one; of parts far apart the one nearest to the cue is lost no worse than the other. */
function joined(parts: readonly Range[]): Range | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  let to = first.to;
  for (const part of parts.slice(1)) if (part.from <= to + 1) to = part.to;
  return { from: first.from, to };
}

/** Mulberry32: small, seeded, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

function trainCues(lessons: readonly Lesson[]): LinearTrainer {
  const trainer = new LinearTrainer(cueLabels, 20);
  const random = seeded(11);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { columns, gold } of shuffle([...lessons], random)) {
      const truth = new Uint8Array(columns.reading.count);
      for (const { cue } of gold) for (let i = cue.from; i < cue.to; i++) truth[i] = i === cue.from ? 1 : 2;
      for (const sentence of columns.reading.sentences) wrong += learnSentence(trainer, columns, sentence, truth);
    }
    process.stdout.write(`cues, round ${epoch + 1}: ${wrong} words wrong\n`);
  }
  return trainer;
}

function learnSentence(trainer: LinearTrainer, columns: Columns, sentence: Range, truth: Uint8Array): number {
  const transition = transitionScores(trainer, features);
  const labels = tagSentence(columns, sentence, trainer, { features, transition, bias: 0 });
  trainer.tick();
  let wrong = 0;
  for (let k = 0; k < labels.length; k++) {
    const [mine, right] = [labels[k] as number, truth[sentence.from + k] as number];
    const [mineBefore, rightBefore] =
      k === 0 ? [0, 0] : [labels[k - 1] as number, truth[sentence.from + k - 1] as number];
    if (mine !== right) {
      wrong++;
      cueFeatures(columns, sentence.from + k, features);
      trainer.update(features.ids, features.count, right, 1);
      trainer.update(features.ids, features.count, mine, -1);
    }
    if (mine === right && mineBefore === rightBefore) continue;
    transitionFeature(rightBefore, features);
    trainer.update(features.ids, features.count, right, 1);
    transitionFeature(mineBefore, features);
    trainer.update(features.ids, features.count, mine, -1);
  }
  return wrong;
}

interface SpanLesson {
  readonly columns: Columns;
  readonly view: CueView;
  readonly base: number;
  readonly gold: Range | undefined;
  readonly mine: Range | undefined;
}

/** Moves the weights from the span that was chosen towards the right one; `undefined` means none. */
function learnSpan(trainer: LinearTrainer, { columns, view, base, gold, mine }: SpanLesson): number {
  trainer.tick();
  if (gold?.from === mine?.from && gold?.to === mine?.to) return 0;
  moveSpan(trainer, { columns, view, base, gold, mine }, gold, mine, 1);
  moveSpan(trainer, { columns, view, base, gold, mine }, mine, gold, -1);
  return 1;
}

function moveSpan(
  trainer: LinearTrainer,
  lesson: SpanLesson,
  span: Range | undefined,
  other: Range | undefined,
  amount: number,
): void {
  const { columns, view, base } = lesson;
  if (span === undefined) {
    absenceFeatures(columns, view, features);
    trainer.update(features.ids, features.count, base + 3, amount);
    return;
  }
  for (let i = span.from; i < span.to; i++) {
    const shared = other !== undefined && i >= other.from && i < other.to;
    const [isFirst, isLast] = [i === span.from && i !== other?.from, i === span.to - 1 && span.to !== other?.to];
    if (shared && !isFirst && !isLast) continue;
    roleFeatures(columns, view, i, features);
    if (!shared) trainer.update(features.ids, features.count, base + 2, amount);
    if (isFirst) trainer.update(features.ids, features.count, base, amount);
    if (isLast) trainer.update(features.ids, features.count, base + 1, amount);
  }
}

const within = (span: Range | undefined, stretch: Range) =>
  span !== undefined && span.from >= stretch.from && span.to <= stretch.to;

function trainSources(lessons: readonly Lesson[]): LinearTrainer {
  const trainer = new LinearTrainer(sourceLabels, 19);
  const random = seeded(12);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { columns, gold } of shuffle([...lessons], random)) {
      for (const { cue, source } of gold) {
        if (source !== undefined && !sourceStretches(columns, cue).some((stretch) => within(source, stretch))) continue;
        const view = viewOf(columns, cue, contentWindow(columns.reading, cue));
        const mine = findSource(columns, view, { model: trainer, features, base: 0 });
        wrong += learnSpan(trainer, { columns, view, base: 0, gold: source, mine });
      }
    }
    process.stdout.write(`sources, round ${epoch + 1}: ${wrong} wrong\n`);
  }
  return trainer;
}

function trainContents(lessons: readonly Lesson[], sources: Scorer): LinearTrainer {
  const trainer = new LinearTrainer(contentLabels, 19);
  const random = seeded(13);
  let lost = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { columns, gold } of shuffle([...lessons], random)) {
      for (const { cue, before, after } of gold) {
        const bare = viewOf(columns, cue, contentWindow(columns.reading, cue));
        const source = findSource(columns, bare, { model: sources, features, base: 0 });
        const view = source ? { ...bare, source } : bare;
        for (const base of [0, 4]) {
          const right = base === 0 ? before : after;
          const stretch = contentStretch(view, base);
          if (right !== undefined && !within(right, stretch)) {
            lost++;
            continue;
          }
          const scores = scoreStretch(columns, view, stretch, { model: trainer, features, base });
          const best = bestSpan(scores);
          const mine = best !== undefined && best.score > scores.none ? best.range : undefined;
          wrong += learnSpan(trainer, { columns, view, base, gold: right, mine });
        }
      }
    }
    process.stdout.write(`contents, round ${epoch + 1}: ${wrong} wrong, ${lost} out of reach\n`);
    lost = 0;
  }
  return trainer;
}

mkdirSync(values.out, { recursive: true });
const lessons = readLessons();
process.stdout.write(
  `${lessons.length} articles, ${lessons.reduce((n, l) => n + l.gold.length, 0)} cues, tree: ${lessons[0]?.columns.reading.hasTree}\n`,
);
const save = (name: string, trainer: LinearTrainer) =>
  writeFileSync(join(values.out, `${name}.bin`), trainer.save(2));
if (values.only !== 'roles') save('cues', trainCues(lessons));
if (values.only !== 'cues') {
  const path = join(values.out, 'sources.bin');
  if (values.only !== 'contents' || !existsSync(path)) save('sources', trainSources(lessons));
  save('contents', trainContents(lessons, parseLinearModel(readFileSync(path))));
}
