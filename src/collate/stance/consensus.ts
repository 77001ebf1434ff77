import { clusterByMean } from '../coreference/cluster.ts';
import { meaningsOf, type Rarity } from './bearing.ts';

/** Mean share of common meanings from which answers are one answer. */
export const consensusMin = 0.1;

/** Groups the answers that reports give to one question; answers with the same number say the same. */
export function groupAnswers(
  answers: readonly string[],
  { rarity, lang }: { rarity: Rarity; lang: string },
): Int32Array {
  const bags = answers.map((answer) => meaningsOf(answer, lang));
  const weight = (bag: ReadonlySet<string>) => [...bag].reduce((sum, meaning) => sum + rarity(meaning), 0);
  const weights = bags.map(weight);
  const likeness = (a: number, b: number) => {
    const both = weight(new Set([...bags[a]!].filter((meaning) => bags[b]!.has(meaning))));
    return both === 0 ? 0 : both / Math.sqrt(weights[a]! * weights[b]!);
  };
  return clusterByMean(answers.length, likeness, consensusMin);
}
