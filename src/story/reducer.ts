import { getOrMake } from '../base/get-or-make.ts';
import { lexiconOf } from '../base/lexicon.ts';
import { noTables, type WordTables } from '../base/word-tables.ts';
import type { Article, Decision, GroupingReason, Story, StoryChange } from '../model/index.ts';
import { DecidedStories } from './decided.ts';
import { type Embed, embedArticle, embeddedLikeness } from './embedding.ts';
import { type Candidate, evidenceNames, type Neighbour, weighStory } from './evidence.ts';
import { explain } from './explain.ts';
import { newBags, type StoryFeatures, type StreamMemory, storyFeatures } from './features.ts';
import { InvertedIndex } from './inverted-index.ts';
import { looseParts, mutualFit } from './one-story.ts';
import { type GroupSettings, standardSettings } from './settings.ts';
import { mergeStories, newStory, putArticle, rebuild, retire, type StoryState } from './state.ts';
import { StockPhrases } from './stock-phrases.ts';
import { storylines } from './storylines.ts';
import { type EvidenceModel, plainModel, scoreEvidence } from './weights.ts';
import { WordCounts } from './word-counts.ts';

const neighbourCount = 20;
/** Stories weighed for an article: those with the nearest neighbours. */
const candidateCount = 6;
/** Dead entries are swept from the index, and stories looked over, each time so many articles have come. */
const sweepEvery = 8_192;

export interface ReducerOptions {
  readonly tables?: WordTables;
  readonly settings?: Partial<GroupSettings>;
  readonly model?: EvidenceModel;
  /** Keeps a reason for each article, in words. */
  readonly explain?: boolean;
  /** Links stories into storylines. */
  readonly storylines?: boolean;
  /** What people decided; names articles (`resolveDecisions`). */
  readonly decisions?: readonly Decision[];
  /** Adds its word to the evidence: `settings.embedWeight`. */
  readonly embed?: Embed;
  /** Decides instead of the model, or only looks on (`undefined`); for training. */
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
  readonly #model: EvidenceModel;
  readonly #options: ReducerOptions;
  readonly #decided: DecidedStories;
  readonly #ids: string[] = [];
  readonly #features: (StoryFeatures | undefined)[] = [];
  readonly #vectors: (Float32Array | undefined)[] = [];
  readonly #titles: (string | undefined)[] = [];
  readonly #storyOf: StoryState[] = [];
  readonly #reasons: (GroupingReason | undefined)[] = [];
  /** The report that each article was put beside; -1 for the first of a story. */
  readonly #links: number[] = [];
  /** A report of another story that the article would have joined, had it come at once. */
  readonly #kin: (number | undefined)[] = [];
  readonly #changes: StoryChange[] = [];
  #firstLive = 0;
  #storyCount = 0;
  readonly #featuresOf = (slot: number) => this.#features[slot];

  constructor(options: ReducerOptions = {}) {
    const lexicon = lexiconOf(options.tables ?? noTables);
    this.#memory = { lexicon, counts: new WordCounts(), stock: new StockPhrases(), bags: newBags() };
    this.#settings = { ...standardSettings, ...options.settings };
    this.#model = options.model ?? plainModel;
    this.#options = options;
    this.#decided = new DecidedStories(options.decisions ?? [], (slot) => this.#storyOf[slot] as StoryState);
  }

