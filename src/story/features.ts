import type { Lexicon, WordEntry } from '../base/lexicon.ts';
import { hashString, mixHash } from '../base/linear.ts';
import { capitalFlag, initialFlag, scanRanges } from '../base/words.ts';
import type { Article, Block } from '../model/index.ts';
import { Bag } from './bag.ts';
import type { StockPhrases } from './stock-phrases.ts';
import type { SparseVector } from './vector.ts';
import type { WordCounts } from './word-counts.ts';

/** What grouping reads from an article. */
export interface StoryFeatures {
  readonly lang: string;
  /** Hours since 1970; absent when the article carries no date. */
  readonly hours?: number;
  /** Stems of the headline. */
  readonly title: SparseVector;
  /** Stems of headline and lead. */
  readonly words: SparseVector;
  /** What other languages share: notions, names by sound, numbers. */
  readonly shared: SparseVector;
  /** Of the shared features: words with a capital, alone and in pairs … */
  readonly names: SparseVector;
  /** … and numbers, alone and with the word they stand before. */
  readonly numbers: SparseVector;
  /** Rare names and numbers with their rarity, unscaled: each one in common is evidence of its own. */
  readonly marks: SparseVector;
  /** There is no text below the headline. */
  readonly headlineOnly: boolean;
}

/** What reading an article needs: the tables and the memory of the stream. */
export interface StreamMemory {
  readonly lexicon: Lexicon;
  readonly counts: WordCounts;
  readonly stock: StockPhrases;
  readonly bags: Bags;
}

/** Words read from an article: news puts what matters first. */
const wordLimit = 260;
const titleWordLimit = 60;
/** A text of fewer words than this is but a headline. */
const headlineWordsMax = 30;
/** A text without a headline lends its first words. */
const borrowedTitleWords = 25;
const vectorLimit = 140;
const titleWeight = 2;
/** A name or number at least this rare is a mark. */
const markRarityMin = 0.55;

const fields = ['stems', 'shared', 'title', 'names', 'numbers', 'marks'] as const;
export type Bags = Readonly<Record<(typeof fields)[number], Bag>>;

/** Counters that serve one article after another. */
export function newBags(): Bags {
  return Object.fromEntries(fields.map((field) => [field, new Bag()])) as unknown as Bags;
}

export function storyFeatures(article: Article, memory: StreamMemory): StoryFeatures {
  const { bags, counts } = memory;
  for (const field of fields) bags[field].clear();
  const hours = publishedHours(article);
  const reader = { article, memory, day: hours === undefined ? undefined : Math.floor(hours / 24) };
  const title = headlineOf(article);
  if (title !== '') countTitle(title, reader);
  const bodyWords = countBody(title === '', reader);
  const weigh = (count: number, id: number, common: number) => (1 + Math.log(count)) * counts.rarity(id, common);
  const markedness = (_: number, id: number, common: number) => counts.rarity(id, common) - markRarityMin;
  return {
    lang: article.lang,
    ...(hours === undefined ? {} : { hours }),
    title: bags.title.vector(weigh, vectorLimit),
    words: bags.stems.vector(weigh, vectorLimit),
    shared: bags.shared.vector(weigh, vectorLimit),
    names: bags.names.vector(weigh, vectorLimit),
    numbers: bags.numbers.vector(weigh, vectorLimit),
    marks: bags.marks.vector(markedness, vectorLimit, true),
    headlineOnly: bodyWords < headlineWordsMax,
  };
}

/** What grouping takes for an article's headline; `''` for none. */
export function headlineOf(article: Article): string {
  if (article.title !== undefined) return article.title.value;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  return block === undefined ? '' : article.text.slice(block.start, block.end);
}

interface Reader {
  readonly article: Article;
  readonly memory: StreamMemory;
  /** Since 1970, when known. */
  readonly day: number | undefined;
}

/** "… shooting - KCTV5 News": what stands after a dash or bar, and comes back, is the outlet's name. */
const titleSeparator = /\s+[-–—|]+\s+/u;
/** An outlet's name is not longer, in UTF-16 units. */
const outletNameMax = 60;

