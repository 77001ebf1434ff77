import type { Timex } from '../../model/index.ts';
import type { Piece } from './lexer.ts';

interface Kept {
  readonly piece: Piece;
  readonly index: number;
}

/** Joins "from May to June": the first expression learns which one it continues to. */
export function linkRanges(items: readonly Timex[], kept: readonly Kept[], pieces: readonly Piece[]): Timex[] {
  return items.map((item, i) => {
    const here = kept[i];
    const next = kept[i + 1];
    if (here === undefined || next === undefined || next.index !== here.index + 2) return item;
    const joint = pieces[here.index + 1];
    if (joint?.senses?.range === undefined || item.type !== items[i + 1]?.type) return item;
    if (joint.key === 'and' && pieces[here.index - 1]?.senses?.between === undefined) return item;
    return { ...inOrder(item, items[i + 1] as Timex), rangeEnd: i + 1 };
  });
}

/** A range runs forwards: when its implied years say otherwise, it began the year before. */
function inOrder(first: Timex, second: Timex): Timex {
  const implied =
    !first.certain.includes('year') && !second.certain.includes('year') && first.certain.includes('month');
  if (!implied || !/^\d{4}-\d\d/u.test(first.value) || first.value <= second.value) return first;
  return { ...first, value: String(Number(first.value.slice(0, 4)) - 1) + first.value.slice(4) };
}
