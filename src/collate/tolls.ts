/**
 * The killed and injured of an event as a coder enters them in its row: one value per independent witness, the value
 * that most of them give, and the lowest and highest that a witness gives (practice of the Uppsala Conflict Data
 * Program and of gun-violence registers).
 *
 * A report gives many counts of one measure: the whole, parts of it, earlier cases, yearly totals. Its toll is the
 * count that stands nearest to its head line and opening and comes back most often; parts that one sentence names side
 * by side ("a man and a woman") are added.
 */
import type { Span } from '../base/span.ts';
import { tollWordsOf } from '../lang/toll-words.ts';
import type { AnalysedArticle, Figure, Range } from '../model/index.ts';
import { childrenBy, type Tree, treeOf } from '../syntax/tree.ts';
import { isApart } from './apart.ts';
import { firstTouching, isAsideSpan, treeOfArticle } from './asides.ts';
import { scopeOf } from './figure-scope.ts';
import { timeFrameOf } from './toll-background.ts';
import { hasVictim } from './victims.ts';

export type TollMeasure = 'killed' | 'injured';

/** A witness and what its reports count. */
export interface TollSource {
  readonly analysed: AnalysedArticle;
  readonly witness: string;
}

/** A count in a report: how much room it is given, and how it is said. */
interface Count {
  readonly value: number;
  readonly weight: number;
  /** "Rose to five *after two died in hospital*": beside a larger count or in an aside, it may be of a part. */
  readonly isPart: boolean;
  /** "three others": those besides. */
  readonly besides: boolean;
  /** Only "shot" or "hit" is said of them: the dead may be among them. */
  readonly struck: boolean;
}

/** Low, best and high of the killed and the injured. */
export function collateTolls(sources: readonly TollSource[]): Record<TollMeasure, Range> {
  const votes: Record<TollMeasure, Vote[]> = { killed: [], injured: [] };
  for (const { analysed, witness } of sources) {
    const date = analysed.article.publishedAt?.value.value ?? '';
    const killed = killedIn(analysed);
    const injured = injuredIn(analysed, killed?.best);
    if (killed !== undefined) votes.killed.push({ ...killed, witness, date });
    if (injured !== undefined) votes.injured.push({ ...injured, witness, date });
  }
  return { killed: rangeOfVotes(votes.killed), injured: rangeOfVotes(votes.injured) };
}

function killedIn(analysed: AnalysedArticle): Estimate | undefined {
  const counted = estimate(countsOf(analysed, 'killed'));
  if (counted !== undefined) return counted;
  const { headline, analysis } = analysed;
  const isTold =
    hasVictim(analysis, treeOfArticle(analysed)) ||
    (headline !== undefined && hasVictim(headline, treeOf(headline.tokens)));
  return isTold ? { low: 1, best: 1, high: 1, weight: impliedShare } : undefined;
}

/** "Six shot, two of them dead": four injured. */
function injuredIn(analysed: AnalysedArticle, killed: number | undefined): Estimate | undefined {
  return estimate(
    countsOf(analysed, 'injured').flatMap((count) => {
      if (!count.struck || count.besides || killed === undefined) return [count];
      return count.value > killed ? [{ ...count, value: count.value - killed }] : [];
    }),
  );
}

/** What one report counts: its toll, and the lowest and highest that it gives nearly as much room. */
interface Estimate {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly weight: number;
}

/** A count that stands so far down says nothing of the event when nothing above it does. */
const weightMin = 0.35;
/** A value with this share of the best one's weight is in the range. */
const rangeShare = 0.3;

/** The value with most weight; the larger on a tie. */
function estimate(counts: readonly Count[]): Estimate | undefined {
  const byValue = new Map<number, number>();
  for (const { value, weight } of counts)
    if (weight >= weightMin) byValue.set(value, (byValue.get(value) ?? 0) + weight);
  const ranked = [...byValue].sort(([a, x], [b, y]) => y - x || b - a);
  if (ranked[0] === undefined) return undefined;
  const [best, weight] = ranked[0];
  const wholes = new Set(counts.filter(({ isPart }) => !isPart).map(({ value }) => value)).add(best);
  const values = ranked
    .filter(([value, other]) => other >= rangeShare * weight && wholes.has(value))
    .map(([value]) => value);
  return { low: Math.min(...values), best, high: Math.max(...values), weight: Math.min(1, weight) };
}

/** What a count in the head line weighs, and one in the first sentence; a third of it is lost with each sentence. */
const headlineWeight = 2;
const openingWeight = 1.5;
const fading = 0.35;
/** One person without a number may be one of several. */
const impliedShare = 0.5;

