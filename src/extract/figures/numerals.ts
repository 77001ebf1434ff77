import { splitCompound } from './compounds.ts';
import { parseDigits } from './digits.ts';
import { type Lexicon, matchPhrase } from './lexicon.ts';
import type { Lexeme } from './scan.ts';

/** A number as written, before units: lexemes `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'article';
  readonly rule: string;
}

/** State of a numeral in words: closed parts, each a multiple of its power, largest first, and the open part. */
interface Sum {
  terms: { value: number; power: number }[];
  current: number;
}

function newSum(current = 0): Sum {
  return { terms: [], current };
}

function totalOf(sum: Sum): number {
  return sum.terms.reduce((total, term) => total + term.value, sum.current);
}

/** The smallest power that closed a part; infinite at first. */
function lowestPower(sum: Sum): number {
  return sum.terms.at(-1)?.power ?? Number.POSITIVE_INFINITY;
}

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
    to++;
  }
  const scaled = withFraction(lexemes, lexicon, applyMultipliers(lexemes, to, lexicon, { value, half: true }));
  const power = readPowerOfTen(lexemes, scaled.to) ?? readExponent(lexemes, scaled.to);
  if (power !== undefined) return numeral(at, power.to, round(scaled.value * power.value), 'digits');
  return numeral(at, scaled.to, round(scaled.value), form);
}

/** `k`, `m`, `bn` behind digits, glued or spaced; what needs money or a capital is told by the data. */
function suffixAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon, money: boolean): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return undefined;
  const value = lexicon.suffixes.get(lexeme.text) ?? (money ? lexicon.moneySuffixes.get(lexeme.text) : undefined);
  if (value === undefined) return undefined;
  return lexeme.glued || lexeme.text.length > 1 || money || /^[MBk]$/u.test(lexeme.text) ? value : undefined;
}

/** "2.5 million", "10 thousand", "two and a half million", "5 dozen". */
function applyMultipliers(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  start: { value: number; half: boolean },
): { value: number; to: number } {
  let { value } = start;
  let to = at;
  for (let half = start.half; ; ) {
    const next = skipHyphen(lexemes, to);
    const lexeme = lexemes[next];
    const factor = lexeme && factorOf(lexeme, lexicon);
    // French "34 cents" is money.
    const isCoin = factor === 100 && matchPhrase(lexemes, next, lexicon.currencies) !== undefined;
    if (factor !== undefined && !isCoin) {
      value *= factor;
      to = next + 1;
      continue;
    }
    const andHalf = half ? matchPhrase(lexemes, to, lexicon.andHalf) : undefined;
    if (andHalf === undefined) return { value, to };
    value += largestPower(value) / 2;
    to = andHalf.to;
    half = false;
  }
}

/** "million", "dozen", and behind a number also their plurals. */
function factorOf(lexeme: Lexeme, lexicon: Lexicon): number | undefined {
  return (
    lexicon.multipliers.get(lexeme.lower) ?? lexicon.collectives.get(lexeme.lower) ?? lexicon.vague.get(lexeme.lower)
  );
}

/** One, a thousand, a million…: what "and a half" is half of. */
function largestPower(value: number): number {
  return value < 1000 ? 1 : 1000 ** Math.floor(Math.log10(value) / 3);
}

function readSlashFraction(lexemes: readonly Lexeme[], at: number, known: number): Numeral | undefined {
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || !slash?.glued || !bottom.glued) return undefined;
  if (!/^[/⁄]$/u.test(slash.text) || !/^\d{1,4}$/u.test(top.text) || !/^\d{1,4}$/u.test(bottom.text)) return undefined;
  const [n, d] = [Number(top.text), Number(bottom.text)];
  const after = lexemes[at + 3];
  if (d === 0 || n >= d || (after?.glued && /[/⁄\d]/u.test(after.text)) || !commonDenominators.has(d)) return undefined;
  return numeral(
    at,
    at + 3,
    n / d,
    'fraction',
    Number.isNaN(known) ? 'figures/mixed-fraction' : 'figures/slash-fraction',
  );
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

