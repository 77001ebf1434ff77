import { contains, overlapLength } from '../base/span.ts';
import type { AnalysedArticle, Attribution } from '../model/index.ts';
import type { ActorIndex } from './actors.ts';
import { partyOf } from './parties.ts';
import type { Statement } from './statement.ts';

/** The party that a statement is attributed to in the end. */
export interface Origin {
  /** Equal for the same party in all reports. */
  readonly key: string;
  readonly name: string;
  /** `own`: the outlet's own word; `state`: a government by its country or capital; `party`: anyone named. */
  readonly level: 'party' | 'state' | 'own';
  readonly country?: string;
  /** What a person is said to be: "the union's secretary". */
  readonly roles?: readonly string[];
}

/** Whom each statement comes from, before the claims are known. */
export function originOf(statement: Statement, articles: readonly AnalysedArticle[], actors: ActorIndex): Origin {
  const { article, analysis } = articles[statement.report]!;
  const outermost = statement.attribution === undefined ? undefined : analysis.attributions[statement.attribution];
  if (outermost === undefined) return ownWord(article.id, article.outlet?.value);
  const voice = innermost(outermost, statement, analysis.attributions);
  const { speaker } = voice;
  if (speaker.kind === 'outlet') return ownWord(article.id, article.outlet?.value);
  const actor = speaker.entity === undefined ? undefined : actors.actorOf(statement.report, speaker.entity);
  const words = voice.source.map((span) => article.text.slice(span.start, span.end)).join(' ');
  if (actor === undefined && words === '' && speaker.name === '') return ownWord(article.id, article.outlet?.value);
  const context = article.text.slice(statement.start, statement.end);
  return partyOf({ speaker, actor, words: words === '' ? speaker.name : words, context, lang: analysis.lang });
}

/** An outlet's own reporting, one origin per report until witnesses join them. */
function ownWord(reportId: string, outlet: string | undefined): Origin {
  return { key: `report:${reportId}`, name: outlet ?? reportId, level: 'own' };
}

/** Hearsay behind hearsay: the innermost voice that still speaks most of the statement. */
const innerShareMin = 0.5;

function innermost(outer: Attribution, statement: Statement, all: readonly Attribution[]): Attribution {
  let voice = outer;
  for (const candidate of all) {
    if (candidate === outer || candidate.content.length === 0 || candidate.source.length === 0) continue;
    const inside = [...candidate.source, ...candidate.cue].every((part) =>
      voice.content.some((content) => contains(content, part)),
    );
    const spoken = candidate.content.reduce((sum, part) => sum + overlapLength(part, statement), 0);
    const before = voice.content.reduce((sum, part) => sum + overlapLength(part, statement), 0);
    if (inside && spoken >= innerShareMin * before) voice = candidate;
  }
  return voice;
}

/**
 * The origins of one claim, told apart as a careful reader would: a headline or lead without a speaker takes the
 * one that its report names; "Minsk" and "the authorities" are the one body of that state that the claim names.
 */
export function settleOrigins(
  statements: readonly Statement[],
  origins: readonly Origin[],
  witnesses: ReadonlyMap<number, string>,
): Map<number, Origin> {
  const settled = new Map(statements.map((statement) => [statement.id, origins[statement.id]!]));
  for (const statement of statements) {
    if (settled.get(statement.id)!.level !== 'own') continue;
    const named = statements.find(
      (other) => other.report === statement.report && origins[other.id]!.level !== 'own' && !other.embedded,
    );
    if (named !== undefined) settled.set(statement.id, origins[named.id]!);
  }
  const parties = new Map([...settled.values()].filter((o) => o.level === 'party').map((o) => [o.key, o]));
  for (const [id, origin] of settled) {
    if (origin.level !== 'state') continue;
    const bodies = [...parties.values()].filter(
      (party) => party.country === origin.country || origin.country === undefined,
    );
    if (bodies.length === 1) settled.set(id, bodies[0]!);
  }
  joinSpokespeople(settled);
  inheritOrigins(statements, settled, witnesses);
  return settled;
}

/** Who speaks for a body is that body's voice: "the union" and "the union's secretary, …" are one origin. */
function joinSpokespeople(settled: Map<number, Origin>): void {
  const bodies = [...settled.values()].filter(({ level, roles }) => level === 'party' && (roles ?? []).length === 0);
  for (const [id, { roles = [] }] of settled) {
    const body = bodies.find(({ name }) => {
      const head = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
      return head.length > 3 && roles.some((role) => role.toLowerCase().includes(head));
    });
    if (body !== undefined) settled.set(id, body);
  }
}

/** One voice has the origins of its earliest report: copies and translations hand on whom they quote. */
function inheritOrigins(
  statements: readonly Statement[],
  settled: Map<number, Origin>,
  witnesses: ReadonlyMap<number, string>,
): void {
  for (const statement of statements) {
    const voice = statements.filter((other) => witnesses.get(other.id) === witnesses.get(statement.id));
    const earliest = Math.min(...voice.map(({ report }) => report));
    const first = voice.filter(({ report }) => report === earliest).map(({ id }) => settled.get(id)!);
    const own = settled.get(statement.id)!;
    if (statement.report !== earliest && !first.some(({ key }) => key === own.key))
      settled.set(statement.id, first[0]!);
  }
}
