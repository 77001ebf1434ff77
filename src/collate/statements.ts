import type { Span } from '../base/span.ts';
import { contains, overlapLength, trimSpan } from '../base/span.ts';
import type { AnalysedArticle, Analysis, Article, Block, Sentence } from '../model/index.ts';
import { isAsideSpan } from './asides.ts';
import type { Part } from './parts.ts';
import { partsOf } from './parts.ts';
import type { Statement, StatementPlace } from './statement.ts';

/** Blocks that are the report's own word. */
const ownKinds: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'paragraph', 'list']);

/** A statement shorter than this says nothing ("Photo", "Live"). */
const lettersMin = 12;

/** Every statement of every report, in report and text order. */
export function findStatements(articles: readonly AnalysedArticle[]): Statement[] {
  const statements: Statement[] = [];
  for (const [report, analysed] of articles.entries()) {
    for (const run of quotationRuns(analysed.analysis)) {
      for (const statement of statementsOfRun(analysed, report, run))
        statements.push({ ...statement, id: statements.length });
    }
  }
  return statements;
}

/** Sentences `[first, last]`, those of one quotation inside one paragraph taken together. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function quotationRuns(analysis: Analysis): Run[] {
  const runs: Run[] = [];
  let quoted: number | undefined;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const voice = quotationOf(analysis, sentence);
    const before = runs.at(-1);
    const joins = before !== undefined && voice !== undefined && voice === quoted;
    if (joins && analysis.sentences[before.first]!.block === sentence.block)
      runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index });
    quoted = voice;
  }
  return runs;
}

/** The direct quotation that most of the sentence belongs to. */
function quotationOf(analysis: Analysis, sentence: Sentence): number | undefined {
  const index = analysis.attributions.findIndex(
    ({ kind, quotes }) =>
      kind === 'direct' &&
      sum(quotes.map((quote) => overlapLength(quote, sentence))) > 0.4 * (sentence.end - sentence.start),
  );
  return index < 0 ? undefined : index;
}

function statementsOfRun(analysed: AnalysedArticle, report: number, { first, last }: Run): Omit<Statement, 'id'>[] {
  const { article, analysis } = analysed;
  const sentence = analysis.sentences[first] as Sentence;
  const place = placeOf(article, sentence);
  if (place === undefined) return [];
  const whole = { start: sentence.start, end: analysis.sentences[last]!.end, embedded: false };
  return (first === last ? partsOf(analysis, sentence) : [whole])
    .map((part) => ({ ...part, ...ownStretch(article, part) }))
    .filter((part) => letterCount(article.text.slice(part.start, part.end)) >= lettersMin)
    .map((part) => buildStatement(analysed, part, { report, sentence: first, lastSentence: last, place }));
}

/** Where the sentence stands; `undefined` when it is not for collation at all. */
function placeOf(article: Article, sentence: Sentence): StatementPlace | undefined {
  const block = article.blocks[sentence.block];
  if (block === undefined) return undefined;
  if (block.kind === 'headline') return 'headline';
  if (ownKinds.has(block.kind)) return 'text';
  return block.kind === 'caption' ? 'caption' : undefined;
}

/** A dateline is at most this long: "GIJÓN, Spain, March 11, 2025 (Meridian) —". */
const datelineLengthMax = 90;

/** The part without a dateline at its front, or credits and file-photo notes at its ends. */
function ownStretch(article: Article, part: Span): Span {
  let { start, end } = part;
  const foreign = [...article.credits, ...article.insertions.filter((insertion) => insertion.kind === 'file-photo')];
  for (const credit of foreign) {
    if (credit.end >= end && credit.start > start && credit.start < end) end = credit.start;
    if (credit.start <= start && credit.end < end && credit.end > start) start = credit.end;
  }
  const dateline = article.datelinePlace?.span;
  const front = article.text.slice(start, Math.min(end, start + datelineLengthMax));
  const dash = /\s[-–—_]+\s/u.exec(front);
  const opens = dateline !== undefined && dateline.start <= start + 1 && dateline.end >= start;
  if (dash !== null && (opens || foreign.some((credit) => contains({ start, end: start + dash.index }, credit))))
    start += dash.index + dash[0].length;
  return trimSpan(article.text, { start, end });
}

function letterCount(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function buildStatement(
  analysed: AnalysedArticle,
  part: Part,
  where: Pick<Statement, 'report' | 'sentence' | 'lastSentence' | 'place'>,
): Omit<Statement, 'id'> {
  const { analysis } = analysed;
  const within = (spans: readonly Span[]) => [...spans.keys()].filter((i) => contains(part, spans[i] as Span));
  const attribution = governing(analysed, part);
  return {
    start: part.start,
    end: part.end,
    embedded: part.embedded,
    ...where,
    ...(attribution === undefined ? {} : { attribution }),
    figures: within(analysis.figures),
    timexes: within(analysis.timexes),
    toponyms: within(analysis.toponyms),
    mentions: within(analysis.mentions),
    events: [...analysis.events.keys()].filter((i) => analysis.events[i]?.cue.some((cue) => contains(part, cue))),
  };
}

/** A statement is somebody's word when at least this share of it is that party's content. */
const contentShareMin = 0.4;
/** And what is said in an aside, when it takes up this much of the statement. */
const asideContentMin = 0.4;

/** The outermost attribution that speaks the part: its cue stands in it, or its content covers it. */
function governing(analysed: AnalysedArticle, part: Span): number | undefined {
  let best: { index: number; covered: number } | undefined;
  for (const [index, attribution] of analysed.analysis.attributions.entries()) {
    const content = sum(attribution.content.map((span) => overlapLength(span, part)));
    const voice = sum([...attribution.cue, ...attribution.source].map((span) => overlapLength(span, part)));
    // The cue that stands in the part is the part's own, whatever else reaches into it.
    const named = attribution.source.length > 0 ? 1 : 0.3;
    const own = attribution.cue.some((cue) => contains(part, cue)) ? named : 0;
    const covered = own + (content + voice) / Math.max(1, part.end - part.start);
    if (content === 0 || covered < contentShareMin) continue;
    // "… *after blaming* the neighbours": the sentence is not what they are blamed for, unless it says little else.
    const isAside = attribution.cue.some((cue) => contains(part, cue) && isAsideSpan(analysed, cue, part));
    if (isAside && content < asideContentMin * (part.end - part.start)) continue;
    if (best === undefined || covered > best.covered) best = { index, covered };
  }
  return best?.index;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
