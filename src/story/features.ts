import { getOrMake } from '../base/get-or-make.ts';
import type { Lexicon, WordEntry } from '../base/lexicon.ts';
import { hashString, mixHash } from '../base/linear.ts';
import { scanWords, type Word } from '../base/words.ts';
import type { Article, Block } from '../model/index.ts';
import type { StockPhrases } from './stock-phrases.ts';
import { type SparseVector, unitVector } from './vector.ts';
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
  readonly marks: ReadonlyMap<number, number>;
  /** There is no text below the headline. */
  readonly headlineOnly: boolean;
}

/** What reading an article needs: the tables and the memory of the stream. */
export interface StreamMemory {
  readonly lexicon: Lexicon;
  readonly counts: WordCounts;
  readonly stock: StockPhrases;
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

const fields = ['stems', 'shared', 'title', 'names', 'numbers'] as const;
type Field = (typeof fields)[number];

/** Counts of one article's features before weighting. */
class Counts {
  readonly of: Readonly<Record<Field, Map<number, number>>> = {
    stems: new Map(),
    shared: new Map(),
    title: new Map(),
    names: new Map(),
    numbers: new Map(),
  };
  /** Share of general texts that hold a feature. */
  readonly common = new Map<number, number>();

  add(field: Field, id: number, amount: number): void {
    const counts = this.of[field];
    counts.set(id, (counts.get(id) ?? 0) + amount);
  }
}

export function storyFeatures(article: Article, memory: StreamMemory): StoryFeatures {
  const found = new Counts();
  const reader = { article, found, memory };
  const title = headlineOf(article);
  if (title !== '') countTitle(title, reader);
  const bodyWords = countBody(title === '', reader);
  const hours = publishedHours(article);
  const rarities = new Map<number, number>();
  const rarityOf = (id: number) => getOrMake(rarities, id, () => memory.counts.rarity(id, found.common.get(id) ?? 0));
  const weigh = (field: Field) => weighCounts(found.of[field], rarityOf);
  return {
    lang: article.lang,
    ...(hours === undefined ? {} : { hours }),
    title: weigh('title'),
    words: weigh('stems'),
    shared: weigh('shared'),
    names: weigh('names'),
    numbers: weigh('numbers'),
    marks: rareMarks([...found.of.names.keys(), ...found.of.numbers.keys()], rarityOf),
    headlineOnly: bodyWords < headlineWordsMax,
  };
}

function weighCounts(counts: ReadonlyMap<number, number>, rarityOf: (id: number) => number): SparseVector {
  const weighted = new Map<number, number>();
  for (const [id, count] of counts) {
    const rarity = rarityOf(id);
    if (rarity > 0) weighted.set(id, (1 + Math.log(count)) * rarity);
  }
  return unitVector(weighted, vectorLimit);
}

function rareMarks(ids: readonly number[], rarityOf: (id: number) => number): Map<number, number> {
  const marks = new Map<number, number>();
  for (const id of ids) {
    const rarity = rarityOf(id);
    if (rarity >= markRarityMin && marks.size < vectorLimit) marks.set(id, rarity - markRarityMin);
  }
  return marks;
}

/** What grouping takes for an article's headline; `''` for none. */
export function headlineOf(article: Article): string {
  if (article.title !== undefined) return article.title.value;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  return block === undefined ? '' : article.text.slice(block.start, block.end);
}

interface Reader {
  readonly article: Article;
  readonly found: Counts;
  readonly memory: StreamMemory;
}

/** "… shooting - KCTV5 News": what stands after a dash or bar, and comes back, is the outlet's name. */
const titleSeparator = /\s+[-–—|]+\s+/u;
/** An outlet's name is not longer, in UTF-16 units. */
const outletNameMax = 60;

function countTitle(title: string, reader: Reader): void {
  const day = dayOf(reader.article);
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
  const { article, memory } = reader;
  const words = scanWords(text, options.limit);
  const entries = words.map((word) => memory.lexicon.entry(text.slice(word.start, word.end), article.lang));
  const day = dayOf(article);
  const stock =
    day === undefined || options.inTitle
      ? undefined
      : memory.stock.mark(
          Uint32Array.from(entries, ({ stem }) => stem),
          day,
        );
  for (let i = 0; i < words.length; i++) {
    if (stock?.[i] === 1) continue;
    countWord(words[i] as Word, entries[i] as WordEntry, { found: reader.found, inTitle: options.inTitle });
    if (i > 0 && !options.inTitle && stock?.[i - 1] !== 1)
      countPair(
        [words[i - 1] as Word, words[i] as Word],
        [entries[i - 1] as WordEntry, entries[i] as WordEntry],
        reader.found,
      );
  }
  return words.length;
}

function countWord(word: Word, entry: WordEntry, to: { found: Counts; inTitle: boolean }): void {
  const { found, inTitle } = to;
  const weight = inTitle ? titleWeight : 1;
  if (entry.stem !== 0) {
    found.add('stems', entry.stem, weight);
    found.common.set(entry.stem, entry.common);
    if (inTitle) found.add('title', entry.stem, 1);
  }
  if (entry.shared === 0) return;
  found.add('shared', entry.shared, weight);
  found.common.set(entry.shared, entry.common);
  if (entry.kind === 'number') found.add('numbers', entry.shared, weight);
  else if (word.capital && !word.initial) found.add('names', entry.shared, weight);
}

/** "Teddy Riner", "4900 block": two words that tell more together. */
function countPair([left, right]: [Word, Word], [a, b]: [WordEntry, WordEntry], found: Counts): void {
  if (a.shared === 0 || b.shared === 0 || right.initial) return;
  const field =
    left.capital && right.capital ? 'names' : a.kind === 'number' && right.kind === 'word' ? 'numbers' : undefined;
  if (field === undefined) return;
  const id = mixHash(a.shared, b.shared);
  found.add(field, id, 1);
  found.add('shared', id, 1);
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

function dayOf(article: Article): number | undefined {
  const hours = publishedHours(article);
  return hours === undefined ? undefined : Math.floor(hours / 24);
}
