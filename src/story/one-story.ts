import { type Near, weighStory } from './evidence.ts';
import type { StoryFeatures } from './features.ts';
import { type FeaturesOf, newStory, rebuild, type StoryState } from './state.ts';
import { dot } from './vector.ts';
import { type EvidenceModel, scoreEvidence } from './weights.ts';

/** Articles of each side that are looked at: the latest. */
const membersMax = 8;
const othersMax = 12;

/**
 * How well the smaller story's own articles fit the larger one, on average (log-odds): one article between two
 * stories is not enough to make them one. `undefined` when neither has an article in the window.
 */
export function mutualFit(
  a: StoryState,
  b: StoryState,
  { featuresOf, model }: { featuresOf: FeaturesOf; model: EvidenceModel },
): number | undefined {
  const [small, large] = a.slots.length <= b.slots.length ? [a, b] : [b, a];
  const members = liveFeatures(small.slots, membersMax, featuresOf);
  const others = liveFeatures(large.slots, othersMax, featuresOf);
  if (members.length === 0 || others.length === 0) return undefined;
  let sum = 0;
  for (const [, features] of members) {
    const { situation, evidence } = weighStory(features, large, nearOf(features, others));
    sum += scoreEvidence(model[situation] as EvidenceModel[number], evidence);
  }
  return sum / members.length;
}

function liveFeatures(slots: readonly number[], limit: number, featuresOf: FeaturesOf): [number, StoryFeatures][] {
  return slots.slice(-limit).flatMap((slot): [number, StoryFeatures][] => {
    const features = featuresOf(slot);
    return features === undefined ? [] : [[slot, features]];
  });
}

function nearOf(article: StoryFeatures, others: readonly [number, StoryFeatures][]): Near {
  const neighbours = others.map(([slot, features]) => ({ slot, features, product: likeness(article, features) }));
  neighbours.sort((x, y) => y.product - x.product || x.slot - y.slot);
  const total = neighbours.reduce((sum, { product }) => sum + product, 0);
  return { neighbours, total, top: neighbours[0]?.product ?? 0 };
}

/** What the index sums up for two articles. */
function likeness(a: StoryFeatures, b: StoryFeatures): number {
  return dot(a.words, b.words) + dot(a.shared, b.shared);
}

/** A story's links that are tried when its parts are looked for: the weakest. */
const linksTried = 2;

/** Two parts of a story that would not be made one today; `undefined` while it holds together. */
export function looseParts(
  story: StoryState,
  links: readonly (readonly [number, number])[],
  options: { featuresOf: FeaturesOf; model: EvidenceModel; splitScoreMax: number },
): [number[], number[]] | undefined {
  const weak = links
    .map((link) => ({ link, strength: strengthOf(link, options.featuresOf) }))
    .filter(({ strength }) => strength < Number.POSITIVE_INFINITY)
    .sort((x, y) => x.strength - y.strength || x.link[0] - y.link[0])
    .slice(0, linksTried);
  for (const { link } of weak) {
    const side = reachable(
      link[0],
      links.filter((other) => other !== link),
    );
    const parts = [story.slots.filter((slot) => side.has(slot)), story.slots.filter((slot) => !side.has(slot))];
    const [one, other] = parts.map((slots, number) => {
      const part = newStory(number, '');
      rebuild(part, slots, options.featuresOf);
      return part;
    }) as [StoryState, StoryState];
    if (one.slots.length === 0 || other.slots.length === 0) continue;
    const fit = mutualFit(one, other, options);
    if (fit !== undefined && fit < options.splitScoreMax) return [one.slots, other.slots];
  }
  return undefined;
}

/** A link to a report that has left the window can no longer be judged: it holds. */
function strengthOf([a, b]: readonly [number, number], featuresOf: FeaturesOf): number {
  const [x, y] = [featuresOf(a), featuresOf(b)];
  return x === undefined || y === undefined ? Number.POSITIVE_INFINITY : likeness(x, y);
}

function reachable(from: number, links: readonly (readonly [number, number])[]): Set<number> {
  const next = new Map<number, number[]>();
  for (const [a, b] of links) {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const seen = new Set([from]);
  for (const slot of seen) for (const other of next.get(slot) ?? []) seen.add(other);
  return seen;
}
