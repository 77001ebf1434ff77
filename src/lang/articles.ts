import type { LangCode } from '../model/index.ts';
import { articles as de } from './de/articles.ts';
import { articles as en } from './en/articles.ts';
import { articles as es } from './es/articles.ts';
import { articles as fr } from './fr/articles.ts';
import { articles as pt } from './pt/articles.ts';
import { articles as ru } from './ru/articles.ts';
import type { ArticlesData } from './schema/articles.ts';
import { articles as uk } from './uk/articles.ts';

/** The article words of every language with a pack, without the rest of the packs: ingest runs before a language is known. */
export const articlesData: Readonly<Record<LangCode, ArticlesData>> = { de, en, es, fr, pt, ru, uk };
