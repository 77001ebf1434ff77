import type { Piece } from './lexer.ts';

/** Whether a composite is a finding: a bare four-digit number needs a reason to be a year. */
export function keepPiece(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.spec === undefined) return false;
  if (piece.rule !== 'year') return true;
  return isYear(pieces, index);
}

/** A year stands after a word that places things in time, or in brackets, or in a range; else it must look recent. */
function isYear(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const spec = pieces[index]?.spec;
  const year = spec?.kind === 'calendar' ? (spec.parts.year ?? 0) : 0;
  if (
    after?.senses?.unit !== undefined ||
    after?.key === '%' ||
    before?.key === '$' ||
    before?.key === '€' ||
    before?.key === '#'
  )
    return false;
  if (before?.senses?.yearCue !== undefined || before?.key === '(') return year >= 1000;
  return year >= 1900 && year < 2100;
}
