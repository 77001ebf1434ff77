/**
 * The file form of a gazetteer: columns of numbers, and names as pairs of 32-bit hashes in sorted order, so that
 * loading is a few views on one buffer and a look-up is one binary search.
 *
 * Two entries share a key by mistake with a chance of about 10⁻¹³ per look-up (64 bits, 400,000 names), so the
 * keys themselves are not kept.
 */
import { hashString } from '../base/linear.ts';
import type { Gazetteer, GazetteerEntry, PlaceKind, PlacePrecision } from '../model/index.ts';
import { placeKey } from '../model/index.ts';

const magic = 'STEMMAGZ';
const version = 3;

/** Kinds in the order of their codes in the file: append only. */
export const placeKinds: readonly PlaceKind[] = [
  'continent',
  'area',
  'natural',
  'facility',
  'country',
  'region',
  'district',
  'town',
  'suburb',
];

const precisions: Readonly<Record<PlaceKind, PlacePrecision>> = {
  continent: 'region',
  area: 'region',
  natural: 'region',
  facility: 'exact',
  country: 'country',
  region: 'region',
  district: 'district',
  town: 'town',
  suburb: 'town',
};

/** The languages that names can be kept to, in the order of their bits in the file: append only, eight at most. */
const nameLanguages = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk'];
const anyLanguage = 0xff;

/** An entry to be written, with its other names. */
export interface TableRow extends Omit<GazetteerEntry, 'precision'> {
  /** Names in any language; `name` is one of them. */
  readonly names: readonly string[];
  /** Names in one language each: "Tunis" is the country in German letters of Russian, the city in English. */
  readonly namesIn?: Readonly<Record<string, readonly string[]>>;
}

interface Head {
  readonly version: number;
  readonly note: string;
  readonly countries: readonly string[];
  readonly admin1: readonly string[];
  readonly admin2: readonly string[];
  /**
   * Ids that are not GeoNames numbers; the id column then holds an index into this list, marked by its top bit. Ids
   * that follow from the row itself (districts, small towns without a number) are not listed: their column is 0.
   */
  readonly ids: readonly string[];
  readonly places: number;
  readonly names: number;
  readonly starts: number;
  readonly textBytes: number;
}

const secondSeed = 0x9e3779b1;
const listedId = 0x80000000;

/** Second hash of a key: another seed, which depends on its length, so that both rarely agree by chance. */
function secondHash(key: string): number {
  return hashString(key, Math.imul(secondSeed, key.length + 1) >>> 0);
}

/** A list of different values, each known by its number; at most 65,536, later ones count as the empty first. */
class ValueList {
  readonly values: string[] = [''];
  readonly #numbers = new Map([['', 0]]);

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    if (this.values.length > 0xffff) return 0;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Collects entries and writes them as a gazetteer file. Keeps numbers and hashes, not the names. */
export class GazetteerBuilder {
  readonly #places: number[][] = [];
  readonly #texts: Uint8Array[] = [];
  readonly #names: number[] = [];
  readonly #starts = new Set<number>();
  readonly #ids: string[] = [];
  readonly #countries = new ValueList();
  readonly #admin1 = new ValueList();
  readonly #admin2 = new ValueList();
  readonly #encoder = new TextEncoder();

  get size(): number {
    return this.#places.length;
  }

