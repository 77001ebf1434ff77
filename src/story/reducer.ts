import { getOrMake } from '../base/get-or-make.ts';
import { lexiconOf } from '../base/lexicon.ts';
import { noTables, type WordTables } from '../base/word-tables.ts';
import type { Article, GroupingReason, Story } from '../model/index.ts';
import { type Candidate, type Neighbour, type StoryState, weighStory } from './evidence.ts';
import { explain } from './explain.ts';
import { newBags, type StoryFeatures, type StreamMemory, storyFeatures } from './features.ts';
import { InvertedIndex } from './inverted-index.ts';
import { type GroupSettings, standardSettings } from './settings.ts';
import { StockPhrases } from './stock-phrases.ts';
import { Centroid } from './vector.ts';
import { type EvidenceWeights, plainWeights } from './weights.ts';
import { WordCounts } from './word-counts.ts';

const neighbourCount = 20;
/** Stories weighed for an article: those with the nearest neighbours. */
const candidateCount = 6;
/** Dead entries are swept from the index each time so many articles have come. */
const sweepEvery = 8_192;

export interface ReducerOptions {
  readonly tables?: WordTables;
  readonly settings?: Partial<GroupSettings>;
  readonly weights?: EvidenceWeights;
  /** Keeps a reason for each article, in words. */
  readonly explain?: boolean;
  /** Decides instead of the weights, or only looks on (`undefined`); for training. */
  readonly teacher?: Teacher;
}

/** A candidate and its score (log-odds). */
export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

export type Teacher = (article: Article, ranked: readonly Ranked[]) => StoryState | undefined;

/** Takes articles one at a time, in streaming order, and keeps the stories they make. */
export class StoryReducer {
  readonly #memory: StreamMemory;
  readonly #index = new InvertedIndex();
  readonly #settings: GroupSettings;
  readonly #weights: EvidenceWeights;
  readonly #explain: boolean;
  readonly #teacher: Teacher | undefined;
  readonly #ids: string[] = [];
  readonly #features: (StoryFeatures | undefined)[] = [];
  readonly #titles: (string | undefined)[] = [];
  readonly #storyOf: StoryState[] = [];
  readonly #reasons: (GroupingReason | undefined)[] = [];
  #firstLive = 0;
  #storyCount = 0;

  constructor(options: ReducerOptions = {}) {
    const lexicon = lexiconOf(options.tables ?? noTables);
    this.#memory = { lexicon, counts: new WordCounts(), stock: new StockPhrases(), bags: newBags() };
    this.#settings = { ...standardSettings, ...options.settings };
    this.#weights = options.weights ?? plainWeights;
    this.#explain = options.explain ?? false;
    this.#teacher = options.teacher;
  }

