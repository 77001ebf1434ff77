import { getOrMake } from '../base/get-or-make.ts';
import { Linkage, type LinkSum } from './linkage.ts';
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
/** The same for two languages, where fewer words meet at all and those that do say more. */
export const acrossLanguagesMin = 0.26;
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
  const likeness: Likeness = (a, b) => likenessOf(statements[a]!, statements[b]!, { vectors, passages });
  const linkage = new Linkage((a, b) => linkOf(statements[a]!, statements[b]!, { likeness, langs: vectors.langs }));
  const groupOf = statements.map((statement) => linkage.single(statement.id));
  for (const pair of likelyPairs(statements, vectors, { passages, likeness })) {
    const [left, right] = [groupOf[pair.a]!, groupOf[pair.b]!];
    if (left === right || !cohere(linkage.between(left, right))) continue;
    const joined = linkage.join(left, right);
    for (const id of joined.members) groupOf[id] = joined;
  }
  return [...new Set(groupOf)]
    .map(({ members }) => members)
    .filter((ids) => ids.some((id) => statements[id]!.place !== 'caption' && !isEmbeddedAlone(statements, ids)))
    .sort((a, b) => a[0]! - b[0]!)
    .map((ids) => ({ statements: ids }));
}

/** A happening named inside another statement is no claim of its own: its sentence already is one. */
function isEmbeddedAlone(statements: readonly Statement[], ids: readonly number[]): boolean {
  return ids.every((id) => statements[id]!.embedded || statements[id]!.place === 'caption');
}

type Likeness = (a: number, b: number) => number;

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
  const pairs: Pair[] = [];
  const partners = partnersByPassage(passages);
  const lastMet = new Int32Array(statements.length).fill(-1);
  for (let a = 0; a < statements.length; a++) {
    const add = (b: number) => {
      if (b <= a || lastMet[b] === a) return;
      lastMet[b] = a;
      const value = likeness(a, b);
      if (value >= thresholdOf(statements[a]!, statements[b]!, vectors.langs)) pairs.push({ a, b, likeness: value });
    };
    for (const key of vectors.vectors[a]!.keys()) vectors.postings.get(key)?.forEach(add);
    partners.get(a)?.forEach(add);
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

function partnersByPassage(passages: PassageIndex): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  for (const [a, b] of passages.pairs) getOrMake(partners, Math.min(a, b), () => []).push(Math.max(a, b));
  return partners;
}

function thresholdOf(a: Statement, b: Statement, langs: readonly string[]): number {
  if (a.report === b.report) return withinMin;
  return langs[a.id] === langs[b.id] ? acrossMin : acrossLanguagesMin;
}

const apart: LinkSum = { total: Number.NaN, limit: 0 };

function linkOf(
  a: Statement,
  b: Statement,
  { likeness, langs }: { likeness: Likeness; langs: readonly string[] },
): LinkSum {
  if (isNested(a, b)) return apart;
  return { total: likeness(Math.min(a.id, b.id), Math.max(a.id, b.id)), limit: thresholdOf(a, b, langs) };
}

/** Groups that hold a statement and one inside it have the sum `NaN`, which is never enough. */
function cohere({ total, limit }: LinkSum): boolean {
  return total >= limit * cohesionShare;
}
