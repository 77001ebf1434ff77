/**
 * Learns how much each kind of evidence weighs when an article is put into a story; writes models/stories/weights.json.
 *
 *   npx tsx scripts/train-stories.ts [FOLDER]      FOLDER holds stories/<set>/dev.jsonl.gz and lineage/translations
 *
 * Logistic regression over the candidates that grouping itself brings up: first with every article put where it
 * belongs, then with grouping's own decisions, so that it learns to work with its own mistakes (DAgger, Ross et al.
 * 2011). Each set counts the same. Headline weights come from the same sets with their texts left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadWordTables } from '../src/app/word-tables.ts';
import { type Article, plainArticle } from '../src/model/index.ts';
import { evidenceNames, situations } from '../src/story/evidence.ts';
import { streamingOrder } from '../src/story/index.ts';
import { newStory, type Ranked, StoryReducer } from '../src/story/reducer.ts';
import { type EvidenceWeights, plainWeights } from '../src/story/weights.ts';

const folder = process.argv[2] ?? '../shared/bench';
const tables = loadWordTables();
/** Candidates below this rank that are wrong teach nothing. */
const ranksKept = 6;
const rounds = Number(process.env.ROUNDS ?? 2);
const steps = 15;
const decay = 5e-4;
/** A longer move of any weight in one step is cut: far from the optimum, Newton's method overshoots. */
const moveMax = 2;

interface Row {
  readonly id: string;
  readonly lang?: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string | null;
  readonly cluster: string;
}

/** A stream with its gold stories, or pairs that are grouped alone. */
interface Source {
  readonly name: string;
  readonly streams: readonly (readonly Row[])[];
}

interface Sample {
  readonly situation: number;
  readonly evidence: Float64Array;
  readonly same: boolean;
  readonly weight: number;
}

function readRows<T>(path: string): T[] {
  const text = gunzipSync(readFileSync(join(folder, path))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

interface Pair {
  readonly a: Row;
  readonly b: Row;
  readonly label: string;
  readonly set?: string;
  readonly lang?: string;
}

function pairStreams(path: string, isSame: (label: string) => boolean): Row[][] {
  // Pairs of a cause and its effect are neither one event nor clearly two.
  const pairs = readRows<Pair>(path).filter((pair) => pair.set !== 'headlinecause');
  return pairs.map(({ a, b, label, lang }, index) => {
    const side = (row: Row, which: string) => ({
      ...row,
      ...(lang === undefined ? {} : { lang }),
      id: `${index}${which}`,
      // Which dates translations carry is an accident of their collection.
      date: null,
      cluster: isSame(label) ? 'one' : which,
    });
    return [side(a, 'a'), side(b, 'b')];
  });
}

function sources(): Source[] {
  const texts: Source[] = ['gva', 'basil', 'allsides', 'wikinews'].map((name) => ({
    name,
    streams: [readRows<Row>(`stories/${name}/dev.jsonl.gz`)],
  }));
  const pairs: Source[] = [
    {
      name: 'tgpairs',
      streams: pairStreams('stories/tgpairs/dev.jsonl.gz', (label) => label === 'ok' || label === 'same'),
    },
    {
      name: 'translations',
      streams: pairStreams('lineage/translations/dev.jsonl.gz', (label) => label === 'translation'),
    },
  ];
  const all = [...texts, ...pairs];
  const headlines = all.map(({ name, streams }) => ({
    name: `${name}-headlines`,
    streams: streams.map((rows) => rows.map((row) => ({ ...row, text: '' }))),
  }));
  const extra = process.env.STEMMA_TRAIN_OG
    ? [{ name: 'og2021', streams: [readRows<Row>('stories/og2021/dev.jsonl.gz')] }]
    : [];
  return [...all, ...headlines, ...extra];
}

function articleOf(row: Row): Article {
  return plainArticle(row.text, {
    id: row.id,
    lang: row.lang ?? 'en',
    ...(row.title ? { title: row.title } : {}),
    ...(row.date ? { date: row.date } : {}),
  });
}

/** Every candidate met in a stream, with whether it was the right story. */
function collect(rows: readonly Row[], weights: EvidenceWeights, forced: boolean): Omit<Sample, 'weight'>[] {
  const gold = new Map(rows.map(({ id, cluster }) => [id, cluster]));
  const ids: string[] = [];
  const stories = new Map<string, ReturnType<typeof newStory>>();
  const samples: Omit<Sample, 'weight'>[] = [];
  const teacher = (article: Article, ranked: readonly Ranked[]) => {
    const right = gold.get(article.id) as string;
    for (const [rank, { candidate }] of ranked.entries()) {
      const inside = candidate.story.slots.filter((slot) => gold.get(ids[slot] as string) === right).length;
      const share = inside / candidate.story.slots.length;
      if (rank >= ranksKept && share < 0.5) continue;
      samples.push({ situation: candidate.situation, evidence: candidate.evidence, same: share >= 0.5 });
    }
    ids.push(article.id);
    if (!forced) return undefined;
    const story = stories.get(right) ?? newStory(stories.size);
    stories.set(right, story);
    return story;
  };
  const reducer = new StoryReducer({ tables, weights, teacher });
  for (const article of streamingOrder(rows.map(articleOf))) reducer.add(article);
  return samples;
}

function sampleAll(weights: EvidenceWeights, forced: boolean): Sample[] {
  return sources().flatMap(({ streams }) => {
    const found = streams.flatMap((rows) => collect(rows, weights, forced));
    const documents = streams.reduce((sum, rows) => sum + rows.length, 0);
    return found.map((sample) => ({ ...sample, weight: 1 / Math.sqrt(documents) / 10 }));
  });
}

/** Weighted logistic regression by Newton's method, drawn towards the weights set by hand. */
function learn(samples: readonly Sample[], start: readonly number[]): number[] {
  const size = start.length;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const pinned = evidenceNames.indexOf('size');
  let weights = [...start];
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((w, k) => (k === 0 ? 0 : decay * (w - (start[k] as number))));
    const curve = Array.from({ length: size }, (_, k) => {
      const row = new Array<number>(size).fill(0);
      row[k] = k === 0 ? 1e-7 : decay;
      return row;
    });
    for (const { evidence, same, weight } of samples) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (evidence[k] as number) * (weights[k] as number);
      const p = 1 / (1 + Math.exp(-sum));
      const error = ((p - (same ? 1 : 0)) * weight) / total;
      const bend = (Math.max(p * (1 - p), 1e-6) * weight) / total;
      for (let k = 0; k < size; k++) {
        const x = evidence[k] as number;
        // How large stories grow differs from set to set: not learned.
        if (x === 0 || k === pinned) continue;
        slope[k] = (slope[k] as number) + error * x;
        const row = curve[k] as number[];
        for (let m = 0; m <= k; m++) row[m] = (row[m] as number) + bend * x * (evidence[m] as number);
      }
    }
    for (let k = 0; k < size; k++)
      for (let m = k + 1; m < size; m++) (curve[k] as number[])[m] = curve[m]?.[k] as number;
    const move = solve(curve, slope);
    const largest = Math.max(...move.map(Math.abs));
    const damp = Math.min(1, moveMax / largest);
    weights = weights.map((w, k) => (k === pinned ? w : w - damp * (move[k] as number)));
  }
  return weights.map((w) => Math.round(w * 1000) / 1000);
}

