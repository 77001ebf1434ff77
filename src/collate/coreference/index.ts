/** Which mentions of several reports are of one happening, and which of one person, body, place or thing. */
import { type BoostedTrees, chanceOf } from '../../base/boosted-trees.ts';
import { noSenses, type WordSenses } from '../../base/word-senses.ts';
import { isApposition } from './apposition.ts';
import { clusterByMean } from './cluster.ts';
import { entityPairFeatures } from './entity-features.ts';
import type { EntityMention } from './entity-mention.ts';
import { eventPairFeatures } from './event-features.ts';
import type { EventMention } from './event-mention.ts';
import { antecedentOf } from './pronouns.ts';
import type { ReportIndex } from './reports.ts';

/** Trained parts of coreference across reports; each may be left out. */
export interface CoreferenceModels {
  readonly events?: BoostedTrees;
  readonly entities?: BoostedTrees;
  readonly senses?: WordSenses;
}

/** Without weights: the same main word is the same thing. */
export const noCoreferenceModels: CoreferenceModels = {};

/** Mean chance from which two groups of mentions are one happening. */
export const eventChanceMin = 0.4;
/** The same for people, bodies, places and things. */
export const entityChanceMin = 0.35;

/** The chance that two mentions are of one happening, 0…1. */
export function eventLikeness(
  pair: readonly [EventMention, EventMention],
  index: ReportIndex,
  { events, senses = noSenses }: CoreferenceModels,
): number {
  if (events === undefined) return Number(pair[0].lemma === pair[1].lemma);
  return chanceOf(events, eventPairFeatures(pair, { index, senses }));
}

/** Groups mentions of happenings; mentions with the same number are of one. */
export function groupEvents(
  mentions: readonly EventMention[],
  index: ReportIndex,
  models: CoreferenceModels = noCoreferenceModels,
): Int32Array {
  const likeness = (a: number, b: number) => eventLikeness([mentions[a]!, mentions[b]!], index, models);
  return clusterByMean(mentions.length, likeness, eventChanceMin);
}

/** The chance that two mentions, neither a pronoun, are of one person, body, place or thing. */
export function entityLikeness(
  pair: readonly [EntityMention, EntityMention],
  index: ReportIndex,
  { entities }: CoreferenceModels,
): number {
  if (isApposition(pair[0], pair[1])) return 1;
  if (entities === undefined) return Number(pair[0].headStem === pair[1].headStem);
  return chanceOf(entities, entityPairFeatures(pair, index));
}

/** Groups mentions of people, bodies, places and things: names and phrases first, then each pronoun joins one of its report. */
export function groupEntities(
  mentions: readonly EntityMention[],
  index: ReportIndex,
  models: CoreferenceModels = noCoreferenceModels,
): Int32Array {
  const full = mentions.flatMap((mention, i) => (mention.pronoun === undefined ? [i] : []));
  const likeness = (a: number, b: number) => entityLikeness([mentions[full[a]!]!, mentions[full[b]!]!], index, models);
  const grouped = clusterByMean(full.length, likeness, entityChanceMin);
  const of = Int32Array.from(mentions, (_, i) => i);
  for (const [at, i] of full.entries()) of[i] = full[grouped[at]!]!;
  const place = new Map(mentions.map((mention, i) => [mention, i]));
  const uses = new Map<string, number>();
  const keyOf = (i: number) => `${mentions[i]!.report} ${of[i]}`;
  for (const i of full) uses.set(keyOf(i), (uses.get(keyOf(i)) ?? 0) + 1);
  for (const [i, mention] of mentions.entries()) {
    if (mention.pronoun === undefined) continue;
    const near = full.map((j) => mentions[j]!).filter(({ report }) => report === mention.report);
    const found = antecedentOf(mention, near, (candidate) => uses.get(keyOf(place.get(candidate)!)) ?? 1);
    if (found !== undefined) of[i] = of[place.get(found)!]!;
  }
  return of;
}