function countTitle(title: string, reader: Reader): void {
  const { day } = reader;
  const [head, ...tails] = title.slice(0, 400).split(titleSeparator);
  const isName = (tail: string) =>
    day !== undefined && tail.length <= outletNameMax && reader.memory.stock.isStock(hashString(tail), day);
  const kept = tails.filter((tail) => !isName(tail));
  countWords([head, ...kept].join(' . '), reader, { limit: titleWordLimit, inTitle: true });
}

const ownText = new Set<Block['kind']>(['standfirst', 'paragraph', 'list', 'headline', 'dateline']);
/** No word of a news text is longer on average, in UTF-16 units. */
const wordLengthMax = 16;

/** Counts the lead's words and says how many there were. */
function countBody(lendsTitle: boolean, reader: Reader): number {
  let left = wordLimit;
  let first = lendsTitle;
  for (const block of reader.article.blocks) {
    if (left <= 0) break;
    if (!ownText.has(block.kind)) continue;
    const text = reader.article.text.slice(block.start, Math.min(block.end, block.start + left * wordLengthMax));
    if (first) countWords(text, reader, { limit: borrowedTitleWords, inTitle: true });
    first = false;
    left -= countWords(text, reader, { limit: left, inTitle: false });
  }
  return wordLimit - left;
}

function countWords(text: string, reader: Reader, options: { limit: number; inTitle: boolean }): number {
  const { article, memory, day } = reader;
  const words = scanRanges(text, options.limit);
  const entries = new Array<WordEntry>(words.count);
  const stems = new Uint32Array(words.count);
  for (let i = 0; i < words.count; i++) {
    const entry = memory.lexicon.entry(text.slice(words.starts[i], words.ends[i]), article.lang);
    entries[i] = entry;
    stems[i] = entry.stem;
  }
  const stock = day === undefined || options.inTitle ? undefined : memory.stock.mark(stems, day);
  for (let i = 0; i < words.count; i++) {
    if (stock?.[i] === 1) continue;
    const flags = words.flags[i] as number;
    countWord(entries[i] as WordEntry, flags, { bags: memory.bags, inTitle: options.inTitle });
    if (i === 0 || options.inTitle || (flags & initialFlag) !== 0 || stock?.[i - 1] === 1) continue;
    const capitals = (flags & (words.flags[i - 1] as number) & capitalFlag) !== 0;
    countPair(entries[i - 1] as WordEntry, entries[i] as WordEntry, { bags: memory.bags, capitals });
  }
  return words.count;
}

function countWord(entry: WordEntry, flags: number, to: { bags: Bags; inTitle: boolean }): void {
  const { bags, inTitle } = to;
  const weight = inTitle ? titleWeight : 1;
  if (entry.stem !== 0) {
    bags.stems.add(entry.stem, weight, entry.common);
    if (inTitle) bags.title.add(entry.stem, 1, entry.common);
  }
  if (entry.shared === 0) return;
  bags.shared.add(entry.shared, weight, entry.common);
  const isNumber = entry.kind === 'number';
  const isName = !isNumber && (flags & capitalFlag) !== 0 && (flags & initialFlag) === 0;
  if (!isNumber && !isName) return;
  (isNumber ? bags.numbers : bags.names).add(entry.shared, weight, entry.common);
  bags.marks.add(entry.shared, 1, entry.common);
}

/** "Teddy Riner", "4900 block": two words that tell more together. */
function countPair(a: WordEntry, b: WordEntry, to: { bags: Bags; capitals: boolean }): void {
  if (a.shared === 0 || b.shared === 0) return;
  const counted = a.kind === 'number' && b.kind === 'word';
  if (!to.capitals && !counted) return;
  const id = mixHash(a.shared, b.shared);
  (counted ? to.bags.numbers : to.bags.names).add(id, 1, 0);
  to.bags.marks.add(id, 1, 0);
  to.bags.shared.add(id, 1, 0);
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
