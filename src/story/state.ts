import { getOrMake } from '../base/get-or-make.ts';
import type { StoryFeatures } from './features.ts';
import { Centroid } from './vector.ts';

/** A growing story as grouping sees it. */
export interface StoryState {
  readonly number: number;
  /** Stable: given when it starts, kept through merges and splits. */
  id: string;
  /** Slots of its articles, oldest first. */
  slots: number[];
  /** Middle of its articles' stems, by language. */
  words: Map<string, Centroid>;
  /** Middle of what its articles share across languages. */
  shared: Centroid;
  firstHours: number | undefined;
  lastHours: number | undefined;
  aliases: readonly string[];
  /** Pairs of slots that joined stories when they were merged. */
  bridges: readonly (readonly [number, number])[];
  /** It took an article or a story since its parts were last looked at. */
  changed: boolean;
}

/** An empty story. */
export function newStory(number: number, id: string): StoryState {
  return {
    number,
    id,
    slots: [],
    words: new Map(),
    shared: new Centroid(),
    firstHours: undefined,
    lastHours: undefined,
    aliases: none,
    bridges: none,
    changed: true,
  };
}

/** Shared by all stories that have none: a million stories are kept on record. */
const none: readonly never[] = [];
const noWords = new Map<string, Centroid>();
const noShared = new Centroid();

/** Adds one article. */
export function putArticle(story: StoryState, slot: number, features: StoryFeatures): void {
  story.slots.push(slot);
  story.changed = true;
  // A decision can bring a late article to a story that had given its memory back.
  if (story.shared === noShared) [story.words, story.shared] = [new Map(), new Centroid()];
  addFeatures(story, features);
}

function addFeatures(story: StoryState, { lang, words, shared, hours }: StoryFeatures): void {
  getOrMake(story.words, lang, () => new Centroid()).add(words);
  story.shared.add(shared);
  if (hours === undefined) return;
  story.firstHours = Math.min(story.firstHours ?? hours, hours);
  story.lastHours = Math.max(story.lastHours ?? hours, hours);
}

/** Puts all of one story into another, which keeps its id. */
export function mergeStories(kept: StoryState, gone: StoryState, bridge: readonly [number, number]): void {
  kept.aliases = [...kept.aliases, gone.id, ...gone.aliases];
  kept.bridges = [...kept.bridges, ...gone.bridges, bridge];
  kept.slots = [...kept.slots, ...gone.slots].sort((x, y) => x - y);
  kept.changed = true;
  for (const [lang, words] of gone.words) {
    const own = kept.words.get(lang);
    if (own === undefined) kept.words.set(lang, words);
    else own.merge(words);
  }
  kept.shared.merge(gone.shared);
  kept.firstHours = pick(Math.min, kept.firstHours, gone.firstHours);
  kept.lastHours = pick(Math.max, kept.lastHours, gone.lastHours);
}

/** Works a story's middle and times out again from some of its articles. */
export function rebuild(story: StoryState, slots: readonly number[], featuresOf: FeaturesOf): void {
  story.slots = [...slots];
  story.words = new Map();
  story.shared = new Centroid();
  story.firstHours = undefined;
  story.lastHours = undefined;
  for (const slot of slots) {
    const features = featuresOf(slot);
    if (features !== undefined) addFeatures(story, features);
  }
}

/** What was read of the article in a slot; `undefined` once it has left the window. */
export type FeaturesOf = (slot: number) => StoryFeatures | undefined;

/** A story without live articles gives its memory back; it stays on record and takes no more articles. */
export function retire(story: StoryState): void {
  story.words = noWords;
  story.shared = noShared;
  story.bridges = none;
  story.changed = false;
}

function pick(choose: (a: number, b: number) => number, a: number | undefined, b: number | undefined) {
  return a === undefined ? b : b === undefined ? a : choose(a, b);
}
