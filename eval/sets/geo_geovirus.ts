import { runGeoSet } from '../scorers/geo-set.ts';
import type { EvalSet } from '../types.ts';

/** GeoVirus (Gritta et al. 2018): Wikinews on outbreaks, no adjectives marked. */
export const set: EvalSet = {
  name: 'geo_geovirus',
  part: 'places',
  folder: 'places/geo_geovirus',
  run: async (context) => runGeoSet(context, { folder: 'places/geo_geovirus', floorF1: 56.7, floorWithin: 41.5 }),
};
