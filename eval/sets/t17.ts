import { readSet } from '../read.ts';
import { meanF1, scoreTimelines, type TimelineRow } from '../scorers/timelines.ts';
import type { EvalSet } from '../types.ts';

/** Which days editors' timelines show, from English reports of long crises. */
export const set: EvalSet = {
  name: 't17',
  part: 'collation',
  folder: 'timelines/t17',
  run: async (context) => {
    const rows = readSet<TimelineRow>(context, 'timelines/t17');
    if (rows === undefined) return [];
    const figure = meanF1(scoreTimelines(rows));
    return [{ metric: 'date F1', figure, floor: 0.385, published: 0.544, publishedBy: 'DATEWISE' }];
  },
};
