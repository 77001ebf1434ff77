import type { Piece } from './lexer.ts';

type Test = (pieces: readonly Piece[], index: number) => boolean;

/** Composites that need a reason to be a time, by rule. */
const doubtful: Readonly<Record<string, Test>> = {
  year: isYear,
  'year-word': (pieces, index) => pieces[index - 1]?.senses?.yearCue !== undefined,
  'doubtful-month': (pieces, index) => pieces[index - 1]?.senses?.monthCue !== undefined && !beforeOf(pieces, index),
  month: (pieces, index) => !beforeOf(pieces, index),
  'day-part': hasPartCue,
  'numeric-date': isDated,
  // "40 Morgen Land" is a measure of land.
  'day-shift': (pieces, index) => pieces[index - 1]?.senses?.num === undefined,
  'dotted-date': isDated,
  'day-of-month': isDayOfMonth,
  duration: notAge,
  season: notParticiple,
};

/** Whether a composite is a finding. */
export function keepPiece(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.spec === undefined || piece.rule === undefined) return false;
  return doubtful[piece.rule]?.(pieces, index) ?? true;
}

/** "the March of the Mothers" is not a month. */
function beforeOf(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.key === 'of' && pieces[index + 2]?.spec === undefined;
}

/** "a six-year-old boy", "52 years old": a person's age is a figure, not a time. */
function notAge(pieces: readonly Piece[], index: number): boolean {
  const after = pieces[index + 1];
  const next = after?.key === '-' ? pieces[index + 2] : after;
  return next?.senses?.age === undefined;
}

const auxiliaries = /^(?:a|ont|ai|as|avons|avez|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|n'a|n'ont)$/u;

/** French "ont été" is a verb, not a summer. */
function notParticiple(pieces: readonly Piece[], index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  // No other season has three letters in any language.
  const isShort = piece !== undefined && piece.end - piece.start === 3;
  return !isShort || before === undefined || !auxiliaries.test(before.key);
}

/** "1/8" is a fraction unless something says that it is a day; a full date needs nothing. */
function isDated(pieces: readonly Piece[], index: number): boolean {
  const spec = pieces[index]?.spec;
  if (spec?.kind !== 'calendar' || spec.parts.year !== undefined || spec.parts.weekday !== undefined) return true;
  const before = pieces[index - 1];
  if (before === undefined || before.key === '\n' || before.senses?.dayCue !== undefined) return true;
  // "on 20/11, 22/11 or 25/11": what follows a date in a list is one.
  const joins = before.key === ',' || before.senses?.range !== undefined || before.senses?.orWord !== undefined;
  return joins && pieces[index - 2]?.rule === pieces[index]?.rule && isDated(pieces, index - 2);
}

/** "on the 15th": after a word that dates, or alone between marks. */
function isDayOfMonth(pieces: readonly Piece[], index: number): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (before?.senses?.dayCue !== undefined) return endsThere(pieces, index);
  const closed = after === undefined || !/^[\p{L}\d%]/u.test(after.key);
  return closed && (before === undefined || before.key === '\n');
}

function hasPartCue(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.senses?.partCue !== undefined;
}

/** A bare day of the month ends its phrase: "on the 15th", not "the 15th regiment". */
function endsThere(pieces: readonly Piece[], index: number): boolean {
  const after = pieces[index + 1];
  return after === undefined || !/^\p{L}/u.test(after.key) || after.senses !== undefined;
}

/** A year stands after a word that places things in time, or in brackets, or in a range; else it must look recent. */
function isYear(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const spec = pieces[index]?.spec;
  const year = spec?.kind === 'calendar' ? (spec.parts.year ?? 0) : 0;
  if (after?.senses?.unit !== undefined || after?.key === '%' || /^[$€£#]$/u.test(before?.key ?? '')) return false;
  if (after?.senses?.counted !== undefined && before?.senses?.strongCue === undefined) return false;
  if (before?.senses?.yearCue !== undefined || before?.key === '(') return year >= 1000;
  return year >= 1900 && year < 2100;
}
