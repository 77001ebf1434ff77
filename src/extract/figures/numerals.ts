import { parseDigits } from './digits.ts';
import {
  endsFraction,
  glyphAt,
  pureFraction,
  readFraction,
  readGlyph,
  readSlashFraction,
  withFraction,
} from './fractions.ts';
import type { Lexicon } from './lexicon.ts';
import { type Numeral, numeral, round } from './numeral.ts';
import { applyMultipliers, skipHyphen } from './powers.ts';
import type { Lexeme } from './scan.ts';
import { sumWords } from './sums.ts';

/** Reads the numeral that starts at lexeme `at`; `money` allows short forms such as `$725m`. */
export function readNumeral(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  money = false,
): Numeral | undefined {
  const first = lexemes[at] as Lexeme;
  if (first.kind === 'number') return readDigits(lexemes, at, lexicon, money);
  if (first.kind === 'word') return readVague(lexemes, at, lexicon) ?? readWords(lexemes, at, lexicon);
  return readGlyph(first, at) ?? readBareDecimal(lexemes, at);
}

function readDigits(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon, money: boolean): Numeral | undefined {
  let value = parseDigits((lexemes[at] as Lexeme).text, lexicon.data.decimal);
  if (value === undefined) return undefined;
  let to = at + 1;
  let form: Numeral['form'] = 'digits';
  const fraction = readSlashFraction(lexemes, at, value) ?? readRatio(lexemes, at, { whole: { value, to }, lexicon });
  if (fraction !== undefined) return fraction;
  const mixed = readSlashFraction(lexemes, to, Number.NaN) ?? glyphAt(lexemes, to);
  if (mixed !== undefined && Number.isInteger(value)) {
    value += mixed.min;
    to = mixed.to;
    form = 'fraction';
  }
  const suffix = suffixAt(lexemes, to, lexicon, money);
  if (suffix !== undefined) {
    value *= suffix;
    to = overFullStop(lexemes, to + 1, lexicon);
  }
  const scaled = withFraction(lexemes, lexicon, applyMultipliers(lexemes, to, lexicon, { value, half: true }));
  const power = readPowerOfTen(lexemes, scaled.to) ?? readExponent(lexemes, scaled.to);
  if (power !== undefined) return numeral([at, power.to], round(scaled.value * power.value), 'digits');
  return numeral([at, scaled.to], round(scaled.value), form);
}

/** "2,5 Mio. Menschen", "300 тыс. человек": the full stop of the short form, where a word goes on. */
function overFullStop(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number {
  const [form, stop, next] = [lexemes[at - 1] as Lexeme, lexemes[at], lexemes[at + 1]];
  if (stop?.text !== '.' || !stop.glued || form.text.length < 2 || next?.kind !== 'word' || next.fresh) return at;
  return next.text === next.lower || lexicon.data.nounsCapitalised === true ? at + 1 : at;
}

/** `k`, `m`, `bn` behind digits, glued or spaced; what needs money or a capital is told by the data. */
function suffixAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon, money: boolean): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return undefined;
  const value = lexicon.suffixes.get(lexeme.text) ?? (money ? lexicon.moneySuffixes.get(lexeme.text) : undefined);
  if (value === undefined) return undefined;
  return lexeme.glued || lexeme.text.length > 1 || money || /^[MBk]$/u.test(lexeme.text) ? value : undefined;
}

/** ".500": a decimal without its zero. */
function readBareDecimal(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const [mark, digits] = [lexemes[at] as Lexeme, lexemes[at + 1]];
  if ((mark.text !== '.' && mark.text !== ',') || mark.glued || digits?.kind !== 'number' || !digits.glued)
    return undefined;
  return /^\d+$/u.test(digits.text) ? numeral([at, at + 2], Number(`0.${digits.text}`), 'digits') : undefined;
}

/** "× 10^-5" and "×10−5". */
function readPowerOfTen(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  if (!/^[×x*]$/u.test(lexemes[at]?.text ?? '') || lexemes[at + 1]?.text !== '10') return undefined;
  let k = at + 2;
  if (lexemes[k]?.text === '^') k++;
  const negative = /^[-−–]$/u.test(lexemes[k]?.text ?? '');
  if (negative) k++;
  const exponent = lexemes[k];
  if (exponent?.kind !== 'number' || !exponent.glued || exponent.text.length > 2) return undefined;
  return { value: 10 ** (negative ? -Number(exponent.text) : Number(exponent.text)), to: k + 1 };
}

