import { analyse } from '../extract/analyse.ts';
import { packOf } from '../lang/index.ts';
import { type AnalysedArticle, type Article, plainArticle } from '../model/index.ts';
import { loadResources } from './resources.ts';

/** Reads the title as well, where it is no part of the text: an event's row is written from head lines too. */
export function analyseWithHeadline(article: Article): AnalysedArticle {
  const analysed = analyseArticle(article);
  const title = article.title?.value;
  if (title === undefined || article.text.includes(title)) return analysed;
  const headline = { ...plainArticle(title, { id: article.id, lang: article.lang }), ...pick(article) };
  return { ...analysed, headline: analyse(headline, packOf(article.lang), loadResources(article.lang)) };
}

function pick({ publishedAt }: Article): Pick<Article, 'publishedAt'> {
  return publishedAt === undefined ? {} : { publishedAt };
}

/** Reads an article with the language pack, weights and gazetteer that ship with the package. */
export function analyseArticle(article: Article): AnalysedArticle {
  return { article, analysis: analyse(article, packOf(article.lang), loadResources(article.lang)) };
}
