/**
 * Scores of quantities, a restatement of `score_quantities.py`: one-to-one pairs per sentence between gold and
 * predicted quantities of the same value; among the possible pairs those that agree on most are taken first.
 */
export interface Quantity {
  readonly value: string | number | readonly number[];
  readonly normalized_unit?: string;
  readonly change?: string;
  readonly concepts?: readonly string[];
}

export interface QuantityRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly expected: readonly Quantity[];
}

/** F1 in percent for value, and for value with each of the attributes. */
export interface QuantityScores {
  readonly value: number;
  readonly unit: number;
  readonly change: number;
  readonly partial: number;
  readonly complete: number;
  readonly gold: number;
  readonly found: number;
}

type Value = number | readonly number[] | string;

/** A number, a pair for a range, or the string itself. */
export function parseValue(value: Quantity['value']): Value {
  if (Array.isArray(value)) return value.map(Number);
  const text = String(value);
  const range = /^\s*([\d.]+)-([\d.]+)\s*$/u.exec(text);
  if (range) return [Number(range[1]), Number(range[2])];
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/** Equal within 1e-5 of the second; ranges at both ends. */
export function sameValue(a: Value, b: Value): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.every((x, i) => sameValue(x as number, b[i] as number));
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return Math.abs((a as number) - (b as number)) <= 1e-8 + 1e-5 * Math.abs(b as number);
}

interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly unit: boolean;
  readonly change: boolean;
  readonly partial: boolean;
  readonly complete: boolean;
  readonly score: number;
}

/** The pairs of one sentence, best first, each side used once. */
export function pairQuantities(gold: readonly Quantity[], found: readonly Quantity[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, a] of gold.entries())
    for (const [j, b] of found.entries())
      if (sameValue(parseValue(a.value), parseValue(b.value))) pairs.push(pairOf(a, b, { gold: i, found: j }));
  pairs.sort((a, b) => b.score - a.score);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) return false;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    return true;
  });
}

function pairOf(a: Quantity, b: Quantity, at: { gold: number; found: number }): Pair {
  const unit = (a.normalized_unit ?? '').toLowerCase() === (b.normalized_unit ?? '').toLowerCase();
  const change = a.change === b.change;
  const [ours, theirs] = [conceptSet(a), conceptSet(b)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const partial = shared > 0;
  const complete = shared === ours.size && shared === theirs.size;
  return {
    ...at,
    unit,
    change,
    partial,
    complete,
    score: Number(unit) + Number(change) + Number(partial) + Number(complete),
  };
}

function conceptSet(quantity: Quantity): Set<string> {
  const words = quantity.concepts?.length ? quantity.concepts : ['-'];
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Adds up the rows of a set. */
export function scoreQuantities(
  rows: readonly { gold: readonly Quantity[]; found: readonly Quantity[] }[],
): QuantityScores {
  const hits = { value: 0, unit: 0, change: 0, partial: 0, complete: 0 };
  let gold = 0;
  let found = 0;
  for (const row of rows) {
    gold += row.gold.length;
    found += row.found.length;
    for (const pair of pairQuantities(row.gold, row.found)) {
      hits.value++;
      hits.unit += Number(pair.unit);
      hits.change += Number(pair.change);
      hits.partial += Number(pair.partial);
      hits.complete += Number(pair.complete);
    }
  }
  const f1 = (hit: number) => (gold + found === 0 ? 0 : Math.round((20000 * hit) / (gold + found)) / 100);
  return {
    value: f1(hits.value),
    unit: f1(hits.unit),
    change: f1(hits.change),
    partial: f1(hits.partial),
    complete: f1(hits.complete),
    gold,
    found,
  };
}
