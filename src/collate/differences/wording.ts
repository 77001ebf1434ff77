import { contains, hull, overlaps } from '../../base/span.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport } from './detector.ts';

interface Quotation {
  readonly statement: Statement;
  readonly lang: string;
  readonly origin: string;
  readonly words: string;
  readonly folded: string;
}

/** One quotation in different words, inside quotation marks in each of the reports. */
export function findWordingDifference(context: ClaimContext): DetectedDifference | undefined {
  const quotations = context.statements.flatMap((statement) => quotationOf(context, statement));
  const values = new Map<number, string>();
  for (const a of quotations)
    for (const b of quotations) {
      if (a.statement.report >= b.statement.report || a.origin !== b.origin || a.lang !== b.lang) continue;
      if (a.folded.includes(b.folded) || b.folded.includes(a.folded)) continue;
      values.set(a.statement.id, a.words);
      values.set(b.statement.id, b.words);
    }
  if (values.size === 0) return undefined;
  return {
    difference: { kind: 'wording', note: `Quoted in different words: ${sayByReport(context, values)}.` },
    values,
  };
}

/** The quoted words in a statement, all parts together. */
function quotationOf(context: ClaimContext, statement: Statement): Quotation[] {
  const { article, analysis } = context.articles[statement.report]!;
  const quotes = analysis.attributions
    .filter((attribution) => attribution.content.some((content) => overlaps(content, statement)))
    .flatMap((attribution) => attribution.quotes)
    .filter((quote) => contains(statement, quote) || overlaps(statement, quote));
  const distinct = quotes.filter(
    (quote, i) => quotes.findIndex((q) => q.start === quote.start && q.end === quote.end) === i,
  );
  if (hull(distinct) === undefined) return [];
  const parts = distinct
    .sort((a, b) => a.start - b.start)
    .map((quote) =>
      article.text.slice(Math.max(quote.start, statement.start), Math.min(quote.end, statement.end)).trim(),
    );
  const words = parts.map((part) => `“${part}”`).join(' … ');
  const folded = parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === ''
    ? []
    : [{ statement, lang: analysis.lang, origin: context.origins.get(statement.id)!.key, words, folded }];
}
