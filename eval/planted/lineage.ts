import { seededRandom } from '../../bench/random.ts';
import { traceStory } from '../../src/app/compare.ts';
import { type Article, plainArticle } from '../../src/model/index.ts';

/** A family tree of reports that is known because it was made. */
export interface PlantedTree {
  readonly articles: readonly Article[];
  /** `parent>child` */
  readonly edges: ReadonlySet<string>;
  readonly witnesses: number;
}

/** What is given to plant from: sentences of real reports, by topic; and word pairs that edits use. */
export interface Seeds {
  /** Each report as its sentences. */
  readonly reports: readonly (readonly string[])[];
}

const reportsMin = 6;
const reportsMax = 40;
/** A tree has so many independent reports at most. */
const rootsMax = 6;

type Random = () => number;
type Change = (parent: readonly string[], random: Random, own: readonly string[]) => string[];

/** What newsrooms do with a text that is not theirs. */
const changes: readonly Change[] = [
  (parent) => [...parent],
  (parent, random) => parent.slice(0, Math.max(4, Math.ceil(parent.length * (0.5 + 0.4 * random())))),
  (parent, random) => reordered(parent, random),
  (parent, random) => parent.map((sentence) => editWords(sentence, random)),
  (parent, random, own) => inserted(parent, own, random),
];

function reordered(sentences: readonly string[], random: Random): string[] {
  const result = [...sentences];
  for (let i = result.length - 1; i > 1; i--) {
    const j = 1 + Math.floor(random() * i);
    [result[i], result[j]] = [result[j] as string, result[i] as string];
  }
  return result;
}

/** One word in this many is dropped, doubled up with a filler, or changes places with its neighbour. */
const editEvery = 9;
const fillers = ['also', 'reportedly', 'on the day', 'then', 'in all', 'again'];

function editWords(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  return words
    .flatMap((word, i) => {
      if (i === 0 || i === words.length - 1 || random() > 1 / editEvery) return [word];
      const what = random();
      if (what < 0.4 && word.length < 5) return [];
      return [fillers[Math.floor(random() * fillers.length)] as string, word];
    })
    .join(' ');
}

function inserted(parent: readonly string[], own: readonly string[], random: Random): string[] {
  const result = [...parent];
  for (const sentence of own.slice(0, 2 + Math.floor(random() * 3)))
    result.splice(1 + Math.floor(random() * result.length), 0, sentence);
  return result;
}

/** Half of one parent, then half of the other. */
function merged(a: readonly string[], b: readonly string[]): string[] {
  return [...a.slice(0, Math.ceil(a.length * 0.7)), ...b.slice(0, Math.ceil(b.length * 0.7))];
}

interface Node {
  readonly sentences: readonly string[];
  readonly voice: number;
}

/** A tree of reports, each derived from earlier ones as newsrooms do; the same seed gives the same tree. */
export function plantTree(seeds: Seeds, seed: number): PlantedTree {
  const random = seededRandom(seed);
  const size = reportsMin + Math.floor(random() * (reportsMax - reportsMin + 1));
  const pick = () => seeds.reports[Math.floor(random() * seeds.reports.length)] as readonly string[];
  const nodes: Node[] = [];
  const edges = new Set<string>();
  const voices = new Voices();
  const used = new Set<readonly string[]>();
  const fresh = () => {
    for (;;) {
      const report = pick();
      if (!used.has(report)) return used.add(report) && report;
    }
  };
  while (nodes.length < size) {
    const child = nodes.length;
    if (child === 0 || (voices.count < rootsMax && random() < 0.15)) {
      nodes.push({ sentences: fresh(), voice: voices.add() });
      continue;
    }
    const parent = Math.floor(random() * child);
    const other = Math.floor(random() * child);
    const [a, b] = [nodes[parent] as Node, nodes[other] as Node];
    edges.add(`${parent}>${child}`);
    if (random() < 0.12 && voices.find(a.voice) !== voices.find(b.voice)) {
      edges.add(`${other}>${child}`);
      voices.join(a.voice, b.voice);
      nodes.push({ sentences: merged(a.sentences, b.sentences), voice: a.voice });
    } else {
      const change = changes[Math.floor(random() * changes.length)] as Change;
      nodes.push({ sentences: change(a.sentences, random, fresh()), voice: a.voice });
    }
  }
  const articles = nodes.map(({ sentences }, i) =>
    plainArticle(sentences.join('\n'), { id: String(i), outlet: `outlet ${i}`, date: minuteOf(i) }),
  );
  return { articles, edges, witnesses: voices.count };
}

const minuteOf = (i: number) =>
  `2031-05-06T${String(6 + Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}:00Z`;

class Voices {
  readonly #parents: number[] = [];
  count = 0;

  add(): number {
    this.count++;
    return this.#parents.push(this.#parents.length) - 1;
  }

  find(voice: number): number {
    let root = voice;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.find(b)] = this.find(a);
    this.count--;
  }
}

export interface TracedTree {
  readonly right: number;
  readonly found: number;
  readonly planted: number;
  readonly witnesses: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Traces a planted tree. An edge is right when the child hangs from its parent, or from a report with the very same
 * text: which of two equal texts was copied nobody can tell.
 */
export function traceTree(tree: PlantedTree): TracedTree {
  const { derivations, witnesses } = traceStory(tree.articles);
  const text = (id: string) => tree.articles[Number(id)]?.text ?? '';
  const same = (a: string, b: string) => a === b || text(a) === text(b);
  const planted = [...tree.edges].map((edge) => edge.split('>') as [string, string]);
  const found = derivations.map(({ from, to }): [string, string] => [from, to]);
  const matches = ([from, to]: [string, string], [p, c]: [string, string]) => c === to && same(from, p);
  const missed = planted.filter((edge) => !found.some((f) => matches(f, edge)));
  const wrong = found.filter((edge) => !planted.some((p) => matches(edge, p)));
  const tell = ([a, b]: [string, string]) => `${a}>${b}`;
  return {
    right: found.length - wrong.length,
    found: found.length,
    planted: planted.length,
    witnesses: witnesses.length,
    missed: missed.map(tell),
    wrong: wrong.map(tell),
  };
}
