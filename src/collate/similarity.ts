import type { Features } from './features.ts';

/** Statements as weighted vectors: a feature weighs its kind times its rarity in the story. */
export interface StatementVectors {
  readonly vectors: readonly Features[];
  readonly norms: readonly number[];
  /** Main verbs of each statement, as feature keys. */
  readonly verbs: readonly (readonly string[])[];
  /** Language of each statement. */
  readonly langs: readonly string[];
  /** Statements in which each feature stands, for features rare enough to lead to a match. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** A feature in more than this share of the statements says nothing about a pair. */
const commonShareMax = 0.25;
/** In a small story a feature may stand in this many statements whatever the share. */
const commonCountMin = 12;

/** Weighs features by how few statements have them (inverse document frequency over the story's statements). */
export function weighStatements(features: readonly Features[], langs: readonly string[] = []): StatementVectors {
  const postings = new Map<string, number[]>();
  for (const [id, keys] of features.entries())
    for (const key of keys.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [id]);
      else list.push(id);
    }
  const n = features.length;
  const vectors = features.map(
    (keys) => new Map([...keys].map(([key, w]) => [key, w * Math.log(1 + n / (postings.get(key)?.length ?? 1))])),
  );
  const norms = vectors.map((vector) => Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)));
  const limit = Math.max(commonCountMin, n * commonShareMax);
  for (const [key, list] of postings) if (list.length < 2 || list.length > limit) postings.delete(key);
  const verbs = features.map((keys) => [...keys.keys()].filter((key) => key.startsWith('v:')));
  return { vectors, norms, verbs, langs, postings };
}

/** Two statements with different main verbs must have this much more in common. */
const otherVerbShare = 0.78;

/** Both have a main verb, and not the same one. */
function verbsDiffer(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

/**
 * How alike two statements are, 0…1: the mean of the cosine and of the share that the smaller one has in the
 * larger, since one report often says in a clause what the other says in two lines.
 */
export function similarityOf(statements: StatementVectors, a: number, b: number): number {
  const [x, y] = [statements.vectors[a]!, statements.vectors[b]!];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  // Notions join languages; inside one, words say it better.
  const isOneLanguage = statements.langs[a] === statements.langs[b];
  let dot = 0;
  for (const [key, weight] of small) if (!isOneLanguage || !key.startsWith('x:')) dot += weight * (large.get(key) ?? 0);
  const [m, n] = [statements.norms[a]!, statements.norms[b]!];
  if (dot === 0 || m === 0 || n === 0) return 0;
  const likeness = 0.5 * (dot / (m * n)) + 0.5 * Math.min(1, dot / Math.min(m, n) ** 2);
  return isOneLanguage && verbsDiffer(statements.verbs[a]!, statements.verbs[b]!)
    ? likeness * otherVerbShare
    : likeness;
}
