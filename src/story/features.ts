import type { Lexicon } from '../base/lexicon.ts';
import { scanWords } from '../base/words.ts';
import type { Article, Block, LangCode } from '../model/index.ts';
import { type SparseVector, unitVector } from './vector.ts';
import type { WordCounts } from './word-counts.ts';

/** What grouping reads from an article. */
export interface StoryFeatures {
  readonly lang: LangCode;
  /** Hours since 1970; absent when the article carries no date. */
  readonly hours?: number;
  /** Stems of the headline. */
  readonly title: SparseVector;
  /** Stems of headline and lead. */
  readonly words: SparseVector;
  /** What other languages share: notions, names by sound, numbers. */
  readonly shared: SparseVector;
  /** Of the shared features: words with a capital … */
  readonly names: SparseVector;
  /** … and numbers. */
  readonly numbers: SparseVector;
  /** There is no text below the headline. */
  readonly headlineOnly: boolean;
}

/** Words read from an article: news puts what matters first. */
const wordLimit = 260;
/** A text of fewer words than this is but a headline. */
const headlineWordsMax = 30;
/** A text without a headline lends its first words. */
const borrowedTitleWords = 25;
const vectorLimit = 120;
const titleWeight = 2;

/** Counts of one article's features before weighting. */
interface Counts {
  readonly stems: Map<number, number>;
  readonly shared: Map<number, number>;
  readonly title: Map<number, number>;
  readonly names: Map<number, number>;
  readonly numbers: Map<number, number>;
  /** Share of general texts that hold a feature. */
  readonly common: Map<number, number>;
}

export function storyFeatures(article: Article, lexicon: Lexicon, counts: WordCounts): StoryFeatures {
  const found: Counts = {
    stems: new Map(),
    shared: new Map(),
    title: new Map(),
    names: new Map(),
    numbers: new Map(),
    common: new Map(),
  };
  const title = headlineOf(article);
  if (title !== '') countWords(title, article.lang, { found, lexicon, limit: 60, inTitle: true });
  const bodyWords = countBody(article, title === '', { found, lexicon });
  const hours = publishedHours(article);
  const weigh = (entries: Map<number, number>): SparseVector => {
    const weighted = new Map<number, number>();
    for (const [id, count] of entries) {
      const rarity = counts.rarity(id, found.common.get(id) ?? 0);
      if (rarity > 0) weighted.set(id, (1 + Math.log(count)) * rarity);
    }
    return unitVector(weighted, vectorLimit);
  };
  return {
    lang: article.lang,
    ...(hours === undefined ? {} : { hours }),
    title: weigh(found.title),
    words: weigh(found.stems),
    shared: weigh(found.shared),
    names: weigh(found.names),
    numbers: weigh(found.numbers),
    headlineOnly: bodyWords < headlineWordsMax,
  };
}

function headlineOf(article: Article): string {
  if (article.title !== undefined) return article.title.value;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  return block === undefined ? '' : article.text.slice(block.start, block.end);
}

const ownText = new Set<Block['kind']>(['standfirst', 'paragraph', 'list', 'headline', 'dateline']);

function countBody(article: Article, lendsTitle: boolean, to: { found: Counts; lexicon: Lexicon }): number {
  let left = wordLimit;
  let first = lendsTitle;
  for (const block of article.blocks) {
    if (left <= 0) break;
    if (!ownText.has(block.kind)) continue;
    const text = article.text.slice(block.start, Math.min(block.end, block.start + left * 16));
    if (first) countWords(text, article.lang, { ...to, limit: borrowedTitleWords, inTitle: true });
    first = false;
    left -= countWords(text, article.lang, { ...to, limit: left, inTitle: false });
  }
  return wordLimit - left;
}

interface CountOptions {
  readonly found: Counts;
  readonly lexicon: Lexicon;
  readonly limit: number;
  readonly inTitle: boolean;
}

function countWords(text: string, lang: LangCode, options: CountOptions): number {
  const { found, lexicon, inTitle } = options;
  const words = scanWords(text, options.limit);
  const weight = inTitle ? titleWeight : 1;
  for (const word of words) {
    const entry = lexicon.entry(text.slice(word.start, word.end), lang);
    if (entry.stem !== 0) {
      add(found.stems, entry.stem, weight);
      found.common.set(entry.stem, entry.common);
      if (inTitle) add(found.title, entry.stem, 1);
    }
    if (entry.shared !== 0) {
      add(found.shared, entry.shared, weight);
      found.common.set(entry.shared, entry.common);
      if (entry.kind === 'number') add(found.numbers, entry.shared, weight);
      else if (word.capital && !word.initial) add(found.names, entry.shared, weight);
    }
  }
  return words.length;
}

function add(counts: Map<number, number>, id: number, amount: number): void {
  counts.set(id, (counts.get(id) ?? 0) + amount);
}

const hourMs = 3_600_000;

/** A day stands for its noon, a month for its middle. */
export function publishedHours(article: Article): number | undefined {
  const date = article.publishedAt?.value;
  if (date === undefined) return undefined;
  const iso = { instant: date.value, day: `${date.value}T12:00:00Z`, month: `${date.value}-15T12:00:00Z`, year: '' };
  const ms = Date.parse(iso[date.precision]);
  return Number.isNaN(ms) ? undefined : ms / hourMs;
}
