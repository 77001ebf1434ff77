import type { Article } from '../../model/index.ts';
import { makeArticle } from '../article.ts';
import type { ParseOptions } from '../options.ts';
import { splitLines } from './lines.ts';

/** An article from plain text. The text is kept to the letter; only a byte order mark is taken off. */
export function parseText(text: string, options: ParseOptions): Article {
  const kept = text.startsWith('\ufeff') ? text.slice(1) : text;
  return makeArticle({ text: kept, lines: splitLines(kept), expectHeadline: true }, options);
}
