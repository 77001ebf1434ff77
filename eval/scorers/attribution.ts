/**
 * Who said what: the figures of bench/scorers/score_attribution.py, restated.
 *
 * `span`: per role, exact match of token ranges, each part of a discontinuous role by itself (CofeNet, COLING 2022).
 * `linked`: predictions assigned one-to-one to gold by content token-F1; tokens count only inside a pair
 * (SpkAtt-2023). `wsw`: share of gold (and of predictions) whose pair agrees in content (F1 ≥ .8) and source (≥ .5).
 */
type Pair = readonly [number, number];
type Role = 'source' | 'cue' | 'content';

/** An attribution as the output contract writes it. */
export interface PlainAttribution {
  readonly source?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly content?: readonly Pair[];
  readonly kind?: string;
}

export interface AttributionRow {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly PlainAttribution[];
}

/** Percent: precision, recall, F1. */
export type Prf = readonly [number, number, number];

export interface AttributionScores {
  readonly span: Record<Role, Prf>;
  readonly overlap: Record<Role, Prf>;
  readonly linked: Record<Role | 'joint', Prf>;
  readonly whoSaidWhat: Prf;
  /** Recall in percent and number of gold attributions, by kind. */
  readonly byKind: Readonly<Record<string, readonly [number, number]>>;
}

const roles: readonly Role[] = ['cue', 'source', 'content'];
type Count = [number, number, number];
type Tokens = ReadonlySet<number>;
interface Prepared {
  readonly tokens: Record<Role, Tokens>;
  readonly kind: string;
}

const zero = (): Record<Role, Count> => ({ source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] });

/** Scores predictions (by row id) against gold rows; `words` leaves punctuation out of the tokens. */
export function scoreAttributions(
  gold: readonly AttributionRow[],
  predicted: ReadonlyMap<string, readonly PlainAttribution[]>,
  words = false,
): AttributionScores {
  const totals = { span: zero(), overlap: zero(), linked: zero() };
  const wsw: Count = [0, 0, 0];
  const kinds = new Map<string, [number, number]>();
  for (const row of gold) {
    const ruler = tokenStarts(row.text, words);
    const predictions = predicted.get(row.id) ?? [];
    const goldSide = row.attributions.map((a) => prepare(ruler, a));
    const ourSide = predictions.map((a) => prepare(ruler, a));
    for (const role of roles) {
      countSets(totals.overlap[role], union(ourSide, role), union(goldSide, role));
      countSets(totals.span[role], ranges(ruler, predictions, role), ranges(ruler, row.attributions, role));
    }
    const pairs = assign(goldSide, ourSide);
    for (const role of roles) countLinked(totals.linked[role], pairs, { goldSide, ourSide, role });
    const good = new Set(pairs.filter(agrees).map(([g]) => g));
    wsw[0] += good.size;
    wsw[1] += ourSide.length;
    wsw[2] += goldSide.length;
    for (const g of goldSide) {
      const kind = kinds.get(g.kind) ?? [0, 0];
      kinds.set(g.kind, [kind[0] + (good.has(g) ? 1 : 0), kind[1] + 1]);
    }
  }
  return {
    span: perRole(totals.span),
    overlap: perRole(totals.overlap),
    linked: { ...perRole(totals.linked), joint: prf(joint(totals.linked)) },
    whoSaidWhat: prf(wsw),
    byKind: Object.fromEntries([...kinds].sort().map(([kind, [n, all]]) => [kind, [round((100 * n) / all), all]])),
  };
}

function perRole(counts: Record<Role, Count>): Record<Role, Prf> {
  return { source: prf(counts.source), cue: prf(counts.cue), content: prf(counts.content) };
}

function joint(counts: Record<Role, Count>): Count {
  return [0, 1, 2].map((i) => roles.reduce((sum, role) => sum + (counts[role][i] as number), 0)) as Count;
}

function prf([hits, ours, gold]: Count): Prf {
  const p = ours ? hits / ours : 0;
  const r = gold ? hits / gold : 0;
  return [round(100 * p), round(100 * r), round(p + r ? (200 * p * r) / (p + r) : 0)];
}

const round = (n: number) => Math.round(n * 10) / 10;

interface Ruler {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words and single punctuation marks. */
function tokenStarts(text: string, words: boolean): Ruler {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)) {
    if (words && !/^[\p{L}\p{N}_]/u.test(match[0])) continue;
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { starts, ends };
}

