import { timexSet } from '../scorers/time-set.ts';

/** KRAUTS: German newspapers (Dolomiten, Die Zeit). */
export const set = timexSet('krauts', {
  floor: [26.8, 35.8, 25.3],
  published: [72.1, 81.3, 66],
  publishedBy: 'HeidelTime (dev)',
});
