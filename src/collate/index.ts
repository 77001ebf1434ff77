import { lexiconOf } from '../base/lexicon.ts';
import { noTables, type WordTables } from '../base/word-tables.ts';
import type { AnalysedArticle, Lineage, Story, StoryAccount } from '../model/index.ts';
import { joinActors } from './actors.ts';
import type { BuiltClaim } from './claim.ts';
import { buildClaim } from './claim.ts';
import { groupClaims } from './claims.ts';
import { featuresOf } from './features.ts';
import type { PlacedFigure } from './figures.ts';
import { collateFigures, placeFigure } from './figures.ts';
import { buildIncident } from './incident.ts';
import { listActors, listApart, listEvents, listOnlyIn, listPlaces, listQuotes } from './lists.ts';
import { originOf } from './origins.ts';
import { settleBodies } from './parties.ts';
import { indexPassages } from './passages.ts';
import { listDerivations, listReports } from './reports.ts';
import { weighStatements } from './similarity.ts';
import type { Statement } from './statement.ts';
import { findStatements } from './statements.ts';
import { buildTimeline } from './timeline.ts';
import { claimWitnesses, rootReports, witnessOfReports } from './witnesses.ts';

/** What collation reads: a story, its articles in streaming order with their findings, and their lineage. */
export interface CollationInput {
  readonly story: Story;
  readonly articles: readonly AnalysedArticle[];
  readonly lineage: Lineage;
  /** Words that join languages; without them statements of two languages meet by names and figures only. */
  readonly tables?: WordTables;
}

/**
 * Collates the reports of one story into its account: statements that speak of one point become a claim, with the
 * readings that reports give it, their independent witnesses and origins, and how they differ. Compare, don't blend:
 * every word of the result is a report's own, with its place.
 */
export function collate({ story, articles, lineage, tables = noTables }: CollationInput): StoryAccount {
  const actors = joinActors(articles);
  const statements = findStatements(articles);
  const passages = indexPassages(articles, statements, lineage);
  const isMixed = new Set(articles.map(({ article }) => article.lang)).size > 1;
  const reading = { articles, actors, ...(isMixed ? { lexicon: lexiconOf(tables) } : {}) };
  const vectors = weighStatements(
    statements.map((statement) => featuresOf(statement, reading)),
    statements.map((statement) => articles[statement.report]!.article.lang),
  );
  const groups = groupClaims(statements, vectors, passages);
  const reportWitness = witnessOfReports(articles, lineage);
  const voices = { reportWitness, roots: rootReports(articles, lineage), passages };
  const sources = {
    articles,
    actors,
    origins: settleBodies(statements.map((statement) => originOf(statement, articles, actors))),
    isRevision: revisionsOf(articles, lineage),
    witnessesOf: (members: readonly Statement[]) => claimWitnesses(members, articles, voices),
  };
  const built = groups.map((group, index) =>
    buildClaim(
      `c${index + 1}`,
      group.statements.map((id) => statements[id]!),
      sources,
    ),
  );
  const lists = { articles, actors, statements, built };
  const figures = collateFigures(placeFigures(built, sources), sources);
  const claims = built.map(({ claim }) => claim).sort(byWeight);
  const dates = articles.flatMap(({ article }) => article.publishedAt?.value.value ?? []).sort();
  return {
    id: story.id,
    headline: headlineOf(articles, claims[0]?.text ?? ''),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    counts: {
      reports: articles.length,
      outlets: new Set(articles.map(({ article }) => article.outlet?.value ?? article.id)).size,
      witnesses: new Set(reportWitness).size,
      origins: countOrigins(built),
      disputes: claims.filter((claim) => claim.state === 'disputed').length,
    },
    reports: listReports(articles, reportWitness),
    lineage: listDerivations(lineage),
    claims,
    figures,
    incident: buildIncident(articles, reportWitness),
    timeline: buildTimeline(statements, articles, actors),
    quotes: listQuotes(lists),
    actors: listActors(lists),
    places: listPlaces(lists),
    events: listEvents(lists),
    onlyIn: listOnlyIn(lists),
    apart: listApart(articles),
  };
}

/** Which pairs of reports are versions of one, by index. */
function revisionsOf(articles: readonly AnalysedArticle[], lineage: Lineage): (a: number, b: number) => boolean {
  const pairs = new Set(
    lineage.derivations.filter(({ kind }) => kind === 'revision').map(({ from, to }) => `${from} ${to}`),
  );
  const id = (report: number) => articles[report]!.article.id;
  return (a, b) => pairs.has(`${id(a)} ${id(b)}`) || pairs.has(`${id(b)} ${id(a)}`);
}

/** Claims that most outlets speak of first; then in the order in which the reports tell them. */
function byWeight(a: BuiltClaim['claim'], b: BuiltClaim['claim']): number {
  return b.counts.reports - a.counts.reports || Number(a.id.slice(1)) - Number(b.id.slice(1));
}

/** The headline of the earliest report that has one, else the claim that most reports make. */
function headlineOf(articles: readonly AnalysedArticle[], claim: string): string {
  return articles.find(({ article }) => article.title !== undefined)?.article.title?.value ?? claim;
}

/** Named parties that the story's statements rest on, and outlets with own reporting. */
function countOrigins(built: readonly BuiltClaim[]): number {
  return new Set(
    built.flatMap(({ origins }) => [...origins.values()].filter((o) => o.level !== 'own').map((o) => o.key)),
  ).size;
}

/** Figures with their statements, whose words they are, and whose voice; a statement inside another counts once. */
function placeFigures(
  built: readonly BuiltClaim[],
  sources: {
    articles: readonly AnalysedArticle[];
    witnessesOf: (s: readonly Statement[]) => ReadonlyMap<number, string>;
  },
): PlacedFigure[] {
  return built.flatMap(({ claim, statements, origins }) => {
    const witnesses = sources.witnessesOf(statements);
    return statements
      .filter((statement) => !statement.embedded && statement.place !== 'caption')
      .flatMap((statement) => {
        const analysed = sources.articles[statement.report]!;
        return statement.figures.map((index) => ({
          ...placeFigure(analysed.analysis.figures[index]!, statement, {
            analysed,
            origin: origins.get(statement.id)!,
          }),
          claim: claim.id,
          witness: witnesses.get(statement.id)!,
        }));
      });
  });
}
