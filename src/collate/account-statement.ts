import type { AccountStatement, AnalysedArticle, Attribution } from '../model/index.ts';
import type { Actor, ActorIndex } from './actors.ts';
import { certaintyOfStatement } from './certainty.ts';
import type { Statement } from './statement.ts';

/** A statement as the account shows it: its words, its place in the report, whose word it is. */
export function accountStatement(
  statement: Statement,
  articles: readonly AnalysedArticle[],
  actors: ActorIndex,
): AccountStatement {
  const { article, analysis } = articles[statement.report]!;
  const attribution = statement.attribution === undefined ? undefined : analysis.attributions[statement.attribution];
  const events = statement.events.map((index) => analysis.events[index]!);
  const certainty = certaintyOfStatement(statement, articles[statement.report]!);
  const background = events.length > 0 && events.every((event) => event.background);
  return {
    report: article.id,
    start: statement.start,
    end: statement.end,
    text: article.text.slice(statement.start, statement.end),
    ...(attribution === undefined ? {} : { attribution: spoken(attribution, statement.report, { articles, actors }) }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(background ? { background } : {}),
  };
}

function spoken(
  attribution: Attribution,
  report: number,
  { articles, actors }: { articles: readonly AnalysedArticle[]; actors: ActorIndex },
): NonNullable<AccountStatement['attribution']> {
  const { text } = articles[report]!.article;
  const { speaker, stance, kind, occasion } = attribution;
  const actor = speaker.entity === undefined ? undefined : actors.actorOf(report, speaker.entity);
  return {
    speaker: speakerName(attribution, { actor, text }),
    cue: attribution.cue.map((cue) => text.slice(cue.start, cue.end)).join(' … '),
    stance,
    kind,
    ...(occasion === undefined ? {} : { occasion: text.slice(occasion.start, occasion.end) }),
  };
}

/** A person by their main spelling; a body, a state or a document in the report's own words. */
function speakerName(
  { source, speaker }: Attribution,
  { actor, text }: { actor: Actor | undefined; text: string },
): string {
  const words = source
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
    .replace(/\s+/gu, ' ');
  if (actor?.type === 'PER') return actor.name;
  return words === '' ? (actor?.name ?? speaker.name) : words;
}
