import { analyse } from '../extract/analyse.ts';
import { packOf } from '../lang/index.ts';
import type { AnalysedArticle, Article } from '../model/index.ts';
import { loadResources } from './resources.ts';

/** Reads an article with the language pack, weights and gazetteer that ship with the package. */
export function analyseArticle(article: Article): AnalysedArticle {
  return { article, analysis: analyse(article, packOf(article.lang), loadResources(article.lang)) };
}
