import type { Article, Block, LangCode, PartialDate } from './article.ts';

/** What is known of a text that needs no parsing. */
export interface PlainArticleOptions {
  readonly id?: string;
  readonly lang?: LangCode;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO date or instant. */
  readonly date?: string;
}

/** An article from bare text: each non-empty line is a paragraph. For tests and for labelled sets. */
export function plainArticle(text: string, options: PlainArticleOptions = {}): Article {
  const { id = 'article', lang = 'en', title, outlet, date } = options;
  return {
    id,
    text,
    lang,
    input: id,
    ...(title === undefined ? {} : { title: { value: title, readFrom: 'record' as const } }),
    ...(outlet === undefined ? {} : { outlet: { value: outlet, readFrom: 'record' as const } }),
    ...(date === undefined ? {} : { publishedAt: { value: partialDate(date), readFrom: 'record' as const } }),
    blocks: paragraphs(text),
    credits: [],
    insertions: [],
    notes: [],
  };
}

/** Precision from the length of an ISO date. */
export function partialDate(value: string): PartialDate {
  if (value.length > 10) return { value, precision: 'instant' };
  return { value, precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year' };
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'paragraph',
    rule: 'blocks/line',
  }));
}
