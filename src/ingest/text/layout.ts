import type { Span } from '../../base/span.ts';
import type { Block, BlockKind, Credit } from '../../model/index.ts';
import type { ArticleWords } from '../words.ts';
import { captionRule } from './captions.ts';
import { creditLine, trailingContributor, trailingCredit } from './credits.ts';
import { type Dateline, findDateline } from './dateline.ts';
import { isHeadline, standfirstRule } from './headline.ts';
import { type Line, wordCount } from './lines.ts';
import { lineRules } from './rules.ts';

/** Longest scrap, in words. */
const scrapWords = 8;

/** The parts of a text: a block for each line, and what the lines say of the article. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly headline?: Line;
  readonly byline?: Line;
  readonly dateline?: Dateline;
  readonly dateLines: readonly Line[];
  readonly revision?: Line;
}

export interface LayoutOptions {
  readonly words: ArticleWords;
  /** The title when it is known from elsewhere. */
  readonly title?: string;
  /** False for text taken out of a page, whose title stands apart. */
  readonly expectHeadline: boolean;
}

/** What a line turned out to be; no kind yet for the running text. */
interface Told {
  readonly line: Line;
  readonly kind?: BlockKind;
  readonly rule: string;
}

/** Tells what each line of a text is. */
export function layOut(lines: readonly Line[], options: LayoutOptions): Layout {
  const { words } = options;
  let told = lines.map((line, index) => tellLine(line, { index, count: lines.length, words }));
  told = spreadCaptions(told);
  told = options.expectHeadline ? tellHeadline(told, options) : tellLoose(told);
  const opening = told.find((one) => one.kind === undefined || one.rule === 'blocks/dateline')?.line;
  const dateline = opening === undefined ? undefined : findDateline(opening);
  return {
    blocks: told.map(blockOf),
    credits: creditsOf(told, words, dateline),
    ...lineOf(told, 'headline', 'headline'),
    ...lineOf(told, 'byline', 'byline'),
    ...(dateline === undefined ? {} : { dateline }),
    dateLines: told.filter((one) => one.kind === 'dateline').map((one) => one.line),
    ...revisionOf(told, words),
  };
}

function tellLine(line: Line, place: { index: number; count: number; words: ArticleWords }): Told {
  const byPage: Told = {
    line,
    ...(line.preset === undefined ? {} : { kind: line.preset }),
    rule: `page/${line.preset}`,
  };
  // A page says "list" of galleries and link boxes too, so what the words say goes first there.
  if (line.preset !== undefined && line.preset !== 'list') return byPage;
  const rule = lineRules.find((one) => one.test({ line, ...place }));
  if (rule === undefined) return line.preset === undefined ? { line, rule: 'blocks/line' } : byPage;
  const id = rule.kind === 'caption' ? (captionRule(line, place.words) ?? rule.id) : rule.id;
  return { line, kind: rule.kind, rule: id };
}

/**
 * Lines without an empty line between them belong together where paragraphs are set apart by empty lines: the
 * neighbours of a caption are captions too.
 */
function spreadCaptions(told: readonly Told[]): Told[] {
  const apart = told.filter((one) => one.line.gapBefore).length;
  if (told.length < 4 || apart < told.length * 0.6) return [...told];
  const spread = [...told];
  for (let i = 1; i < spread.length; i++) joinCaption(spread, i, i - 1);
  for (let i = spread.length - 2; i >= 0; i--) joinCaption(spread, i, i + 1);
  return spread;
}

function joinCaption(told: Told[], at: number, neighbour: number): void {
  const [one, other] = [told[at] as Told, told[neighbour] as Told];
  const later = at > neighbour ? one : other;
  if (one.kind !== undefined || other.kind !== 'caption' || later.line.gapBefore) return;
  told[at] = { line: one.line, kind: 'caption', rule: 'captions/same-group' };
}

function tellHeadline(told: readonly Told[], options: LayoutOptions): Told[] {
  const result = [...told];
  let at = nextBody(result, -1);
  const first = result[at];
  const second = result[nextBody(result, at)];
  if (first === undefined || at > 6) return result;
  if (second !== undefined && isKicker(first.line, second.line)) {
    result[at] = { line: first.line, kind: 'boilerplate', rule: 'blocks/kicker' };
    at = nextBody(result, at);
  }
  const headline = (result[at] as Told).line;
  const isTitle = options.title !== undefined && folded(options.title) === folded(headline.text);
  if (!isTitle && (findDateline(headline) !== undefined || !isHeadline(headline, lineAfter(result, at)))) return result;
  result[at] = { line: headline, kind: 'headline', rule: isTitle ? 'headline/title' : 'headline/first-line' };
  tellStandfirst(result, at);
  return result;
}

