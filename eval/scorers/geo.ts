/** Toponyms: recognition (spans) and geocoding error, after Gritta et al. 2018; restates score_geo.py. */

/** A gold or found toponym, as far as scoring needs it. */
export interface GeoSpan {
  readonly start: number;
  readonly end: number;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly named?: boolean;
}

/** Counts over articles; turn into figures with `geoFigures`. */
export interface GeoCounts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  /** Gold with coordinates. */
  geocoded: number;
  /** Found exactly, with coordinates on both sides. */
  answered: number;
  within161: number;
}

export function newGeoCounts(): GeoCounts {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, geocoded: 0, answered: 0, within161: 0 };
}

/** Great-circle distance in km on a sphere of 6,371 km. */
export function greatCircleKm(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const [lat1, lon1] = a;
  const [lat2, lon2] = b;
  const h =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Adds one article to the counts. */
export function addArticle(counts: GeoCounts, gold: readonly GeoSpan[], found: readonly GeoSpan[]): void {
  counts.gold += gold.length;
  counts.found += found.length;
  const exact = new Map<string, GeoSpan>();
  for (const span of found) {
    const key = `${span.start}-${span.end}`;
    if (!exact.has(key)) exact.set(key, span);
  }
  const used = new Set<GeoSpan>();
  for (const wanted of gold) {
    const span = exact.get(`${wanted.start}-${wanted.end}`);
    if (span) {
      counts.strict++;
      counts.relaxed++;
      used.add(span);
    }
    addDistance(counts, wanted, span);
  }
  for (const wanted of gold) {
    if (exact.has(`${wanted.start}-${wanted.end}`)) continue;
    const near = found.find((span) => !used.has(span) && span.start < wanted.end && wanted.start < span.end);
    if (near === undefined) continue;
    used.add(near);
    counts.relaxed++;
  }
}

function addDistance(counts: GeoCounts, wanted: GeoSpan, span: GeoSpan | undefined): void {
  if (wanted.lat == null || wanted.lon == null) return;
  counts.geocoded++;
  if (span?.lat == null || span.lon == null) return;
  counts.answered++;
  if (greatCircleKm([wanted.lat, wanted.lon], [span.lat, span.lon]) <= 161) counts.within161++;
}

/** Percent, to two decimals. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}

/** F1 in percent from hits, found and gold. */
export function f1(hits: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : Math.round((20_000 * hits) / (found + gold)) / 100;
}
