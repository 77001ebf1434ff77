import type { Article, Credit, Derivation } from '../model/index.ts';

/** "Source: … and news agencies" names no one. */
const nameless =
  /^(?:(?:news|other|wire|local|state) )*(?:agencies|agency|agencias|agences|agências|agenturen|wires?|media)$/iu;

/** Agencies that an article says its text comes from. A credit inside a caption is the picture's. */
export function creditedAgencies(article: Article): Credit[] {
  const captions = article.blocks.filter(({ kind }) => kind === 'caption');
  const seen = new Set<string>();
  return article.credits.filter((credit) => {
    const key = credit.name.toLowerCase();
    const ofPicture = captions.some(({ start, end }) => start <= credit.start && credit.end <= end);
    if (credit.kind !== 'agency' || ofPicture || nameless.test(credit.name.trim()) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An edge from each credited agency whose own report is not in the set. */
export function agencyEdges(articles: readonly Article[]): Derivation[] {
  const outlets = new Set(articles.map(({ outlet }) => outlet?.value.toLowerCase()));
  return articles.flatMap((article) =>
    creditedAgencies(article)
      .filter(({ name }) => !outlets.has(name.toLowerCase()))
      .map((credit) => ({
        from: `agency:${credit.name}`,
        to: article.id,
        kind: 'credit' as const,
        directed: true,
        share: 0,
        passages: [],
        evidence: [`${article.id} credits ${credit.name}`],
      })),
  );
}
