import type { Note } from '../../base/note.ts';
import type { Article } from '../../model/index.ts';
import { type Metadata, makeArticle } from '../article.ts';
import type { ParseOptions } from '../options.ts';
import type { Line } from '../text/lines.ts';
import { type ExtractedBlock, extractBlocks } from './extract.ts';
import { readMetadata } from './metadata.ts';
import { printedDate } from './printed-date.ts';
import { type Element, parseTree } from './tree.ts';

/** Blocks beyond this length of the article are left out, in UTF-16 units: a book of 65,000 words. */
const articleLengthMax = 400_000;

/** An article from a page's markup, or why there is none. Its text is the page's blocks with empty lines between. */
export function parseHtml(
  html: string,
  options: ParseOptions,
): { readonly article: Article } | { readonly refused: Note } {
  const tree = parseTree(html);
  const metadata = withPrintedDate(readMetadata(tree, urlOf(options)), tree.root);
  const blocks = extractBlocks(tree.root, metadata.title?.value);
  if (blocks.length === 0)
    return {
      refused: { code: 'no-article', message: 'the page holds no article text; skipped', input: options.input },
    };
  const notes = [
    ...metadata.notes.map((note) => ({ ...note, input: options.input })),
    ...flattenedNote(tree.flattened, options),
  ];
  const parts = { ...joinBlocks(blocks), metadata: { ...metadata, notes }, expectHeadline: false };
  if (parts.lines.length < blocks.length)
    notes.push({
      code: 'article-cut',
      message: 'it is longer than any report; its end was left out',
      input: options.input,
    });
  return { article: makeArticle(parts, options) };
}

/** The date printed by the title stands in where the metadata have none. */
function withPrintedDate(metadata: Metadata, root: Element): Metadata {
  if (metadata.publishedAt !== undefined) return metadata;
  const publishedAt = printedDate(root, metadata.title?.value);
  return publishedAt === undefined ? metadata : { ...metadata, publishedAt };
}

function flattenedNote(flattened: boolean, { input }: ParseOptions): Note[] {
  const message = 'the page is larger or nested deeper than any real one; only a part of it was read';
  return flattened ? [{ code: 'page-flattened', message, input }] : [];
}

/** The address it was read from, which dates and names it where nothing else does. */
function urlOf({ given }: ParseOptions): string | undefined {
  return given?.option?.url ?? given?.sidecar?.url ?? given?.record?.url;
}

function joinBlocks(blocks: readonly ExtractedBlock[]): { text: string; lines: Line[] } {
  const lines: Line[] = [];
  let text = '';
  for (const block of blocks) {
    if (text.length + block.text.length > articleLengthMax) break;
    if (text !== '') text += '\n\n';
    const span = { start: text.length, end: text.length + block.text.length };
    text += block.text;
    lines.push({
      ...span,
      text: block.text,
      gapBefore: true,
      ...(block.kind === undefined ? {} : { preset: block.kind }),
    });
  }
  return { text, lines };
}