  add(row: TableRow): void {
    const id = this.#numberOfId(row);
    const place = this.#places.length;
    this.#places.push([
      row.lat,
      row.lon,
      row.population,
      id,
      this.#countries.numberOf(row.country),
      this.#admin1.numberOf(row.admin1),
      this.#admin2.numberOf(row.admin2),
      placeKinds.indexOf(row.kind) * 4 + row.seat,
    ]);
    this.#texts.push(this.#encoder.encode(row.name));
    for (const [key, languages] of keysOf(row)) {
      this.#names.push(hashString(key), secondHash(key), place, languages);
      const blank = key.indexOf(' ');
      if (blank > 0) this.#starts.add(hashString(key.slice(0, blank)));
    }
  }

  #numberOfId(row: TableRow): number {
    if (/^\d+$/u.test(row.placeId)) return Number(row.placeId);
    return row.placeId === impliedId(row) ? 0 : listedId + (this.#ids.push(row.placeId) - 1);
  }

  /** The file; `note` says what it was made from. */
  build(note: string): Uint8Array {
    const head: Head = {
      version,
      note,
      countries: this.#countries.values,
      admin1: this.#admin1.values,
      admin2: this.#admin2.values,
      ids: this.#ids,
      places: this.#places.length,
      names: this.#names.length / nameWidth,
      starts: this.#starts.size,
      textBytes: this.#texts.reduce((sum, text) => sum + text.length, 0),
    };
    const headBytes = this.#encoder.encode(JSON.stringify(head));
    const layout = layoutOf(head, headBytes.length);
    const bytes = new Uint8Array(layout.size);
    bytes.set(this.#encoder.encode(magic), 0);
    new DataView(bytes.buffer).setUint32(8, headBytes.length, true);
    bytes.set(headBytes, 12);
    const columns = columnsOf(bytes.buffer, layout, head);
    this.#fillPlaces(columns);
    this.#fillNames(columns);
    columns.starts.set([...this.#starts].sort((a, b) => a - b));
    return bytes;
  }

  #fillPlaces(columns: Columns): void {
    const { lat, lon, population, id, country, admin1, admin2, kind } = columns;
    const inOrder = [lat, lon, population, id, country, admin1, admin2, kind];
    let textAt = 0;
    for (const [i, values] of this.#places.entries()) {
      for (const [c, column] of inOrder.entries()) column[i] = values[c] as number;
      columns.textAt[i] = textAt;
      columns.text.set(this.#texts[i] as Uint8Array, textAt);
      textAt += (this.#texts[i] as Uint8Array).length;
    }
    columns.textAt[this.#places.length] = textAt;
  }

  /** In hash order; entries of one name most populous first. */
  #fillNames(columns: Columns): void {
    const names = this.#names;
    const order = Uint32Array.from({ length: names.length / nameWidth }, (_, i) => i * nameWidth);
    const at = (i: number) => names[i] as number;
    const people = (i: number) => this.#places[at(i + 2)]?.[2] as number;
    order.sort((x, y) => at(x) - at(y) || at(x + 1) - at(y + 1) || people(y) - people(x) || at(x + 2) - at(y + 2));
    for (const [i, from] of order.entries()) {
      columns.hashA[i] = at(from);
      columns.hashB[i] = at(from + 1);
      columns.place[i] = at(from + 2);
      columns.languages[i] = at(from + 3);
    }
  }
}

/** The id of a place that no list numbers: its district, or its position to 0.001 degrees (100 m). */
export function impliedId(row: Pick<GazetteerEntry, 'kind' | 'admin2' | 'lat' | 'lon'>): string {
  if (row.kind === 'district') return `district:${row.admin2}`;
  return `${row.kind}:${row.lat.toFixed(3)},${row.lon.toFixed(3)}`;
}

/** Numbers kept for one name: two hashes, its place, its languages. */
const nameWidth = 4;

/** Every key of a row and the languages it is a name in. */
function keysOf(row: TableRow): Map<string, number> {
  const keys = new Map<string, number>();
  const put = (name: string, languages: number) => {
    const key = placeKey(name);
    if (key !== '') keys.set(key, (keys.get(key) ?? 0) | languages);
  };
  for (const name of [row.namesIn ? '' : row.name, ...row.names]) put(name, anyLanguage);
  for (const [language, names] of Object.entries(row.namesIn ?? {})) {
    for (const name of names) put(name, 1 << nameLanguages.indexOf(language));
  }
  return keys;
}

interface Layout {
  readonly at: readonly number[];
  readonly size: number;
}

/** Where each column begins: four-byte columns first, so that each is aligned. */
function layoutOf(head: Head, headLength: number): Layout {
  const { places, names, starts, textBytes } = head;
  const sizes = [
    4 * places,
    4 * places,
    4 * places,
    4 * places,
    4 * (places + 1),
    4 * names,
    4 * names,
    4 * names,
    4 * starts,
    2 * places,
    2 * places,
    2 * places,
    places,
    names,
    textBytes,
  ];
  const at: number[] = [];
  let next = 12 + headLength;
  next += (4 - (next % 4)) % 4;
  for (const size of sizes) {
    at.push(next);
    next += size;
  }
  return { at, size: next };
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(buffer: ArrayBufferLike, layout: Layout, head: Head) {
  const at = (i: number) => layout.at[i] as number;
  return {
    lat: new Float32Array(buffer, at(0), head.places),
    lon: new Float32Array(buffer, at(1), head.places),
    population: new Uint32Array(buffer, at(2), head.places),
    id: new Uint32Array(buffer, at(3), head.places),
    textAt: new Uint32Array(buffer, at(4), head.places + 1),
    hashA: new Uint32Array(buffer, at(5), head.names),
    hashB: new Uint32Array(buffer, at(6), head.names),
    place: new Uint32Array(buffer, at(7), head.names),
    starts: new Uint32Array(buffer, at(8), head.starts),
    country: new Uint16Array(buffer, at(9), head.places),
    admin1: new Uint16Array(buffer, at(10), head.places),
    admin2: new Uint16Array(buffer, at(11), head.places),
    kind: new Uint8Array(buffer, at(12), head.places),
    languages: new Uint8Array(buffer, at(13), head.names),
    text: new Uint8Array(buffer, at(14), head.textBytes),
  };
}

/** Reads what `GazetteerBuilder` wrote. Throws `TypeError` on a file that is not one. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== magic)
    throw new TypeError('expected a gazetteer file made by stemma');
  const headLength = view.getUint32(8, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headLength))) as Head;
  if (head.version !== version) throw new TypeError(`expected a gazetteer of version ${version}, got ${head.version}`);
  const layout = layoutOf(head, headLength);
  if (layout.size !== bytes.length) throw new TypeError('the gazetteer file is cut short');
  // Typed arrays need an aligned start; a Buffer from a pool may not have one.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new TableGazetteer(head, shifted(buffer, layout, head));
}

function shifted(bytes: Uint8Array, layout: Layout, head: Head) {
  const moved = { at: layout.at.map((at) => at + bytes.byteOffset), size: layout.size };
  return columnsOf(bytes.buffer, moved, head);
}

class TableGazetteer implements Gazetteer {
  readonly #head: Head;
  readonly #columns: Columns;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #entries = new Map<number, GazetteerEntry>();
  readonly #decoder = new TextDecoder();

  constructor(head: Head, columns: Columns) {
    this.#head = head;
    this.#columns = columns;
    const ids = new Map<string, number>();
    for (const [index, id] of columns.id.entries())
      if (id >= listedId) ids.set(head.ids[id - listedId] as string, index);
    this.#ids = ids;
  }

  find(key: string, lang?: string): readonly GazetteerEntry[] {
    const { hashA, hashB, place, languages } = this.#columns;
    const a = hashString(key);
    const first = lowerBound(hashA, a);
    if (hashA[first] !== a) return [];
    const b = secondHash(key);
    const wanted = 1 << nameLanguages.indexOf(lang ?? '');
    const own: GazetteerEntry[] = [];
    const all: GazetteerEntry[] = [];
    for (let i = first; hashA[i] === a; i++) {
      if (hashB[i] !== b) continue;
      const entry = this.#entry(place[i] as number);
      all.push(entry);
      if (((languages[i] as number) & wanted) !== 0) own.push(entry);
    }
    return own.length > 0 ? own : all;
  }

  byId(placeId: string): GazetteerEntry | undefined {
    const index = this.#ids.get(placeId);
    return index === undefined ? undefined : this.#entry(index);
  }

  startsName(word: string): boolean {
    const hash = hashString(word);
    return this.#columns.starts[lowerBound(this.#columns.starts, hash)] === hash;
  }

  /** Entries are made when first asked for, and kept up to a bound: few places recur in the news. */
  #entry(index: number): GazetteerEntry {
    const known = this.#entries.get(index);
    if (known) return known;
    const c = this.#columns;
    const head = this.#head;
    const id = c.id[index] as number;
    const kind = placeKinds[(c.kind[index] as number) >> 2] as PlaceKind;
    const text = c.text.subarray(c.textAt[index], c.textAt[index + 1]);
    const at = { kind, lat: rounded(c.lat[index] as number), lon: rounded(c.lon[index] as number) };
    const admin2 = head.admin2[c.admin2[index] as number] as string;
    const entry: GazetteerEntry = {
      placeId:
        id >= listedId ? (head.ids[id - listedId] as string) : id > 0 ? String(id) : impliedId({ ...at, admin2 }),
      name: this.#decoder.decode(text),
      ...at,
      country: head.countries[c.country[index] as number] as string,
      precision: precisions[kind],
      population: c.population[index] as number,
      admin1: head.admin1[c.admin1[index] as number] as string,
      admin2,
      seat: ((c.kind[index] as number) & 3) as GazetteerEntry['seat'],
    };
    if (this.#entries.size >= entriesMax) this.#entries.clear();
    this.#entries.set(index, entry);
    return entry;
  }
}

/** Entries kept as objects, about 300 bytes each. */
const entriesMax = 20_000;

/** Degrees to four decimals (11 m): what a 32-bit float holds. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** First index whose value is not below `wanted`. */
function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
