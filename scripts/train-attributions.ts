/**
 * Trains the attribution models of English from PolNeAR's train half.
 *
 *   npx tsx scripts/train-attributions.ts [--data ../shared/bench] [--out models/attributions-en] [--epochs 8] [--only cues|roles] [--limit N] [--syntax FILE]
 *
 * Deterministic: articles are shuffled by a seeded generator, and nothing else is random.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../eval/read.ts';
import type { AttributionRow } from '../eval/scorers/attribution.ts';
import { loadResources } from '../src/app/resources.ts';
import { LinearTrainer } from '../src/base/linear.ts';
import { standardStages } from '../src/extract/analyse.ts';
import { type Columns, columnsOf, FeatureList } from '../src/extract/attributions/learned/columns.ts';
import {
  cueFeatures,
  cueLabels,
  tagSentence,
  transitionFeature,
  transitionScores,
} from '../src/extract/attributions/learned/cue-tagger.ts';
import {
  absenceFeatures,
  absenceSourceFeatures,
  type CueView,
  roleFeatures,
  roleSourceFeatures,
  viewOf,
} from '../src/extract/attributions/learned/role-features.ts';
import {
  addSourceScores,
  bestSpan,
  isInsideQuote,
  type Role,
  type RoleScores,
  roleLabels,
  roles,
  scoreWindow,
  stretchesOf,
} from '../src/extract/attributions/learned/role-finder.ts';
import { contentWindow } from '../src/extract/attributions/learned/window.ts';
import { lexiconOf } from '../src/extract/attributions/lexicon.ts';
import { type Range, readWords } from '../src/extract/attributions/reading.ts';
import { packOf } from '../src/lang/index.ts';
import type { AttributionsData } from '../src/lang/schema/attributions.ts';
import { plainArticle } from '../src/model/index.ts';
import { readSyntaxModel } from '../src/syntax/model.ts';

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
    syntax: { type: 'string', default: '' },
  },
});
const epochs = Number(values.epochs);
const features = new FeatureList();
/** How far ahead of its rivals the right answer must be while learning, in units of the weights. */
const lead = 40;

