import type { Span } from '../../base/span.ts';
import type { Sentence, Token } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { AttributionLexicon } from './lexicon.ts';
import type { QuoteRegion } from './quotes.ts';
import { findQuoteRegions } from './quotes.ts';
import type { WordFacts } from './word-facts.ts';
import { wordFactsOf } from './word-facts.ts';

/** A half-open range of word indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One article's words as columns, with its sentences and quotations: what every rule here reads. */
export interface Reading {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lower: readonly string[];
  readonly form: readonly string[];
  readonly facts: readonly WordFacts[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly head: Int32Array;
  readonly deprel: readonly string[];
  /** Sentence number of each word. */
  readonly sentenceOf: Int32Array;
  /** Word ranges, in text order; none is empty. */
  readonly sentences: readonly Range[];
  /** Paragraph (block) number of each sentence. */
  readonly paragraphOf: Int32Array;
  /** False when the language has no parser: then heads and tags say nothing. */
  readonly hasTree: boolean;
  readonly quotes: readonly QuoteRegion[];
  /** Index of the quotation that each word stands in (its marks included), -1 for none. */
  readonly quoteOf: Int32Array;
  /** Words of each quotation; empty where it holds none. */
  readonly quoteWords: readonly Range[];
}

/** Lays the article out as columns; splits words by itself when no syntax is there. */
export function readWords({ article, found }: StageInput, lexicon: AttributionLexicon): Reading {
  const { text } = article;
  const { tokens, sentences } = found.tokens.length > 0 ? found : surfaceTokens(text, article.blocks);
  const columns = columnsOfTokens(tokens, lexicon);
  const quotes = findQuoteRegions(text);
  return {
    text,
    ...columns,
    sentences: sentences.map((s) => ({ from: s.firstToken, to: s.lastToken })),
    paragraphOf: Int32Array.from(sentences, (s) => s.block),
    hasTree: tokens.some((t) => t.deprel === 'nsubj'),
    quotes,
    ...placeQuotes(columns, quotes),
  };
}

type TokenColumns = Pick<
  Reading,
  'count' | 'start' | 'end' | 'lower' | 'form' | 'facts' | 'lemma' | 'upos' | 'head' | 'deprel' | 'sentenceOf'
>;

/** One walk over the tokens fills every column. */
function columnsOfTokens(tokens: readonly Token[], lexicon: AttributionLexicon): TokenColumns {
  const count = tokens.length;
  const table = wordFactsOf(lexicon);
  const [start, end, head, sentenceOf] = [0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [form, lower, lemma, upos, deprel]: [string[], string[], string[], string[], string[]] = [[], [], [], [], []];
  const facts: WordFacts[] = [];
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as Token;
    const known = table.get(token.text);
    start[i] = token.start;
    end[i] = token.end;
    head[i] = token.head;
    sentenceOf[i] = token.sentence;
    form.push(token.text);
    lower.push(known.lower);
    facts.push(known);
    lemma.push(token.lemma);
    upos.push(token.upos);
    deprel.push(token.deprel);
  }
  return { count, start, end, lower, form, facts, lemma, upos, head, deprel, sentenceOf };
}

function placeQuotes(
  words: Pick<Reading, 'count' | 'start' | 'end'>,
  quotes: readonly QuoteRegion[],
): Pick<Reading, 'quoteOf' | 'quoteWords'> {
  const quoteOf = new Int32Array(words.count).fill(-1);
  const quoteWords: Range[] = [];
  let word = 0;
  for (const [index, quote] of quotes.entries()) {
    while (word < words.count && (words.end[word] as number) <= quote.start) word++;
    const from = word;
    for (; word < words.count && (words.start[word] as number) < quote.end; word++) quoteOf[word] = index;
    quoteWords.push({ from, to: word });
  }
  return { quoteOf, quoteWords };
}

/** The words of the quotation that a word stands in. */
export function quoteAround({ quoteOf, quoteWords }: Reading, word: number): Range | undefined {
  return quoteWords[quoteOf[word] ?? -1];
}

/** The span of the text under a range of words. */
export function spanOf(reading: Pick<Reading, 'start' | 'end'>, range: Range): Span {
  return { start: reading.start[range.from] as number, end: reading.end[range.to - 1] as number };
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Words and sentences without a model: enough for the rules that need no tree. */
function surfaceTokens(text: string, blocks: readonly Span[]): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const [block, { start, end }] of blocks.entries()) {
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const firstToken = tokens.length;
      for (const match of segment.matchAll(wordPattern)) {
        const at = start + index + match.index;
        tokens.push({
          start: at,
          end: at + match[0].length,
          text: match[0],
          lemma: match[0].toLowerCase(),
          upos: 'X',
          head: -1,
          deprel: '',
          sentence: sentences.length,
        });
      }
      const last = tokens[tokens.length - 1];
      if (tokens.length === firstToken || last === undefined) continue;
      sentences.push({
        start: (tokens[firstToken] as Token).start,
        end: last.end,
        firstToken,
        lastToken: tokens.length,
        block,
      });
    }
  }
  return { tokens, sentences };
}
