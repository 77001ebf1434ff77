import type { StoryFeatures } from './features.ts';
import { type Centroid, dot } from './vector.ts';

/** A growing story as grouping sees it. */
export interface StoryState {
  readonly number: number;
  /** Slots of its articles, oldest first. */
  slots: number[];
  readonly words: Map<string, Centroid>;
  readonly shared: Centroid;
  firstHours: number | undefined;
  lastHours: number | undefined;
  aliases: string[];
}

/** What speaks for or against an article belonging to a story; the order is that of the weights. */
export const evidenceNames = [
  'bias',
  'best-words',
  'best-title',
  'best-shared',
  'mid-words',
  'mid-shared',
  'gap-last',
  'gap-first',
  'undated',
  'size',
  'other-language',
  'other-best-shared',
  'other-mid-shared',
] as const;

/** One story as a candidate for one article. */
export interface Candidate {
  readonly story: StoryState;
  readonly nearestSlot: number;
  readonly evidence: Float64Array;
}

const dayHours = 24;

export interface Neighbour {
  readonly slot: number;
  readonly features: StoryFeatures;
}

/** Compares an article with a story and with its nearest articles in that story. */
export function weighStory(article: StoryFeatures, story: StoryState, neighbours: readonly Neighbour[]): Candidate {
  let [bestWords, bestTitle, bestShared, best] = [0, 0, 0, -1];
  let nearestSlot = neighbours[0]?.slot ?? -1;
  for (const { slot, features } of neighbours) {
    const words = dot(article.words, features.words);
    const shared = dot(article.shared, features.shared);
    bestWords = Math.max(bestWords, words);
    bestTitle = Math.max(bestTitle, dot(article.title, features.title));
    bestShared = Math.max(bestShared, shared);
    if (words + shared > best) [best, nearestSlot] = [words + shared, slot];
  }
  const sameLanguage = story.words.get(article.lang);
  const midWords = sameLanguage?.cosine(article.words) ?? 0;
  const midShared = story.shared.cosine(article.shared);
  const other = sameLanguage === undefined ? 1 : 0;
  const evidence = Float64Array.of(
    1, bestWords, bestTitle, bestShared * (1 - other), midWords, midShared * (1 - other),
    ...gaps(article, story), Math.log(story.slots.length), other, bestShared * other, midShared * other,
  ); // biome-ignore format: the order of `evidenceNames`
  return { story, nearestSlot, evidence };
}

/** Days between the article and the story's last and first report, damped; zero with a flag when unknown. */
function gaps(article: StoryFeatures, story: StoryState): [number, number, number] {
  if (article.hours === undefined || story.lastHours === undefined || story.firstHours === undefined) return [0, 0, 1];
  const last = Math.abs(article.hours - story.lastHours) / dayHours;
  const first = Math.abs(article.hours - story.firstHours) / dayHours;
  return [Math.log1p(last), Math.log1p(first), 0];
}