  /** Puts one article into a story, its own if it fits none. */
  add(article: Article): void {
    const features = storyFeatures(article, this.#memory);
    this.#memory.counts.add([features.words.ids, features.shared.ids]);
    const slot = this.#ids.length;
    this.#index.reserve(slot);
    const ranked = this.candidates(features).map((candidate) => ({ candidate, score: this.#score(candidate) }));
    ranked.sort((a, b) => b.score - a.score || a.candidate.story.number - b.candidate.story.number);
    const best = ranked[0];
    const taught = this.#teacher?.(article, ranked);
    const joins = best !== undefined && best.score >= this.#settings.joinScoreMin;
    const story = taught ?? (joins ? best.candidate.story : newStory(this.#storyCount++));
    this.#remember(slot, article, features);
    this.#put(slot, features, story);
    if (this.#explain) this.#reasons[slot] = this.#reason(article, joins ? best : undefined, slot);
    if (joins && taught === undefined) this.#mergeInto(story, ranked.slice(1));
    if (slot % sweepEvery === sweepEvery - 1) this.#evict(features.hours);
  }

  /** The stories an article could belong to. */
  candidates(features: StoryFeatures): Candidate[] {
    const near = this.#index.nearest([features.words, features.shared], neighbourCount, this.#firstLive);
    const byStory = new Map<StoryState, Neighbour[]>();
    let total = 0;
    for (const { slot, product } of near) {
      const other = this.#features[slot];
      if (other === undefined) continue;
      const story = this.#storyOf[slot] as StoryState;
      getOrMake(byStory, story, () => []).push({ slot, features: other, product });
      total += product;
    }
    return [...byStory]
      .slice(0, candidateCount)
      .map(([story, neighbours]) => weighStory(features, story, { neighbours, total }));
  }

  #score({ evidence, situation }: Candidate): number {
    const weights = this.#weights[situation] as readonly number[];
    let sum = 0;
    for (let i = 0; i < evidence.length; i++) sum += (evidence[i] as number) * (weights[i] as number);
    return sum;
  }

  #remember(slot: number, article: Article, features: StoryFeatures): void {
    this.#ids.push(article.id);
    this.#features.push(features);
    this.#titles.push(this.#explain ? article.title?.value : undefined);
    this.#index.add(slot, features.words);
    this.#index.add(slot, features.shared);
  }

  #put(slot: number, features: StoryFeatures, story: StoryState): void {
    this.#storyOf[slot] = story;
    story.slots.push(slot);
    getOrMake(story.words, features.lang, () => new Centroid()).add(features.words);
    story.shared.add(features.shared);
    if (features.hours === undefined) return;
    story.firstHours = Math.min(story.firstHours ?? features.hours, features.hours);
    story.lastHours = Math.max(story.lastHours ?? features.hours, features.hours);
  }

  /** An article that fits a second story as well shows that both are one. */
  #mergeInto(story: StoryState, others: readonly { candidate: Candidate; score: number }[]): void {
    for (const { candidate, score } of others) {
      if (score < this.#settings.mergeScoreMin) return;
      this.#merge(story, candidate.story);
    }
  }

  #merge(a: StoryState, b: StoryState): void {
    const [kept, gone] = (a.slots[0] as number) < (b.slots[0] as number) ? [a, b] : [b, a];
    kept.aliases.push(this.#storyId(gone), ...gone.aliases);
    for (const slot of gone.slots) this.#storyOf[slot] = kept;
    kept.slots = [...kept.slots, ...gone.slots].sort((x, y) => x - y);
    for (const [lang, words] of gone.words) {
      const own = kept.words.get(lang);
      if (own === undefined) kept.words.set(lang, words);
      else own.merge(words);
    }
    kept.shared.merge(gone.shared);
    kept.firstHours = earliest(kept.firstHours, gone.firstHours, Math.min);
    kept.lastHours = earliest(kept.lastHours, gone.lastHours, Math.max);
  }

  #storyId(story: StoryState): string {
    return `s-${this.#ids[story.slots[0] as number]}`;
  }

  #reason(article: Article, best: { candidate: Candidate; score: number } | undefined, slot: number): GroupingReason {
    if (best === undefined) return { articleId: article.id, score: 0, because: 'first report of this story' };
    const near = best.candidate.nearestSlot;
    const because = explain(
      { features: this.#features[slot] as StoryFeatures, article },
      { features: this.#features[near] as StoryFeatures, title: this.#titles[near] ?? (this.#ids[near] as string) },
      this.#memory.lexicon,
    );
    const score = 1 / (1 + Math.exp(-best.score));
    return {
      articleId: article.id,
      nearest: this.#ids[near] as string,
      score: Math.round(score * 1000) / 1000,
      because,
    };
  }

  /** Old articles leave the index; their stories stay on record. */
  #evict(now: number | undefined): void {
    if (now === undefined) return;
    const oldest = now - this.#settings.windowDays * 24;
    const stop = this.#ids.length - this.#settings.keepArticlesMin;
    const before = this.#firstLive;
    while (this.#firstLive < stop && (this.#features[this.#firstLive]?.hours ?? oldest) < oldest)
      this.#features[this.#firstLive++] = undefined;
    if (this.#firstLive === before) return;
    this.#index.forget(this.#firstLive);
    for (let slot = before; slot < this.#firstLive; slot++) this.#retire(this.#storyOf[slot] as StoryState);
  }

  /** A story without live articles gives its memory back. */
  #retire(story: StoryState): void {
    if ((story.slots.at(-1) as number) >= this.#firstLive) return;
    story.words.clear();
    story.shared.clear();
  }

  /** Every story so far, oldest first. */
  stories(): Story[] {
    const seen = new Set(this.#storyOf);
    return [...seen].map((story) => ({
      id: this.#storyId(story),
      aliases: story.aliases,
      articleIds: story.slots.map((slot) => this.#ids[slot] as string),
      reasons: story.slots.flatMap((slot) => this.#reasons[slot] ?? []),
    }));
  }
}

/** An empty story. */
export function newStory(number: number): StoryState {
  return {
    number,
    slots: [],
    words: new Map(),
    shared: new Centroid(),
    firstHours: undefined,
    lastHours: undefined,
    aliases: [],
  };
}

function earliest(a: number | undefined, b: number | undefined, pick: (a: number, b: number) => number) {
  return a === undefined ? b : b === undefined ? a : pick(a, b);
}
