import { contains } from '../base/span.ts';
import { meaningOf } from '../lang/related.ts';
import type { AnalysedArticle } from '../model/index.ts';
import type { Statement } from './statement.ts';

/** Words of two statements that stand in the same place and are not the same: token indexes, either list may be empty. */
export interface Variant {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A variant in its place: the statements of the two reports in which it stands. */
export interface PlacedVariant extends Variant {
  readonly statementA: Statement;
  readonly statementB: Statement;
}

/** Two sentences of a claim read side by side. */
export type Alignment = readonly PlacedVariant[];

/** Share of the shorter statement's words that must stand in the longer in the same order: one sentence in two versions. */
const sharedShareMin = 0.65;
/** And of the longer one's: more is told there otherwise. */
const longerShareMin = 0.5;
/** Fewer words say too little to be one sentence in two versions; more cost too much. */
const wordsMin = 5;
const wordsMax = 120;

/** A sentence of a report in which the claim has a statement, or several. */
interface Unit {
  readonly id: number;
  readonly report: number;
  readonly statements: readonly Statement[];
  readonly tokens: readonly number[];
  readonly keys: readonly string[];
}

interface Match {
  readonly a: Unit;
  readonly b: Unit;
  /** Share of the words of both that are aligned. */
  readonly share: number;
  readonly variants: readonly Variant[];
}

/**
 * Reads statements of one point side by side, sentence by sentence, as textual critics collate the copies of a text:
 * the longest common subsequence of their words aligns them, and what stands between two aligned words is a variant.
 * A sentence is read beside the one in the other report that is most like it.
 */
export class Alignments {
  readonly pairs: readonly Alignment[];
  /** Statement id and report that it has a counterpart in. */
  readonly #settled = new Set<string>();

  constructor(statements: readonly Statement[], articles: readonly AnalysedArticle[]) {
    const units = unitsOf(statements, articles);
    const matches = units.flatMap((a, i) =>
      units.slice(i + 1).flatMap((b) => {
        const isOneLanguage = articles[a.report]!.article.lang === articles[b.report]!.article.lang;
        return a.report === b.report || !isOneLanguage ? [] : matchOf(a, b);
      }),
    );
    const pairs = best(matches);
    this.pairs = pairs.map((match) => placeVariants(match, articles));
    for (const { a, b } of pairs) {
      for (const { id } of a.statements) this.#settled.add(`${id} ${b.report}`);
      for (const { id } of b.statements) this.#settled.add(`${id} ${a.report}`);
    }
  }

  /**
   * True when one of the two has its counterpart in the other's report: what sets it apart from another statement
   * there, sets that report's own statements apart.
   */
  isSettled(a: Statement, b: Statement): boolean {
    return this.#settled.has(`${a.id} ${b.report}`) || this.#settled.has(`${b.id} ${a.report}`);
  }
}

function unitsOf(statements: readonly Statement[], articles: readonly AnalysedArticle[]): Unit[] {
  const bySentence = new Map<string, { report: number; sentence: number; statements: Statement[] }>();
  for (const statement of statements.filter(({ embedded }) => !embedded))
    for (let sentence = statement.sentence; sentence <= statement.lastSentence; sentence++) {
      const key = `${statement.report} ${sentence}`;
      const known = bySentence.get(key);
      if (known === undefined) bySentence.set(key, { report: statement.report, sentence, statements: [statement] });
      else known.statements.push(statement);
    }
  return [...bySentence.values()].flatMap(({ report, sentence, statements: inside }, id) => {
    const { sentences, tokens: all, lang } = articles[report]!.analysis;
    const { firstToken, lastToken } = sentences[sentence]!;
    const tokens: number[] = [];
    for (let i = firstToken; i < lastToken; i++) if (all[i]!.upos !== 'PUNCT') tokens.push(i);
    if (tokens.length < wordsMin || tokens.length > wordsMax) return [];
    const keys = tokens.map((i) => meaningOf(all[i]!.lemma.toLowerCase(), lang));
    return [{ id, report, statements: inside, tokens, keys }];
  });
}

/** Gives each variant the statements it stands in; one that stands in no statement of the claim is another claim's. */
function placeVariants({ a, b, variants }: Match, articles: readonly AnalysedArticle[]): Alignment {
  return variants.flatMap((variant) => {
    const inA = statementAt(a, variant.a, articles);
    const inB = statementAt(b, variant.b, articles);
    if (inA === undefined && inB === undefined) return [];
    return [{ ...variant, statementA: inA ?? a.statements[0]!, statementB: inB ?? b.statements[0]! }];
  });
}

function statementAt(
  unit: Unit,
  tokens: readonly number[],
  articles: readonly AnalysedArticle[],
): Statement | undefined {
  const all = articles[unit.report]!.analysis.tokens;
  return unit.statements.find((statement) => tokens.some((i) => contains(statement, all[i]!)));
}

/** Pairs of which each is the other's most alike in its report; the first in text order on a tie. */
function best(matches: readonly Match[]): Match[] {
  const tops = new Map<string, Match>();
  const offer = (key: string, match: Match) => {
    const before = tops.get(key);
    if (before === undefined || match.share > before.share) tops.set(key, match);
  };
  const keys = ({ a, b }: Match) => [`${a.id} ${b.report}`, `${b.id} ${a.report}`] as const;
  for (const match of matches) for (const key of keys(match)) offer(key, match);
  return matches.filter((match) => keys(match).every((key) => tops.get(key) === match));
}

function matchOf(a: Unit, b: Unit): Match[] {
  const [n, m] = [a.keys.length, b.keys.length];
  const needed = Math.max(sharedShareMin * Math.min(n, m), longerShareMin * Math.max(n, m));
  if (sharedCount(a.keys, b.keys) < needed) return [];
  const matches = longestCommonSubsequence(a.keys, b.keys);
  if (matches.length < needed) return [];
  return [{ a, b, share: (2 * matches.length) / (n + m), variants: variantsBetween(a, b, matches) }];
}

function sharedCount(x: readonly string[], y: readonly string[]): number {
  const known = new Set(y);
  return x.filter((key) => known.has(key)).length;
}

/** Index pairs of the aligned words, in order. */
function longestCommonSubsequence(x: readonly string[], y: readonly string[]): [number, number][] {
  const width = y.length + 1;
  const table = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i * width + j] =
        x[i] === y[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function variantsBetween(x: Unit, y: Unit, matches: readonly [number, number][]): Variant[] {
  const variants: Variant[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...matches, [x.keys.length, y.keys.length] as const]) {
    if (nextI > i || nextJ > j) variants.push({ a: x.tokens.slice(i, nextI), b: y.tokens.slice(j, nextJ) });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return variants;
}
