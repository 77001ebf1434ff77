import { getOrMake } from '../base/get-or-make.ts';
import type { Decision } from '../model/index.ts';
import { Constraints } from './constraints.ts';
import type { StoryState } from './state.ts';

/**
 * People's decisions over a stream. Stories grow as they would; those that a decision merges are united when they are
 * told (`united`), so that the next grouping unites them again, whole. What a decision parts never meets.
 */
export class DecidedStories {
  readonly #constraints: Constraints;
  readonly #targets = new Map<string, string>();
  readonly #storyOf: (slot: number) => StoryState;
  /** Slots of decided articles, by set and by id. */
  readonly #slots = new Map<number, number[]>();
  readonly #slotOf = new Map<string, number>();

  constructor(decisions: readonly Decision[], storyOf: (slot: number) => StoryState) {
    this.#constraints = new Constraints(decisions);
    this.#storyOf = storyOf;
    for (const decision of decisions)
      if (decision.do === 'pin') for (const id of decision.ids) this.#targets.set(id, decision.to);
  }

  /** Takes note of an article that has been placed. */
  note(articleId: string, slot: number): void {
    const group = this.#constraints.groupOf(articleId);
    if (group === undefined) return;
    getOrMake(this.#slots, group, () => []).push(slot);
    this.#slotOf.set(articleId, slot);
  }

  isPinned(articleId: string): boolean {
    return this.#targets.has(articleId);
  }

  /** The slot beside which a pinned article belongs; `undefined` when it has not come yet. */
  pinnedBeside(articleId: string): number | undefined {
    return this.#slotOf.get(this.#targets.get(articleId) ?? '');
  }

  /** True when no decision keeps the article out of the story. */
  mayJoin(articleId: string, story: StoryState): boolean {
    const group = this.#constraints.groupOf(articleId);
    if (group === undefined) return true;
    const own = new Set([group]);
    for (const slot of this.#slots.get(group) ?? [])
      for (const met of this.#groupsWith(this.#storyOf(slot))) own.add(met);
    return this.#constraints.allows(own, this.#groupsWith(story));
  }

  mayMerge(a: StoryState, b: StoryState): boolean {
    return this.#slots.size === 0 || this.#constraints.allows(this.#groupsWith(a), this.#groupsWith(b));
  }

  /** Sets with an article in a story or in one that is told as one with it. */
  #groupsWith(story: StoryState): Set<number> {
    const [stories, groups] = [new Set([story]), new Set<number>()];
    for (let before = -1; before < groups.size; ) {
      before = groups.size;
      for (const [group, slots] of this.#slots) {
        if (!slots.some((slot) => stories.has(this.#storyOf(slot)))) continue;
        groups.add(group);
        for (const slot of slots) stories.add(this.#storyOf(slot));
      }
    }
    return groups;
  }

  /** Pairs of a story's reports that no late split may part; each twice, so that no single cut parts them. */
  ties(story: StoryState): (readonly [number, number])[] {
    return [...this.#slots.values()].flatMap((slots) => {
      const own = slots.filter((slot) => this.#storyOf(slot) === story);
      return own.slice(1).flatMap((slot) => [[own[0] as number, slot] as const, [own[0] as number, slot] as const]);
    });
  }

  /** The stories, oldest first, those that decisions make one together. */
  united(stories: readonly StoryState[]): (readonly StoryState[])[] {
    const root = new Map<StoryState, StoryState>();
    const find = (story: StoryState): StoryState => {
      let top = story;
      for (let up = root.get(top); up !== undefined; up = root.get(top)) top = up;
      return top;
    };
    for (const slots of this.#slots.values()) {
      for (const slot of slots) {
        const [a, b] = [find(this.#storyOf(slots[0] as number)), find(this.#storyOf(slot))];
        if (a !== b) root.set(b, a);
      }
    }
    const sets = new Map<StoryState, StoryState[]>();
    for (const story of stories) getOrMake(sets, find(story), () => []).push(story);
    return [...sets.values()];
  }
}
