import { noResources } from '../../src/extract/resources.ts';
import { findSyntax } from '../../src/extract/sentences/index.ts';
import { findTimexes } from '../../src/extract/timexes/index.ts';
import { packOf } from '../../src/lang/index.ts';
import { plainArticle, type Timex } from '../../src/model/index.ts';
import { readSet } from '../read.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';
import { type GoldTimexRow, matchTimexes, scoreTimexes, type TimexMatch } from './time.ts';

interface TimeRow extends GoldTimexRow {
  readonly lang?: string | null;
  readonly dct?: string | null;
  readonly date?: string | null;
}

const nothing = {
  sentences: [],
  tokens: [],
  timexes: [],
  figures: [],
  entities: [],
  mentions: [],
  toponyms: [],
  attributions: [],
  events: [],
};

/** Times of a text as the product finds them; times need no model, so only the first two stages run. */
export function timexesOf(text: string, options: { lang: string; date?: string | undefined }): readonly Timex[] {
  const { lang, date } = options;
  const article = plainArticle(text, { lang, ...(date ? { date } : {}) });
  const input = { article, pack: packOf(lang), resources: noResources };
  const syntax = findSyntax(input);
  return findTimexes({ ...input, found: { ...nothing, sentences: syntax.sentences, tokens: syntax.tokens } }).items;
}

/** Published or floor figures, as strict / relaxed / value. */
export interface TimeReference {
  readonly floor?: readonly [number, number, number];
  readonly published?: readonly [number, number, number];
  readonly publishedBy?: string;
}

/** A set with TIMEX3 gold. */
export function timexSet(name: string, reference: TimeReference): EvalSet {
  return {
    name,
    part: 'timexes',
    folder: `time/${name}`,
    run: async (context) => {
      const rows = readSet<TimeRow>(context, `time/${name}`);
      if (rows === undefined) return [];
      const matches = rows.map((row) => {
        const found = timexesOf(row.text, { lang: row.lang ?? 'en', date: row.dct ?? row.date ?? undefined });
        const match = matchTimexes(row, found);
        if (context.onError) reportErrors(row, match, context.onError);
        return match;
      });
      return figures(matches, reference);
    },
  };
}

function figures(matches: readonly TimexMatch[], { floor, published, publishedBy }: TimeReference): EvalFigure[] {
  const scores = scoreTimexes(matches);
  const measures = ['strict', 'relaxed', 'value'] as const;
  return measures.map((measure, i) => ({
    metric: `${measure} F1`,
    figure: Math.round(scores[measure] * 10) / 10,
    ...(floor === undefined ? {} : { floor: floor[i] as number }),
    ...(published === undefined ? {} : { published: published[i] as number }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  }));
}

function reportErrors(
  row: TimeRow,
  { gold, ours, pairs }: TimexMatch,
  report: NonNullable<EvalContext['onError']>,
): void {
  const around = (span: { start: number; end: number }): string =>
    `${row.text.slice(Math.max(0, span.start - 50), span.start)}⟦${row.text.slice(span.start, span.end)}⟧${row.text.slice(span.end, span.end + 30)}`.replace(
      /\s+/gu,
      ' ',
    );
  for (const timex of gold)
    if (!pairs.some((pair) => pair.gold === timex)) report('missed', `${timex.type} ${timex.value} | ${around(timex)}`);
  for (const timex of ours)
    if (!pairs.some((pair) => pair.ours === timex))
      report('spurious', `${timex.type} ${timex.value} | ${around(timex)}`);
  for (const { gold: g, ours: o, exact } of pairs) {
    if (!exact) report('span', `ours «${row.text.slice(o.start, o.end)}» | ${around(g)}`);
    if ((g.value || '') !== (o.value || ''))
      report('value', `gold ${g.value} ours ${o.value} dct ${row.dct} ${(o as Timex).rule} | ${around(g)}`);
  }
}
