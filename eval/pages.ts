import { decodeBytes } from '../src/ingest/encoding/decode.ts';
import { parseHtml } from '../src/ingest/index.ts';
import type { Article } from '../src/model/index.ts';

/** A row of the page sets. */
export interface PageRow {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  readonly html_b64?: string;
}

/** A page as the product reads it; `undefined` when it holds no article. */
export function readPage(row: PageRow): Article | undefined {
  const text =
    row.html ?? decodeBytes(Buffer.from(row.html_b64 ?? '', 'base64'), { input: row.id, declares: true }).text;
  const url = row.url !== undefined && /^https?:/u.test(row.url) ? { given: { record: { url: row.url } } } : {};
  const page = parseHtml(text, { input: row.id, id: row.id, ...url });
  return 'article' in page ? page.article : undefined;
}

/**
 * The report's own text: what sets of pages call the body. Sets differ in whether a standfirst belongs to it: the
 * annotators of fundus and trafilatura took it in, those of the shingle benchmarks left it out as a description.
 */
export function bodyOf(article: Article | undefined, withStandfirst = false): string {
  if (article === undefined) return '';
  return article.blocks
    .filter((block) => !outsideBody.has(block.kind) && (withStandfirst || block.kind !== 'standfirst'))
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n\n');
}

const outsideBody: ReadonlySet<string> = new Set(['caption', 'byline', 'dateline', 'boilerplate']);
