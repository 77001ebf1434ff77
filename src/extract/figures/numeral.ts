/** A number as written, before units: lexemes `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'article';
  readonly rule: string;
}

/** A numeral of one value at lexemes `[from, to)`. */
export function numeral([from, to]: readonly [number, number], value: number, form: NumeralForm): Numeral {
  const [kind, rule] = typeof form === 'string' ? [form, undefined] : form;
  return { from, to, min: value, max: value, form: kind, rule: rule ?? defaultRule(kind) };
}

/** How a numeral is written, with the rule that read it where it is not the usual one. */
type NumeralForm = Numeral['form'] | readonly [form: Numeral['form'], rule: string];

const defaultRule = (form: Numeral['form']) => (form === 'digits' ? 'figures/digits' : 'figures/words');

/** Takes off what binary fractions add: 2.3 × 10⁶ is 2300000, not 2299999.9999999995. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
