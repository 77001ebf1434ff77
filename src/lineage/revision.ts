import type { Article } from '../model/index.ts';

/** A later version by the same outlet is a revision of its own report, not a copy of another's. */
export function isRevision(parent: Article, child: Article): boolean {
  const outlet = parent.outlet?.value.toLowerCase();
  return outlet !== undefined && outlet === child.outlet?.value.toLowerCase();
}
