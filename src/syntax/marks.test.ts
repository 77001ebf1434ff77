import { describe, expect, it } from 'vitest';
import { trainMarks } from '../../scripts/syntax/train-marks.ts';
import { spread } from './features.ts';
import { MarkAttacher, type MarkedTree } from './marks.ts';
import { readWeights, writeWeights } from './weights.ts';

const relations = ['root', 'nsubj', 'advcl', 'obj', 'advmod', 'ccomp', '-'];

/** `form/head/relation`, heads from 1, 0 for the root; marks have the relation `-`. */
function treeOf(line: string): MarkedTree {
  const cells = line.split(' ').map((cell) => cell.split('/') as [string, string, string]);
  return {
    forms: cells.map(([form]) => form),
    isMark: cells.map(([, , relation]) => relation === '-'),
    heads: Int32Array.from(cells, ([, head]) => Number(head) - 1),
    word: Int32Array.from(cells, ([form]) => spread(form.length + form.charCodeAt(0))),
    coarse: Int32Array.from(cells, ([, , relation]) => spread(relation.length)),
    relation: (i) => relations.indexOf((cells[i] as [string, string, string])[2]),
  };
}

/** What each mark hangs from. */
function attached(line: string, weights = writeWeights(10, [])): string {
  const tree = treeOf(line);
  new MarkAttacher(readWeights(weights)).attach(tree);
  return tree.forms
    .map((form, i) => `${form}→${tree.forms[tree.heads[i] as number] ?? 'ROOT'}`)
    .filter((_, i) => tree.isMark[i])
    .join(' ');
}

describe('marks', () => {
  it('hang from the unit after them, the last stop from the unit before it', () => {
    expect(attached('She/2/nsubj left/0/root ,/1/- saying/2/advcl nothing/4/obj ./1/-')).toBe(',→saying .→left');
  });

  it('hang from what was learned for their place', () => {
    const examples = Array.from({ length: 8 }, () => treeOf('Yesterday/3/advmod ,/1/- left/0/root'));
    expect(attached('Yesterday/3/advmod ,/3/- left/0/root', trainMarks(examples, 1))).toBe(',→Yesterday');
  });

  it('know what a pair of them encloses', () => {
    const line = 'He/2/nsubj said/0/root “/5/- no/5/advmod chance/2/ccomp ”/5/-';
    const weights = trainMarks(
      Array.from({ length: 8 }, () => treeOf(line)),
      1,
    );
    expect(attached(line.replaceAll('/5/-', '/1/-'), weights)).toBe('“→chance ”→chance');
  });

  it('may stand on one side alone', () => {
    expect(attached('“/1/- Go/0/root')).toBe('“→Go');
  });
});
