import type { MeasureWords } from './figures.ts';

/** Small helpers to write word lists densely; no logic of any language. */

/** Words of a text, split at white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Phrases, split at `|`. */
export function list(text: string): readonly string[] {
  return text.split('|');
}

/** `{ 20: 'veinte|vingt' }` → each spelling with its number. */
export function spread(table: Readonly<Record<number, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([value, forms]) => list(forms).map((form) => [form, Number(value)])),
  );
}

/** `{ kilometre: 'km|kilómetro' }` → each spelling with the English name. */
export function named(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).flatMap(([name, forms]) => list(forms).map((form) => [form, name])));
}

/** The same for populations; the first group that holds a word keeps it. */
export function populationsOf(table: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, forms] of Object.entries(table)) for (const form of list(forms)) out[form] ??= name;
  return out;
}

type MeasureText = { readonly [Place in keyof MeasureWords]?: string };

/** Measures with their phrases written as one text each. */
export function measuresOf(table: Readonly<Record<string, MeasureText>>): Record<string, MeasureWords> {
  return Object.fromEntries(
    Object.entries(table).map(([measure, places]) => [
      measure,
      Object.fromEntries(Object.entries(places).map(([place, text]) => [place, list(text)])),
    ]),
  );
}
