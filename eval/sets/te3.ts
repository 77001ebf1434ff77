import { timexSet } from '../scorers/time-set.ts';

/** TempEval-3 news, English. */
export const set = timexSet('te3', {
  floor: [75.2, 87.9, 59.7],
  published: [81.3, 90.3, 77.6],
  publishedBy: 'HeidelTime',
});
