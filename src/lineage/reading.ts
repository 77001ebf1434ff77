import type { Lexicon } from '../base/lexicon.ts';
import { hashString } from '../base/linear.ts';
import type { Span } from '../base/span.ts';
import { scanWords, type Word } from '../base/words.ts';
import type { Article, BlockKind } from '../model/index.ts';
import { quotedSpans } from './quoted.ts';

/** A sentence, as a range of words. */
export interface SentenceRange extends Span {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** An article made ready for comparison; arrays run over its words. */
export interface Reading {
  readonly article: Article;
  readonly words: readonly Word[];
  /** Hash of the folded form: equal for the same word in any case or accent. */
  readonly forms: Uint32Array;
  readonly stems: Uint32Array;
  /** Features that other languages share; 0 for none. */
  readonly shared: Uint32Array;
  /** 0 for a word that every text has … about 1 for one that hardly any has. */
  readonly rarity: Float32Array;
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 in the report's own text: no caption, credit line or boilerplate. */
  readonly own: Uint8Array;
  readonly sentences: readonly SentenceRange[];
}

/** Words read of one article; what follows is beyond any report and would cost without telling more. */
const wordLimit = 6000;
/** A word of this share of general texts has rarity 0. */
const everywhere = 0.5;
const rarest = 0.002;

export function readForLineage(article: Article, lexicon: Lexicon): Reading {
  const { text } = article;
  const words = scanWords(text, wordLimit);
  const size = words.length;
  const reading = {
    article,
    words,
    forms: new Uint32Array(size),
    stems: new Uint32Array(size),
    shared: new Uint32Array(size),
    rarity: new Float32Array(size),
    quoted: markWords(words, quotedSpans(text)),
    own: markOwn(article, words),
    sentences: sentenceRanges(text, words),
  };
  for (let i = 0; i < size; i++) {
    const word = words[i] as Word;
    const entry = lexicon.entry(text.slice(word.start, word.end), article.lang);
    reading.forms[i] = hashString(word.folded);
    reading.stems[i] = entry.stem;
    reading.shared[i] = entry.shared;
    reading.rarity[i] = rarityOf(entry.common, word.folded.length);
  }
  return reading;
}

/** Languages without a table: short words are taken for common ones. */
function rarityOf(common: number, length: number): number {
  const share = common > 0 ? common : length < 4 ? 0.1 : rarest;
  return Math.max(0, Math.log(everywhere / Math.max(share, rarest)) / Math.log(everywhere / rarest));
}

function markWords(words: readonly Word[], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  let at = 0;
  for (const span of spans) {
    while (at < words.length && (words[at] as Word).start < span.start) at++;
    while (at < words.length && (words[at] as Word).end <= span.end) marks[at++] = 1;
  }
  return marks;
}

const notOwn = new Set<BlockKind>(['caption', 'credit', 'boilerplate', 'byline']);

function markOwn(article: Article, words: readonly Word[]): Uint8Array {
  const own = new Uint8Array(words.length).fill(1);
  const others = markWords(
    words,
    article.blocks.filter(({ kind }) => notOwn.has(kind)),
  );
  for (let i = 0; i < own.length; i++) if (others[i] === 1) own[i] = 0;
  return own;
}

/** Fewer words than this do not make a sentence: an initial or an abbreviation stood before the mark. */
const sentenceWordsMin = 3;

/** Sentences by marks and line breaks: enough to align texts by. */
function sentenceRanges(text: string, words: readonly Word[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    const breaks =
      i === words.length ||
      ((words[i] as Word).initial && i - first >= sentenceWordsMin && newSentence(text, words, i));
    if (!breaks) continue;
    ranges.push({
      firstWord: first,
      lastWord: i,
      start: (words[first] as Word).start,
      end: (words[i - 1] as Word).end,
    });
    first = i;
  }
  return ranges;
}

/** A mark, then a capital, a number or a new line. */
function newSentence(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const between = text.slice((words[at - 1] as Word).end, word.start);
  return between.includes('\n') || word.capital || word.kind === 'number';
}
