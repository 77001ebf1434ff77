/**
 * Figures for text and metadata taken out of pages, as the sets' authors define them: F1 over shingles of four
 * words (article-extraction-benchmark), and segments that must be in or out (trafilatura).
 */

/** Precision, recall and F1, 0…1. */
export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function prf(tp: number, fp: number, fn: number): Prf {
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Counts of shingles of `size` words; a text with fewer words is one shingle. */
function shingles(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - size + 1);
  if (words.length === 0) return counts;
  for (let i = 0; i < last; i++) {
    const key = words.slice(i, i + size).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Shares of matching, superfluous and missing shingles of one page; they add up to 1. */
export function shingleShares(gold: string, found: string, size = 4): readonly [tp: number, fp: number, fn: number] {
  const goldCounts = shingles(gold, size);
  const foundCounts = shingles(found, size);
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...goldCounts.keys(), ...foundCounts.keys()])) {
    const [g, f] = [goldCounts.get(key) ?? 0, foundCounts.get(key) ?? 0];
    tp += Math.min(g, f);
    fp += Math.max(0, f - g);
    fn += Math.max(0, g - f);
  }
  const sum = tp + fp + fn;
  return sum === 0 ? [0, 0, 0] : [tp / sum, fp / sum, fn / sum];
}

/** F1 over pages, each page with the same weight. */
export function shingleScore(pages: readonly { readonly gold: string; readonly found: string }[]): Prf {
  const sums = [0, 0, 0];
  for (const page of pages)
    for (const [i, share] of shingleShares(page.gold, page.found).entries()) sums[i] = (sums[i] as number) + share;
  return prf(sums[0] as number, sums[1] as number, sums[2] as number);
}

/** F1 of segments: those that must be in the text count when they are, those that must stay out when they are in. */
export function segmentScore(
  pages: readonly { readonly within: readonly string[]; readonly without: readonly string[]; readonly found: string }[],
): Prf {
  let [tp, fp, fn] = [0, 0, 0];
  for (const page of pages) {
    // Soft hyphens are hints to the browser; whether a text keeps them is no question of extraction.
    const found = withoutSoftHyphens(page.found);
    for (const segment of page.within) found.includes(withoutSoftHyphens(segment)) ? tp++ : fn++;
    for (const segment of page.without) if (found.includes(withoutSoftHyphens(segment))) fp++;
  }
  return prf(tp, fp, fn);
}

function withoutSoftHyphens(text: string): string {
  return text.replace(/\u00ad/gu, '');
}

/** F1 over sets of authors, folded; `gold` and `found` go by page. */
export function authorScore(
  pages: readonly { readonly gold: readonly string[]; readonly found: readonly string[] }[],
): Prf {
  let [tp, fp, fn] = [0, 0, 0];
  for (const page of pages) {
    const gold = new Set(page.gold.map(foldName));
    const found = new Set(page.found.map(foldName));
    for (const name of found) gold.has(name) ? tp++ : fp++;
    for (const name of gold) if (!found.has(name)) fn++;
  }
  return prf(tp, fp, fn);
}

function foldName(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Letters and figures only, in small letters: titles are compared like this. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Three decimals, as these sets' results are published. */
export function round3(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
