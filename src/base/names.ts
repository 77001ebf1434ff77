/**
 * Are two names one name? Spelling, transliteration, script, order, initials, particles and legal forms are
 * looked through; every verdict says what it saw. Pure functions over strings: nothing is known of the bearer.
 */
import { foldName } from './fold.ts';
import { soundKey, tokenSimilarity } from './name-tokens.ts';
import { companyForms, genericWords, nameParticles, personTitles } from './name-words.ts';

export { foldName } from './fold.ts';

/** What the two names are thought to name. */
export type NameKind = 'person' | 'organisation' | 'any';

/** A verdict on two names: `score` 0…1, `because` in words for a reader. */
export interface NameVerdict {
  readonly same: boolean;
  readonly score: number;
  readonly because: string;
}

/** Scores from here on mean the same name. Set on the two sets of name pairs; see docs/rules/entities.md. */
export const sameNameMin = 0.7;

/** 0…1: how likely two spellings are one name. */
export function nameSimilarity(a: string, b: string, kind: NameKind = 'any'): number {
  return compareNames(a, b, kind).score;
}

/** Decides whether two spellings are one name. */
export function sameName(a: string, b: string, kind: NameKind = 'any'): NameVerdict {
  const { score, because } = compareNames(a, b, kind);
  return { same: score >= sameNameMin, score, because };
}

interface Comparison {
  readonly score: number;
  readonly because: string;
}

function compareNames(a: string, b: string, kind: NameKind): Comparison {
  const x = foldName(a);
  const y = foldName(b);
  if (x === '' || y === '') return { score: 0, because: 'one name is empty' };
  if (x === y) return { score: 1, because: 'same letters' };
  if (x.replaceAll(' ', '') === y.replaceAll(' ', ''))
    return { score: 0.97, because: 'same letters, spaced differently' };
  const isBody = kind === 'organisation' || (kind === 'any' && (isCompany(x) || isCompany(y)));
  const acronym = acronymOf(a, b);
  if (acronym && kind !== 'person') return { score: 0.9, because: acronym };
  return isBody ? compareBodies(x, y) : comparePeople(x, y);
}

const isCompany = (folded: string) =>
  folded.split(' ').some((word) => companyForms.has(word) || genericWords.has(word));

/** "ICRC" and "International Committee of the Red Cross". */
function acronymOf(a: string, b: string): string | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{2,8}$/u.test(letters) || !long.includes(' ')) return undefined;
  const capitals = [...long.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].map(([capital]) => capital).join('');
  const initials = long
    .split(/[\s-]+/u)
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  return capitals === letters || initials === letters ? `${short} are the initials of ${long}` : undefined;
}

/** Pairs the words of the shorter name with those of the longer, best first, in any order. */
function pairWords(short: readonly string[], long: readonly string[]): { pairs: Pair[]; extra: string[] } {
  const candidates: Pair[] = [];
  for (const [i, a] of short.entries())
    for (const [j, b] of long.entries()) candidates.push({ i, j, a, b, score: tokenSimilarity(a, b) });
  candidates.sort((p, q) => q.score - p.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));
  const pairs: Pair[] = [];
  const usedShort = new Set<number>();
  const usedLong = new Set<number>();
  for (const pair of candidates) {
    if (usedShort.has(pair.i) || usedLong.has(pair.j)) continue;
    usedShort.add(pair.i);
    usedLong.add(pair.j);
    pairs.push(pair);
  }
  return { pairs, extra: long.filter((_, j) => !usedLong.has(j)) };
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** Words of a name that can tell people apart; particles and titles cannot. */
function personWords(folded: string): string[] {
  const words = folded.split(' ');
  const kept = words.filter((word) => !nameParticles.has(word) && !personTitles.has(word));
  return kept.length > 0 ? kept : words;
}

/** A person: each word of the shorter name must be found in the longer; the worst pair decides. */
function comparePeople(x: string, y: string): Comparison {
  const a = personWords(x);
  const b = personWords(y);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const joined = joinedSimilarity(short, long);
  const { pairs, extra } = pairWords(short, long);
  const worst = pairs.reduce((low, pair) => (pair.score < low.score ? pair : low), pairs[0]!);
  const mean = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length;
  const lone = short.length === 1 && long.length > 1 ? loneWordPenalty : 0;
  const extraPenalty = Math.min(0.12, extra.length * 0.04);
  const score = Math.max(joined, 0.7 * worst.score + 0.3 * mean - extraPenalty - lone);
  return { score: Math.max(0, score), because: explainPair(worst, extra) };
}

/** A single word against a full name ("Putin", "Vladimir Putin") can be another bearer of it. */
const loneWordPenalty = 0.1;

/** Words run together by a slip: "sergeilavrov", "generalantonio guterres". */
function joinedSimilarity(short: readonly string[], long: readonly string[]): number {
  const a = short.join('');
  const b = long.join('');
  if (a.length < 8 || b.length < 8) return 0;
  if (short.length === long.length) return 0;
  return soundKey(a) === soundKey(b) ? 0.85 : 0;
}

function explainPair(pair: Pair, extra: readonly string[]): string {
  const more = extra.length > 0 ? `; only one has ${extra.join(' ')}` : '';
  if (pair.score === 1) return `same words${more}`;
  return `"${pair.a}" against "${pair.b}": ${pair.score.toFixed(2)}${more}`;
}

/** A body: words weighed by how much they tell; a telling word that only one has speaks against. */
function compareBodies(x: string, y: string): Comparison {
  const a = bodyWords(x);
  const b = bodyWords(y);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { pairs, extra } = pairWords(short, long);
  let total = 0;
  let matched = 0;
  let worst = pairs[0]!;
  for (const pair of pairs) {
    const weight = Math.max(weightOf(pair.a), weightOf(pair.b));
    total += weight;
    matched += weight * (pair.score > 0.6 ? pair.score : 0);
    if (pair.score < worst.score) worst = pair;
  }
  for (const word of extra) total += 0.7 * weightOf(word);
  const joined = a.join('') === b.join('') ? 0.97 : 0;
  const score = Math.max(
    joined,
    total === 0 ? 0 : (0.6 * matched) / total + 0.4 * worst.score - (extra.some((w) => weightOf(w) >= 1) ? 0.1 : 0),
  );
  return { score: Math.max(0, score), because: explainPair(worst, extra) };
}

const weightOf = (word: string) => (genericWords.has(word) ? 0.5 : 1);

/** Words without legal forms and small words. */
function bodyWords(folded: string): string[] {
  const words = folded.split(' ').map((word) => numerals.get(word) ?? word);
  const kept = words.filter((word) => !companyForms.has(word) && !smallWords.has(word));
  return kept.length > 0 ? kept : words;
}

const smallWords = new Set('the of and for in de la le du des der die das und y e et i da do del di'.split(' '));
const numerals = new Map(
  Object.entries({
    first: '1',
    '1st': '1',
    second: '2',
    '2nd': '2',
    third: '3',
    '3rd': '3',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
  }),
);
