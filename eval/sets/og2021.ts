import { readSet } from '../read.ts';
import { bcubed, type Labels, pairwise, pairwiseAcross } from '../scorers/clustering.ts';
import { groupRows, reportErrors, round, type StoryRow } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

/** Event Registry's own stories, measured with the same scorer. */
const eventRegistry: Readonly<Record<string, number>> = {
  en: 0.674,
  es: 0.66,
  pt: 0.643,
  de: 0.657,
  fr: 707 / 1000,
  ru: 0.591,
  sl: 0.681,
  ar: 0.696,
};
const floors: Readonly<Record<string, number>> = {
  en: 0.722,
  es: 0.641,
  pt: 0.666,
  de: 0.795,
  fr: 0.604,
  ru: 0.714,
  sl: 0.674,
  ar: 0.763,
};

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<StoryRow>(context, 'stories/og2021');
  if (rows === undefined) return [];
  const { gold, predicted } = groupRows(rows);
  if (context.onError !== undefined) reportErrors(rows, predicted, context.onError);
  const langs: Labels = new Map(rows.map((row) => [row.id, row.lang ?? '']));
  const publishedBy = 'Event Registry';
  return [
    { metric: 'B³ F1', figure: round(bcubed(gold, predicted).f1), floor: 0.548, published: 0.547, publishedBy },
    { metric: 'pair F1', figure: round(pairwise(gold, predicted).f1), floor: 0.173, published: 0.174, publishedBy },
    { metric: 'cross-lingual pair F1', figure: round(pairwiseAcross(gold, predicted, langs).f1), floor: 0 },
    ...Object.entries(eventRegistry).map(([lang, published]) => {
      const own: Labels = new Map([...gold].filter(([id]) => langs.get(id) === lang));
      return {
        metric: `B³ F1 ${lang}`,
        figure: round(bcubed(own, predicted).f1),
        ...(floors[lang] === undefined ? {} : { floor: floors[lang] }),
        published,
        publishedBy,
      };
    }),
  ];
}

export const set: EvalSet = { name: 'og2021', part: 'stories', folder: 'stories/og2021', run };
