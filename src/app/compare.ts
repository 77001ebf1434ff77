import { compareArticles, type OutletFamilies, traceLineage } from '../lineage/index.ts';
import type { AnalysedArticle, Article, Comparison, Lineage, Passage } from '../model/index.ts';
import { loadFamilies } from './outlet-families.ts';
import { loadWordTables } from './word-tables.ts';

/** Compares two articles with the tables that ship with the package. */
export function compareTwo(a: Article, b: Article): Comparison {
  return compareArticles(a, b, loadWordTables());
}

/** Traces the lineage of a story with the tables that ship with the package, or with other families of outlets. */
export function traceStory(
  articles: readonly (AnalysedArticle | Article)[],
  families: OutletFamilies = loadFamilies(),
): Lineage {
  return traceLineage(articles, { tables: loadWordTables(), families });
}

/** One line of `stemma compare`. */
export function compareLine(comparison: Comparison): object {
  const { derived, relation, direction, share, passages, evidence } = comparison;
  const pair = ({ a, b, kind }: Passage) => ({ a: [a.start, a.end], b: [b.start, b.end], kind });
  return {
    derived,
    relation,
    ...(direction === undefined ? {} : { direction }),
    share,
    passages: passages.map(pair),
    evidence,
  };
}
