import type { Lexicon } from './lexicon.ts';
import { matchPhrase } from './phrases.ts';
import type { Lexeme } from './scan.ts';

/** "2.5 million", "10 thousand", "two and a half million", "5 dozen". */
export function applyMultipliers(
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
export function largestPower(value: number): number {
  return value < 1000 ? 1 : 1000 ** Math.floor(Math.log10(value) / 3);
}

/** Index of the next lexeme, over a hyphen that is glued on both sides. */
export function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const [mark, next] = [lexemes[at], lexemes[at + 1]];
  if (next?.kind !== 'word' || mark === undefined || !/^[-‐‑]$/u.test(mark.text)) return at;
  return mark.glued === next.glued ? at + 1 : at;
}