  /** Puts one article into a story, its own if it fits none. */
  add(article: Article): void {
    const features = storyFeatures(article, this.#memory);
    this.#memory.counts.add([features.words.ids, features.shared.ids]);
    const slot = this.#ids.length;
    this.#index.reserve(slot);
    const vector = this.#options.embed === undefined ? undefined : embedArticle(article, this.#options.embed);
    const ranked = this.#ranked(article, features, vector);
    const best = ranked[0] !== undefined && ranked[0].score >= this.#settings.joinScoreMin ? ranked[0] : undefined;
    const pinned = this.#decided.pinnedBeside(article.id);
    const taught = this.#options.teacher?.(article, ranked);
    const story = taught ?? this.#storyAt(pinned) ?? best?.candidate.story ?? this.#begin(article);
    this.#remember(slot, article, { features, vector });
    this.#links[slot] = pinned ?? best?.candidate.nearestSlot ?? -1;
    this.#storyOf[slot] = story;
    putArticle(story, slot, features);
    this.#decided.note(article.id, slot);
    if (this.#options.explain === true) this.#reasons[slot] = this.#reason(article, { best, pinned, slot });
    if (this.#options.storylines === true) this.#kin[slot] = this.#findKin(ranked, story);
    if (best !== undefined && taught === undefined) this.#considerMerges(slot, ranked);
    if (slot % sweepEvery === sweepEvery - 1) this.#sweep(features.hours);
  }

  #storyAt(slot: number | undefined): StoryState | undefined {
    return slot === undefined ? undefined : this.#storyOf[slot];
  }

  #begin({ id }: Article): StoryState {
    return newStory(this.#storyCount++, `s-${id}`);
  }

  /** The stories that the article may join, best first; a pinned one does not choose. */
  #ranked(article: Article, features: StoryFeatures, vector: Float32Array | undefined): Ranked[] {
    if (this.#decided.isPinned(article.id)) return [];
    return this.#candidates(features)
      .filter(({ story }) => this.#decided.mayJoin(article.id, story))
      .map((candidate) => ({ candidate, score: this.#score(candidate, vector) }))
      .sort((a, b) => b.score - a.score || a.candidate.story.number - b.candidate.story.number);
  }

  /** The stories an article could belong to. */
  #candidates(features: StoryFeatures): Candidate[] {
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
    const top = near[0]?.product ?? 0;
    return [...byStory]
      .slice(0, candidateCount)
      .map(([story, neighbours]) => weighStory(features, story, { neighbours, total, top }));
  }

  #score({ evidence, situation, nearestSlot }: Candidate, vector: Float32Array | undefined): number {
    const score = scoreEvidence(this.#model[situation] as EvidenceModel[number], evidence);
    const other = this.#vectors[nearestSlot];
    if (vector === undefined || other === undefined) return score;
    const { embedWeight, embedNeutral } = this.#settings;
    return score + embedWeight * (embeddedLikeness(vector, other) - embedNeutral);
  }

  #remember(slot: number, article: Article, read: { features: StoryFeatures; vector: Float32Array | undefined }): void {
    this.#ids.push(article.id);
    this.#features.push(read.features);
    if (this.#options.embed !== undefined) this.#vectors.push(read.vector);
    if (this.#options.explain === true) this.#titles.push(article.title?.value);
    // A pinned article whose story has not come yet must not gather others.
    if (this.#decided.isPinned(article.id) && this.#decided.pinnedBeside(article.id) === undefined) return;
    this.#index.add(slot, read.features.words);
    this.#index.add(slot, read.features.shared);
  }

  /** An article that fits a second story as well asks whether both are one. */
  #considerMerges(slot: number, ranked: readonly Ranked[]): void {
    for (const { candidate, score } of ranked) {
      if (score < this.#settings.mergeScoreMin) return;
      const [own, other] = [this.#storyOf[slot] as StoryState, candidate.story];
      if (own === other || other.slots.length === 0) continue;
      if (!this.#decided.mayMerge(own, other)) continue;
      const fit = mutualFit(own, other, { featuresOf: this.#featuresOf, model: this.#model });
      if (fit !== undefined && fit >= this.#settings.mutualScoreMin) this.#merge(slot, other, candidate.nearestSlot);
    }
  }

  #merge(slot: number, other: StoryState, nearest: number): void {
    const own = this.#storyOf[slot] as StoryState;
    const [kept, gone] = (own.slots[0] as number) < (other.slots[0] as number) ? [own, other] : [other, own];
    for (const moved of gone.slots) this.#storyOf[moved] = kept;
    this.#changes.push({ kind: 'merged', story: kept.id, other: gone.id, articleId: this.#ids[slot] as string });
    mergeStories(kept, gone, [slot, nearest]);
    gone.slots = [];
  }

  /** Another story that the article would have joined, had it come at the same time. */
  #findKin(ranked: readonly Ranked[], own: StoryState): number | undefined {
    const kin = ranked.find(({ candidate: { story, situation, evidence } }) => {
      const atOnce = evidence.slice();
      for (const gap of timeEvidence) atOnce[gap] = 0;
      return story !== own && scoreEvidence(this.#model[situation] as EvidenceModel[number], atOnce) >= 0;
    });
    return kin?.candidate.nearestSlot;
  }

  #reason(
    article: Article,
    { best, pinned, slot }: { best: Ranked | undefined; pinned: number | undefined; slot: number },
  ): GroupingReason {
    const near = pinned ?? best?.candidate.nearestSlot;
    if (near === undefined) return { articleId: article.id, score: 0, because: 'first report of this story' };
    const title = this.#titles[near] ?? (this.#ids[near] as string);
    const nearest = this.#ids[near] as string;
    if (pinned !== undefined)
      return { articleId: article.id, nearest, score: 1, because: `someone decided that it belongs with “${title}”` };
    const because = explain(
      { features: this.#features[slot] as StoryFeatures, article },
      { features: this.#features[near] as StoryFeatures, title },
      this.#memory.lexicon,
    );
    const score = 1 / (1 + Math.exp(-(best as Ranked).score));
    return { articleId: article.id, nearest, score: Math.round(score * 1000) / 1000, because };
  }

  /** Parts stories whose halves no longer hold together; at each sweep, and whenever it is called. */
  settle(): void {
    const seen = new Set(this.#storyOf.slice(this.#firstLive));
    for (const story of seen) {
      if (!story.changed) continue;
      story.changed = false;
      if (story.slots.length > 2) this.#splitIfLoose(story);
    }
  }

  #splitIfLoose(story: StoryState): void {
    const { splitScoreMax } = this.#settings;
    const options = { featuresOf: this.#featuresOf, model: this.#model, splitScoreMax };
    const parts = looseParts(story, this.#linksIn(story), options);
    if (parts === undefined) return;
    const [kept, gone] = parts[0].length >= parts[1].length ? parts : [parts[1], parts[0]];
    const parted = newStory(this.#storyCount++, this.#partedId(story, gone));
    rebuild(story, kept, this.#featuresOf);
    rebuild(parted, gone, this.#featuresOf);
    const own = new Set(kept);
    parted.bridges = story.bridges.filter(([a, b]) => !own.has(a) && !own.has(b));
    story.bridges = story.bridges.filter(([a, b]) => own.has(a) && own.has(b));
    story.aliases = story.aliases.filter((alias) => alias !== parted.id);
    for (const slot of gone) this.#storyOf[slot] = parted;
    this.#changes.push({ kind: 'split', story: story.id, other: parted.id });
  }

  /** The smaller part is named after its first article whose name is free: often its own id from before a merge. */
  #partedId(story: StoryState, slots: readonly number[]): string {
    const names = slots.map((slot) => `s-${this.#ids[slot]}`).filter((id) => id !== story.id);
    return names[0] ?? `${story.id}-2`;
  }

  /** What ties a story's reports together: where each was put, what merged, what people joined. */
  #linksIn(story: StoryState): (readonly [number, number])[] {
    const own = story.slots.flatMap((slot) => {
      const link = this.#links[slot] as number;
      return link >= 0 && this.#storyOf[link] === story ? [[slot, link] as const] : [];
    });
    return [...own, ...story.bridges, ...this.#decided.ties(story)];
  }

  /** Old articles leave the index; their stories stay on record. */
  #sweep(now: number | undefined): void {
    this.settle();
    if (now === undefined) return;
    const oldest = now - this.#settings.windowDays * 24;
    const stop = this.#ids.length - this.#settings.keepArticlesMin;
    const before = this.#firstLive;
    while (this.#firstLive < stop && (this.#features[this.#firstLive]?.hours ?? oldest) < oldest) {
      this.#vectors[this.#firstLive] = undefined;
      this.#features[this.#firstLive++] = undefined;
    }
    if (this.#firstLive === before) return;
    this.#index.forget(this.#firstLive);
    for (let slot = before; slot < this.#firstLive; slot++) {
      const story = this.#storyOf[slot] as StoryState;
      if ((story.slots.at(-1) as number) < this.#firstLive) retire(story);
    }
  }

  /** Every merge and split so far, in order. */
  changes(): readonly StoryChange[] {
    return this.#changes;
  }

  /** Every story so far, oldest first. */
  stories(): Story[] {
    const seen = [...new Set(this.#storyOf)];
    const lines = this.#options.storylines === true ? storylines(seen, this.#storyOf, this.#kin) : undefined;
    return this.#decided.united(seen).map((set) => {
      const [first, ...others] = set as [StoryState, ...StoryState[]];
      const storyline = set.map(({ id }) => lines?.get(id)).find((line) => line !== undefined);
      const slots = others.length === 0 ? first.slots : set.flatMap((story) => story.slots).sort((a, b) => a - b);
      return {
        id: first.id,
        aliases: [...first.aliases, ...others.flatMap(({ id, aliases }) => [id, ...aliases])],
        ...(storyline === undefined ? {} : { storyline }),
        articleIds: slots.map((slot) => this.#ids[slot] as string),
        reasons: slots.flatMap((slot) => this.#reasons[slot] ?? []),
      };
    });
  }
}

/** Evidence that speaks of time alone. */
const timeEvidence = (['gap-last', 'gap-first', 'late-marks'] as const).map((name) => evidenceNames.indexOf(name));
