import { groupIntoStories } from '../src/app/group.ts';
import { type Article, plainArticle } from '../src/model/index.ts';
import type { TextRow } from './analyse.ts';
import { readSet } from './read.ts';
import { bcubed, type Labels, pairwise } from './scorers/clustering.ts';
import type { EvalContext, EvalFigure, EvalSet } from './types.ts';

/** A row of a set for grouping. */
export interface StoryRow extends TextRow {
  readonly cluster: string;
}

/** The article of a row, as the product reads a JSONL record with the same fields. */
export function storyArticle(row: TextRow): Article {
  return plainArticle(row.text, {
    id: row.id,
    lang: row.lang ?? 'und',
    ...(row.title ? { title: row.title } : {}),
    ...(row.date ? { date: row.date } : {}),
  });
}

/** Gold and predicted story of each row. */
export function groupRows(rows: readonly StoryRow[]): { gold: Labels; predicted: Labels } {
  const predicted = new Map<string, string>();
  for (const story of groupIntoStories(rows.map(storyArticle)))
    for (const id of story.articleIds) predicted.set(id, story.id);
  return { gold: new Map(rows.map(({ id, cluster }) => [id, cluster])), predicted };
}

export const round = (value: number) => Math.round(value * 1000) / 1000;

/** A set in one language, scored by B³ and by pairs. */
export function storySet(name: string, floors: { bcubed: number; pairs?: number }): EvalSet {
  const run = async (context: EvalContext): Promise<EvalFigure[]> => {
    const rows = readSet<StoryRow>(context, `stories/${name}`);
    if (rows === undefined) return [];
    const { gold, predicted } = groupRows(rows);
    if (context.onError !== undefined) reportErrors(rows, predicted, context.onError);
    return [
      { metric: 'B³ F1', figure: round(bcubed(gold, predicted).f1), floor: floors.bcubed },
      {
        metric: 'pair F1',
        figure: round(pairwise(gold, predicted).f1),
        ...(floors.pairs === undefined ? {} : { floor: floors.pairs }),
      },
    ];
  };
  return { name, part: 'stories', folder: `stories/${name}`, run };
}

const errorsShown = 60;

/** Neighbouring articles of one gold story that were split, and of two that were joined. */
export function reportErrors(
  rows: readonly StoryRow[],
  predicted: Labels,
  onError: NonNullable<EvalContext['onError']>,
): void {
  const show = (a: StoryRow, b: StoryRow) =>
    `${a.date} ${a.lang} ${a.title} | ${a.text.slice(0, 90).replace(/\s+/gu, ' ')}\n      ↔ ${b.date} ${b.lang} ${b.title} | ${b.text.slice(0, 90).replace(/\s+/gu, ' ')}`;
  for (const [kind, key, other] of [
    ['split', (r: StoryRow) => r.cluster, (r: StoryRow) => predicted.get(r.id)],
    ['joined', (r: StoryRow) => predicted.get(r.id) as string, (r: StoryRow) => r.cluster],
  ] as const) {
    const last = new Map<string, StoryRow>();
    let shown = 0;
    for (const row of rows) {
      const before = last.get(key(row));
      last.set(key(row), row);
      if (before === undefined || other(before) === other(row) || shown++ >= errorsShown) continue;
      onError(kind, show(before, row));
    }
  }
}
