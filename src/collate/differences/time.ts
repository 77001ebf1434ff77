import type { Timex } from '../../model/index.ts';
import { governingMeanings } from '../predicates.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues } from './detector.ts';
import { relateTimes } from './time-values.ts';

interface TimeValue {
  readonly statement: Statement;
  readonly timex: Timex;
  readonly words: string;
  readonly meanings: ReadonlySet<string>;
}

/** Two reports give the same happening times that cannot both be right. */
export function findTimeDifference(context: ClaimContext): DetectedDifference | undefined {
  const times = context.statements.flatMap((statement) => timesOf(context, statement));
  const differing = new Set<TimeValue>();
  for (const a of times)
    for (const b of times)
      if (
        a.statement.report < b.statement.report &&
        !context.alignments.isSettled(a.statement, b.statement) &&
        sameHappening(a, b) &&
        relateTimes(a.timex, b.timex) === 'apart' &&
        !agreeing(times, a, b)
      )
        for (const time of times) if (sameHappening(time, a) && sameHappening(time, b)) differing.add(time);
  const values = variantValues(context, 'time');
  if (differing.size === 0 && values.size === 0) return undefined;
  for (const { statement, words } of differing) {
    const before = values.get(statement.id);
    values.set(statement.id, before === undefined ? words : `${before}, ${words}`);
  }
  return { difference: { kind: 'time', note: `Different times: ${sayByReport(context, values)}.` }, values };
}

function timesOf(context: ClaimContext, statement: Statement): TimeValue[] {
  const { article, analysis } = context.articles[statement.report]!;
  return statement.timexes
    .map((index) => analysis.timexes[index]!)
    .filter((timex) => timex.type === 'DATE' || timex.type === 'TIME')
    .map((timex) => ({
      statement,
      timex,
      words: article.text.slice(timex.start, timex.end),
      meanings: governingMeanings(analysis, timex),
    }));
}

/** When something was said is no time of what was said. */
const speaking: ReadonlySet<string> = new Set(['said', 'say', 'told', 'tell', 'ad', 'add']);

function sameHappening(a: TimeValue, b: TimeValue): boolean {
  return [...a.meanings].some((meaning) => !speaking.has(meaning) && b.meanings.has(meaning));
}

/** Some time that the one report gives the happening is the same as one that the other gives it. */
function agreeing(times: readonly TimeValue[], a: TimeValue, b: TimeValue): boolean {
  const of = (x: TimeValue) => times.filter((t) => t.statement.report === x.statement.report && sameHappening(t, x));
  return of(a).some((x) => of(b).some((y) => relateTimes(x.timex, y.timex) === 'same'));
}
