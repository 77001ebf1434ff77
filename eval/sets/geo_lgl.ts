import { runGeoSet } from '../scorers/geo-set.ts';
import type { EvalSet } from '../types.ts';

/** Local-global lexicon (Lieberman et al. 2010): small American papers, many namesakes. */
export const set: EvalSet = {
  name: 'geo_lgl',
  part: 'places',
  folder: 'places/geo_lgl',
  run: async (context) => runGeoSet(context, { folder: 'places/geo_lgl', floorF1: 46.9, floorWithin: 28.7 }),
};
