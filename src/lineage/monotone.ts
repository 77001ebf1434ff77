import type { SentencePair } from './sentence-pairs.ts';

/** The longest chain of pairs that runs forward in both texts: copies keep the order of what they tell. */
export function longestChain(pairs: readonly SentencePair[]): SentencePair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, pair] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as SentencePair).b <= pair.b) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const chain: SentencePair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(pairs[at] as SentencePair);
  return chain.reverse();
}
