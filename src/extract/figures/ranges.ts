import type { Lexicon } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import type { Lexeme } from './scan.ts';

/** A quantity after joining, with the words that open it. */
export interface Joined extends Quantity {
  readonly joined?: 'range' | 'choice' | 'change';
}

/**
 * Joins neighbours into one: "between 10 and 15", "from 5 to 7 per cent", "10–15", "10,000 or 15,000", "four to
 * five thousand". The first takes the unit and the power of the second where it has none of its own.
 */
export function joinRanges(lexemes: readonly Lexeme[], quantities: readonly Quantity[], lexicon: Lexicon): Joined[] {
  const out: Joined[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const first = quantities[i] as Quantity;
    const second = quantities[i + 1];
    const joined = second && join(lexemes, first, second, lexicon);
    if (joined !== undefined) i++;
    out.push(joined ?? withUnitOf(lexemes, first, { before: out.at(-1), lexicon }));
  }
  return out;
}

/** "rose 64 points to *4,577*", "from 208 pounds to *193*": a bare result is in the unit of the change. */
function withUnitOf(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
  { before, lexicon }: { before: Joined | undefined; lexicon: Lexicon },
): Quantity {
  if (before === undefined || quantity.unit !== '' || quantity.form !== 'digits' || before.joined) return quantity;
  const link = lexemes[before.to];
  const isResult = quantity.from === before.to + 1 && link !== undefined && lexicon.sets.results.has(link.lower);
  if (!isResult || (before.kind !== 'measure' && before.kind !== 'money')) return quantity;
  const next = lexemes[quantity.to];
  const isBare = next === undefined || next.kind !== 'word' || next.fresh || lexicon.sets.stops.has(next.lower);
  return isBare ? { ...quantity, unit: before.unit, kind: before.kind } : quantity;
}

function join(lexemes: readonly Lexeme[], first: Quantity, second: Quantity, lexicon: Lexicon): Joined | undefined {
  const at = first.to;
  const mark = lexemes[at];
  if (mark === undefined || first.form === 'vague' || second.form === 'vague') return undefined;
  if (mark.fresh || (lexemes[second.from] as Lexeme).fresh) return undefined;
  const joinAt = isHyphen(mark) && isJoin(lexemes, at + 1, lexicon) ? at + 1 : at;
  const joinWord = lexemes[joinAt] as Lexeme;
  const opened = lexicon.openers.get(lexemes[first.from - 1]?.lower ?? '')?.has(joinWord.lower);
  const dash = isHyphen(mark) && second.min < 0 && second.from === at;
  const end = isHyphen(lexemes[joinAt + 1] ?? joinWord) ? joinAt + 2 : joinAt + 1;
  if (second.from !== end && second.from !== joinAt + 1 && !dash) return undefined;
  if (!opened && joinAt === at && !dash && !isJoin(lexemes, at, lexicon)) return undefined;
  if (!compatible(first, second) || (isConjunction(joinWord, lexicon) && !opened)) return undefined;
  const low = scaledLike(first, dash ? -second.max : second.min, lexemes, second);
  const high = dash ? -second.min : second.max;
  if (!plausible(low, high, { first, second, mark, opened: opened === true })) return undefined;
  if (!opened && !isHyphen(mark) && isChangeAndResult(lexemes, first, lexicon)) return undefined;
  const sameUnit = second.unit === '' ? first : second;
  return {
    ...sameUnit,
    from: opened ? first.from - 1 : first.from,
    to: second.to,
    numFrom: first.numFrom,
    numTo: second.numTo,
    min: Math.min(low, high),
    max: Math.max(low, high),
    form: second.form,
    rule: low > high ? 'figures/change' : 'figures/range',
    joined: low > high ? 'change' : opened || isHyphen(mark) || !isChoice(mark, lexicon) ? 'range' : 'choice',
  };
}

/** "rose 0.3% to 4.5%": by how much, and to what. */
function isChangeAndResult(lexemes: readonly Lexeme[], first: Quantity, lexicon: Lexicon): boolean {
  let at = first.from - 1;
  // "down from the $89 to $93 billion": a range again.
  if (lexicon.openers.has(lexemes[at - 1]?.lower ?? '')) return false;
  while (at > first.from - 5 && lexicon.sets.stops.has(lexemes[at]?.lower ?? '') && !isChange(lexemes[at], lexicon))
    at--;
  return first.unit !== '' && isChange(lexemes[at], lexicon);
}

function isChange(lexeme: Lexeme | undefined, lexicon: Lexicon): boolean {
  return lexeme !== undefined && (lexicon.sets.up.has(lexeme.lower) || lexicon.sets.down.has(lexeme.lower));
}

function isHyphen(lexeme: Lexeme): boolean {
  return /^[-‐‑–—−]$/u.test(lexeme.text);
}

function isJoin(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): boolean {
  return lexicon.sets.rangeJoins.has((lexemes[at] as Lexeme).lower);
}

function isConjunction(lexeme: Lexeme, lexicon: Lexicon): boolean {
  return lexicon.sets.conjunctions.has(lexeme.lower);
}

/** "or" gives two choices, "to" and a dash a range: told by whether the join also closes "from". */
function isChoice(mark: Lexeme, lexicon: Lexicon): boolean {
  for (const joins of lexicon.openers.values()) if (joins.has(mark.lower)) return false;
  return true;
}

function compatible(first: Quantity, second: Quantity): boolean {
  if (first.unit === '' || first.unit === second.unit) return true;
  if (second.unit.startsWith(`${first.unit} per `)) return true;
  return second.unit === '' && (first.kind === 'money' || first.kind === 'percent' || first.kind === 'age');
}

/** "four to five thousand": four thousand; "$10-15 million"; "24.2 to 33 billion". */
function scaledLike(first: Quantity, other: number, lexemes: readonly Lexeme[], second: Quantity): number {
  const value = first.min;
  if (second.numTo - second.numFrom < 2 || value >= 1000 || other < 1000) return value;
  const last = (lexemes[second.numTo - 1] as Lexeme).kind;
  if (last !== 'word' || first.numTo - first.numFrom > 1) return value;
  const power = multiplierOf(lexemes[second.numFrom] as Lexeme, other);
  return other / power >= 1 && value * power <= other * 10 ? value * power : value;
}

/** What the words behind the digits multiply them by: 1e5 in "9 lakh"; without digits a power of a thousand. */
function multiplierOf(first: Lexeme, value: number): number {
  const digits = first.kind === 'number' ? Number(first.text) : Number.NaN;
  return digits > 0 ? value / digits : 1000 ** Math.floor(Math.log10(value) / 3);
}

/** A range rises; a fall is only read behind "from", and a dash between small numbers that fall is a score. */
function plausible(
  low: number,
  high: number,
  context: { first: Quantity; second: Quantity; mark: Lexeme; opened: boolean },
): boolean {
  const { first, second } = context;
  // "aged 25 to 54": the unit of an age is not said twice.
  if (low < high) return second.unit !== '' || first.unit === '' || context.opened || first.kind === 'age';
  return context.opened && low !== high && (context.first.kind === 'money' || context.first.kind === 'percent');
}
