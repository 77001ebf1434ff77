import { timexSet } from '../scorers/time-set.ts';

/** MEANTIME: English Wikinews. */
export const set = { ...timexSet('meantime_en', { floor: [63.7, 84.4, 49] }), name: 'meantime_en_time' };
