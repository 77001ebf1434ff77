import type { Article } from '../../model/index.ts';
import { makeArticle } from '../article.ts';
import type { ParseOptions } from '../options.ts';
import { splitLines } from './lines.ts';

/** An article from plain text, which is kept to the letter. */
export function parseText(text: string, options: ParseOptions): Article {
  return makeArticle({ text, lines: splitLines(text), expectHeadline: true }, options);
}
