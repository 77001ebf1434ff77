/**
 * Which earlier mention a mention takes up: each candidate is scored by a linear model over features of the pair
 * (mention ranking with latent antecedents, after Durrett and Klein 2013), against the choice of taking up none.
 * Without a model a few hand-set weights decide.
 */
import type { LinearModel } from '../../../base/linear.ts';
import { antecedentByRule } from './by-rule.ts';
import type { Referrer } from './mention.ts';
import { PairFeatures } from './pair-features.ts';

/** A trained ranker: one label, whose score says how well a pair goes together. */
export interface CorefModel {
  readonly model: LinearModel;
}

/** How many mentions back a pronoun, a noun phrase and a name look. */
const reach = { pronoun: 40, nominal: 120, name: 400 } as const;

/** Scores the features in `ids[0 … count)`. */
export type PairScorer = (ids: Int32Array, count: number) => number;

/** The earlier mentions that `mention` may take up, nearest first. */
export function candidatesOf(mentions: readonly Referrer[], index: number): number[] {
  const mention = mentions[index]!;
  const found: number[] = [];
  for (let i = index - 1; i >= 0 && index - i <= reach[mention.form]; i--)
    if (!isAround(mentions[i]!, mention)) found.push(i);
  return found;
}

const isAround = (outer: Referrer, inner: Referrer) => outer.start <= inner.start && outer.end >= inner.end;

/** A scorer over a trained model. */
export function modelScorer({ model }: CorefModel): PairScorer {
  const weights = weightsOf(model);
  const mask = weights.length - 1;
  return (ids, count) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[ids[i]! & mask]!;
    return sum;
  };
}

const weightTables = new WeakMap<LinearModel, Int8Array>();

/** The weights of the one label, by row. */
function weightsOf(model: LinearModel): Int8Array {
  const known = weightTables.get(model);
  if (known !== undefined) return known;
  const made = model.weightsOf(0);
  weightTables.set(model, made);
  return made;
}

/** For each mention the index of the one it takes up, or −1. Mentions must be in text order. */
export function findAntecedents(mentions: readonly Referrer[], score?: PairScorer): number[] {
  const rank = score ? scoredRanker(mentions, score) : (index: number) => antecedentByRule(mentions, index);
  return mentions.map((_, index) => rank(index));
}

/** A function that finds the antecedent of one mention; `allowed` can rule candidates out. */
export function scoredRanker(
  mentions: readonly Referrer[],
  score: PairScorer,
  allowed: (candidate: number, index: number) => boolean = () => true,
): (index: number) => number {
  const features = new PairFeatures(mentions);
  return (index) => {
    let best = -1;
    features.none(index);
    let bestScore = score(features.ids, features.count);
    const mention = mentions[index]!;
    const last = Math.max(0, index - reach[mention.form]);
    for (let candidate = index - 1; candidate >= last; candidate--) {
      if (isAround(mentions[candidate]!, mention) || !allowed(candidate, index)) continue;
      features.pair(candidate, index);
      const value = score(features.ids, features.count);
      if (value > bestScore) {
        best = candidate;
        bestScore = value;
      }
    }
    return best;
  };
}

/** Clusters from antecedents: the number of the first mention of each chain. */
export function clustersOf(antecedents: readonly number[]): number[] {
  const cluster: number[] = [];
  for (const [i, antecedent] of antecedents.entries()) cluster.push(antecedent < 0 ? i : cluster[antecedent]!);
  return cluster;
}
