import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues, wordsOf } from './detector.ts';

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
  const values = variantValues(context, 'wording');
  for (const a of quotations)
    for (const b of quotations) {
      if (a.statement.report >= b.statement.report || a.origin !== b.origin || a.lang !== b.lang) continue;
      if (context.alignments.isSettled(a.statement, b.statement)) continue;
      if (sharedShare(a.folded, b.folded) < sharedShareMin) continue;
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

/** Quotations that share fewer of their words are of different things. */
const sharedShareMin = 0.2;

/** Share of the shorter quotation's longer words that stand in the other. */
function sharedShare(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.split(' ').filter((word) => word.length > 3)));
  const [small, large] = x!.size <= y!.size ? [x!, y!] : [y!, x!];
  return small.size === 0 ? 0 : [...small].filter((word) => large.has(word)).length / small.size;
}

/** Words inside quotation marks of any habit; single quoted words count too ("terrorist" attacks). */
const quoted =
  /“([^“”]{2,600})”|«([^«»]{2,600})»|„([^„“”]{2,600})[“”]|"([^"]{2,600})"|(?<=^|\s)[‘']([^‘’']{4,600})[’'](?=$|[\s.,;:])/gu;

/** The quoted words in a statement, all parts together. */
function quotationOf(context: ClaimContext, statement: Statement): Quotation[] {
  const { analysis } = context.articles[statement.report]!;
  const parts = [...wordsOf(context, statement).matchAll(quoted)].map((match) =>
    (match.slice(1).find((part) => part !== undefined) ?? '').replace(/[,.]$/u, '').trim(),
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
