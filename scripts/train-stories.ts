/**
 * Learns how much each kind of evidence weighs when an article is put into a story; writes models/stories/weights.json.
 *
 *   npx tsx scripts/train-stories.ts [FOLDER]      FOLDER holds stories/<set>/dev.jsonl.gz and lineage/translations
 *
 * Boosted trees over the candidates that grouping itself brings up: first with every article put where it belongs,
 * then with grouping's own decisions, so that it learns to work with its own mistakes (DAgger, Ross et al. 2011). Each
 * set counts the same, but pairs more: each of them is a stream of its own. Headline trees come from the same sets
 * with their texts left out. Where there is little to learn from (headlines, other languages), the trees correct the
 * weights set by hand; for texts they stand alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadWordTables } from '../src/app/word-tables.ts';
import { type Article, plainArticle } from '../src/model/index.ts';
import { evidenceNames, situations } from '../src/story/evidence.ts';
import { streamingOrder } from '../src/story/index.ts';
import { type Ranked, StoryReducer } from '../src/story/reducer.ts';
import { newStory } from '../src/story/state.ts';
import { type EvidenceModel, plainModel, scoreEvidence } from '../src/story/weights.ts';
import { boost } from './boost.ts';

const folder = process.argv[2] ?? '../shared/bench';
const tables = loadWordTables();
/** Candidates below this rank that are wrong teach nothing. */
const ranksKept = 6;
/** Each pair counts as so many articles of a stream. */
const pairWeight = 4;
/**
 * Trees and their rate, for each of `situations`, whether they correct the weights set by hand or stand beside them,
 * and how much they count. Trees alone score best on the sets, but part a dossier of one long event, which no set has:
 * the weights set by hand keep a say.
 */
const plan = [
  { trees: 120, rate: 0.15, fromPlain: false, share: 0.6 },
  { trees: 60, rate: 0.15, fromPlain: true, share: 0.1 },
  { trees: 60, rate: 0.15, fromPlain: true, share: 0.5 },
  { trees: 60, rate: 0.15, fromPlain: true, share: 0.5 },
];
/** More of these never counts against a story … */
const rising = new Set<string>([
  'best-words',
  'best-title',
  'best-shared',
  'best-names',
  'best-numbers',
  'mid-words',
  'mid-shared',
  'marks',
  'late-marks',
  'vote',
  'likeness',
  'mark-coverage',
  'near',
  'top-share',
]);
/** … nor more of these for it. */
const falling = new Set<string>(['gap-last']);
/** How large stories grow differs from set to set: not learned. */
const unused = new Set<string>(['bias', 'size']);

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
  return [...all, ...headlines];
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
function collect(rows: readonly Row[], model: EvidenceModel, forced: boolean): Omit<Sample, 'weight'>[] {
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
    const story = stories.get(right) ?? newStory(stories.size, `s-${right}`);
    stories.set(right, story);
    return story;
  };
  const reducer = new StoryReducer({ tables, model, teacher });
  for (const article of streamingOrder(rows.map(articleOf))) reducer.add(article);
  return samples;
}

function sampleAll(model: EvidenceModel, forced: boolean): Sample[] {
  return sources().flatMap(({ streams }) => {
    const found = streams.flatMap((rows) => collect(rows, model, forced));
    const documents = streams.reduce((sum, rows) => sum + rows.length, 0);
    const weight = (streams[0]?.length === 2 ? pairWeight : 1) / Math.sqrt(documents);
    return found.map((sample) => ({ ...sample, weight }));
  });
}

function learn(samples: readonly Sample[], situation: number): EvidenceModel[number] {
  const { trees, rate, fromPlain, share } = plan[situation] as (typeof plan)[number];
  const plain = (plainModel[situation] as EvidenceModel[number]).weights;
  const slopes = evidenceNames.map((name) =>
    unused.has(name) ? undefined : rising.has(name) ? 1 : falling.has(name) ? -1 : 0,
  );
  const base = { weights: fromPlain ? plain : [], trees: [] };
  const start = ({ evidence }: { evidence: Float64Array }) => scoreEvidence(base, evidence);
  const grown = boost(samples, { trees, rate, slopes, start });
  return {
    weights: plain.map((weight) => rounded(weight * (fromPlain ? 1 : 1 - share))),
    trees: grown.map(({ features, values }) => ({
      features,
      values: values.map((value, n) => ((features[n] as number) < 0 ? rounded(value * share) : value)),
    })),
  };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

const samples = [...sampleAll(plainModel, true), ...sampleAll(plainModel, false)];
const stored = situations.map((name, situation) => {
  const own = samples.filter((sample) => sample.situation === situation);
  process.stdout.write(`${name}: ${own.length} candidates, ${own.filter(({ same }) => same).length} right\n`);
  const { weights, trees } = learn(own, situation);
  const named = Object.fromEntries(weights.map((weight, k) => [evidenceNames[k], weight]));
  const lines = trees.map(({ features, values }) => JSON.stringify([[...features], [...values]]));
  return `${JSON.stringify(name)}: {"weights": ${JSON.stringify(named)}, "trees": [\n${lines.join(',\n')}\n]}`;
});
mkdirSync('models/stories', { recursive: true });
writeFileSync(
  'models/stories/weights.json',
  `{"evidence": ${JSON.stringify(evidenceNames)},\n"situations": {\n${stored.join(',\n')}\n}}\n`,
);
