import type { ClaimChange, FigureChange, StoryAccount } from '../model/index.ts';
import type { OutlineItem, OutlineSection, ReportNumbers } from './outline.ts';
import { dateWords, plural, rangeWords } from './words.ts';

const kindWords: Readonly<Record<ClaimChange['kind'], string>> = {
  new: 'new claim',
  gone: 'no longer said',
  state: 'changed',
  reading: 'changed',
  witness: 'more voices',
};

/** What changed since an earlier account: what a reader who knows that one opens first. */
export function changesSection({ changes, reports }: StoryAccount, numbers: ReportNumbers): OutlineSection[] {
  if (changes === undefined) return [];
  const named = (ids: readonly string[]) =>
    ids.map((id) => `[${numbers.get(id)}] ${reports.find((report) => report.id === id)?.outlet ?? id}`).join(', ');
  const isNew = changes.newReports.length === reports.length;
  const items: OutlineItem[] = [
    ...(changes.newReports.length === 0
      ? []
      : [
          item(plural(changes.newReports.length, 'new report'), isNew ? 'the story is new' : named(changes.newReports)),
        ]),
    ...(changes.rewrittenReports.length === 0 ? [] : [item('text changed', named(changes.rewrittenReports))]),
    ...(changes.goneReports.length === 0 ? [] : [item('not read this time', changes.goneReports.join(', '))]),
    ...changes.figures.map(figureItem),
    ...changes.claims.map(({ kind, text, note }) => ({ label: kindWords[kind], text, details: [note] })),
  ];
  const title = changes.since === null ? 'What changed' : `What changed since ${dateWords(changes.since)}`;
  return [{ title, items: items.length > 0 ? items : [item('nothing', 'the account is the same as before')] }];
}

function item(label: string, text: string): OutlineItem {
  return { label, text, details: [] };
}

function figureItem({ measure, of, unit, before, now }: FigureChange): OutlineItem {
  const name = of === '' ? '' : ` (${of})`;
  const was = before === null ? 'new figure' : `was ${rangeWords(before, unit)}`;
  return item('figure', `${measure}${name}: ${rangeWords(now, unit)}; ${was}`);
}