function readGlyph(lexeme: Lexeme, at: number): Numeral | undefined {
  const value = glyphs[lexeme.text];
  return value === undefined ? undefined : numeral(at, at + 1, value, 'fraction', 'figures/glyph-fraction');
}

function glyphAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  return lexeme?.glued ? readGlyph(lexeme, at) : undefined;
}

/** ".500": a decimal without its zero. */
function readBareDecimal(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const [mark, digits] = [lexemes[at] as Lexeme, lexemes[at + 1]];
  if ((mark.text !== '.' && mark.text !== ',') || mark.glued || digits?.kind !== 'number' || !digits.glued)
    return undefined;
  return /^\d+$/u.test(digits.text) ? numeral(at, at + 2, Number(`0.${digits.text}`), 'digits') : undefined;
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
  if (fraction !== undefined) return { ...fraction, from: at };
  const scaled = withFraction(
    lexemes,
    lexicon,
    applyMultipliers(lexemes, decimal.to, lexicon, { value: decimal.value, half: true }),
  );
  if (article && scaled.to === at + 1) return undefined;
  return numeral(at, scaled.to, round(scaled.value), article ? 'article' : 'words');
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
  return numeral(at, bottom.to, whole.value / bottom.value, 'fraction', 'figures/ratio');
}

/** "three and a fifth", "2 million and a quarter", "veinte con tres quintos": a fraction of the last power. */
function withFraction(
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
function pureFraction(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'word') return undefined;
  const next = lexemes[at + 1];
  const part = next && fractionWord(next, lexicon);
  const top = lexicon.sets.articles.has(first.lower) ? 1 : lexicon.numerals.get(first.lower);
  if (part === undefined || top === undefined || top * part >= 1) return undefined;
  return numeral(at, at + 2, top * part, 'fraction');
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

/** A collective without its article: "couple of", "dozen". */
function readCollective(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  const value = lexicon.collectives.get((lexemes[at] as Lexeme).lower);
  return value !== undefined && value >= 12 ? numeral(at, at + 1, value, 'words') : undefined;
}

/** "two thirds", "a quarter", "half a million", "half a dozen". `top` is the number in front, if any. */
function readFraction(
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
    if (scaled.to > to + 1) return numeral(at, scaled.to, scaled.value, 'words', 'figures/half-of-power');
  }
  const scaled = applyMultipliers(lexemes, to, lexicon, { value: (top ?? 1) * part, half: false });
  return numeral(at, scaled.to, scaled.value, 'fraction', 'figures/word-fraction');
}