/** First token that ends after `at`, by binary search. */
function firstAfter(values: readonly number[], at: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Token range `[first, last]` under a span; `undefined` when it holds none. */
function rangeOf(ruler: Ruler, [start, end]: Pair): Pair | undefined {
  const first = firstAfter(ruler.ends, start);
  const last = firstAfter(ruler.starts, end - 1) - 1;
  return first <= last ? [first, last] : undefined;
}

function prepare(ruler: Ruler, attribution: PlainAttribution): Prepared {
  const tokens = (spans: readonly Pair[] | undefined) => {
    const set = new Set<number>();
    for (const span of spans ?? []) {
      const range = rangeOf(ruler, span);
      if (range) for (let i = range[0]; i <= range[1]; i++) set.add(i);
    }
    return set;
  };
  return {
    tokens: { source: tokens(attribution.source), cue: tokens(attribution.cue), content: tokens(attribution.content) },
    kind: attribution.kind ?? '?',
  };
}

function union(side: readonly Prepared[], role: Role): Tokens {
  return new Set(side.flatMap((a) => [...a.tokens[role]]));
}

function ranges(ruler: Ruler, attributions: readonly PlainAttribution[], role: Role): ReadonlySet<string> {
  const found = new Set<string>();
  for (const span of attributions.flatMap((a) => a[role] ?? [])) {
    const range = rangeOf(ruler, span);
    if (range) found.add(range.join('-'));
  }
  return found;
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n++;
  return n;
}

function countSets<T>(count: Count, ours: ReadonlySet<T>, gold: ReadonlySet<T>): void {
  count[0] += common(ours, gold);
  count[1] += ours.size;
  count[2] += gold.size;
}

function f1(a: Tokens, b: Tokens): number {
  const n = common(a, b);
  return n ? (2 * n) / (a.size + b.size) : 0;
}

type Paired = readonly [Prepared, Prepared];

function assign(gold: readonly Prepared[], ours: readonly Prepared[]): Paired[] {
  if (gold.length === 0 || ours.length === 0) return [];
  const flip = gold.length > ours.length;
  const [rows, columns] = flip ? [ours, gold] : [gold, ours];
  const cost = rows.map((a) =>
    columns.map((b) => -(f1(a.tokens.content, b.tokens.content) + 0.01 * f1(a.tokens.cue, b.tokens.cue))),
  );
  const pairs: Paired[] = [];
  for (const [i, j] of hungarian(cost)) {
    const [a, b] = [rows[i] as Prepared, columns[j] as Prepared];
    const [g, p] = flip ? [b, a] : [a, b];
    if (common(g.tokens.content, p.tokens.content) || common(g.tokens.cue, p.tokens.cue)) pairs.push([g, p]);
  }
  return pairs;
}

function agrees([gold, ours]: Paired): boolean {
  if (f1(gold.tokens.content, ours.tokens.content) < 0.8) return false;
  return gold.tokens.source.size === 0 || f1(gold.tokens.source, ours.tokens.source) >= 0.5;
}

interface Sides {
  readonly goldSide: readonly Prepared[];
  readonly ourSide: readonly Prepared[];
  readonly role: Role;
}

function countLinked(count: Count, pairs: readonly Paired[], { goldSide, ourSide, role }: Sides): void {
  for (const [g, p] of pairs) count[0] += common(g.tokens[role], p.tokens[role]);
  for (const p of ourSide) count[1] += p.tokens[role].size;
  for (const g of goldSide) count[2] += g.tokens[role].size;
}

/** Minimum-cost assignment (Kuhn 1955, in the O(n²m) form with potentials); rows ≤ columns. */
export function hungarian(cost: readonly (readonly number[])[]): Pair[] {
  const n = cost.length;
  const m = cost[0]?.length ?? 0;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    let column = 0;
    do {
      used[column] = 1;
      const row = match[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = ((cost[row - 1] as number[])[j - 1] as number) - (u[row] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          const r = match[j] as number;
          u[r] = (u[r] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else {
          least[j] = (least[j] as number) - delta;
        }
      }
      column = next;
    } while (match[column] !== 0);
    while (column !== 0) {
      const back = way[column] as number;
      match[column] = match[back] as number;
      column = back;
    }
  }
  const pairs: Pair[] = [];
  for (let j = 1; j <= m; j++) if (match[j]) pairs.push([(match[j] as number) - 1, j - 1]);
  return pairs;
}
