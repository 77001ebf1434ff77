import { overlapLength, type Span } from '../base/span.ts';
import { scanWords } from '../base/words.ts';
import type { Article, Derivation, Passage } from '../model/index.ts';

/** Rewritten passages share at least this many of the shorter one's longer words. */
const sharedWordsMin = 0.25;
const wordLengthMin = 4;

/**
 * A report that seems to translate a translation back into the first language rewrites the first report: nobody
 * re-translates what can be read in the original. The edge moves to that report, passage by passage.
 */
export function throughTranslations(edges: readonly Derivation[], articles: readonly Article[]): Derivation[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return edges.map((edge) => {
    const child = byId.get(edge.to);
    const upper =
      edge.kind === 'translation' ? edges.find((e) => e.kind === 'translation' && e.to === edge.from) : undefined;
    const original = upper === undefined ? undefined : byId.get(upper.from);
    if (upper === undefined || original === undefined || child?.lang !== original.lang) return edge;
    const passages = edge.passages.flatMap((passage) => composed(upper.passages, passage, { original, child }));
    return passages.length === 0 ? edge : rewriteOf(edge, { original, child, passages });
  });
}

function rewriteOf(
  edge: Derivation,
  { original, child, passages }: { original: Article; child: Article; passages: readonly Passage[] },
): Derivation {
  const held = passages.reduce((sum, { b }) => sum + b.end - b.start, 0);
  return {
    ...edge,
    from: original.id,
    kind: 'rewrite',
    share: Math.min(1, held / Math.max(1, child.text.length)),
    passages,
    evidence: [
      `${passages.length} passages tell the same facts in the same order in other words`,
      ...edge.evidence.filter((evidence) => evidence.startsWith('published')),
    ],
  };
}

/** The original's stretch behind a translated passage, where its words agree with the child's. */
function composed(
  upper: readonly Passage[],
  passage: Passage,
  { original, child }: { original: Article; child: Article },
): Passage[] {
  const source = upper
    .map((candidate) => ({ candidate, shared: overlapLength(candidate.b, passage.a) }))
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => y.shared - x.shared)[0]?.candidate;
  if (
    source === undefined ||
    sharedWords(original.text, source.a, { text: child.text, span: passage.b }) < sharedWordsMin
  )
    return [];
  return [{ a: source.a, b: passage.b, kind: 'rewritten' }];
}

/** Share of the shorter stretch's longer words that stand in the other one. */
function sharedWords(text: string, span: Span, other: { readonly text: string; readonly span: Span }): number {
  const [x, y] = [wordsIn(text, span), wordsIn(other.text, other.span)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size === 0 ? 0 : [...small].filter((word) => large.has(word)).length / small.size;
}

function wordsIn(text: string, { start, end }: Span): Set<string> {
  return new Set(
    scanWords(text.slice(start, end))
      .map(({ folded }) => folded)
      .filter((word) => word.length >= wordLengthMin),
  );
}