function readLessons(): Lesson[] {
  const rows = readSet<AttributionRow>({ data: values.data, split: 'train' }, 'attribution/polnear') ?? [];
  const pack = packOf('en');
  const lexicon = lexiconOf(pack.attributions as AttributionsData);
  const syntax = values.syntax === '' ? loadResources('en').syntax : readSyntaxModel(readFileSync(values.syntax));
  const resources = { syntax };
  return rows.slice(0, Number(values.limit)).map((row) => {
    const input = {
      article: plainArticle(row.text, { id: row.id }),
      pack,
      resources,
      found: nothing,
    };
    const words = standardStages.syntax(input);
    const reading = readWords({ ...input, found: { ...nothing, ...words } }, lexicon);
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
  const trainer = new LinearTrainer(cueLabels, 18);
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
  const labels = tagSentence(columns, sentence, trainer, {
    features,
    transition,
    bias: 0,
    thorough: true,
    handicap: { truth, by: lead },
  });
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
  readonly role: Role;
}

/** Moves the weights from the span that was chosen towards the right one; `undefined` means none. Returns 1 if wrong. */
function learnSpan(
  trainer: LinearTrainer,
  lesson: SpanLesson,
  gold: Range | undefined,
  mine: Range | undefined,
): number {
  if (gold?.from === mine?.from && gold?.to === mine?.to) return 0;
  moveSpan(trainer, lesson, { span: gold, other: mine, amount: 1 });
  moveSpan(trainer, lesson, { span: mine, other: gold, amount: -1 });
  return 1;
}

interface Move {
  readonly span: Range | undefined;
  readonly other: Range | undefined;
  readonly amount: number;
}

function moveSpan(trainer: LinearTrainer, { columns, view, role }: SpanLesson, { span, other, amount }: Move): void {
  const base = roles[role];
  const update = (label: number) => trainer.update(features.ids, features.count, base + label, amount);
  if (span === undefined) {
    absenceFeatures(columns, view, features);
    update(3);
    if (role === 'source') return;
    absenceSourceFeatures(columns, view, features);
    update(3);
    return;
  }
  for (let i = span.from; i < span.to; i++) {
    const shared = other !== undefined && i >= other.from && i < other.to;
    const [isFirst, isLast] = [i === span.from && i !== other?.from, i === span.to - 1 && span.to !== other?.to];
    if ((shared && !isFirst && !isLast) || isInsideQuote(columns, view, i)) continue;
    for (const fill of role === 'source' ? [roleFeatures] : [roleFeatures, roleSourceFeatures]) {
      fill(columns, view, i, features);
      if (!shared) update(2);
      if (isFirst) update(0);
      if (isLast) update(1);
    }
  }
}

const within = (span: Range | undefined, stretches: readonly Range[]) =>
  span === undefined || stretches.some((stretch) => span.from >= stretch.from && span.to <= stretch.to);

function trainRoles(lessons: readonly Lesson[]): LinearTrainer {
  const trainer = new LinearTrainer(roleLabels, 18);
  const random = seeded(12);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const wrong = { source: 0, before: 0, after: 0, lost: 0 };
    for (const { columns, gold } of shuffle([...lessons], random))
      for (const cue of gold) learnRoles(trainer, columns, cue, { wrong, early: epoch < 1 });
    process.stdout.write(`roles, round ${epoch + 1}: wrong ${JSON.stringify(wrong)}\n`);
  }
  return trainer;
}

/** Takes the lead that the right span must have from its scores. */
function handicap(scores: RoleScores, { window }: CueView, span: Range | undefined, role: Role): void {
  const base = roles[role];
  const words = roleLabels.length;
  if (span === undefined) scores.none[base + 3] = (scores.none[base + 3] as number) - lead;
  else if (span.from >= window.from && span.to <= window.to)
    for (const at of [(span.from - window.from) * words + base, (span.to - 1 - window.from) * words + base + 1])
      scores.words[at] = (scores.words[at] as number) - lead / 2;
}

interface RoleLesson {
  readonly wrong: Record<Role | 'lost', number>;
  /** In the first round sources are guesswork: contents then learn from the right one. */
  readonly early: boolean;
}

function learnRoles(trainer: LinearTrainer, columns: Columns, gold: GoldCue, { wrong, early }: RoleLesson): void {
  const bare = viewOf(columns, gold.cue, contentWindow(columns.reading, gold.cue));
  const scoring = { model: trainer, features };
  const scores = scoreWindow(columns, bare, scoring);
  handicap(scores, bare, gold.source, 'source');
  const mine = bestSpan(columns, bare, scores, 'source');
  trainer.tick();
  const possible = (span: Range | undefined) =>
    span === undefined || !(isInsideQuote(columns, bare, span.from) || isInsideQuote(columns, bare, span.to - 1));
  const known = within(gold.source, stretchesOf(columns, bare, 'source')) && possible(gold.source);
  if (known) wrong.source += learnSpan(trainer, { columns, view: bare, role: 'source' }, gold.source, mine);
  const source = early && known ? gold.source : mine;
  const view = source ? { ...bare, source } : bare;
  addSourceScores(columns, view, scores, scoring);
  for (const role of ['before', 'after'] as const) {
    handicap(scores, view, gold[role], role);
    if (!within(gold[role], stretchesOf(columns, view, role)) || !possible(gold[role])) wrong.lost++;
    else wrong[role] += learnSpan(trainer, { columns, view, role }, gold[role], bestSpan(columns, view, scores, role));
  }
}

mkdirSync(values.out, { recursive: true });
const lessons = readLessons();
process.stdout.write(
  `${lessons.length} articles, ${lessons.reduce((n, l) => n + l.gold.length, 0)} cues, tree: ${lessons[0]?.columns.reading.hasTree}\n`,
);
const save = (name: string, trainer: LinearTrainer) => writeFileSync(join(values.out, `${name}.bin`), trainer.save(2));
if (values.only !== 'roles') save('cues', trainCues(lessons));
if (values.only !== 'cues') save('roles', trainRoles(lessons));
