import { type NumberReading, readNumbers } from '../../src/extract/figures/numbers.ts';
import { packOf } from '../../src/lang/index.ts';
import type { EvalContext } from '../types.ts';

/** The languages that the project reads. */
export const phraseLanguages = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk'] as const;

interface Expected {
  readonly start?: number;
  readonly end?: number;
  readonly type?: string;
  readonly value?: string | number | null;
  readonly from?: number;
  readonly to?: number;
  readonly uncertainty?: number;
}

/** A phrase and the quantities in it. */
export interface PhraseRow {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Percent of rows in which all that is expected was read, and nothing where nothing is expected. */
export function scorePhrases(rows: readonly PhraseRow[], context: EvalContext): number {
  let right = 0;
  for (const row of rows) {
    const readings = readNumbers(row.text, packOf(row.lang).figures);
    if (isRight(row, readings)) right++;
    else
      context.onError?.(
        `${row.lang} ${row.kind}`,
        `${row.text}  want ${row.expected.map((e) => e.value ?? `${e.from}-${e.to}`).join(' ')}  got ${readings.map((r) => `${r.min}${r.unit}`).join(' ')}`,
      );
  }
  return rows.length === 0 ? 0 : Math.round((1000 * right) / rows.length) / 10;
}

function isRight(row: PhraseRow, readings: readonly NumberReading[]): boolean {
  // A unit without a number is no quantity.
  const wanted = row.expected.filter(({ value, from }) => from !== undefined || (value ?? 'null') !== 'null');
  // Degrees alone may be those of an angle.
  if (row.expected.length === 0)
    return !readings.some((reading) => isOfKind(reading, row.kind) && reading.unit !== 'degree');
  return wanted.every((expected) => readings.some((reading) => matches(reading, expected, row)));
}

function matches(reading: NumberReading, expected: Expected, row: PhraseRow): boolean {
  if (
    expected.start !== undefined &&
    expected.end !== undefined &&
    (reading.start >= expected.end || expected.start >= reading.end)
  )
    return false;
  if (expected.from !== undefined && expected.to !== undefined)
    return near(reading.min, expected.from) && near(reading.max, expected.to);
  const value = expectedValue(expected, row.lang);
  const isRange = expected.uncertainty !== undefined && near((reading.min + reading.max) / 2, value);
  return (
    (isRange || near(reading.min, value) || near(reading.max, value)) && isOfKind(reading, expected.type ?? 'number')
  );
}

function isOfKind(reading: NumberReading, kind: string): boolean {
  if (kind === 'percentage' || kind === 'percent') return reading.kind === 'percent';
  if (kind === 'currency') return reading.kind === 'money';
  if (kind === 'dimension' || kind === 'temperature') return reading.kind === 'measure';
  return kind === 'age' ? reading.kind === 'age' || reading.kind === 'time' : true;
}

function expectedValue(expected: Expected, lang: string): number {
  const text = String(expected.value ?? expected.from ?? expected.to).replace(/%$/u, '');
  return Number(lang === 'en' ? text : text.replace(',', '.'));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}
