import type { Span } from '../../src/base/span.ts';
import { surfaceSentence, type TreebankSentence } from './conllu.ts';

/** A word of a treebank with its place in the joined text; `head` indexes the words of the text, -1 for a root. */
export interface PlacedWord extends Span {
  readonly head: number;
  readonly deprel: string;
}

/** Some sentences of a treebank as running text. */
export interface TreebankText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly PlacedWord[];
}

/**
 * Joins sentences to paragraphs; what does not look like a sentence gets a line of its own. English contractions count as divided ("do|n't"), those of other languages as one
 * word ("du"), because a token of ours is always a stretch of the text.
 */
export function treebankTexts(
  sentences: readonly TreebankSentence[],
  { lang, sentencesPerText }: { lang: string; sentencesPerText: number },
): TreebankText[] {
  const texts: TreebankText[] = [];
  for (let from = 0; from < sentences.length; from += sentencesPerText)
    texts.push(joined(sentences.slice(from, from + sentencesPerText), lang));
  return texts;
}

function joined(sentences: readonly TreebankSentence[], lang: string): TreebankText {
  let text = '';
  const spans: Span[] = [];
  const words: PlacedWord[] = [];
  for (const original of sentences) {
    const sentence = lang === 'en' ? original : surfaceSentence(original);
    const glued = lang === 'en' ? gluedEnds(original) : new Set<number>();
    const contractionEnds = new Map(sentence.contractions.map(({ to, spaceAfter }) => [to - 1, spaceAfter]));
    if (text !== '') text += paragraphEnds(text, original.text) ? '\n' : ' ';
    const start = text.length;
    const offset = words.length;
    for (const [i, word] of sentence.words.entries()) {
      const at = text.length;
      text += word.form;
      words.push({
        start: at,
        end: text.length,
        head: word.head < 0 ? -1 : offset + word.head,
        deprel: word.deprel,
      });
      const spaced = contractionEnds.get(i) ?? word.spaceAfter;
      if (i < sentence.words.length - 1 && spaced && !glued.has(i)) text += ' ';
    }
    spans.push({ start, end: text.length });
  }
  return { text, sentences: spans, words };
}

/** A headline without a stop, or a sentence without a capital, is a line of its own, as it would be in an article. */
function paragraphEnds(before: string, next: string): boolean {
  return !/[.!?…]["'”’»)\]]*$/u.test(before) || /^\p{Ll}/u.test(next);
}

/** Words inside a contraction have no space after them, whatever they say themselves. */
function gluedEnds({ contractions }: TreebankSentence): Set<number> {
  const glued = new Set<number>();
  for (const { from, to } of contractions) for (let i = from; i < to - 1; i++) glued.add(i);
  return glued;
}
