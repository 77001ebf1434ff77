/** A point on the globe in degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

const earthRadiusKm = 6371;

/** Great-circle distance in kilometres (haversine). */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
