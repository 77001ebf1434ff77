import type { Stand } from '../../src/collate/stance/headline.ts';
import { RelevanceIndex, relevanceMin } from '../../src/collate/stance/relevance.ts';
import { standOfReport } from '../../src/collate/stance/report.ts';
import { readSet } from '../read.ts';
import { f1OfClass } from '../scorers/classes.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly a: { readonly title: string };
  readonly b: { readonly text: string };
  readonly label: string;
}

const labels: Readonly<Record<Stand, string>> = { affirms: 'agree', denies: 'disagree', discusses: 'discuss' };

/** Whether a report agrees with a headline, disagrees, discusses it, or is about something else. */
export const set: EvalSet = {
  name: 'fnc1',
  part: 'collation',
  folder: 'claims/fnc1',
  run: async (context) => {
    const rows = readSet<Row>(context, 'claims/fnc1');
    if (rows === undefined) return [];
    const bodies = [...new Set(rows.map((row) => row.b.text))];
    const place = new Map(bodies.map((body, i) => [body, i]));
    const index = new RelevanceIndex(bodies, 'en');
    const scores = new Map<string, Float64Array>();
    const pairs = rows.map(({ a, b, label }) => {
      let about = scores.get(a.title);
      if (about === undefined) {
        about = index.scores(a.title);
        scores.set(a.title, about);
      }
      const isAbout = about[place.get(b.text)!]! >= relevanceMin;
      const found = isAbout ? labels[standOfReport(a.title, b.text, 'en')] : 'unrelated';
      if (found !== label) context.onError?.(`${label} as ${found}`, `${a.title} | ${b.text.slice(0, 160)}`);
      return [label, found] as const;
    });
    return [
      { metric: 'FNC score', figure: fncScore(pairs), floor: 0.804, published: 0.82 },
      ...['agree', 'disagree', 'discuss', 'unrelated'].map((label) => ({
        metric: `${label} F1`,
        figure: f1OfClass(pairs, label),
      })),
    ];
  },
};

/** A quarter for telling what is about the headline, three quarters more for the right stand; as a share of the best. */
function fncScore(pairs: readonly (readonly [gold: string, found: string])[]): number {
  let [sum, best] = [0, 0];
  for (const [gold, found] of pairs) {
    best += gold === 'unrelated' ? 0.25 : 1;
    if ((gold === 'unrelated') === (found === 'unrelated')) sum += 0.25;
    if (gold === found && gold !== 'unrelated') sum += 0.75;
  }
  return Math.round((1000 * sum) / best) / 1000;
}
