import { DisjointSets } from './constraints.ts';
import type { StoryState } from './state.ts';

/** A story continues another when at least this share of its reports speaks for it. */
const votesShareMin = 0.5;

/**
 * Links events into the longer affairs that they belong to: the storyline of each story that is part of one, by story
 * id. `kinOf` gives, for a slot, the slot of a report of another story that it would have joined, had it come at once.
 */
export function storylines(
  stories: readonly StoryState[],
  storyOf: readonly StoryState[],
  kinOf: readonly (number | undefined)[],
): Map<string, string> {
  const sets = new DisjointSets();
  for (const story of stories) {
    const votes = new Map<StoryState, number>();
    for (const slot of story.slots) {
      const kin = kinOf[slot];
      const other = kin === undefined ? undefined : storyOf[kin];
      if (other !== undefined && other !== story) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    for (const [other, count] of votes) if (count >= votesShareMin * story.slots.length) sets.join(other.id, story.id);
  }
  return named(stories, sets);
}

/** A storyline is named after its oldest story. */
function named(stories: readonly StoryState[], sets: DisjointSets): Map<string, string> {
  const members = new Set(sets.ids());
  const first = new Map<string, string>();
  const lines = new Map<string, string>();
  for (const { id } of stories) {
    if (!members.has(id)) continue;
    const root = sets.find(id);
    const oldest = first.get(root) ?? id;
    first.set(root, oldest);
    lines.set(id, `line-${oldest}`);
  }
  return lines;
}
