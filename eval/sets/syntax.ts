import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadResources } from '../../src/app/resources.ts';
import type { SyntaxModel } from '../../src/syntax/model.ts';
import { readMaybeGzipped } from '../read.ts';
import { parseConllu, type TreebankSentence } from '../scorers/conllu.ts';
import { countSentence, noCounts, type PredictedWord, type SyntaxCounts } from '../scorers/syntax.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

/** Languages with a treebank. */
export const treebankLanguages = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk'] as const;

/** Reads a treebank; `undefined` when it is not there. */
export function readTreebank(context: EvalContext, lang: string): TreebankSentence[] | undefined {
  for (const end of ['conllu.gz', 'conllu']) {
    const path = join(context.data, 'syntax', lang, `${context.split}.${end}`);
    if (existsSync(path)) return parseConllu(readMaybeGzipped(path));
  }
  return undefined;
}

/** Tags, lemmas and trees on gold words of seven languages' treebanks, and how fast. */
export const set: EvalSet = {
  name: 'syntax',
  part: 'syntax',
  folder: 'syntax',
  run: async (context) => treebankLanguages.flatMap((lang) => figuresOf(context, lang)),
};

/** UDPipe 1.2 on English EWT and the tagging of wink-nlp on PUD, as the sets' README has them. */
const references: Readonly<Record<string, Partial<EvalFigure>>> = {
  'en UPOS': { floor: 92.4, published: 95.5, publishedBy: 'our bar; floor wink-nlp' },
  'en LAS': { floor: 80, published: 87, publishedBy: 'Stanza; floor UDPipe 1.2' },
};

function figuresOf(context: EvalContext, lang: string): EvalFigure[] {
  const model = loadResources(lang).syntax;
  const sentences = readTreebank(context, lang);
  if (model === undefined || sentences === undefined) return [];
  const counts = noCounts();
  const started = performance.now();
  const analyses = sentences.map((sentence) => model.analyse(sentence.words.map((word) => word.form)));
  const seconds = (performance.now() - started) / 1000;
  for (const [i, sentence] of sentences.entries()) {
    countSentence(counts, sentence, analyses[i] as PredictedWord[]);
    if (context.onError) tellErrors(context.onError, sentence, analyses[i] as ReturnType<SyntaxModel['analyse']>);
  }
  const percent = (key: keyof SyntaxCounts) => Math.round((10_000 * counts[key]) / counts.words) / 100;
  return [
    figure(`${lang} UPOS`, percent('upos')),
    figure(`${lang} lemma`, percent('lemma')),
    figure(`${lang} UAS`, percent('uas')),
    figure(`${lang} LAS`, percent('las')),
    figure(`${lang} LAS with subtypes`, percent('lasFull')),
    // Speed is of this machine and moment: printed in thousands, too coarse to gate on.
    ...(context.onError ? [figure(`${lang} thousand tokens/s`, Math.round(counts.words / seconds / 1000))] : []),
  ];
}

function figure(metric: string, value: number): EvalFigure {
  return { metric, figure: value, ...references[metric] };
}

/** One line per wrong arc: what it should be, what it is, the word and its two heads. */
function tellErrors(
  tell: (kind: string, text: string) => void,
  { words }: TreebankSentence,
  analysis: readonly PredictedWord[],
): void {
  for (const [i, word] of words.entries()) {
    const guess = analysis[i] as PredictedWord;
    if (guess.upos !== word.upos) tell(`upos ${word.upos}→${guess.upos}`, word.form);
    if (guess.head === word.head && guess.deprel === word.deprel) continue;
    const name = (head: number) => words[head]?.form ?? 'ROOT';
    const kind = guess.head === word.head ? `label ${word.deprel}→${guess.deprel}` : `head of ${word.deprel}`;
    tell(kind, `${word.form}: ${name(word.head)}, not ${name(guess.head)} (${guess.deprel})`);
  }
}