function countsOf({ headline, analysis, article }: AnalysedArticle, measure: TollMeasure): Count[] {
  const inText = countsInText({ article, analysis }, article.text, measure);
  if (headline === undefined || article.title === undefined) return inText;
  const inHeadline = countsInText({ article, analysis: headline }, article.title.value, measure);
  const share = headlineWeight / openingWeight;
  return [...inHeadline.map((count) => ({ ...count, weight: count.weight * share })), ...inText];
}

function countsInText(analysed: AnalysedArticle, text: string, measure: TollMeasure): Count[] {
  const { analysis } = analysed;
  const figures = analysis.figures.filter(
    (figure) => figure.measure === measure && isToll(figure) && !isApart(analysed.article, figure),
  );
  if (figures.length === 0) return [];
  const tree = treeOfArticle(analysed);
  const counted = figures.filter((figure) => !isAgent(figure, tree));
  return analysis.sentences.flatMap((sentence, at) => {
    const inside = counted.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (inside.length === 0) return [];
    const weight = (openingWeight * timeFrameOf(analysis, sentence)) / (1 + fading * at);
    const most = Math.max(...inside.map(({ max }) => max));
    return joinParts(inside, text).map((parts): Count => {
      const count = countOf(parts, { analysed, text, sentence, weight });
      return { ...count, isPart: count.value < most || isAsideSpan(analysed, parts[0]!, sentence) };
    });
  });
}

interface Place {
  readonly analysed: AnalysedArticle;
  readonly text: string;
  readonly sentence: Span;
  readonly weight: number;
}

function countOf(parts: readonly Figure[], { analysed, text, sentence, weight }: Place): Omit<Count, 'isPart'> {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const { besides, bodies, hurt } = tollWordsOf(analysed.analysis.lang);
  const words = text.slice(first.start, last.of?.end ?? last.end).toLowerCase();
  const around = text.slice(sentence.start, sentence.end).toLowerCase();
  // The count of a whole region or country may be another one.
  const isWide = scopeOf(last, analysed) !== undefined;
  const isImplied = parts.length === 1 && first.rule === 'figures/implicit-one';
  return {
    value: parts.reduce((total, { max }) => total + max, 0),
    weight: isImplied || bodies.test(words) || isWide ? weight * impliedShare : weight,
    besides: besides.test(words),
    struck: hurt?.test(around) === false,
  };
}

/** A whole number of people, said as a fact; what a toll rose by is none. */
function isToll({ min, max, unit, polarity, mod, change }: Figure): boolean {
  return (
    unit === '' &&
    change === undefined &&
    polarity === 'positive' &&
    min === max &&
    Number.isInteger(max) &&
    max >= 0 &&
    mod !== 'vague'
  );
}

/** "*A man* shot four people": who does it is not counted. */
function isAgent({ start, of }: Figure, tree: Tree): boolean {
  const { tokens } = tree;
  const span = { start, end: of?.end ?? start + 1 };
  const first = firstTouching(tokens, span) ?? tokens.length;
  for (let i = first; i < tokens.length && tokens[i]!.start < span.end; i++) {
    const { deprel, head } = tokens[i]!;
    if (deprel === 'nsubj' && head > i && childrenBy(tree, head, ['obj']).some((object) => object > head)) return true;
  }
  return false;
}

/** Counts that stand side by side in one sentence, joined by nothing but "and" or a comma, are parts of one. */
function joinParts(figures: readonly Figure[], text: string): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1)?.at(-1);
    const between = last === undefined ? '' : text.slice(Math.max(last.end, last.of?.end ?? 0), figure.start);
    if (last !== undefined && /^(?:,|,? (?:and|y|et|und|e|и|та|і)) $/u.test(between)) groups.at(-1)!.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

interface Vote extends Estimate {
  readonly witness: string;
  readonly date: string;
}

/** The value of most witnesses, each as sure as its report is; the later one on a tie; low and high over all. */
function rangeOfVotes(votes: readonly Vote[]): Range {
  if (votes.length === 0) return { low: null, best: null, high: null };
  const byValue = new Map<number, { witnesses: Map<string, number>; latest: string }>();
  for (const { witness, date, best, weight } of votes) {
    const entry = byValue.get(best) ?? { witnesses: new Map<string, number>(), latest: '' };
    entry.witnesses.set(witness, Math.max(entry.witnesses.get(witness) ?? 0, weight));
    if (date > entry.latest) entry.latest = date;
    byValue.set(best, entry);
  }
  const ranked = [...byValue]
    .map(([value, { witnesses, latest }]) => ({ value, latest, support: sum([...witnesses.values()]) }))
    .sort(
      (a, b) => b.support - a.support || (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0) || b.value - a.value,
    );
  return {
    low: Math.min(...votes.map(({ low }) => low)),
    best: ranked[0]!.value,
    high: Math.max(...votes.map(({ high }) => high)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
