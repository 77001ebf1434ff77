import { seededRandom } from '../../bench/random.ts';
import { traceStory } from '../../src/app/compare.ts';
import { loadWordTables } from '../../src/app/word-tables.ts';
import { collate } from '../../src/collate/index.ts';
import type { AnalysedArticle, Claim, StoryAccount } from '../../src/model/index.ts';
import { analyseRow, type TextRow } from '../analyse.ts';
import { type Change, isPlantable, planters } from '../planted/changes.ts';
import { exchangeWords, moveTeller, reorder } from '../planted/paraphrase.ts';
import { readSet } from '../read.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

const folder = 'stories/gva';
/** Sentences of a report that are used, reports that are tried, pairs of each kind, pairs without a change. */
const limits = { sentences: 14, rows: 900, each: 40, unchanged: 150 };

type Kind = keyof typeof planters;

/**
 * Planted differences: a second report says what a real one says, in another order and partly in other words, and
 * changes exactly one thing, or nothing. A change is found when the account has a claim that the changed sentence is
 * part of, with a difference of its kind; an unchanged pair is right when no claim has a difference.
 */
export const set: EvalSet = {
  name: 'planted_differences',
  part: 'collation',
  folder,
  run: async (context) => {
    const rows = readSet<TextRow>(context, folder);
    return rows === undefined ? [] : new Run(context).figures(rows);
  },
};

class Run {
  readonly #context: EvalContext;
  readonly #random = seededRandom(17);
  readonly #found = new Map<Kind, [right: number, all: number]>();
  #unchanged = 0;
  #false = 0;

  constructor(context: EvalContext) {
    this.#context = context;
  }

  figures(rows: readonly TextRow[]): EvalFigure[] {
    const kinds = Object.keys(planters) as Kind[];
    for (let i = 0; i < Math.min(rows.length, limits.rows); i++) {
      const short = shorten(analyseRow(rows[i]!));
      if (short === undefined) continue;
      // Kinds in turn, the rarer ones where a report offers them.
      const wanting = kinds.filter((kind) => (this.#found.get(kind)?.[1] ?? 0) < limits.each);
      const start = i % Math.max(1, wanting.length);
      const order = [...wanting.slice(start), ...wanting.slice(0, start)];
      const isPlanted = i % 3 !== 0 && order.some((kind) => this.#plant(short, kind));
      if (!isPlanted && this.#unchanged < limits.unchanged) this.#leave(short);
    }
    const all = [...this.#found.values()].reduce(([a, b], [right, n]) => [a + right, b + n], [0, 0]);
    return [
      { metric: `found and typed rightly, % of ${all[1]}`, figure: percent(all[0]!, all[1]!) },
      ...kinds.map((kind) => ({
        metric: `${kind}, %`,
        figure: percent(...(this.#found.get(kind) ?? [0, 0])),
      })),
      { metric: `false differences, % of ${this.#unchanged} pairs`, figure: percent(this.#false, this.#unchanged) },
    ];
  }

  #plant(original: AnalysedArticle, kind: Kind): boolean {
    for (const sentence of original.analysis.sentences) {
      if (!isPlantable(original, sentence)) continue;
      const change = planters[kind](original, sentence, this.#random);
      if (change === undefined) continue;
      const story = accountOf(original, this.#rewrite(original, change));
      const isFound = story.claims.some((claim) => kindsOf(claim).includes(kind) && touches(claim, original, sentence));
      const [right, all] = this.#found.get(kind) ?? [0, 0];
      this.#found.set(kind, [right + Number(isFound), all + 1]);
      if (!isFound) this.#miss(kind, original, sentence, change, story);
      return true;
    }
    return false;
  }

  #miss(
    kind: Kind,
    { article }: AnalysedArticle,
    { start, end }: { start: number; end: number },
    change: Change,
    story: StoryAccount,
  ): void {
    const claims = story.claims.filter((claim) => touches(claim, { article } as AnalysedArticle, { start, end }));
    const said = claims.map(
      (c) =>
        `${kindsOf(c).join('+') || 'same'}: ${c.readings.flatMap((r) => r.statements.map((s) => `${s.report.slice(-1)} ${s.text}`)).join(' | ')}`,
    );
    this.#context.onError?.(
      kind,
      `${article.text.slice(start, end)} [${article.text.slice(change.start, change.end)} → ${change.text}] :: ${said.join(' || ') || 'no claim'}`,
    );
  }

  #leave(original: AnalysedArticle): void {
    const story = accountOf(original, this.#rewrite(original));
    const wrong = story.claims.filter((claim) => kindsOf(claim).length > 0);
    this.#unchanged++;
    if (wrong.length === 0) return;
    this.#false++;
    for (const claim of wrong)
      this.#context.onError?.(
        'false',
        `${kindsOf(claim).join('+')}: ${claim.difference!.note} ${claim.readings.flatMap((r) => r.statements.map((s) => `${s.report.slice(-1)} ${s.text}`)).join(' | ')}`,
      );
  }

  /** The same in another order and partly other words; the changed sentence changed. */
  #rewrite({ article, analysis }: AnalysedArticle, change?: Change): string {
    const sentences = analysis.sentences.map(({ start, end }) => {
      const text = article.text.slice(start, end);
      if (change === undefined || change.start < start || change.end > end)
        return exchangeWords(moveTeller(text), this.#random);
      return text.slice(0, change.start - start) + change.text + text.slice(change.end - start);
    });
    return reorder(sentences, this.#random)
      .map((i) => sentences[i]!)
      .join('\n\n');
  }
}

/** The opening of a report as a report of its own; undefined when it is too short. */
function shorten({ article, analysis }: AnalysedArticle): AnalysedArticle | undefined {
  const last = analysis.sentences[limits.sentences - 1];
  if (last === undefined) return undefined;
  const date = article.publishedAt?.value.value;
  return analyseRow({ id: 'a', text: article.text.slice(0, last.end), ...(date === undefined ? {} : { date }) });
}

function accountOf(original: AnalysedArticle, text: string): StoryAccount {
  const date = original.article.publishedAt?.value.value;
  const second = analyseRow({ id: 'b', text, ...(date === undefined ? {} : { date }) });
  const articles = [original, second];
  const story = { id: 's', articleIds: ['a', 'b'] } as unknown as Parameters<typeof collate>[0]['story'];
  return collate({ story, articles, lineage: traceStory(articles), tables: loadWordTables() });
}

function kindsOf({ difference, differences }: Claim): string[] {
  return [...(difference === undefined ? [] : [difference]), ...differences].map(({ kind }) => kind);
}

function touches(claim: Claim, { article }: AnalysedArticle, { start, end }: { start: number; end: number }): boolean {
  return claim.readings.some(({ statements }) =>
    statements.some((statement) => statement.report === article.id && statement.start < end && statement.end > start),
  );
}

function percent(part: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * part) / of) / 10;
}
