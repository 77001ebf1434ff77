/** TempEval-3 task A: spans, types and values of time expressions. */

export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type?: string | null;
  readonly value?: string | null;
  readonly function?: string;
}

export interface GoldTimexRow {
  readonly id: string;
  readonly text: string;
  readonly timexes: readonly GoldTimex[];
  /** Only this much of the text is annotated. */
  readonly annotated_end?: number | null;
}

export interface TimexPair {
  readonly gold: GoldTimex;
  readonly ours: GoldTimex;
  readonly exact: boolean;
}

/** What one text adds to the totals. */
export interface TimexMatch {
  readonly gold: readonly GoldTimex[];
  readonly ours: readonly GoldTimex[];
  readonly pairs: readonly TimexPair[];
}

/** Percentages. `value` is relaxed F1 × share of relaxed matches with an identical value. */
export interface TimexScores {
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
}

const overlap = (a: GoldTimex, b: GoldTimex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Pairs one to one: exact spans first, then by most shared characters. The text's own creation time is left out. */
export function matchTimexes(row: GoldTimexRow, found: readonly GoldTimex[]): TimexMatch {
  const creation = row.timexes.filter((timex) => timex.function === 'CREATION_TIME');
  const limit = row.annotated_end || Number.POSITIVE_INFINITY;
  const gold = row.timexes.filter((timex) => timex.function !== 'CREATION_TIME' && timex.start < limit);
  const ours = found.filter((timex) => timex.start < limit && !creation.some((own) => overlap(own, timex) > 0));
  return { gold, ours, pairs: pairUp(gold, ours) };
}

function pairUp(gold: readonly GoldTimex[], ours: readonly GoldTimex[]): TimexPair[] {
  const used = new Set<GoldTimex>();
  const pairs: TimexPair[] = [];
  const rest: GoldTimex[] = [];
  for (const timex of gold) {
    const same = ours.find((other) => !used.has(other) && other.start === timex.start && other.end === timex.end);
    if (same === undefined) rest.push(timex);
    else {
      used.add(same);
      pairs.push({ gold: timex, ours: same, exact: true });
    }
  }
  for (const timex of rest) {
    let best: GoldTimex | undefined;
    for (const other of ours) {
      const shared = used.has(other) ? 0 : overlap(timex, other);
      if (shared > 0 && (best === undefined || shared > overlap(timex, best))) best = other;
    }
    if (best === undefined) continue;
    used.add(best);
    pairs.push({ gold: timex, ours: best, exact: false });
  }
  return pairs;
}

export function scoreTimexes(matches: readonly TimexMatch[]): TimexScores {
  const sum = (count: (match: TimexMatch) => number): number =>
    matches.reduce((total, match) => total + count(match), 0);
  const gold = sum((match) => match.gold.length);
  const ours = sum((match) => match.ours.length);
  const relaxed = sum((match) => match.pairs.length);
  const share = (test: (pair: TimexPair) => boolean): number =>
    sum((match) => match.pairs.filter(test).length) / (relaxed || 1);
  const f1 = (hits: number): number => (gold + ours === 0 ? 0 : (200 * hits) / (gold + ours));
  return {
    strict: f1(sum((match) => match.pairs.filter((pair) => pair.exact).length)),
    relaxed: f1(relaxed),
    type: f1(relaxed) * share((pair) => (pair.gold.type || '') === (pair.ours.type || '')),
    value: f1(relaxed) * share((pair) => (pair.gold.value || '') === (pair.ours.value || '')),
  };
}
