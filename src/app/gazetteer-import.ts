/** Imports GeoNames dumps (geonames.org/export: `cities15000.zip`, `UA.zip`, `allCountries.txt` …) with alternate names. */
import { createReadStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { PlaceKind } from '../model/index.ts';
import type { TableRow } from './gazetteer-table.ts';
import { GazetteerBuilder } from './gazetteer-table.ts';
import { zipMembers } from './zip.ts';

/** What an import did. */
export interface GazetteerImport {
  readonly places: number;
  /** Rows of kinds that reports rarely name (hotels, wells). */
  readonly passedOver: number;
  /** Lines that are no GeoNames row; the first is named by its number. */
  readonly damaged: number;
  readonly firstDamaged?: string;
  readonly bytes: number;
  readonly output: string;
}

/** More rows than this are refused, to bound memory at about 2 GB. */
const placesMax = 4_000_000;

/** Feature codes (geonames.org/export/codes.html) and the kind of place they become; others are passed over. */
const kinds: readonly (readonly [PlaceKind, RegExp])[] = [
  ['country', /^A\.PCL/u],
  ['region', /^A\.ADM1$/u],
  ['district', /^A\.(?:ADM2|ADM3|ADMD)$/u],
  ['suburb', /^P\.PPLX$/u],
  ['town', /^P\.PPL(?!Q|W|H|CH)/u],
  ['continent', /^L\.CONT$/u],
  ['area', /^L\.(?:RGN|AREA|RGNE|RGNH|TERR|MILB|NVB|PRK|RES|ZN)$/u],
  ['natural', /^H\.(?:OCN|SEA|GULF|BAY|LK|LKS|STM|STRT|CHN|CNL|RSV|DLTA|HBR|FLLS)$/u],
  ['natural', /^T\.(?:ISL|ISLS|MT|MTS|PEN|CAPE|DSRT|VLC|PLN|PLAT|VAL|ATOL|DLTA)$/u],
  ['facility', /^S\.(?:AIRP|AIRB|PS|PSN|DAM|BDG|NUCL|MNMT|PAL|UNIV|PRN|MFGM|OILR|PORT|BRKS|INSM|STDM)$/u],
];

const seats: Readonly<Record<string, 1 | 2 | 3>> = { PPLC: 3, PPLA: 2, PPLA2: 1 };

/** Reads dumps and writes a gazetteer file. Throws `TypeError` when a file holds no GeoNames row at all. */
export async function importGazetteer(files: readonly string[], output: string): Promise<GazetteerImport> {
  const builder = new GazetteerBuilder();
  let passedOver = 0;
  let damaged = 0;
  let firstDamaged: string | undefined;
  for (const { name, stream } of files.flatMap(openDump)) {
    let line = 0;
    const before = builder.size;
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      const row = text === '' || text.startsWith('#') ? 'passed-over' : parseRow(text);
      if (row === 'passed-over') passedOver++;
      else if (row === 'damaged') {
        damaged++;
        firstDamaged ??= `${name}:${line}`;
      } else if (builder.size < placesMax) builder.add(row);
      else throw new TypeError(`${name} has more than ${placesMax} places; import one country or cities500.zip`);
    }
    if (builder.size === before) throw new TypeError(`${name} has no GeoNames rows (19 columns between tabs)`);
  }
  const bytes = builder.build(`GeoNames (CC BY 4.0): ${files.join(', ')}`);
  writeWhole(output, bytes);
  const first = firstDamaged === undefined ? {} : { firstDamaged };
  return { places: builder.size, passedOver, damaged, ...first, bytes: bytes.length, output };
}

function openDump(path: string): { name: string; stream: Readable }[] {
  if (!path.toLowerCase().endsWith('.zip')) return [{ name: path, stream: createReadStream(path) }];
  const members = zipMembers(path).filter(({ name }) => /\.txt$/iu.test(name) && !/readme/iu.test(name));
  if (members.length === 0) throw new TypeError(`${path} has no .txt file in it`);
  return members.map((member) => ({ name: `${path}:${member.name}`, stream: member.open() }));
}

/** In full or not at all: a broken run must not leave half a gazetteer behind. */
function writeWhole(output: string, bytes: Uint8Array): void {
  mkdirSync(dirname(output), { recursive: true });
  const partial = `${output}.part-${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, output);
}

function parseRow(line: string): TableRow | 'passed-over' | 'damaged' {
  const cells = line.split('\t');
  if (cells.length !== 19) return 'damaged';
  const [id = '', name = '', ascii = '', others = '', lat = '', lon = ''] = cells;
  const [featureClass = '', feature = '', country = '', , first = '', second = ''] = cells.slice(6);
  const at = { lat: Number(lat), lon: Number(lon) };
  if (!/^\d+$/u.test(id) || name === '' || !(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180)) return 'damaged';
  const kind = kinds.find(([, code]) => code.test(`${featureClass}.${feature}`))?.[0];
  if (kind === undefined) return 'passed-over';
  const admin1 = first === '' ? '' : `${country}.${first}`;
  const admin2 = second === '' ? '' : `${admin1}.${second}`;
  const population = Math.max(0, Math.min(0xffffffff, Number(cells[14]) || 0));
  return {
    placeId: placeIdOf(kind, { id, feature, country, admin1, admin2 }),
    name,
    ...at,
    country,
    population,
    kind,
    admin1,
    admin2,
    seat: seats[feature] ?? 0,
    names: [ascii, ...others.split(',').filter((other) => isName(other) && !isWordlike(other, population))],
  };
}

interface RowIds {
  readonly id: string;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Countries, regions and districts keep the ids of the packaged gazetteer, so that each is there once. */
function placeIdOf(kind: PlaceKind, row: RowIds): string {
  if (kind === 'country' && row.country !== '' && row.feature !== 'PCLH') return `country:${row.country}`;
  if (kind === 'region' && row.admin1 !== '') return `region:${row.admin1}`;
  if (kind === 'district' && row.feature === 'ADM2' && row.admin2 !== '') return `district:${row.admin2}`;
  return row.id;
}

/** A short alternate name in Latin letters is a word of some language more often than a lesser town in a report. */
function isWordlike(name: string, population: number): boolean {
  return population < knownPopulation && /^\p{Script=Latin}{1,4}$/u.test(name);
}

/** From this many people on a town is known in other languages by short names too ("Lvov"). */
const knownPopulation = 500_000;

/** Not codes of airports and stations, and nothing without letters. */
function isName(name: string): boolean {
  return name.length > 2 && /\p{L}{2}/u.test(name) && !/^\p{Lu}{3}$/u.test(name) && !/^https?:/u.test(name);
}
