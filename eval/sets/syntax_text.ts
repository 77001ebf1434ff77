import { loadResources } from '../../src/app/resources.ts';
import { findSyntax } from '../../src/extract/sentences/index.ts';
import { packOf } from '../../src/lang/index.ts';
import { plainArticle, type Token } from '../../src/model/index.ts';
import { countSpans, type SpanCounts, spanF1 } from '../scorers/syntax.ts';
import { type TreebankText, treebankTexts } from '../scorers/treebank-text.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';
import { readTreebank, treebankLanguages } from './syntax.ts';

/** Sentences joined to one paragraph, so that boundaries must be found. */
const sentencesPerText = 8;

/** From raw text: our sentences, words and trees against the treebanks', by span. */
export const set: EvalSet = {
  name: 'syntax_text',
  part: 'syntax',
  folder: 'syntax',
  run: async (context) => treebankLanguages.flatMap((lang) => figuresOf(context, lang)),
};

function figuresOf(context: EvalContext, lang: string): EvalFigure[] {
  const treebank = readTreebank(context, lang);
  if (treebank === undefined) return [];
  const resources = loadResources(lang);
  const sentences = noSpans();
  const words = noSpans();
  const arcs = noSpans();
  for (const text of treebankTexts(treebank, { lang, sentencesPerText })) {
    const found = findSyntax({ article: plainArticle(text.text, { lang }), pack: packOf(lang), resources });
    countSpans(sentences, text.sentences, found.sentences);
    countSpans(words, text.words, found.tokens);
    countArcs(arcs, text, found.tokens);
    if (context.onError) tellErrors(context.onError, text, found);
  }
  return [
    { metric: `${lang} sentence F1`, figure: spanF1(sentences) },
    { metric: `${lang} word F1`, figure: spanF1(words) },
    ...(resources.syntax ? [{ metric: `${lang} LAS F1 from text`, figure: spanF1(arcs) }] : []),
  ];
}

function noSpans(): SpanCounts {
  return { gold: 0, predicted: 0, right: 0 };
}

/** An arc is right when both its words have gold spans, and the relation (without subtype) is the same. */
function countArcs(counts: SpanCounts, { words }: TreebankText, tokens: readonly Token[]): void {
  const key = (word: { start: number; end: number }, head: { start: number } | undefined, deprel: string) =>
    `${word.start} ${word.end} ${head?.start ?? -1} ${deprel.split(':')[0]}`;
  const gold = new Set(words.map((word) => key(word, words[word.head], word.deprel)));
  counts.gold += words.length;
  counts.predicted += tokens.length;
  for (const token of tokens) if (gold.has(key(token, tokens[token.head], token.deprel))) counts.right++;
}

function tellErrors(
  tell: (kind: string, text: string) => void,
  text: TreebankText,
  found: ReturnType<typeof findSyntax>,
): void {
  const around = (at: number) => text.text.slice(Math.max(0, at - 30), at + 20).replace(/\n/gu, ' ');
  const ends = new Set(found.sentences.map((span) => span.end));
  const goldEnds = new Set(text.sentences.map((span) => span.end));
  for (const { end } of text.sentences) if (!ends.has(end)) tell('sentence end missed', around(end));
  for (const { end } of found.sentences) if (!goldEnds.has(end)) tell('sentence end too many', around(end));
  const spans = new Set(found.tokens.map((span) => `${span.start} ${span.end}`));
  for (const word of text.words)
    if (!spans.has(`${word.start} ${word.end}`)) tell('word', text.text.slice(word.start, word.end));
}
