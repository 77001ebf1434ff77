import { overlaps } from '../base/span.ts';
import type {
  AccountActor,
  AccountEvent,
  AccountPlace,
  AccountQuote,
  AccountStatement,
  AnalysedArticle,
  Analysis,
  EventRecord,
  Place,
} from '../model/index.ts';
import { accountStatement } from './account-statement.ts';
import type { ActorIndex } from './actors.ts';
import type { BuiltClaim } from './claim.ts';
import type { Statement } from './statement.ts';

/** What the lists of the account are made from. */
export interface ListSources {
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
  readonly statements: readonly Statement[];
  readonly built: readonly BuiltClaim[];
}

/** People and bodies that the reports name, with every spelling and who uses it. */
export function listActors({ articles, actors }: ListSources): AccountActor[] {
  return actors.actors
    .filter((actor) => actor.type === 'PER' || actor.type === 'ORG')
    .map((actor) => ({
      id: `a${actor.id}`,
      name: actor.name,
      type: actor.type,
      spellings: [...actor.spellings].map(([name, reports]) => ({
        name,
        reports: [...reports].map((report) => articles[report]!.article.id),
        ...(actor.because.has(name) ? { because: actor.because.get(name)! } : {}),
      })),
      roles: actor.roles,
    }));
}

/** Quotations by speaker: statements with words inside quotation marks, the same quotation together. */
export function listQuotes({ articles, built }: ListSources): AccountQuote[] {
  const quotes: AccountQuote[] = [];
  for (const { claim, statements } of built) {
    const quoted = statements.filter((statement) => {
      const { analysis } = articles[statement.report]!;
      if (statement.attribution === undefined) return false;
      return analysis.attributions.some(({ quotes }) => quotes.some((quote) => overlaps(quote, statement)));
    });
    const shown = claim.readings
      .flatMap((reading) => reading.statements)
      .filter((s) =>
        quoted.some((q) => q.start === s.start && q.end === s.end && articles[q.report]!.article.id === s.report),
      );
    const speaker = shown[0]?.attribution?.speaker;
    if (speaker !== undefined) quotes.push({ speaker, claim: claim.id, statements: shown });
  }
  return quotes.sort((a, b) => (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : 0));
}

/** Places on the map, with each mention's sentence; names used for a government are not places. */
export function listPlaces({ articles, actors, statements }: ListSources): AccountPlace[] {
  const places = new Map<string, { place: Place; mentions: AccountStatement[] }>();
  for (const statement of statements) {
    if (statement.place === 'caption' || statement.embedded) continue;
    const { analysis } = articles[statement.report]!;
    for (const index of statement.toponyms) {
      const { name, place, use } = analysis.toponyms[index]!;
      if (place === undefined || use !== 'place') continue;
      // The reports' own name for it: gazetteers keep names that nobody writes any more.
      const entry = places.get(place.placeId) ?? { place: { ...place, name }, mentions: [] };
      const shown = accountStatement(statement, articles, actors);
      if (!entry.mentions.some((m) => m.report === shown.report && m.start === shown.start)) entry.mentions.push(shown);
      places.set(place.placeId, entry);
    }
  }
  return [...places.values()].map(({ place, mentions }) => ({
    placeId: place.placeId,
    name: place.name,
    lat: place.lat,
    lon: place.lon,
    country: place.country,
    precision: place.precision,
    mentions,
  }));
}

/** Who did what to whom, each record with the statement that tells it. */
export function listEvents(sources: ListSources): AccountEvent[] {
  return sources.statements
    .filter((statement) => statement.place !== 'caption' && !statement.embedded)
    .flatMap((statement) => {
      const { analysis } = sources.articles[statement.report]!;
      return statement.events.map((index) => accountEvent(analysis.events[index]!, statement, sources));
    });
}

function accountEvent(event: EventRecord, statement: Statement, { articles, actors }: ListSources): AccountEvent {
  const { article, analysis } = articles[statement.report]!;
  const words = (spans: EventRecord['cue']) =>
    spans.map((span) => article.text.slice(span.start, span.end)).join(' … ');
  const date = event.timex === undefined ? undefined : analysis.timexes[event.timex]?.value;
  const place = event.toponym === undefined ? undefined : analysis.toponyms[event.toponym]?.name;
  return {
    code: event.code,
    actor: words(event.actor),
    action: words(event.cue),
    recipient: words(event.recipient),
    polarity: event.polarity,
    certainty: event.certainty,
    background: event.background,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    statements: [accountStatement(statement, articles, actors)],
  };
}

/** What only one report has, in that report's order. */
export function listOnlyIn({ articles, built }: ListSources): { report: string; statements: AccountStatement[] }[] {
  const single = built.filter(({ claim }) => claim.counts.reports === 1);
  return articles.map(({ article }) => ({
    report: article.id,
    statements: single
      .flatMap(({ claim }) => claim.readings.flatMap((reading) => reading.statements))
      .filter((statement) => statement.report === article.id)
      .sort((a, b) => a.start - b.start),
  }));
}

/** Captions and file-photo notes: in the report's text, but not its word on the event. */
export function listApart(articles: readonly AnalysedArticle[]): AccountStatement[] {
  return articles.flatMap(({ article, analysis }) => [
    ...article.blocks
      .filter((block) => block.kind === 'caption')
      .map((block) => plainStatement(analysis, article.text, block)),
    ...article.insertions.map((insertion) => plainStatement(analysis, article.text, insertion)),
  ]);
}

function plainStatement(
  analysis: Analysis,
  text: string,
  { start, end }: { start: number; end: number },
): AccountStatement {
  return { report: analysis.articleId, start, end, text: text.slice(start, end) };
}
