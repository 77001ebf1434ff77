import type { LangCode } from '../model/index.ts';
import { packs } from './index.ts';
import type { ArticlesData } from './schema/articles.ts';
import { isUnsupported } from './unsupported.ts';

/** The article words of every language with a pack: ingest runs before a language is known. */
export const articlesData: Readonly<Record<LangCode, ArticlesData>> = Object.fromEntries(
  Object.values(packs).flatMap(({ code, articles }) => (isUnsupported(articles) ? [] : [[code, articles]])),
);
