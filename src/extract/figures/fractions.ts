import type { Lexicon } from './lexicon.ts';
import { type Numeral, numeral } from './numeral.ts';
import { applyMultipliers, largestPower } from './powers.ts';
import type { Lexeme } from './scan.ts';

export function readSlashFraction(lexemes: readonly Lexeme[], at: number, known: number): Numeral | undefined {
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || !slash?.glued || !bottom.glued) return undefined;
  if (!/^[/⁄]$/u.test(slash.text) || !/^\d{1,4}$/u.test(top.text) || !/^\d{1,4}$/u.test(bottom.text)) return undefined;
  const [n, d] = [Number(top.text), Number(bottom.text)];
  const after = lexemes[at + 3];
  if (d === 0 || n >= d || (after?.glued && /[/⁄\d]/u.test(after.text)) || !commonDenominators.has(d)) return undefined;
  const rule = Number.isNaN(known) ? 'figures/mixed-fraction' : 'figures/slash-fraction';
  return numeral([at, at + 3], n / d, ['fraction', rule]);
}

/** 9/11 and 24/7 are no fractions: only halves, thirds … tenths, twelfths and powers of two and ten are written so. */
const commonDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

const glyphs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The signs that are fractions by themselves. */
export const fractionGlyphs: readonly string[] = Object.keys(glyphs);

export function readGlyph(lexeme: Lexeme, at: number): Numeral | undefined {
  const value = glyphs[lexeme.text];
  return value === undefined ? undefined : numeral([at, at + 1], value, ['fraction', 'figures/glyph-fraction']);
}

export function glyphAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  return lexeme?.glued ? readGlyph(lexeme, at) : undefined;
}

/** "three and a fifth", "2 million and a quarter", "veinte con tres quintos": a fraction of the last power. */
export function withFraction(
  lexemes: readonly Lexeme[],
  lexicon: Lexicon,
  whole: { value: number; to: number },
): { value: number; to: number } {
  const joint = lexemes[whole.to];
  if (joint === undefined || !(lexicon.sets.joiners.has(joint.lower) || lexicon.sets.points.has(joint.lower)))
    return whole;
  const fraction = pureFraction(lexemes, whole.to + 1, lexicon);
  return fraction === undefined
    ? whole
    : { value: whole.value + fraction.min * largestPower(whole.value), to: fraction.to };
}

/** "a fifth", "three fifths". */
export function pureFraction(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'word') return undefined;
  const next = lexemes[at + 1];
  const part = next && fractionWord(next, lexicon);
  const top = lexicon.sets.articles.has(first.lower) ? 1 : lexicon.numerals.get(first.lower);
  if (part === undefined || top === undefined || top * part >= 1) return undefined;
  return numeral([at, at + 2], top * part, 'fraction');
}

/** The part of one that a word names; also numbers with the ending of fractions ("veintiunavos"). */
function fractionWord(lexeme: Lexeme, lexicon: Lexicon): number | undefined {
  const known = lexicon.fractions.get(lexeme.lower);
  if (known !== undefined) return known;
  for (const ending of lexicon.data.fractionEndings ?? []) {
    if (!lexeme.lower.endsWith(ending) || lexeme.lower.length - ending.length < 3) continue;
    const stem = lexeme.lower.slice(0, -ending.length);
    const value = lexicon.numerals.get(stem) ?? lexicon.multipliers.get(stem);
    if (value !== undefined && value > 1) return 1 / value;
  }
  return undefined;
}

/** "two thirds", "a quarter", "half a million", "half a dozen". `top` is the number in front, if any. */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  top: number | undefined,
): Numeral | undefined {
  const lexeme = lexemes[at];
  let part = lexeme && fractionWord(lexeme, lexicon);
  let to = at + 1;
  if (part === undefined && top === undefined && lexeme && lexicon.sets.articles.has(lexeme.lower)) {
    part = lexemes[to] && fractionWord(lexemes[to] as Lexeme, lexicon);
    to++;
    if (part !== undefined && !endsFraction(lexemes[to], lexicon)) return undefined;
  } else if (top === undefined && !(lexeme && lexicon.sets.bareFractions.has(lexeme.lower))) return undefined;
  if (part === undefined) return undefined;
  if (top !== undefined && top * part > 1 && !/s$/u.test(lexeme?.lower ?? '')) return undefined;
  if (top === undefined && lexicon.sets.articles.has(lexemes[to]?.lower ?? '')) {
    const scaled = applyMultipliers(lexemes, to + 1, lexicon, { value: part, half: false });
    if (scaled.to > to + 1) return numeral([at, scaled.to], scaled.value, ['words', 'figures/half-of-power']);
  }
  const scaled = applyMultipliers(lexemes, to, lexicon, { value: (top ?? 1) * part, half: false });
  return numeral([at, scaled.to], scaled.value, ['fraction', 'figures/word-fraction']);
}

/** "a third of", "a third were" but not "a third term", "a fourth was hurt". */
export function endsFraction(next: Lexeme | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.kind !== 'word') return true;
  return lexicon.sets.stops.has(next.lower) && !/^(is|was|has|had|remains?|remained|died|who)$/u.test(next.lower);
}
