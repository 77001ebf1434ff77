import { contains, overlaps } from '../../base/span.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues } from './detector.ts';

/** Words that a shared quotation must have before two speakers of it are a difference. */
const quotedWordsMin = 5;

/** The same quoted words, put into different mouths. */
export function findSpeakerDifference(context: ClaimContext): DetectedDifference | undefined {
  const quoted = context.statements
    .map((statement) => ({
      statement,
      words: quotedWords(context, statement),
      origin: context.origins.get(statement.id)!,
    }))
    .filter(({ words, origin }) => words.size >= quotedWordsMin && origin.level !== 'own');
  const values = variantValues(context, 'speaker');
  for (const a of quoted)
    for (const b of quoted) {
      if (a.statement.report >= b.statement.report || a.origin.key === b.origin.key) continue;
      if (context.alignments.isSettled(a.statement, b.statement)) continue;
      if (sharedShare(a.words, b.words) < 0.8) continue;
      values.set(a.statement.id, a.origin.name);
      values.set(b.statement.id, b.origin.name);
    }
  if (values.size === 0) return undefined;
  return {
    difference: { kind: 'speaker', note: `One quotation, different speakers: ${sayByReport(context, values)}.` },
    values,
  };
}

function quotedWords(context: ClaimContext, statement: Statement): Set<string> {
  const { article, analysis } = context.articles[statement.report]!;
  const quotes = analysis.attributions
    .flatMap((attribution) => attribution.quotes)
    .filter((quote) => contains(statement, quote) || overlaps(statement, quote));
  const text = quotes.map((quote) => article.text.slice(quote.start, quote.end)).join(' ');
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size);
}
