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
const version = 1;

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

/** An entry to be written, with its other names. */
export interface TableRow extends Omit<GazetteerEntry, 'precision'> {
  readonly names: readonly string[];
}

interface Head {
  readonly version: number;
  readonly note: string;
  readonly countries: readonly string[];
  readonly admin1: readonly string[];
  readonly admin2: readonly string[];
  /** Ids of the first rows; the others have numbers. */
  readonly ids: readonly string[];
  readonly places: number;
  readonly names: number;
  readonly starts: number;
  readonly textBytes: number;
}

const secondSeed = 0x9e3779b1;

/** Second hash of a key: another seed over the key read with its length, so that both rarely agree by chance. */
function secondHash(key: string): number {
  return hashString(key, Math.imul(secondSeed, key.length + 1) >>> 0);
}

/** Writes a gazetteer; rows with ids that are not numbers must come first. */
export function writeGazetteer(rows: readonly TableRow[], note: string): Uint8Array {
  const countries = indexOf(rows.map((row) => row.country));
  const admin1 = indexOf(rows.map((row) => row.admin1));
  const admin2 = indexOf(rows.map((row) => row.admin2));
  const ids = rows.filter((row) => !/^\d+$/u.test(row.placeId)).map((row) => row.placeId);
  const names = sortedNames(rows);
  const starts = firstWords(rows);
  const texts = rows.map((row) => new TextEncoder().encode(row.name));
  const textBytes = texts.reduce((sum, text) => sum + text.length, 0);
  const head: Head = {
    version,
    note,
    countries: [...countries.keys()],
    admin1: [...admin1.keys()],
    admin2: [...admin2.keys()],
    ids,
    places: rows.length,
    names: names.length,
    starts: starts.length,
    textBytes,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const layout = layoutOf(head, headBytes.length);
  const bytes = new Uint8Array(layout.size);
  bytes.set(new TextEncoder().encode(magic), 0);
  new DataView(bytes.buffer).setUint32(8, headBytes.length, true);
  bytes.set(headBytes, 12);
  const columns = columnsOf(bytes.buffer, layout, head);
  let textAt = 0;
  for (const [i, row] of rows.entries()) {
    columns.lat[i] = row.lat;
    columns.lon[i] = row.lon;
    columns.population[i] = row.population;
    columns.id[i] = i < ids.length ? 0 : Number(row.placeId);
    columns.country[i] = countries.get(row.country) ?? 0;
    columns.admin1[i] = admin1.get(row.admin1) ?? 0;
    columns.admin2[i] = admin2.get(row.admin2) ?? 0;
    columns.kind[i] = placeKinds.indexOf(row.kind) * 4 + row.seat;
    columns.textAt[i] = textAt;
    columns.text.set(texts[i] as Uint8Array, textAt);
    textAt += (texts[i] as Uint8Array).length;
  }
  columns.textAt[rows.length] = textAt;
  for (const [i, name] of names.entries()) {
    columns.hashA[i] = name.a;
    columns.hashB[i] = name.b;
    columns.place[i] = name.place;
  }
  columns.starts.set(starts);
  return bytes;
}

function indexOf(values: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const value of values) if (!index.has(value)) index.set(value, index.size);
  return index;
}

interface HashedName {
  readonly a: number;
  readonly b: number;
  readonly place: number;
}

/** Every key of every row once, in hash order, then most populous first. */
function sortedNames(rows: readonly TableRow[]): HashedName[] {
  const names: HashedName[] = [];
  for (const [place, row] of rows.entries()) {
    for (const key of keysOf(row)) names.push({ a: hashString(key), b: secondHash(key), place });
  }
  const size = (place: number) => (rows[place] as TableRow).population;
  return names.sort((x, y) => x.a - y.a || x.b - y.b || size(y.place) - size(x.place) || x.place - y.place);
}

function keysOf(row: TableRow): Set<string> {
  const keys = new Set([row.name, ...row.names].map(placeKey));
  keys.delete('');
  return keys;
}

/** Hashes of the first words of names that have several words. */
function firstWords(rows: readonly TableRow[]): Uint32Array {
  const words = new Set<number>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const blank = key.indexOf(' ');
      if (blank > 0) words.add(hashString(key.slice(0, blank)));
    }
  }
  return Uint32Array.from(words).sort();
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
    text: new Uint8Array(buffer, at(13), head.textBytes),
  };
}

/** Reads what `writeGazetteer` wrote. Throws `TypeError` on a file that is not one. */
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
  readonly #columns: ReturnType<typeof columnsOf>;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #entries = new Map<number, GazetteerEntry>();
  readonly #decoder = new TextDecoder();

  constructor(head: Head, columns: ReturnType<typeof columnsOf>) {
    this.#head = head;
    this.#columns = columns;
    this.#ids = new Map(head.ids.map((id, index) => [id, index]));
  }

  find(key: string): readonly GazetteerEntry[] {
    const { hashA, hashB, place } = this.#columns;
    const a = hashString(key);
    let i = lowerBound(hashA, a);
    if (hashA[i] !== a) return [];
    const b = secondHash(key);
    const found: GazetteerEntry[] = [];
    for (; hashA[i] === a; i++) if (hashB[i] === b) found.push(this.#entry(place[i] as number));
    return found;
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
    const kind = placeKinds[(c.kind[index] as number) >> 2] as PlaceKind;
    const text = c.text.subarray(c.textAt[index], c.textAt[index + 1]);
    const entry: GazetteerEntry = {
      placeId: head.ids[index] ?? String(c.id[index]),
      name: this.#decoder.decode(text),
      lat: rounded(c.lat[index] as number),
      lon: rounded(c.lon[index] as number),
      country: head.countries[c.country[index] as number] as string,
      precision: precisions[kind],
      population: c.population[index] as number,
      kind,
      admin1: head.admin1[c.admin1[index] as number] as string,
      admin2: head.admin2[c.admin2[index] as number] as string,
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
