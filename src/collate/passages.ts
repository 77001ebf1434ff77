import { overlapLength } from '../base/span.ts';
import type { AnalysedArticle, Lineage, PassageKind } from '../model/index.ts';
import type { Statement } from './statement.ts';

/** Which statements lie in stretches of text that derive from one another. */
export interface PassageIndex {
  /** Pairs of statement ids that share a passage. */
  readonly pairs: readonly (readonly [number, number])[];
  /** 0…1: share of the shorter statement that lies in a passage shared with the other. */
  readonly aligned: (a: Statement, b: Statement) => number;
  /** True when the two are one voice: the same wording, handed on. A shared quotation is not. */
  readonly oneVoice: (a: Statement, b: Statement) => boolean;
}

/** Two statements are one voice when this share of the shorter one was handed on. */
const oneVoiceShareMin = 0.5;
const handedOn: ReadonlySet<PassageKind> = new Set(['verbatim', 'rewritten', 'translated']);

/** Lays the lineage's passages over the statements. */
export function indexPassages(
  articles: readonly AnalysedArticle[],
  statements: readonly Statement[],
  lineage: Lineage,
): PassageIndex {
  const reportOf = new Map(articles.map(({ article }, index) => [article.id, index]));
  const byReport = articles.map((_, report) => statements.filter((statement) => statement.report === report));
  const shares = new Map<string, number>();
  const voices = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { from, to, passages } of lineage.derivations) {
    const [left, right] = [reportOf.get(from), reportOf.get(to)];
    if (left === undefined || right === undefined) continue;
    for (const { a, b, kind } of passages) {
      if (kind === 'boilerplate') continue;
      for (const x of byReport[left]!) {
        const inA = overlapLength(x, a) / (x.end - x.start);
        if (inA < 0.3) continue;
        for (const y of byReport[right]!) {
          const inB = overlapLength(y, b) / (y.end - y.start);
          if (inB < 0.3 || !alignsWithin({ x, y, a, b })) continue;
          const key = pairKey(x.id, y.id);
          const share = Math.min(1, (inA + inB) / 2);
          if (!shares.has(key)) pairs.push([x.id, y.id]);
          shares.set(key, Math.max(shares.get(key) ?? 0, share));
          if (handedOn.has(kind)) voices.set(key, Math.max(voices.get(key) ?? 0, Math.max(inA, inB)));
        }
      }
    }
  }
  return {
    pairs,
    aligned: (a, b) => shares.get(pairKey(a.id, b.id)) ?? 0,
    oneVoice: (a, b) => (voices.get(pairKey(a.id, b.id)) ?? 0) >= oneVoiceShareMin,
  };
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`;
}

/** Inside a long passage, statements align when they stand at about the same place of it. */
function alignsWithin({ x, y, a, b }: { x: Span; y: Span; a: Span; b: Span }): boolean {
  const place = (inner: Span, outer: Span) =>
    ((inner.start + inner.end) / 2 - outer.start) / Math.max(1, outer.end - outer.start);
  const half = (inner: Span, outer: Span) => (inner.end - inner.start) / 2 / Math.max(1, outer.end - outer.start);
  return Math.abs(place(x, a) - place(y, b)) <= Math.max(half(x, a), half(y, b));
}

type Span = { readonly start: number; readonly end: number };
