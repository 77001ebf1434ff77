import type { Lexicon } from '../base/lexicon.ts';
import { scanWords } from '../base/words.ts';
import type { Article } from '../model/index.ts';
import type { StoryFeatures } from './features.ts';
import type { SparseVector } from './vector.ts';

const reasonsMax = 4;
/** What news puts first: in UTF-16 units, and in words. */
const leadLength = 4000;
const leadWords = 300;
/** A word in a larger share of general texts than this convinces nobody. */
const commonMax = 0.05;
const labelLengthMin = 2;
/** Names and numbers convince more than words do. */
const markFactor = 2;

/** "shares 'Nikopol', 'hospital' and '6,221' with “…”, 3 hours apart". */
export function explain(
  own: { features: StoryFeatures; article: Article },
  near: { features: StoryFeatures; title: string },
  lexicon: Lexicon,
): string {
  const labels = sharedLabels(own, near.features, lexicon).map((label) => `'${label}'`);
  const list =
    labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : (labels[0] ?? 'its wording');
  return `shares ${list} with “${near.title}”${timeApart(own.features.hours, near.features.hours)}`;
}

function sharedLabels(own: { features: StoryFeatures; article: Article }, near: StoryFeatures, lexicon: Lexicon) {
  const common = new Map<number, number>();
  for (const [a, b] of [
    [own.features.words, near.words],
    [own.features.shared, near.shared],
  ] as const)
    for (const [id, weight] of inBoth(a, b)) common.set(id, weight);
  const best = new Map<number, { label: string; weight: number }>();
  for (const text of [own.article.title?.value ?? '', own.article.text.slice(0, leadLength)]) {
    for (const word of scanWords(text, leadWords)) {
      const label = text.slice(word.start, word.end);
      const entry = lexicon.entry(label, own.article.lang);
      const weight = Math.max(common.get(entry.stem) ?? 0, common.get(entry.shared) ?? 0);
      const isMark = word.kind === 'number' || (word.capital && !word.initial);
      if (weight === 0 || entry.common > commonMax || label.length < labelLengthMin) continue;
      const known = best.get(entry.shared === 0 ? entry.stem : entry.shared);
      const better = weight * (isMark ? markFactor : 1);
      if (known === undefined || better > known.weight)
        best.set(entry.shared === 0 ? entry.stem : entry.shared, { label, weight: better });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1))
    .slice(0, reasonsMax)
    .map(({ label }) => label);
}

function inBoth(a: SparseVector, b: SparseVector): [number, number][] {
  const other = new Map(Array.from(b.ids, (id, i) => [id, b.weights[i] as number]));
  return Array.from(a.ids, (id, i): [number, number] => [id, (a.weights[i] as number) * (other.get(id) ?? 0)]);
}

function timeApart(a: number | undefined, b: number | undefined): string {
  if (a === undefined || b === undefined) return '';
  const hours = Math.round(Math.abs(a - b));
  if (hours < 1) return ', within the hour';
  if (hours < 48) return `, ${hours} hour${hours === 1 ? '' : 's'} apart`;
  return `, ${Math.round(hours / 24)} days apart`;
}
