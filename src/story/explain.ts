import type { Lexicon } from '../base/lexicon.ts';
import { scanWords } from '../base/words.ts';
import type { Article } from '../model/index.ts';
import type { StoryFeatures } from './features.ts';
import type { SparseVector } from './vector.ts';

const reasonsMax = 4;

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
  const { article } = own;
  const best = new Map<string, number>();
  for (const text of [article.title?.value ?? '', article.text.slice(0, 4000)]) {
    for (const word of scanWords(text, 300)) {
      const form = text.slice(word.start, word.end);
      const entry = lexicon.entry(form, article.lang);
      const weight = Math.max(common.get(entry.stem) ?? 0, common.get(entry.shared) ?? 0);
      const key = [...best.keys()].find((k) => k.toLowerCase() === form.toLowerCase()) ?? form;
      if (weight > 0) best.set(key, Math.max(weight, best.get(key) ?? 0));
    }
  }
  return [...best]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, reasonsMax)
    .map(([label]) => label);
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
