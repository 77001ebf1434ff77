import { timexSet } from '../scorers/time-set.ts';

/** WikiWars: encyclopedia narratives of wars, English. */
export const set = timexSet('wikiwars', { floor: [33.9, 68.1, 28.3] });
