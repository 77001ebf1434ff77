import type { EntityMention } from './entity-mention.ts';

/**
 * One mention holds the other, and both are the same: "*Ana Ruiz*, head of the port", "club president *Ana Ruiz*".
 * What stands before a bare name is its title unless it ends in a preposition, a possessor or "and".
 */
export function isApposition(a: EntityMention, b: EntityMention): boolean {
  if (a.report !== b.report || a.isGroup) return false;
  const [outer, inner] = a.end - a.start >= b.end - b.start ? [a, b] : [b, a];
  if (outer.start > inner.start || outer.end < inner.end || outer.raw === inner.raw) return false;
  const ahead = outer.raw.slice(0, inner.start - outer.start);
  const after = outer.raw.slice(inner.end - outer.start);
  if (ahead === '') return /^\s*[,(–—]/u.test(after) || (!inner.isName && startsName.test(after));
  if (after !== '' && !/^[\s.,)]*$/u.test(after)) return false;
  return /[,(–—]\s*$/u.test(ahead) || (inner.isName && startsName.test(inner.raw) && endsTitle.test(ahead));
}

/** A capital, perhaps behind a space. */
const startsName = /^\s*\p{Lu}/u;
/** A common word of some length: "manufacturer ", not "of " or "Boeing's ". */
const endsTitle = /(?:^|\s)(?!with|from|over|door|voor|oltre|para|sobre|dell|della|degli)\p{Ll}{4,}\s$/u;
