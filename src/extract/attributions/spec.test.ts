import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../test/mark.ts';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import type { Attribution } from '../../model/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/attributions');

/** Marks `source`, `cue`, `content`, in the order in which marks are written. */
function marksOf(attributions: readonly Attribution[]): Mark[] {
  const roles = ['source', 'cue', 'content'] as const;
  const marks = attributions.flatMap((a) =>
    roles.flatMap((label) => a[label].map(({ start, end }) => ({ start, end, label }))),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

describe.each(readdirSync(folder).map((name) => name.slice(0, 2)))('attributions, %s', (lang) => {
  const lines = readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Case);
  it.each(cases)('$label', ({ text, expect: marked, pass }) => {
    const expected = parseMarks(marked);
    expect(expected.text).toBe(text);
    const { attributions } = analyse(plainArticle(text, { lang }), packOf(lang), loadResources(lang));
    const written = writeMarks(text, marksOf(attributions));
    if (pass) expect(written).toBe(writeMarks(text, expected.marks));
    else expect(written).not.toBe(writeMarks(text, expected.marks));
  });
});
