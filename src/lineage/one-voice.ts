import { overlapLength, type Span } from '../base/span.ts';
import type { Derivation, Lineage, Passage } from '../model/index.ts';

/** A stretch of one article. */
export interface Stretch {
  /** Id of the article. */
  readonly article: string;
  readonly span: Span;
}

/** A chain of copies longer than this is not followed. */
const stepsMax = 5;
/** This share of a stretch must stand in a passage for the stretch to follow it. */
const insideShareMin = 0.5;

/**
 * True when the two stretches are one voice: a chain of derived passages leads from the one to the other. Shared
 * quotations and statements do not count, so an article can be half wire copy and half own reporting.
 */
export function isDerived(lineage: Lineage, a: Stretch, b: Stretch): boolean {
  if (a.article === b.article) return overlapLength(a.span, b.span) > 0;
  let front: Stretch[] = [a];
  const seen = new Set([a.article]);
  for (let step = 0; step < stepsMax && front.length > 0; step++) {
    const next = front.flatMap((stretch) => neighbours(lineage.derivations, stretch));
    if (next.some(({ article, span }) => article === b.article && mostlyOverlap(span, b.span))) return true;
    front = next.filter(({ article }) => article !== b.article && !seen.has(article));
    for (const { article } of front) seen.add(article);
  }
  return false;
}

/** Where a stretch stands in the articles one step away. */
function neighbours(derivations: readonly Derivation[], { article, span }: Stretch): Stretch[] {
  return derivations.flatMap(({ from, to, passages }) => {
    if (from !== article && to !== article) return [];
    const forward = from === article;
    return passages.flatMap((passage) => {
      const [own, other] = forward ? [passage.a, passage.b] : [passage.b, passage.a];
      if (!isOneVoice(passage) || !mostlyInside(span, own)) return [];
      return [{ article: forward ? to : from, span: project(span, own, other) }];
    });
  });
}

const isOneVoice = ({ kind }: Passage) => kind !== 'quotation' && kind !== 'boilerplate';

function mostlyInside(span: Span, passage: Span): boolean {
  return overlapLength(span, passage) >= insideShareMin * (span.end - span.start);
}

/** Either covers half of the other. */
function mostlyOverlap(a: Span, b: Span): boolean {
  return overlapLength(a, b) >= insideShareMin * Math.min(a.end - a.start, b.end - b.start);
}

/** The part of a passage's other side that answers to a span, in proportion. */
function project(span: Span, own: Span, other: Span): Span {
  const scale = (other.end - other.start) / Math.max(1, own.end - own.start);
  const start = other.start + Math.round(Math.max(0, span.start - own.start) * scale);
  const end = other.start + Math.round(Math.min(own.end - own.start, span.end - own.start) * scale);
  return { start, end: Math.max(start + 1, end) };
}
