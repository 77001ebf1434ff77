import { runGeoSet } from '../scorers/geo-set.ts';
import type { EvalSet } from '../types.ts';

/** GeoWebNews (Gritta et al. 2019), names only: web news from everywhere. */
export const set: EvalSet = {
  name: 'geo_gwn',
  part: 'places',
  folder: 'places/geo_gwn',
  run: async (context) =>
    runGeoSet(context, {
      folder: 'places/geo_gwn',
      named: true,
      floorF1: 51.8,
      floorWithin: 38.7,
      publishedF1: 81.8,
      publishedBy: 'Google',
    }),
};
