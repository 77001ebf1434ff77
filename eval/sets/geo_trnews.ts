import { runGeoSet } from '../scorers/geo-set.ts';
import type { EvalSet } from '../types.ts';

/** TR-News (Kamalloo and Rafiei 2018): agency and newspaper reports. */
export const set: EvalSet = {
  name: 'geo_trnews',
  part: 'places',
  folder: 'places/geo_trnews',
  run: async (context) => runGeoSet(context, { folder: 'places/geo_trnews', floorF1: 52.4, floorWithin: 37.9 }),
};