/** Short scraps before the first and after the last sentence of a page ("Text size", "Caption", "Close"). */
function tellLoose(told: readonly Told[]): Told[] {
  const isBody = (one: Told): boolean => (one.kind === undefined || one.kind === 'list') && !isScrap(one.line);
  const first = told.findIndex(isBody);
  const last = told.findLastIndex(isBody);
  if (first < 0) return [...told];
  return told.map((one, i) =>
    (i < first || i > last) && one.kind === undefined
      ? { line: one.line, kind: 'boilerplate', rule: 'page/scrap' }
      : one,
  );
}

/** A few words that make no sentence. */
function isScrap(line: Line): boolean {
  return wordCount(line.text) <= scrapWords && !/[.!?…:;,"”»)。！？]$/u.test(line.text);
}

/** "WORLD" or "Floods" above the headline. */
function isKicker(line: Line, next: Line): boolean {
  return wordCount(line.text) <= 3 && line.text.length <= 30 && wordCount(next.text) >= 5 && isHeadline(next, line);
}

function tellStandfirst(told: Told[], headlineAt: number): void {
  const at = nextBody(told, headlineAt);
  const nextAt = nextBody(told, at);
  const [one, next] = [told[at], told[nextAt]];
  if (one === undefined || next === undefined || findDateline(one.line) !== undefined) return;
  const rule = standfirstRule({
    line: one.line,
    next: next.line,
    furnitureBetween: told.slice(at + 1, nextAt).some((between) => between.kind !== 'boilerplate'),
    datelineNext: findDateline(next.line) !== undefined,
  });
  if (rule !== undefined) told[at] = { line: one.line, kind: 'standfirst', rule };
}

/** Index of the next line of running text after `from`, or the number of lines. */
function nextBody(told: readonly Told[], from: number): number {
  for (let i = from + 1; i < told.length; i++) if ((told[i] as Told).kind === undefined) return i;
  return told.length;
}

/** The line under a headline; a byline or date there sets it apart as an empty line would. */
function lineAfter(told: readonly Told[], at: number): Line | undefined {
  const next = told[at + 1];
  if (next === undefined || next.kind === undefined) return next?.line;
  return { ...next.line, gapBefore: true };
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function blockOf(one: Told): Block {
  const { start, end, text } = one.line;
  if (one.kind !== undefined) return { start, end, kind: one.kind, rule: one.rule };
  const crosshead = wordCount(text) <= 10 && !/[.!?…:"”»)]$/u.test(text);
  return { start, end, kind: 'paragraph', rule: crosshead ? 'blocks/crosshead' : one.rule };
}

function creditsOf(told: readonly Told[], words: ArticleWords, dateline: Dateline | undefined): Credit[] {
  const found: Credit[] = [];
  if (dateline?.agency !== undefined) found.push({ ...dateline.agency, kind: 'agency', rule: 'credits/dateline' });
  const last = told.map((one) => one.kind).lastIndexOf(undefined);
  for (const [i, one] of told.entries()) {
    if (one.kind === 'credit') found.push(...creditLine(one.line, words));
    if (one.kind === undefined && i >= last - 2)
      found.push(...trailingCredit(one.line, words), ...trailingContributor(one.line, words));
  }
  return found;
}

function lineOf<Key extends string>(told: readonly Told[], kind: BlockKind, key: Key): { [K in Key]?: Line } {
  const line = told.find((one) => one.kind === kind)?.line;
  return (line === undefined ? {} : { [key]: line }) as { [K in Key]?: Line };
}

function revisionOf(told: readonly Told[], words: ArticleWords): { revision?: Line } {
  const found = told.find(
    (one) => one.rule === 'blocks/correction' || (one.kind === 'dateline' && words.updated.test(one.line.text)),
  );
  return found === undefined ? {} : { revision: found.line };
}

/** The name in a byline, without the opening word: "Ann Lee and Ben Roy". */
export function bylineName(line: Line, words: ArticleWords): Span & { readonly name: string } {
  const lead = words.byline.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + lead, end: line.end, name: line.text.slice(lead) };
}
