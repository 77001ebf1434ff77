import { splitCompound } from './compounds.ts';
import { pureFraction } from './fractions.ts';
import type { Lexicon } from './lexicon.ts';
import { skipHyphen } from './powers.ts';
import type { Lexeme } from './scan.ts';

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

/** Adds up number words from `at`. With `article`, the first lexeme stands for one. */
export function sumWords(
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