/** "a third of", "a third were" but not "a third term". */
function endsFraction(next: Lexeme | undefined, lexicon: Lexicon): boolean {
  return next === undefined || next.kind !== 'word' || lexicon.sets.stops.has(next.lower);
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

/** Adds up number words from `at`. With `article`, the first lexeme stands for one. */
function sumWords(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  article: boolean,
): { value: number; to: number } | undefined {
  const sum = newSum(article ? 1 : 0);
  let any = article;
  let to = article ? at + 1 : at;
  for (let k = to; ; k = skipHyphen(lexemes, to)) {
    let lexeme = lexemes[k];
    if (
      any &&
      lexeme &&
      lexicon.sets.joiners.has(lexeme.lower) &&
      canJoin(sum, lexicon) &&
      !pureFraction(lexemes, k + 1, lexicon)
    )
      lexeme = lexemes[++k];
    if (lexeme?.kind !== 'word') break;
    const parts = wordParts(lexeme, lexicon);
    if (
      parts === undefined ||
      !addParts(sum, parts, { any, lexicon, word: lexeme.lower, article: article && k === at + 1 })
    )
      break;
    any = true;
    to = k + 1;
  }
  return any && to > (article ? at + 1 : at) ? { value: totalOf(sum), to } : article ? { value: 1, to } : undefined;
}

function canJoin(sum: Sum, lexicon: Lexicon): boolean {
  const last = sum.current === 0 ? totalOf(sum) : sum.current;
  return last >= lexicon.data.joinerMin;
}

/** The number words in a lexeme: one, or several where the language writes them together. */
function wordParts(lexeme: Lexeme, lexicon: Lexicon): readonly number[] | undefined {
  const value = lexicon.numerals.get(lexeme.lower) ?? lexicon.multipliers.get(lexeme.lower);
  if (value !== undefined) return [value];
  return lexicon.data.compounds ? splitCompound(lexeme.lower, lexicon) : undefined;
}

function addParts(
  sum: Sum,
  parts: readonly number[],
  options: { any: boolean; lexicon: Lexicon; word: string; article: boolean },
): boolean {
  if (parts.length > 1) return addCompound(sum, parts, options.any);
  const value = parts[0] as number;
  const multiplier = options.lexicon.multipliers.has(options.word);
  if (multiplier) {
    const bare = !options.any || sum.current === 0;
    if (bare && sum.terms.length === 0 && !options.lexicon.sets.bareMultipliers.has(options.word)) return false;
    return multiply(sum, value);
  }
  if (options.lexicon.data.fourTwenties && value === 20 && sum.current % 100 === 4) {
    sum.current += 76;
    return true;
  }
  if (
    options.article ||
    !canAdd(sum.current, value, options.lexicon.data.fourTwenties === true) ||
    (sum.current === 0 && options.any && lowestPower(sum) < 1000)
  )
    return false;
  if (options.any && sum.current === 0 && sum.terms.length === 0) return false;
  sum.current += value;
  return true;
}

function addCompound(sum: Sum, parts: readonly number[], any: boolean): boolean {
  const value = compoundValue(parts);
  if (any && (sum.current !== 0 || lowestPower(sum) <= value)) return false;
  if (value >= 1000) sum.terms.push({ value, power: 1000 });
  else sum.current += value;
  return true;
}

/** Value of "zwei hundert drei und dreißig tausend": parts in the order of speech. */
function compoundValue(parts: readonly number[]): number {
  const sum = newSum();
  for (const part of parts) {
    if (part === 100 || (part >= 1000 && part % 1000 === 0)) multiply(sum, part);
    else sum.current += part;
  }
  return totalOf(sum);
}

/** A power takes what is open and every closed part below it: "455 mil millones" is 455,000 million. */
function multiply(sum: Sum, power: number): boolean {
  if (power === 100) {
    if (sum.current >= 100) return false;
    sum.current = (sum.current || 1) * 100;
    return true;
  }
  let part = sum.current;
  while (lowestPower(sum) < power) part += sum.terms.pop()?.value ?? 0;
  if (lowestPower(sum) === power && part === 0) return false;
  sum.terms.push({ value: (part || 1) * power, power });
  sum.current = 0;
  return true;
}

/** Whether a smaller number word may follow: tens + units, hundreds + tens, soixante + dix. */
function canAdd(current: number, value: number, fourTwenties: boolean): boolean {
  if (current === 0) return true;
  if (value >= 100) return false;
  if (value >= 20) return current % 100 === 0;
  if (value >= 10) return current % 100 === 0 || current % 100 === 60 || current % 100 === 80;
  const rest = current % 100;
  if (fourTwenties && value >= 7 && (rest === 10 || rest === 70 || rest === 90)) return true;
  return value > 0 && current % 10 === 0 && rest !== 10;
}

/** Index of the next lexeme, over a hyphen that is glued on both sides. */
function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const [mark, next] = [lexemes[at], lexemes[at + 1]];
  if (next?.kind !== 'word' || mark === undefined || !/^[-‐‑]$/u.test(mark.text)) return at;
  return mark.glued === next.glued ? at + 1 : at;
}

function numeral(from: number, to: number, value: number, form: Numeral['form'], rule?: string): Numeral {
  return {
    from,
    to,
    min: value,
    max: value,
    form,
    rule: rule ?? (form === 'digits' ? 'figures/digits' : 'figures/words'),
  };
}

/** Takes off what binary fractions add: 2.3 × 10⁶ is 2300000, not 2299999.9999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
