/** Coreference on given mentions: MUC, B³, CEAF-e and their mean (a restatement of score_crossdoc.py). */
import { type Referrer, ReferrerReader } from '../../src/extract/entities/coref/mention.ts';
import { clustersOf, findAntecedents, type PairScorer } from '../../src/extract/entities/coref/rank.ts';
import { lexiconOf } from '../../src/extract/entities/lexicon.ts';
import { readForms } from '../../src/extract/entities/words.ts';
import { packOf } from '../../src/lang/index.ts';
import { analyseNames } from './ner-set.ts';

export interface GumRow {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly coref: number;
  }[];
}

export interface GumMentions {
  readonly mentions: readonly Referrer[];
  readonly chains: readonly number[];
}

/** The labelled mentions of a row in text order, outer before inner; without those whose chain has no other. */
export function gumMentions(row: GumRow, singletons: boolean): GumMentions {
  const size = new Map<number, number>();
  for (const { coref } of row.entities) size.set(coref, (size.get(coref) ?? 0) + 1);
  const kept = row.entities
    .filter(({ coref }) => singletons || size.get(coref)! > 1)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const analysis = analyseNames({ id: row.id, text: row.text, lang: 'en' });
  const reader = new ReferrerReader(analysis, readForms(analysis, lexiconOf(packOf('en'))));
  return { mentions: kept.map((span) => reader.read(span)), chains: kept.map(({ coref }) => coref) };
}

/** Mean F1 over all rows together, in percent. */
export function scoreGum(rows: readonly GumRow[], score: PairScorer | undefined, singletons: boolean): CorefScores {
  const gold = new Map<string, string>();
  const ours = new Map<string, string>();
  for (const row of rows) {
    const { mentions, chains } = gumMentions(row, singletons);
    const clusters = clustersOf(findAntecedents(mentions, score));
    for (const [i, chain] of chains.entries()) {
      gold.set(`${row.id} ${i}`, `${row.id} ${chain}`);
      ours.set(`${row.id} ${i}`, `${row.id} ${clusters[i]}`);
    }
  }
  return corefScores(gold, ours);
}

export interface CorefScores {
  readonly muc: number;
  readonly b3: number;
  readonly ceafe: number;
  readonly conll: number;
}

/** Scores two partitions of the same mentions; figures in percent. */
export function corefScores(gold: ReadonlyMap<string, string>, ours: ReadonlyMap<string, string>): CorefScores {
  const muc = f1(mucSide(ours, gold), mucSide(gold, ours));
  const b3 = f1(b3Side(ours, gold), b3Side(gold, ours));
  const ceafe = ceafeF1(gold, ours);
  const percent = (n: number) => Math.round(n * 1000) / 10;
  return { muc: percent(muc), b3: percent(b3), ceafe: percent(ceafe), conll: percent((muc + b3 + ceafe) / 3) };
}

const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

function groupsOf(partition: ReadonlyMap<string, string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [item, group] of partition) groups.set(group, [...(groups.get(group) ?? []), item]);
  return groups;
}

function mucSide(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  let kept = 0;
  let links = 0;
  for (const items of groupsOf(a).values()) {
    kept += items.length - new Set(items.map((item) => b.get(item))).size;
    links += items.length - 1;
  }
  return links === 0 ? 0 : kept / links;
}

function b3Side(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const groups = groupsOf(a);
  let sum = 0;
  for (const items of groups.values()) {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(b.get(item)!, (counts.get(b.get(item)!) ?? 0) + 1);
    for (const count of counts.values()) sum += (count * count) / items.length;
  }
  return sum / a.size;
}

/** Groups are matched one to one so that the sum of their similarities is largest. */
function ceafeF1(gold: ReadonlyMap<string, string>, ours: ReadonlyMap<string, string>): number {
  const golds = [...groupsOf(gold).values()];
  const found = groupsOf(ours);
  const ids = [...found.keys()];
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const sizes = ids.map((id) => found.get(id)!.length);
  let total = 0;
  for (const part of components(golds, (item) => indexOf.get(ours.get(item)!)!)) {
    const columns = [...new Set(part.flatMap((g) => golds[g]!.map((item) => indexOf.get(ours.get(item)!)!)))];
    const weights = part.map((g) => {
      const shared = new Map<number, number>();
      for (const item of golds[g]!) {
        const column = indexOf.get(ours.get(item)!)!;
        shared.set(column, (shared.get(column) ?? 0) + 1);
      }
      return columns.map((column) => (2 * (shared.get(column) ?? 0)) / (golds[g]!.length + sizes[column]!));
    });
    total += bestAssignment(weights);
  }
  return f1(total / ids.length, total / golds.length);
}

/** Groups of gold chains that share predicted groups; keeps the assignment problems small. */
function components(golds: readonly (readonly string[])[], columnOf: (item: string) => number): number[][] {
  const parent = golds.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const owner = new Map<number, number>();
  for (const [i, items] of golds.entries())
    for (const item of items) {
      const column = columnOf(item);
      const known = owner.get(column);
      if (known === undefined) owner.set(column, i);
      else parent[find(i)] = find(known);
    }
  const by = new Map<number, number[]>();
  for (let i = 0; i < golds.length; i++) by.set(find(i), [...(by.get(find(i)) ?? []), i]);
  return [...by.values()];
}

/** Largest sum of a one-to-one assignment (Kuhn–Munkres with potentials). */
export function bestAssignment(given: readonly (readonly number[])[]): number {
  const wide = given.length <= given[0]!.length;
  const w = wide ? given : given[0]!.map((_, j) => given.map((row) => row[j]!));
  const n = w.length;
  const m = w[0]!.length;
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(m + 1).fill(0);
  const p = new Array<number>(m + 1).fill(0);
  for (let i = 1; i <= n; i++) augment(i, { w, u, v, p });
  let sum = 0;
  for (let j = 1; j <= m; j++) if (p[j]) sum += w[p[j]! - 1]![j - 1]!;
  return sum;
}

interface Matching {
  readonly w: readonly (readonly number[])[];
  readonly u: number[];
  readonly v: number[];
  readonly p: number[];
}

function augment(row: number, { w, u, v, p }: Matching): void {
  const m = v.length - 1;
  const way = new Array<number>(m + 1).fill(0);
  const minv = new Array<number>(m + 1).fill(Number.POSITIVE_INFINITY);
  const used = new Array<boolean>(m + 1).fill(false);
  p[0] = row;
  let j0 = 0;
  do {
    used[j0] = true;
    const i0 = p[j0]!;
    let delta = Number.POSITIVE_INFINITY;
    let j1 = 0;
    for (let j = 1; j <= m; j++) {
      if (used[j]) continue;
      const cost = -w[i0 - 1]![j - 1]! - u[i0]! - v[j]!;
      if (cost < minv[j]!) {
        minv[j] = cost;
        way[j] = j0;
      }
      if (minv[j]! < delta) {
        delta = minv[j]!;
        j1 = j;
      }
    }
    for (let j = 0; j <= m; j++) {
      if (used[j]) {
        u[p[j]!] = u[p[j]!]! + delta;
        v[j] = v[j]! - delta;
      } else minv[j] = minv[j]! - delta;
    }
    j0 = j1;
  } while (p[j0]);
  while (j0) {
    const j1 = way[j0]!;
    p[j0] = p[j1]!;
    j0 = j1;
  }
}
