import { loadResources } from '../../src/app/resources.ts';
import { analyse, standardStages } from '../../src/extract/analyse.ts';
import { packOf } from '../../src/lang/index.ts';
import { type Analysis, plainArticle } from '../../src/model/index.ts';
import type { TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import type { EvalContext, EvalFigure } from '../types.ts';
import { type Counts, countSpans, type EntitySpan, f1Percent, noCounts } from './entities.ts';

interface NerRow extends TextRow {
  readonly entities: readonly EntitySpan[];
}

/** One figure of a set: which rows, which types, and what is known of it. */
export interface NerFigure {
  readonly metric: string;
  readonly rows: (id: string, lang: string) => boolean;
  readonly types: readonly string[];
  /** Takes the type away on both sides. */
  readonly untyped?: boolean;
  /** Takes the types of the labels one by one too. */
  readonly perType?: boolean;
  readonly floor?: number;
}

/** Runs the analysis over a set of labelled names and scores each figure. */
export async function runNer(
  context: EvalContext,
  folder: string,
  wanted: readonly NerFigure[],
): Promise<EvalFigure[]> {
  const rows = readSet<NerRow>(context, folder);
  if (!rows) return [];
  const counts = new Map<string, Counts>();
  const bump = (name: string, gold: readonly EntitySpan[], found: readonly EntitySpan[]) => {
    const entry = counts.get(name) ?? noCounts();
    counts.set(name, entry);
    countSpans(entry, gold, found);
  };
  for (const row of rows) {
    const figures = wanted.filter((figure) => figure.rows(row.id, row.lang ?? 'en'));
    if (figures.length === 0) continue;
    const analysis = analyseNames(row);
    const found = analysis.mentions.filter((mention) => mention.form === 'name');
    for (const figure of figures) {
      const pick = (spans: readonly EntitySpan[], types: readonly string[]) =>
        spans.filter(({ type }) => types.includes(type)).map((span) => (figure.untyped ? { ...span, type: '' } : span));
      const gold = pick(row.entities, figure.types);
      const ours = pick(found, figure.types);
      bump(figure.metric, gold, ours);
      report(context, row, { gold, ours, metric: figure.metric });
      if (figure.perType)
        for (const type of figure.types)
          bump(`${figure.metric} ${type}`, pick(row.entities, [type]), pick(found, [type]));
    }
  }
  return wanted.flatMap((figure) => {
    const names = [figure.metric, ...(figure.perType ? figure.types.map((type) => `${figure.metric} ${type}`) : [])];
    return names.map((metric) => ({
      metric,
      figure: f1Percent(counts.get(metric) ?? noCounts()),
      ...(figure.floor !== undefined && metric === figure.metric ? { floor: figure.floor } : {}),
    }));
  });
}

interface RowErrors {
  readonly gold: readonly EntitySpan[];
  readonly ours: readonly EntitySpan[];
  readonly metric: string;
}

function report({ onError }: EvalContext, row: NerRow, { gold, ours, metric }: RowErrors): void {
  if (!onError) return;
  const show = ({ start, end, type }: EntitySpan) =>
    `${row.text.slice(Math.max(0, start - 25), start)}[${row.text.slice(start, end)}]${type}${row.text.slice(end, end + 15)}`.replaceAll(
      '\n',
      '⏎',
    );
  const same = (a: EntitySpan) => (b: EntitySpan) => a.start === b.start && a.end === b.end && a.type === b.type;
  for (const span of gold) if (!ours.some(same(span))) onError(`${metric} missed ${span.type}`, show(span));
  for (const span of ours) if (!gold.some(same(span))) onError(`${metric} false ${span.type}`, show(span));
}

/** Names need words and sentences only; leaving the other stages out makes measuring quick. */
export function analyseNames(row: TextRow): Analysis {
  const nothing = () => ({ items: [], notes: [] });
  const stages = {
    ...standardStages,
    timexes: nothing,
    figures: nothing,
    toponyms: nothing,
    attributions: nothing,
    events: nothing,
  };
  const article = plainArticle(row.text, { id: row.id, lang: row.lang ?? 'en' });
  return analyse(article, packOf(article.lang), { ...loadResources(article.lang), stages });
}
