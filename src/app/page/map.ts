import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AccountPlace } from '../../model/index.ts';
import type { DrawnMap } from './content.ts';

const width = 960;
const height = 480;
const marginPx = 70;
/** Nearer than this a map shows no country any reader would recognise. */
const spanDegreesMin = 6;

let atlas: Topology | undefined;

/** Natural Earth's countries at 1:50 million (public domain), as packed by world-atlas. */
function loadAtlas(): Topology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  atlas ??= JSON.parse(readFileSync(path, 'utf8')) as Topology;
  return atlas;
}

/** Draws the part of the world that holds the places; `undefined` when there is nothing to put on it. */
export function drawMap(places: readonly AccountPlace[]): DrawnMap | undefined {
  const precise = places.filter((place) => place.precision !== 'country' && place.precision !== 'unknown');
  const shown = precise.length > 0 ? precise : places;
  if (shown.length === 0) return undefined;
  const projection = geoMercator().fitExtent(
    [
      [marginPx, marginPx],
      [width - marginPx, height - marginPx],
    ],
    boxAround(shown),
  );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const world = loadAtlas();
  const countries = world.objects.countries as GeometryCollection;
  const points = shown.flatMap(({ placeId, lon, lat }) => {
    const at = projection([lon, lat]);
    return at === null ? [] : [{ placeId, x: round(at[0]), y: round(at[1]) }];
  });
  const land = path(feature(world, countries) as unknown as GeoPermissibleObjects) ?? '';
  const borders = path(mesh(world, countries, (a, b) => a !== b) as unknown as GeoPermissibleObjects) ?? '';
  return { width, height, land, borders, points };
}

/** The places' corners, widened so that a single town still shows its country. */
function boxAround(places: readonly AccountPlace[]): GeoPermissibleObjects {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => Math.max(-80, Math.min(80, lat)));
  const widen = (low: number, high: number): [number, number] => {
    const missing = Math.max(0, spanDegreesMin - (high - low)) / 2;
    return [low - missing, high + missing];
  };
  const [west, east] = widen(Math.min(...lons), Math.max(...lons));
  const [south, north] = widen(Math.min(...lats), Math.max(...lats));
  return {
    type: 'MultiPoint',
    coordinates: [
      [Math.max(-180, west), Math.max(-84, south)],
      [Math.min(180, east), Math.min(84, north)],
    ],
  };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
