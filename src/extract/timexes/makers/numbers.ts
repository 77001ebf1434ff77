import type { Captures } from '../captures.ts';
import type { Made } from '../cascade.ts';
import { numberSenses } from '../numeric.ts';

/** "twenty-five", "two thousand and six": adds digits up and multiplies by scales. */
function compose(c: Captures): Made | undefined {
  const value = composed(c);
  return value === undefined ? undefined : { senses: { ...numberSenses(value), ...yearSense(value) } };
}

function composed(c: Captures): number | undefined {
  let total = 0;
  let current = 0;
  for (const { name, value } of c.sequence(['digit', 'teen', 'tens', 'hundreds', 'scale', 'num'])) {
    if (name !== 'scale') current += value;
    else if (value < 1000) current = Math.max(current, 1) * value;
    else {
      total += Math.max(current, 1) * value;
      current = 0;
    }
  }
  return total + current;
}

const yearSense = (value: number) => (value >= 1500 && value < 2200 ? { yearWord: value } : {});

/** "twenty-fifth". */
function composeOrdinal(c: Captures): Made | undefined {
  const value = (c.number('tens') ?? 0) + (c.number('ordDigit') ?? 0);
  return { senses: numberSenses(value, 'ord') };
}

/** "nineteen ninety-six", "twenty twelve". */
function yearWords(c: Captures): Made | undefined {
  const century = c.number('century');
  const rest = c.number('rest');
  if (century === undefined || rest === undefined || century < 10 || century > 20 || rest < 10) return undefined;
  const value = century * 100 + rest + (c.number('digit') ?? 0);
  return { senses: { year4: value, yearWord: value } };
}

/** "two and a half", "2 1/2". */
function plusFraction(c: Captures): Made | undefined {
  const whole = c.number('num');
  const fraction = c.number('fraction') ?? Number(c.constant('fraction') ?? 0.5);
  return whole === undefined || fraction >= 1
    ? undefined
    : { senses: { num: whole + fraction, mixed: whole + fraction } };
}

export const numberMakers = { compose, composeOrdinal, yearWords, plusFraction };
