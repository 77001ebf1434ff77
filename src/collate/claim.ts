import type { AnalysedArticle, Claim, Reading } from '../model/index.ts';
import { accountStatement } from './account-statement.ts';
import type { ActorIndex } from './actors.ts';
import { Alignments } from './alignment.ts';
import { type DetectedDifference, nameOfReport } from './differences/detector.ts';
import { differenceDetectors } from './differences/index.ts';
import { findTellingVariants } from './differences/variants.ts';
import type { Origin } from './origins.ts';
import { settleOrigins } from './origins.ts';
import { stateOf } from './state.ts';
import type { Statement } from './statement.ts';

/** All that the claims of one story are built from. */
export interface ClaimSources {
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
  readonly origins: readonly Origin[];
  readonly isRevision: (a: number, b: number) => boolean;
  readonly witnessesOf: (statements: readonly Statement[]) => ReadonlyMap<number, string>;
}

/** A claim together with what it was built from, for quotes, figures and the lists of what only one report has. */
export interface BuiltClaim {
  readonly claim: Claim;
  readonly statements: readonly Statement[];
  readonly origins: ReadonlyMap<number, Origin>;
}

/** Builds the claim that a group of statements makes: its readings, witnesses, origins, differences and state. */
export function buildClaim(id: string, statements: readonly Statement[], sources: ClaimSources): BuiltClaim {
  const { articles, actors } = sources;
  const witnesses = sources.witnessesOf(statements);
  const origins = settleOrigins(statements, sources.origins, witnesses);
  const alignments = new Alignments(statements, articles);
  const variants = findTellingVariants(alignments, articles);
  const { isRevision } = sources;
  const context = { statements, articles, actors, witnesses, origins, isRevision, alignments, variants };
  const found = differenceDetectors.flatMap((detect) => detect(context) ?? []);
  const primary = found[0];
  const distinctOrigins = originsByWitness(statements, origins, witnesses);
  const counts = {
    reports: new Set(statements.map((statement) => statement.report)).size,
    outlets: new Set(statements.map((statement) => nameOfReport(articles, statement.report))).size,
    witnesses: new Set(witnesses.values()).size,
    origins: distinctOrigins.length,
  };
  const differences = found.map(({ difference }) => difference);
  const { state, note } = stateOf({ ...counts, origins: distinctOrigins, differences });
  const shown = statements.map((statement) => accountStatement(statement, articles, actors));
  const claim: Claim = {
    id,
    text: titleOf(fullest(statements), sources),
    state,
    stateNote: note,
    ...(differences[0] === undefined ? {} : { difference: differences[0] }),
    differences: differences.slice(1),
    readings: readingsOf(context, primary, sources),
    counts,
    background: shown.every((statement) => statement.background === true),
  };
  return { claim, statements, origins };
}

/** Origins of a claim: named parties once, own words once per witness (a copy of own words is no second origin). */
function originsByWitness(
  statements: readonly Statement[],
  origins: ReadonlyMap<number, Origin>,
  witnesses: ReadonlyMap<number, string>,
): Origin[] {
  const distinct = new Map<string, Origin>();
  for (const { id } of statements) {
    const origin = origins.get(id)!;
    const key = origin.level === 'own' ? `own:${witnesses.get(id)}` : origin.key;
    if (!distinct.has(key)) distinct.set(key, origin);
  }
  return [...distinct.values()];
}

/** The claim is called by the fullest statement in the own text of the earliest report that makes it. */
function fullest(statements: readonly Statement[]): Statement {
  const rank = (s: Statement) => (s.embedded ? 2 : s.place === 'text' ? 0 : 1);
  return [...statements].sort(
    (a, b) => rank(a) - rank(b) || a.report - b.report || b.end - b.start - (a.end - a.start) || a.id - b.id,
  )[0]!;
}

/** A claim's words; a part of a sentence that lost its subject gets its speaker back, in an editor's brackets. */
function titleOf(statement: Statement, { articles, actors }: ClaimSources): string {
  const { analysis } = articles[statement.report]!;
  const { text, attribution } = accountStatement(statement, articles, actors);
  const opens = statement.start <= analysis.sentences[statement.sentence]!.start;
  const speaker = attribution?.speaker ?? '';
  return opens || speaker === '' || text.includes(speaker) ? text : `[${speaker}] ${text}`;
}

interface ReadingContext {
  readonly statements: readonly Statement[];
  readonly origins: ReadonlyMap<number, Origin>;
  readonly witnesses: ReadonlyMap<number, string>;
}

/** One reading where reports agree; where they differ, one per value, and one for those that do not say. */
function readingsOf(
  context: ReadingContext,
  primary: DetectedDifference | undefined,
  sources: ClaimSources,
): Reading[] {
  const byValue = new Map<string, Statement[]>();
  for (const statement of context.statements) {
    const value = primary === undefined ? '' : (valueFor(statement, context, primary) ?? '');
    byValue.set(value, [...(byValue.get(value) ?? []), statement]);
  }
  return [...byValue]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([value, statements]) => ({
      value,
      witnesses: [...new Set(statements.map(({ id }) => context.witnesses.get(id)!))],
      origins: [...new Set(statements.map(({ id }) => context.origins.get(id)!.name))],
      statements: statements.map((statement) => accountStatement(statement, sources.articles, sources.actors)),
    }));
}

/** The statement's own value, else the one that its report gives elsewhere in the claim. */
function valueFor(statement: Statement, context: ReadingContext, { values }: DetectedDifference): string | undefined {
  const own = values.get(statement.id);
  if (own !== undefined) return own;
  const sibling = context.statements.find((other) => other.report === statement.report && values.has(other.id));
  return sibling === undefined ? undefined : values.get(sibling.id);
}
