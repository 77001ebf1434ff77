import type { Span } from '../../base/span.ts';
import type { BlockKind } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { isPunctuation, isQuoteMark, isUpper, trimContent } from './phrases.ts';
import { quoteAround, type Range } from './reading.ts';

/** Quotations and headlines that have a speaker but no verb of saying. */
const say = { stance: 'say', frame: 'clause' } as const;
/** A free quotation has at least this many words in lower case; others are scare quotes, titles and headings. */
const freeWordsMin = 4;
/** A free quotation belongs to a speaker at most this many paragraphs before. */
const freeParagraphsMax = 2;

/** Word range of each quotation of the article. */
export function quoteRanges({ reading }: Context): Range[] {
  return reading.quoteWords.filter(({ from, to }) => to > from);
}

/** A quotation left open at its paragraph's end and opened again in the next goes on: one content in several parts. */
export function withReopened(context: Context, drafts: readonly Draft[]): Draft[] {
  const { reading } = context;
  const ranges = quoteRanges(context);
  const grown = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  const covered = coverOf(context, grown);
  for (const [index, range] of ranges.entries()) {
    const region = reading.quotes[reading.quoteOf[range.from] as number];
    const before = ranges[index - 1];
    if (!region?.continues || before === undefined || isCovered(covered, range)) continue;
    let owner = 0;
    for (let i = before.from; i < before.to; i++) owner = Math.max(owner, covered.content[i] as number);
    grown[owner - 1]?.content.push(range);
    if (owner > 0) covered.content.fill(owner, range.from, range.to);
  }
  return grown;
}

/** A quotation of whole sentences without any cue, soon after one whose speaker is known, is the same speaker's. */
export function findFreeQuotes(context: Context, drafts: readonly Draft[]): Draft[] {
  const { reading } = context;
  const found: Draft[] = [];
  const covered = coverOf(context, drafts);
  const speaking = [...drafts.keys()]
    .filter((index) => (drafts[index] as Draft).source.length > 0 && holdsQuote(context, drafts[index] as Draft))
    .sort((a, b) => (drafts[a] as Draft).cueHead - (drafts[b] as Draft).cueHead);
  let next = 0;
  let last = -1;
  for (const range of quoteRanges(context)) {
    for (; next < speaking.length && (drafts[speaking[next] as number] as Draft).cueHead < range.from; next++)
      last = Math.max(last, speaking[next] as number);
    if (lowerWords(context, range) < freeWordsMin || !fillsSentences(context, range) || isCovered(covered, range))
      continue;
    const before = drafts[last];
    if (
      before === undefined ||
      paragraphOf(context, range.from) - paragraphOf(context, before.cueHead) > freeParagraphsMax
    )
      continue;
    found.push({
      source: [],
      cue: [],
      content: [range],
      cueHead: range.from,
      entry: say,
      negated: false,
      rule: 'attributions/free-quote',
      speakerOf: before,
    });
  }
  return found;

  function paragraphOf({ reading: r }: Context, word: number): number {
    return r.paragraphOf[reading.sentenceOf[word] as number] as number;
  }
}

function lowerWords({ reading }: Context, { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (/^\p{Ll}/u.test(reading.form[i] as string)) count++;
  return count;
}

function holdsQuote({ reading }: Context, draft: Draft): boolean {
  return draft.content.some((part) => reading.quoteOf[part.from] !== -1 || reading.quoteOf[part.to - 1] !== -1);
}

function fillsSentences({ reading }: Context, range: Range): boolean {
  const first = reading.sentenceOf[range.from] as number;
  const last = reading.sentenceOf[range.to - 1] as number;
  return reading.sentences[first]?.from === range.from && (reading.sentences[last]?.to ?? 0) - range.to <= 1;
}

/** For each word the number (from 1) of the last attribution whose content holds it, 0 for none; and whether it is of a cue. */
interface Cover {
  readonly content: Int32Array;
  readonly cue: Uint8Array;
}

function coverOf({ reading }: Context, drafts: readonly Draft[]): Cover {
  const content = new Int32Array(reading.count);
  const cue = new Uint8Array(reading.count);
  for (const [index, draft] of drafts.entries()) {
    for (const { from, to } of draft.content) content.fill(index + 1, from, to);
    for (const { from, to } of draft.cue) cue.fill(1, from, to);
  }
  return { content, cue };
}

function isCovered({ content, cue }: Cover, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (content[i] !== 0 || cue[i] !== 0) return true;
  return false;
}

/** "…" on one line and "― Jana Novak" on the next: a quotation with its signature. */
export function findSignatures(context: Context): Draft[] {
  const { reading } = context;
  const found: Draft[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const size = sentence.to - sentence.from;
    if (index === 0 || size < 2 || size > 10 || !/^[―—–]$/u.test(reading.form[sentence.from] as string)) continue;
    const quote = quoteAround(reading, sentence.from - 1);
    if (quote === undefined || !isUpper(reading.form[sentence.from + 1] as string)) continue;
    const { from } = quote;
    found.push({
      source: [{ from: sentence.from + 1, to: sentence.to }],
      cue: [{ from: sentence.from, to: sentence.from + 1 }],
      content: [{ from, to: sentence.from }],
      cueHead: sentence.from,
      entry: say,
      negated: false,
      rule: 'attributions/signature',
    });
  }
  return found;
}

/** "Troops arrive in the north: Minsk", "Minsk: troops arrive in the north". */
export function findHeadlineSources(
  context: Context,
  kinds: readonly BlockKind[],
  places: readonly Span[] = [],
): Draft[] {
  const { reading, lexicon } = context;
  const found: Draft[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    if (kinds[reading.paragraphOf[index] as number] !== 'headline') continue;
    for (let colon = sentence.from + 1; colon < sentence.to - 1; colon++) {
      if (reading.form[colon] !== ':' || reading.quoteOf[colon] !== -1) continue;
      const [left, right] = [
        { from: sentence.from, to: colon },
        { from: colon + 1, to: sentence.to },
      ];
      const last = isHeadlineName(right) && right.to - right.from < left.to - left.from;
      const [source, content] = last ? [right, left] : [left, right];
      if (!isHeadlineName(source) || content.to - content.from < 3) continue;
      // "Spain: five dead after a blast": a place in front says where, unless a quotation follows.
      if (!last && isPlace(source) && reading.quoteOf[colon + 1] === -1) continue;
      const trimmed = trimContent(reading, content);
      if (trimmed === undefined) continue;
      found.push({
        source: [source],
        cue: [{ from: colon, to: colon + 1 }],
        content: [trimmed],
        cueHead: colon,
        entry: say,
        negated: false,
        rule: 'attributions/headline',
      });
      break;
    }
  }
  return found;

  function isPlace({ from, to }: Range): boolean {
    const span = { start: reading.start[from] as number, end: reading.end[to - 1] as number };
    return places.some((place) => place.start <= span.start && span.end <= place.end);
  }

  function isHeadlineName({ from, to }: Range): boolean {
    if (to - from < 1 || to - from > 4 || !isUpper(reading.form[from] as string)) return false;
    for (let i = from; i < to; i++) {
      const word = reading.lower[i] as string;
      if (isQuoteMark(word) || (isPunctuation(word) && word !== '.' && word !== '-') || lexicon.verbs.has(word))
        return false;
      if (reading.upos[i] === 'VERB' || reading.upos[i] === 'NUM') return false;
    }
    return true;
  }
}
