import type { AnalysedArticle, Lineage } from '../model/index.ts';
import type { PassageIndex } from './passages.ts';
import type { Statement } from './statement.ts';

/** The lineage's witness of every report, by index in the story. */
export function witnessOfReports(articles: readonly AnalysedArticle[], lineage: Lineage): string[] {
  const byArticle = new Map(lineage.witnesses.flatMap(({ id, articleIds }) => articleIds.map((a) => [a, id] as const)));
  return articles.map(({ article }) => byArticle.get(article.id) ?? article.id);
}

/** Reports that others of their witness derive from: nothing in the story is upstream of them. */
export function rootReports(articles: readonly AnalysedArticle[], lineage: Lineage): ReadonlySet<number> {
  const derived = new Set(lineage.derivations.filter((edge) => edge.directed).map((edge) => edge.to));
  return new Set([...articles.keys()].filter((report) => !derived.has(articles[report]!.article.id)));
}

/**
 * Who is one voice on one claim. Reports that derive from one another count once where the claim was handed on;
 * what a rewrite adds of its own is a voice of its own (`w1/<report>`). When in doubt, one voice: a copy taken for
 * a second witness does more harm than a witness missed.
 */
export function claimWitnesses(
  statements: readonly Statement[],
  articles: readonly AnalysedArticle[],
  {
    reportWitness,
    roots,
    passages,
  }: { reportWitness: readonly string[]; roots: ReadonlySet<number>; passages: PassageIndex },
): Map<number, string> {
  const reports = [...new Set(statements.map((statement) => statement.report))];
  const voices = new Map<number, string>();
  for (const report of reports) {
    const family = reports.filter((other) => reportWitness[other] === reportWitness[report]);
    const alone = family.length === 1 && !roots.has(report);
    voices.set(report, alone ? `${reportWitness[report]}/${articles[report]!.article.id}` : reportWitness[report]!);
  }
  for (const a of statements)
    for (const b of statements)
      if (a.id < b.id && a.report !== b.report && passages.oneVoice(a, b)) joinVoices(voices, a.report, b.report);
  return new Map(statements.map((statement) => [statement.id, voices.get(statement.report)!]));
}

function joinVoices(voices: Map<number, string>, a: number, b: number): void {
  const [kept, dropped] = [voices.get(a)!, voices.get(b)!].sort();
  for (const [report, voice] of voices) if (voice === dropped) voices.set(report, kept!);
}
