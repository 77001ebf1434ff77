import type { Note } from '../base/note.ts';
import { detectLanguage } from '../lang/detect.ts';
import type { Article, LangCode, Located, PartialDate, ReadFrom } from '../model/index.ts';
import { readMachineDate } from './calendar.ts';
import type { Given, GivenFields, ParseOptions } from './options.ts';
import { findInsertions } from './text/insertions.ts';
import { bylineName, type Layout, layOut } from './text/layout.ts';
import type { Line } from './text/lines.ts';
import { articleWords } from './words.ts';
import { findWrittenDate } from './written-dates.ts';

/** What a page or a record says of itself, each value with where it was read. */
export interface Metadata {
  readonly title?: Located<string>;
  readonly outlet?: Located<string>;
  readonly byline?: Located<string>;
  readonly url?: string;
  readonly lang?: LangCode;
  readonly publishedAt?: Located<PartialDate>;
  readonly notes: readonly Note[];
}

/** The text of an article, divided into lines, and what its container says of it. */
export interface ArticleParts {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly metadata?: Metadata;
  readonly expectHeadline: boolean;
}

/** Puts an article together: what is given wins over metadata, and metadata over what the text says. */
export function makeArticle(parts: ArticleParts, options: ParseOptions): Article {
  const { text, lines, metadata } = parts;
  const given = options.given ?? {};
  const lang = languageOf(parts, options);
  const words = articleWords(lang);
  const title = givenField(given, 'title') ?? metadata?.title;
  const layout = layOut(lines, {
    words,
    expectHeadline: parts.expectHeadline,
    ...(title === undefined ? {} : { title: title.value }),
  });
  const dates = dateOf(layout, given, metadata, options.input);
  const url = givenField(given, 'url')?.value ?? metadata?.url;
  const notes = [...(metadata?.notes ?? []), ...dates.notes];
  return {
    id: given.option?.id ?? given.sidecar?.id ?? given.record?.id ?? options.id,
    text,
    lang,
    input: options.input,
    ...optional('title', title ?? locatedLine(layout.headline)),
    ...optional('outlet', givenField(given, 'outlet') ?? metadata?.outlet ?? creditedOutlet(layout)),
    ...optional('byline', givenField(given, 'byline') ?? metadata?.byline ?? bylineOf(layout, lang)),
    ...(url === undefined ? {} : { url }),
    ...optional('publishedAt', dates.publishedAt),
    ...optional('datelinePlace', datelinePlace(layout)),
    blocks: layout.blocks,
    credits: layout.credits,
    insertions: findInsertions(text, lang, words),
    ...optional('revision', locatedLine(layout.revision)),
    notes,
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

/** Option, then sidecar, then record. Empty strings count as not given. */
function givenField(given: Given, field: keyof GivenFields): Located<string> | undefined {
  for (const from of ['option', 'sidecar', 'record'] as const) {
    const value = given[from]?.[field];
    if (value !== undefined && value.trim() !== '') return { value, readFrom: from };
  }
  return undefined;
}

function languageOf(parts: ArticleParts, options: ParseOptions): LangCode {
  const given = givenField(options.given ?? {}, 'lang')?.value;
  const declared = given ?? parts.metadata?.lang;
  const code = declared === undefined ? undefined : primaryLanguage(declared);
  // A page's own declaration is often the template's; it stands only where the text does not contradict it.
  if (given !== undefined && code !== undefined) return code;
  const guess = (options.detect ?? detectLanguage)(
    parts.text.trim() === '' ? (titleOf(parts, options) ?? '') : parts.text,
  );
  if (code !== undefined && (guess.lang === 'und' || guess.confidence < declaredWins)) return code;
  return guess.lang;
}

/** Below this confidence of the detector, the language that a page declares is believed. */
const declaredWins = 0.5;

function titleOf(parts: ArticleParts, options: ParseOptions): string | undefined {
  return (givenField(options.given ?? {}, 'title') ?? parts.metadata?.title)?.value;
}

/** `pt-BR` → `pt`; `undefined` for what is no language tag. */
export function primaryLanguage(tag: string): LangCode | undefined {
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/iu.exec(tag.trim())?.[1]?.toLowerCase();
  if (primary === undefined) return undefined;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary === 'iw' ? 'he' : primary;
}

function locatedLine(line: Line | undefined): Located<string> | undefined {
  if (line === undefined) return undefined;
  return { value: line.text, readFrom: 'text', span: { start: line.start, end: line.end } };
}

function creditedOutlet(layout: Layout): Located<string> | undefined {
  const credit = layout.credits.find((one) => one.kind === 'outlet');
  if (credit === undefined) return undefined;
  return { value: credit.name, readFrom: 'text', span: { start: credit.start, end: credit.end } };
}

function bylineOf(layout: Layout, lang: LangCode): Located<string> | undefined {
  if (layout.byline === undefined) return undefined;
  const { name, start, end } = bylineName(layout.byline, articleWords(lang));
  return { value: name, readFrom: 'text', span: { start, end } };
}

function datelinePlace(layout: Layout): Located<string> | undefined {
  if (layout.dateline === undefined) return undefined;
  const { name, start, end } = layout.dateline.place;
  return { value: name, readFrom: 'text', span: { start, end } };
}

interface DateFound {
  readonly publishedAt?: Located<PartialDate>;
  readonly notes: readonly Note[];
}

/** Only evidence dates an article: given, metadata, a dateline or a date line with a full date. */
function dateOf(layout: Layout, given: Given, metadata: Metadata | undefined, input: string): DateFound {
  const notes: Note[] = [];
  for (const from of ['option', 'sidecar', 'record'] as const) {
    const value = given[from]?.date;
    if (value === undefined || value.trim() === '') continue;
    const read = readMachineDate(value);
    if (read !== undefined && 'date' in read) return { publishedAt: { value: read.date, readFrom: from }, notes };
    notes.push(invalidDate(value, from, input));
  }
  if (metadata?.publishedAt !== undefined) return { publishedAt: metadata.publishedAt, notes };
  return { ...dateFromText(layout, input, notes), notes };
}

function dateFromText(layout: Layout, input: string, notes: Note[]): { publishedAt?: Located<PartialDate> } {
  const candidates = [...layout.dateLines.map((line) => ({ line, date: findWrittenDate(line.text, true) }))];
  for (const { line, date } of candidates) {
    if (date === undefined) continue;
    const span = { start: line.start + date.start, end: line.start + date.end };
    if (date.invalid) notes.push({ ...invalidDate(line.text, 'text', input), span });
    else if (date.date !== undefined) return { publishedAt: { value: date.date, readFrom: 'text', span } };
  }
  const date = layout.dateline?.date;
  if (date === undefined) return {};
  const span = { start: date.start, end: date.end };
  if (date.invalid) notes.push({ ...invalidDate('in the dateline', 'text', input), span });
  return date.date === undefined ? {} : { publishedAt: { value: date.date, readFrom: 'text', span } };
}

function invalidDate(value: string, from: ReadFrom, input: string): Note {
  return {
    code: 'date-invalid',
    message: `the date "${value.slice(0, 60)}" (${from}) does not exist or cannot be read; the article is kept without a date`,
    input,
  };
}