/** Solves a small symmetric system by elimination with pivots. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] as number]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows
      .slice(k)
      .reduce((best, row, at) => (Math.abs(row[k] as number) > Math.abs(rows[best]?.[k] as number) ? k + at : best), k);
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    for (let r = 0; r < size; r++) {
      if (r === k) continue;
      const factor = (rows[r]?.[k] as number) / (rows[k]?.[k] as number);
      for (let c = k; c <= size; c++)
        (rows[r] as number[])[c] = (rows[r]?.[c] as number) - factor * (rows[k]?.[c] as number);
    }
  }
  return rows.map((row, k) => (row[size] as number) / (row[k] as number));
}

let weights: EvidenceWeights = plainWeights;
let samples: Sample[] = [];
for (let round = 0; round < rounds; round++) {
  samples = [...samples, ...sampleAll(weights, round === 0)];
  weights = situations.map((_, s) =>
    learn(
      samples.filter(({ situation }) => situation === s),
      plainWeights[s] as number[],
    ),
  );
  for (const [s, name] of situations.entries()) {
    const own = samples.filter(({ situation }) => situation === s);
    process.stdout.write(
      `${round} ${name}: ${own.length} candidates, ${own.filter(({ same }) => same).length} right\n`,
    );
    process.stdout.write(`   ${evidenceNames.map((e, k) => `${e} ${weights[s]?.[k]}`).join(' · ')}\n`);
  }
}
mkdirSync('models/stories', { recursive: true });
const rows = situations.map(
  (name, s) =>
    `${JSON.stringify(name)}: ${JSON.stringify(Object.fromEntries(evidenceNames.map((e, k) => [e, weights[s]?.[k]])))}`,
);
writeFileSync('models/stories/weights.json', `{\n${rows.join(',\n')}\n}\n`);
