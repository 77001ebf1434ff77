import { foldName } from '../base/fold.ts';
import { countries } from './countries.ts';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** The country that a name stands for in a language beyond the table of `country.ts`, by the names of Unicode CLDR. */
export function countryNamed(name: string, lang: string): string | undefined {
  let table = tables.get(lang);
  if (table === undefined) {
    table = buildTable(lang);
    tables.set(lang, table);
  }
  return table.get(foldName(name));
}

function buildTable(lang: string): Map<string, string> {
  const table = new Map<string, string>();
  // An unknown code would silently give the names of the machine's own language.
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return table;
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  for (const { code } of countries) {
    const name = names.of(code);
    if (name !== undefined) table.set(foldName(name), code);
  }
  return table;
}

const starts = new Map<string, ReadonlySet<string>>();

/** Folded first words of the names of countries that have several words. */
export function countryNameStarts(lang: string): ReadonlySet<string> {
  let known = starts.get(lang);
  if (known === undefined) {
    if (!tables.has(lang)) countryNamed('', lang);
    const several = [...(tables.get(lang)?.keys() ?? [])].filter((name) => name.includes(' '));
    known = new Set(several.map((name) => name.slice(0, name.indexOf(' '))));
    starts.set(lang, known);
  }
  return known;
}
