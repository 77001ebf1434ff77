import type { StoryFeatures } from './features.ts';
import type { StoryState } from './state.ts';
import { dot, type SparseVector } from './vector.ts';

/** What speaks for or against an article belonging to a story; the order is that of the weights. */
export const evidenceNames = [
  'bias',
  'best-words',
  'best-title',
  'best-shared',
  'best-names',
  'best-numbers',
  'second-words',
  'second-shared',
  'mid-words',
  'mid-shared',
  'marks',
  'late-marks',
  'vote',
  'gap-last',
  'gap-first',
  'undated',
  'size',
  'likeness',
  'mark-coverage',
  'own-marks',
  'length',
  'near',
  'crowd',
  'top-share',
] as const;

/**
 * Weights are kept apart for four situations, since the same cosine means more between headlines than between
 * texts, and more between languages than inside one.
 */
export const situations = ['text', 'headline', 'text-other-language', 'headline-other-language'] as const;

/** One story as a candidate for one article. */
export interface Candidate {
  readonly story: StoryState;
  readonly nearestSlot: number;
  /** Index into `situations`. */
  readonly situation: number;
  readonly evidence: Float64Array;
}

/** An article that the index brought up, with its summed products. */
export interface Neighbour {
  readonly slot: number;
  readonly features: StoryFeatures;
  readonly product: number;
}

interface Best {
  slot: number;
  words: number;
  title: number;
  shared: number;
  names: number;
  numbers: number;
  secondWords: number;
  secondShared: number;
  marks: number;
  coverage: number;
  product: number;
}

/** The neighbours that a story has, and how they stand among all neighbours of the article. */
export interface Near {
  /** Nearest first. */
  readonly neighbours: readonly Neighbour[];
  /** Sum of the products of all neighbours, over all stories … */
  readonly total: number;
  /** … and the largest of them. */
  readonly top: number;
}

/** Compares an article with a story and with its nearest articles in that story. */
export function weighStory(article: StoryFeatures, story: StoryState, near: Near): Candidate {
  const best = bestOf(article, near.neighbours);
  const words = story.words.get(article.lang);
  const midWords = words?.cosine(article.words) ?? 0;
  const midShared = story.shared.cosine(article.shared);
  const likeness = Math.sqrt(Math.max(0, words === undefined ? midShared * best.shared : midWords * best.words));
  const situation = (article.headlineOnly ? 1 : 0) + (words === undefined ? 2 : 0);
  const [lateGap, firstGap, undated] = gaps(article, story);
  const evidence = Float64Array.of(
    1,
    best.words,
    best.title,
    best.shared,
    best.names,
    best.numbers,
    best.secondWords,
    best.secondShared,
    midWords,
    midShared,
    Math.log1p(best.marks),
    // Follow-ups come late and in other words: names and numbers must carry them.
    Math.log1p(best.marks) * lateGap,
    near.total > 0 ? best.product / near.total : 0,
    lateGap,
    firstGap,
    undated,
    Math.log(story.slots.length),
    likeness,
    best.coverage,
    Math.log1p(total(article.marks)),
    Math.log1p(article.words.ids.length),
    Math.min(near.neighbours.length, comparedMax) / Math.min(story.slots.length, comparedMax),
    Math.log1p(near.total),
    near.top > 0 ? (near.neighbours[0]?.product ?? 0) / near.top : 0,
  );
  return { story, nearestSlot: best.slot, situation, evidence };
}

/** Neighbours of one story that are compared in full; the others only vote. */
const comparedMax = 4;

function bestOf(article: StoryFeatures, neighbours: readonly Neighbour[]): Best {
  const best: Best = {
    slot: neighbours[0]?.slot ?? -1,
    words: 0,
    title: 0,
    shared: 0,
    names: 0,
    numbers: 0,
    secondWords: 0,
    secondShared: 0,
    marks: 0,
    coverage: 0,
    product: 0,
  };
  let top = -1;
  for (const [rank, { slot, features, product }] of neighbours.entries()) {
    best.product += product;
    if (rank >= comparedMax) continue;
    const words = dot(article.words, features.words);
    const shared = dot(article.shared, features.shared);
    [best.words, best.secondWords] = topTwo(words, best.words, best.secondWords);
    [best.shared, best.secondShared] = topTwo(shared, best.shared, best.secondShared);
    best.title = Math.max(best.title, dot(article.title, features.title));
    best.names = Math.max(best.names, dot(article.names, features.names));
    best.numbers = Math.max(best.numbers, dot(article.numbers, features.numbers));
    const marks = marksInCommon(article, features);
    const fewer = Math.min(total(article.marks), total(features.marks));
    best.marks = Math.max(best.marks, marks);
    if (fewer > 0) best.coverage = Math.max(best.coverage, marks / fewer);
    if (words + shared > top) [top, best.slot] = [words + shared, slot];
  }
  return best;
}

/** Rare names and numbers in both, the rarer the more. */
function marksInCommon({ marks: a }: StoryFeatures, { marks: b }: StoryFeatures): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] as number;
    while (j < b.ids.length && (b.ids[j] as number) < id) j++;
    if (b.ids[j] === id) sum += Math.min(a.weights[i] as number, b.weights[j] as number);
  }
  return sum;
}

function total({ weights }: SparseVector): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

function topTwo(value: number, first: number, second: number): [number, number] {
  return value > first ? [value, first] : [first, Math.max(second, value)];
}

const dayHours = 24;

/** Days between the article and the story's last and first report, damped; zero with a flag when unknown. */
function gaps(article: StoryFeatures, story: StoryState): [number, number, number] {
  if (article.hours === undefined || story.lastHours === undefined || story.firstHours === undefined) return [0, 0, 1];
  const last = Math.abs(article.hours - story.lastHours) / dayHours;
  const first = Math.abs(article.hours - story.firstHours) / dayHours;
  return [Math.log1p(last), Math.log1p(first), 0];
}
