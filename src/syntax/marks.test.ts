import { describe, expect, it } from 'vitest';
import { attachMarks } from './marks.ts';

/** Heads from 1, 0 for the root; marks have head `-`. */
function attached(line: string, table: Record<string, number> = {}): string {
  const cells = line.split(' ').map((cell) => cell.split('/'));
  const forms = cells.map(([form]) => form as string);
  const isMark = cells.map(([, head]) => head === '-');
  const heads = Int32Array.from(cells, ([, head]) => (head === '-' ? 0 : Number(head) - 1));
  attachMarks({ forms, isMark, heads, relation: (i) => cells[i]?.[2] ?? 'dep' }, new Map(Object.entries(table)));
  return forms
    .filter((_, i) => isMark[i])
    .map(
      (form, k) =>
        `${form}→${forms[heads[isMark.map((m, i) => (m ? i : -1)).filter((i) => i >= 0)[k] as number] as number] ?? 'ROOT'}`,
    )
    .join(' ');
}

describe('marks', () => {
  it('hangs a comma from the unit after it, and the last stop from the root', () => {
    expect(attached('She/2/nsubj left/0/root ,/- saying/2/advcl nothing/4/obj ./-')).toBe(',→saying .→left');
  });

  it('follows the learned table', () => {
    expect(attached('Yesterday/3/advmod ,/- left/0/root', { '<>': 1 })).toBe(',→Yesterday');
  });

  it('knows what a pair of marks encloses', () => {
    expect(
      attached('He/2/nsubj said/0/root “/- no/2/ccomp chance/4/obj ”/-', {
        '<>(': 4,
        '><)': 4,
        '<<(': 4,
        '<<)': 4,
        '>>)': 4,
      }),
    ).toMatch(/^“→no ”→no$/u);
  });

  it('copes with marks alone on one side', () => {
    expect(attached('“/- Go/0/root')).toBe('“→Go');
  });
});
