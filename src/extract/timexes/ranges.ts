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
    return { ...item, rangeEnd: i + 1 };
  });
}
