/** A number as written, before units: lexemes `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'article';
  readonly rule: string;
}

/** A numeral of one value. */
export function numeral(from: number, to: number, value: number, form: Numeral['form'], rule?: string): Numeral {
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
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
