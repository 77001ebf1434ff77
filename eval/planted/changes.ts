/** Changes exactly one thing in a sentence of a report, so that the two say different things of one point. */
import type { Span } from '../../src/base/span.ts';
import type { AnalysedArticle, DifferenceKind, Token } from '../../src/model/index.ts';

/** A replacement in the text of a report. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence of prose that its report has only once: captions, credits and page furniture are nobody's statement. */
export function isPlantable({ article, analysis }: AnalysedArticle, sentence: Span): boolean {
  const text = article.text.slice(sentence.start, sentence.end);
  if (!/^[\p{Lu}“"]/u.test(text) || !/[.!?]["”]?$/u.test(text) || text.split(/\s+/u).length < 8) return false;
  if (/\b(?:Posted|Published|Updated|Image|Photo|Copyright)\b/u.test(text) || text.includes('\n')) return false;
  return (
    analysis.sentences.filter(({ start, end }) => article.text.slice(start, end).includes(text.slice(5, -5))).length ===
    1
  );
}

type Planter = (analysed: AnalysedArticle, sentence: Span, random: () => number) => Change | undefined;

const smallNumbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const towns = ['Boston', 'Denver', 'Seattle', 'Atlanta', 'Phoenix', 'Minneapolis', 'Baltimore', 'Sacramento'];
const people = ['Harold Whitcombe', 'Irene Castellano', 'Martin Oyelaran', 'Judith Fairweather', 'Peter Lindqvist'];

/** One planter for each kind of difference; undefined where a sentence has nothing of the kind. */
export const planters: Readonly<Record<Exclude<DifferenceKind, 'source' | 'detail'>, Planter>> = {
  figure: (analysed, sentence, random) => {
    const found = inside(analysed.analysis.figures, sentence).find(
      (figure) => figure.min === figure.max && figure.max >= 2 && figure.measure !== 'age' && figure.of !== undefined,
    );
    if (found === undefined) return undefined;
    const words = analysed.article.text.slice(found.start, found.end);
    return (
      replaceIn(found, words, /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu, (word) =>
        sameCase(word, other(smallNumbers, word.toLowerCase(), random)),
      ) ??
      replaceIn(found, words, /(?<![\d.,])[1-9]\d*(?![\d.,])/u, (digits) =>
        String(Math.ceil(Number(digits) * (1.5 + random()))),
      )
    );
  },
  time: (analysed, sentence, random) => {
    for (const timex of inside(analysed.analysis.timexes, sentence)) {
      const words = analysed.article.text.slice(timex.start, timex.end);
      const change =
        replaceIn(timex, words, new RegExp(`\\b(?:${days.join('|')})\\b`, 'u'), (day) => other(days, day, random)) ??
        replaceIn(timex, words, new RegExp(`(?<=\\b(?:${months.join('|')}) )\\d{1,2}\\b`, 'u'), (day) =>
          String((Number(day) % 27) + 2),
        );
      if (change !== undefined) return change;
    }
    return undefined;
  },
  place: (analysed, sentence, random) => {
    const found = inside(analysed.analysis.toponyms, sentence).find(
      ({ use, place, start, end }) =>
        use === 'place' &&
        place?.precision === 'town' &&
        start > sentence.start &&
        !/^['’]/u.test(analysed.article.text.slice(end)),
    );
    return found && { start: found.start, end: found.end, text: other(towns, found.name, random) };
  },
  speaker: (analysed, sentence, random) => {
    for (const { source, cue, content, kind } of analysed.analysis.attributions) {
      const said = [...source, ...cue, ...content];
      if (kind === 'indirect' || source.length !== 1 || said.some((span) => !holds(sentence, span))) continue;
      const name = inside(analysed.analysis.mentions, source[0]!).find(
        (mention) => mention.form === 'name' && analysed.analysis.entities[mention.entity]?.type === 'PER',
      );
      if (name !== undefined) return { start: name.start, end: name.end, text: other(people, '', random) };
    }
    return undefined;
  },
  polarity: (analysed, sentence) => auxiliary(analysed, sentence, (word) => `${word} not`),
  certainty: (analysed, sentence) =>
    auxiliary(analysed, sentence, (word) =>
      /^(?:was|were|is|are)$/u.test(word) ? 'may have been' : /^(?:has|have|had)$/u.test(word) ? 'may have' : 'may',
    ),
  wording: (analysed, sentence, random) => {
    const { analysis } = analysed;
    const quote = analysis.attributions.flatMap(({ quotes }) => quotes).find((span) => holds(sentence, span));
    if (quote === undefined || quote.end - quote.start < 40) return undefined;
    const words = analysis.tokens.filter(isContentWord);
    const inQuote = words.filter((token) => holds(quote, token));
    const word = inQuote[Math.floor(random() * inQuote.length)];
    const others = words.filter(
      ({ upos, feats, lemma }) => upos === word?.upos && feats === word.feats && lemma !== word.lemma,
    );
    if (word === undefined || others.length === 0) return undefined;
    const { text } = others[Math.floor(random() * others.length)]!;
    return { start: word.start, end: word.end, text };
  },
};

function isContentWord({ upos, text }: Token): boolean {
  return /^(?:NOUN|VERB|ADJ)$/u.test(upos) && /^[a-z]{4,}$/u.test(text);
}

/** The auxiliary of the sentence's main clause, where the first event of the sentence hangs from it. */
function auxiliary(
  { analysis, article }: AnalysedArticle,
  sentence: Span,
  change: (word: string) => string,
): Change | undefined {
  const at = analysis.tokens.findIndex((token) => token.deprel === 'root' && holds(sentence, token));
  const root = analysis.tokens[at];
  if (root === undefined || root.upos !== 'VERB' || /^(?:say|tell|report|announce|confirm)$/u.test(root.lemma))
    return undefined;
  if (!analysis.events.some((event) => event.cue.some((cue) => cue.start <= root.start && root.end <= cue.end)))
    return undefined;
  const word = analysis.tokens.find(
    (token) =>
      token.head === at && /^aux/u.test(token.deprel) && /^(?:was|were|is|are|has|have|had|will)$/u.test(token.text),
  );
  if (word === undefined || /\b(?:not|n't|never|no)\b/u.test(article.text.slice(sentence.start, sentence.end)))
    return undefined;
  return { start: word.start, end: word.end, text: change(word.text) };
}

function inside<T extends Span>(findings: readonly T[], within: Span): T[] {
  return findings.filter((finding) => holds(within, finding));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function replaceIn(span: Span, words: string, pattern: RegExp, by: (found: string) => string): Change | undefined {
  const match = pattern.exec(words);
  if (match === null) return undefined;
  const start = span.start + match.index;
  return { start, end: start + match[0].length, text: by(match[0]) };
}

function other(from: readonly string[], not: string, random: () => number): string {
  const left = from.filter((item) => item !== not);
  return left[Math.floor(random() * left.length)]!;
}

function sameCase(like: string, word: string): string {
  return /^[A-Z]/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