/** "1e10", "12.32e+14". */
function readExponent(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | undefined {
  const [mark, sign] = [lexemes[at], lexemes[at + 1]];
  if (mark?.lower !== 'e' || !mark.glued || !sign?.glued) return undefined;
  const signed = /^[-+−]$/u.test(sign.text);
  const exponent = lexemes[signed ? at + 2 : at + 1];
  if (exponent?.kind !== 'number' || !exponent.glued || exponent.text.length > 2) return undefined;
  const power = Number(exponent.text) * (signed && sign.text !== '+' ? -1 : 1);
  return { value: 10 ** power, to: signed ? at + 3 : at + 2 };
}

/** "dozens", "hundreds of thousands", "tens of millions": an order of size, its range one power of ten wide. */
function readVague(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const order = lexicon.vague.get((lexemes[at] as Lexeme).lower);
  if (order === undefined) return undefined;
  let value = order;
  let to = at + 1;
  for (let k = to; ; k = to) {
    const isOf = lexicon.sets.of.has(lexemes[k]?.lower ?? '');
    const next = lexemes[isOf ? k + 1 : k];
    const factor = next && (lexicon.vague.get(next.lower) ?? lexicon.multipliers.get(next.lower));
    if (factor === undefined || factor < 100) break;
    value *= factor;
    to = (isOf ? k + 1 : k) + 1;
  }
  return { from: at, to, min: value, max: value * 10, form: 'vague', rule: 'figures/vague' };
}

/** Numerals in words, with fractions, decimals and collectives. */
function readWords(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const first = lexemes[at] as Lexeme;
  const half = readFraction(lexemes, at, lexicon, undefined);
  if (half !== undefined) return half;
  const article = lexicon.sets.articles.has(first.lower);
  const whole = sumWords(lexemes, at, lexicon, article);
  if (whole === undefined) return article ? undefined : readCollective(lexemes, at, lexicon);
  const decimal = readSpokenDecimal(lexemes, whole, lexicon);
  const ratio = readRatio(lexemes, at, { whole, lexicon });
  if (ratio !== undefined) return ratio;
  const fraction = readFraction(lexemes, skipHyphen(lexemes, whole.to), lexicon, whole.value);
  // "a fourth victim" is no quarter, "a quarter million" is one.
  const isPart =
    !article || (fraction !== undefined && (fraction.to > at + 2 || endsFraction(lexemes[fraction.to], lexicon)));
  if (fraction !== undefined && isPart) return { ...fraction, from: at };
  const scaled = withFraction(
    lexemes,
    lexicon,
    applyMultipliers(lexemes, decimal.to, lexicon, { value: decimal.value, half: true }),
  );
  if (article && scaled.to === at + 1) return undefined;
  return numeral([at, scaled.to], round(scaled.value), article ? 'article' : 'words');
}

/** "uno sobre tres", "1 sur 3": a share; both numbers small. */
function readRatio(
  lexemes: readonly Lexeme[],
  at: number,
  { whole, lexicon }: { whole: { value: number; to: number }; lexicon: Lexicon },
): Numeral | undefined {
  if (!lexicon.data.overs?.includes(lexemes[whole.to]?.lower ?? '')) return undefined;
  const next = lexemes[whole.to + 1];
  const bottom =
    next?.kind === 'number'
      ? { value: Number(next.text), to: whole.to + 2 }
      : sumWords(lexemes, whole.to + 1, lexicon, false);
  if (bottom === undefined || !(bottom.value > whole.value) || bottom.value > 1000 || !Number.isInteger(bottom.value))
    return undefined;
  return numeral([at, bottom.to], whole.value / bottom.value, ['fraction', 'figures/ratio']);
}

/** A collective without its article: "couple of", "dozen". */
function readCollective(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const value = lexicon.collectives.get((lexemes[at] as Lexeme).lower);
  return value !== undefined && value >= 12 ? numeral([at, at + 1], value, 'words') : undefined;
}

/** "three point five", "dos coma cinco". */
function readSpokenDecimal(
  lexemes: readonly Lexeme[],
  whole: { value: number; to: number },
  lexicon: Lexicon,
): { value: number; to: number } {
  if (!lexicon.sets.points.has(lexemes[whole.to]?.lower ?? '') || pureFraction(lexemes, whole.to + 1, lexicon))
    return whole;
  let digits = '';
  let to = whole.to + 1;
  for (; digits.length < 12; to++) {
    const value = lexicon.numerals.get(lexemes[to]?.lower ?? '');
    if (value === undefined || value > 99) break;
    digits += String(value);
  }
  return digits === '' ? whole : { value: Number(`${whole.value}.${digits}`), to };
}
