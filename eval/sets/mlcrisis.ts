import { readSet } from '../read.ts';
import { meanF1, scoreTimelines, type TimelineRow } from '../scorers/timelines.ts';
import type { EvalSet } from '../types.ts';

/** The same in Spanish, French and Italian; Italian has no finder of times, so that only publication days speak. */
export const set: EvalSet = {
  name: 'mlcrisis',
  part: 'collation',
  folder: 'timelines/mlcrisis',
  run: async (context) => {
    const rows = readSet<TimelineRow>(context, 'timelines/mlcrisis');
    if (rows === undefined) return [];
    const scores = scoreTimelines(rows);
    return [
      { metric: 'date F1', figure: meanF1(scores), floor: 0.161 },
      ...['es', 'fr', 'it'].map((lang) => ({
        metric: `date F1, ${lang}`,
        figure: meanF1(scores.filter((score) => score.lang === lang)),
      })),
    ];
  },
};
