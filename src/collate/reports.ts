import type { AccountDerivation, AccountReport, AnalysedArticle, Lineage } from '../model/index.ts';

/** The reports of a story as the account lists them; none can be hidden. */
export function listReports(articles: readonly AnalysedArticle[], reportWitness: readonly string[]): AccountReport[] {
  return articles.map(({ article, analysis }, index) => ({
    id: article.id,
    outlet: article.outlet?.value ?? null,
    ...(article.outlet === undefined ? {} : { outletReadFrom: article.outlet.readFrom }),
    title: article.title?.value ?? null,
    date: article.publishedAt?.value.value ?? null,
    ...(article.publishedAt === undefined
      ? {}
      : { datePrecision: article.publishedAt.value.precision, dateReadFrom: article.publishedAt.readFrom }),
    lang: article.lang,
    url: article.url ?? null,
    witness: reportWitness[index]!,
    ...(article.byline === undefined ? {} : { byline: article.byline.value }),
    credits: [...new Set(article.credits.map((credit) => credit.name))],
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    notes: [...article.notes, ...analysis.notes],
  }));
}

/** The lineage's edges in the account's form. */
export function listDerivations(lineage: Lineage): AccountDerivation[] {
  return lineage.derivations.map(({ from, to, kind, directed, share, evidence, passages }) => ({
    from,
    to,
    kind,
    directed,
    share: Math.round(share * 1000) / 1000,
    evidence,
    passages: passages.map(({ a, b, kind: passageKind }) => ({
      from: [a.start, a.end] as const,
      to: [b.start, b.end] as const,
      kind: passageKind,
    })),
  }));
}
