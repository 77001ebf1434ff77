import type { PassageIndex } from './passages.ts';
import { type StatementVectors, similarityOf } from './similarity.ts';
import type { Statement } from './statement.ts';

/** Statements that speak of one point. */
export interface ClaimGroup {
  /** Ids of statements, in report and text order. */
  readonly statements: readonly number[];
}

/** Likeness from which two statements of different reports speak of one point. */
export const acrossMin = 0.31;
/** The same for two languages, where less is known of each word. */
export const acrossLanguagesMin = 0.4;
/** Likeness from which two statements of one report say the same twice (a headline and its lead). */
export const withinMin = 0.5;
/** A statement joins a group only if its mean likeness to the members is at least this share of the threshold. */
const cohesionShare = 0.6;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Groups statements into claims: the likeliest pairs first, each joining two groups when their members are
 * alike on the whole (average linkage with a threshold, so that one vague sentence cannot chain two points).
 * A caption joins a group but never founds one.
 */
export function groupClaims(
  statements: readonly Statement[],
  vectors: StatementVectors,
  passages: PassageIndex,
): ClaimGroup[] {
  const groupOf = new Map<number, number[]>(statements.map((statement) => [statement.id, [statement.id]]));
  const likeness = memoised((a, b) => likenessOf(statements[a]!, statements[b]!, { vectors, passages }));
  for (const pair of likelyPairs(statements, vectors, { passages, likeness })) {
    const [left, right] = [groupOf.get(pair.a)!, groupOf.get(pair.b)!];
    if (left === right || !cohere(statements, left, { right, likeness, langs: vectors.langs })) continue;
    const joined = [...left, ...right].sort((a, b) => a - b);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())]
    .filter((ids) => ids.some((id) => statements[id]!.place !== 'caption' && !isEmbeddedAlone(statements, ids)))
    .sort((a, b) => a[0]! - b[0]!)
    .map((ids) => ({ statements: ids }));
}

/** A happening named inside another statement is no claim of its own: its sentence already is one. */
function isEmbeddedAlone(statements: readonly Statement[], ids: readonly number[]): boolean {
  return ids.every((id) => statements[id]!.embedded || statements[id]!.place === 'caption');
}

type Likeness = (a: number, b: number) => number;

function memoised(of: Likeness): Likeness {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = a < b ? a * 1_000_003 + b : b * 1_000_003 + a;
    let value = known.get(key);
    if (value === undefined) {
      value = of(a, b);
      known.set(key, value);
    }
    return value;
  };
}

function likenessOf(
  a: Statement,
  b: Statement,
  { vectors, passages }: { vectors: StatementVectors; passages: PassageIndex },
): number {
  const features = similarityOf(vectors, a.id, b.id);
  if (a.report === b.report) return isNested(a, b) ? 0 : features;
  return Math.max(features, passages.aligned(a, b));
}

/** One stands inside the other: a happening named in a sentence is another point than the sentence's own. */
function isNested(a: Statement, b: Statement): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}

/** Pairs above their threshold, likeliest first; ties in text order, so that the result is one for all runs. */
function likelyPairs(
  statements: readonly Statement[],
  vectors: StatementVectors,
  { passages, likeness }: { passages: PassageIndex; likeness: Likeness },
): Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  const add = (a: number, b: number) => {
    const key = a * statements.length + b;
    if (a >= b || seen.has(key)) return;
    seen.add(key);
    const value = likeness(a, b);
    if (value >= thresholdOf(statements[a]!, statements[b]!, vectors.langs)) pairs.push({ a, b, likeness: value });
  };
  for (const list of vectors.postings.values())
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) add(a, b);
  for (const [a, b] of passages.pairs) add(Math.min(a, b), Math.max(a, b));
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

function thresholdOf(a: Statement, b: Statement, langs: readonly string[]): number {
  if (a.report === b.report) return withinMin;
  return langs[a.id] === langs[b.id] ? acrossMin : acrossLanguagesMin;
}

function cohere(
  statements: readonly Statement[],
  left: readonly number[],
  { right, likeness, langs }: { right: readonly number[]; likeness: Likeness; langs: readonly string[] },
): boolean {
  let total = 0;
  let limit = 0;
  for (const a of left)
    for (const b of right) {
      if (isNested(statements[a]!, statements[b]!)) return false;
      total += likeness(a, b);
      limit += thresholdOf(statements[a]!, statements[b]!, langs);
    }
  return total >= limit * cohesionShare;
}
