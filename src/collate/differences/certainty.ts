import { meaningOf } from '../../lang/related.ts';
import type { Certainty } from '../../model/index.ts';
import { certaintyOfStatement } from '../certainty.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues } from './detector.ts';

/** One report tells as done what another tells as planned, feared or alleged. */
export function findCertaintyDifference(context: ClaimContext): DetectedDifference | undefined {
  const events = context.statements.flatMap((statement) => eventsOf(context, statement));
  const values = variantValues(context, 'certainty');
  for (const a of events)
    for (const b of events) {
      if (a.statement.report >= b.statement.report || a.meaning !== b.meaning || a.certainty === b.certainty) continue;
      if (context.alignments.isSettled(a.statement, b.statement)) continue;
      const [x, y] = [a, b].map(({ statement }) =>
        certaintyOfStatement(statement, context.articles[statement.report]!),
      );
      if (x === y || x === 'denied' || y === 'denied') continue;
      const sameReport = (x: typeof a) =>
        events.filter((e) => e.statement.report === x.statement.report && e.meaning === x.meaning);
      if (sameReport(a).some((x) => sameReport(b).some((y) => x.certainty === y.certainty))) continue;
      if (a.certainty !== 'happened' && b.certainty !== 'happened') continue;
      values.set(a.statement.id, a.certainty);
      values.set(b.statement.id, b.certainty);
    }
  if (values.size === 0) return undefined;
  return {
    difference: { kind: 'certainty', note: `Told with different certainty: ${sayByReport(context, values)}.` },
    values,
  };
}

function eventsOf(
  context: ClaimContext,
  statement: Statement,
): { statement: Statement; meaning: string; certainty: Certainty }[] {
  const { article, analysis } = context.articles[statement.report]!;
  return statement.events.map((index) => {
    const event = analysis.events[index]!;
    const cue = event.cue[0]!;
    const token = analysis.tokens.find((t) => t.start >= cue.start && t.end <= cue.end && t.upos !== 'AUX');
    const lemma = token?.lemma ?? article.text.slice(cue.start, cue.end);
    return { statement, meaning: meaningOf(lemma.toLowerCase(), analysis.lang), certainty: event.certainty };
  });
}
