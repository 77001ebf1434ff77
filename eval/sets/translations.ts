import { compareTwo } from '../../src/app/compare.ts';
import type { TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { judgePairs, type PairRow } from '../reuse.ts';
import { f1Of } from '../scorers/reuse.ts';
import { round, storyArticle } from '../stories.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<PairRow>(context, 'lineage/translations');
  if (rows === undefined) return [];
  const judged = judgePairs(rows);
  const calls = judged.map(
    ({ row, found }) => [row.label === 'translation', found.relation === 'translation'] as const,
  );
  for (const [i, [is, called]] of calls.entries()) {
    const { row, found } = judged[i] as (typeof judged)[number];
    if (is !== called) context.onError?.(is ? 'missed' : 'false', `${found.derived} ${row.a.title} ↔ ${row.b.title}`);
  }
  const hard = hardNegatives(rows).map((found) => [false, found.relation === 'translation'] as const);
  const translations = calls.filter(([is]) => is);
  return [
    { metric: 'translation F1', figure: round(f1Of(calls)), floor: 0.996 },
    { metric: 'translation F1, likest others', figure: round(f1Of([...translations, ...hard])) },
  ];
}

const perPair = 10;

/** For each pair of languages the ten articles most alike by their names and numbers that are no translations. */
function hardNegatives(rows: readonly PairRow[]): ReturnType<typeof compareTwo>[] {
  const { articles, kin } = articlesOf(rows);
  const byLanguages = new Map<string, { likeness: number; a: TextRow; b: TextRow }[]>();
  for (const [i, a] of articles.entries()) {
    for (const b of articles.slice(i + 1)) {
      if (a.lang === b.lang || kin.get(a.id)?.has(b.id) === true) continue;
      const languages = [a.lang, b.lang].sort().join('-');
      const list = byLanguages.get(languages) ?? [];
      list.push({ likeness: likeness(a.text, b.text), a, b });
      byLanguages.set(languages, list);
    }
  }
  return [...byLanguages.values()].flatMap((list) =>
    list
      .sort((x, y) => y.likeness - x.likeness || (x.a.id < y.a.id ? -1 : 1))
      .slice(0, perPair)
      .map(({ a, b }) => compareTwo(storyArticle(a), storyArticle(b))),
  );
}

/** The different articles, by their text, and which of them are translations of each other. */
function articlesOf(rows: readonly PairRow[]): { articles: TextRow[]; kin: Map<string, Set<string>> } {
  const articles = new Map<string, TextRow>();
  const kin = new Map<string, Set<string>>();
  const keyed = (row: TextRow) => ({ ...row, id: `${row.lang} ${row.text.slice(0, 300)}` });
  for (const { a, b, label } of rows) {
    const [x, y] = [keyed(a), keyed(b)];
    articles.set(x.id, x).set(y.id, y);
    if (label !== 'translation') continue;
    kin.set(x.id, (kin.get(x.id) ?? new Set()).add(y.id));
    kin.set(y.id, (kin.get(y.id) ?? new Set()).add(x.id));
  }
  return { articles: [...articles.values()], kin };
}

const marks = new Map<string, Set<string>>();

/** Share of capitalised words and numbers in common: a plain measure, not the one under test. */
function likeness(a: string, b: string): number {
  const [x, y] = [marksOf(a), marksOf(b)];
  const common = [...x].filter((mark) => y.has(mark)).length;
  return common / Math.max(1, x.size + y.size - common);
}

function marksOf(text: string): Set<string> {
  const known = marks.get(text);
  if (known !== undefined) return known;
  const found = new Set(text.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}|\d+/gu) ?? []);
  marks.set(text, found);
  return found;
}

export const set: EvalSet = { name: 'translations', part: 'lineage', folder: 'lineage/translations', run };
