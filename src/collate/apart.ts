import { overlaps, type Span } from '../base/span.ts';
import type { Article } from '../model/index.ts';

const apart: ReadonlySet<string> = new Set(['caption', 'credit', 'boilerplate']);

/** True inside a caption, a credit line or page furniture: no part of what the report says of its event. */
export function isApart({ blocks, insertions }: Article, span: Span): boolean {
  const holds = (block: Span) => overlaps(block, span);
  return blocks.some((block) => apart.has(block.kind) && holds(block)) || insertions.some(holds);
}
