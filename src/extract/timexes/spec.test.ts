import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import { noResources } from '../resources.ts';
import type { Findings } from '../stages.ts';
import { findTimexes } from './index.ts';

interface Case {
  readonly label: string;
  /** Publication date; absent when the report has none. */
  readonly date?: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/timexes');
const nothing: Findings = {
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

/** The text with each expression marked by its value, and its mod if it has one. */
function read({ text, date }: Case, lang: string): string {
  const article = plainArticle(text, { lang, ...(date === undefined ? {} : { date }) });
  const { items } = findTimexes({ article, pack: packOf(lang), resources: noResources, found: nothing });
  const marks = items.map(({ start, end, value, mod }) => ({
    start,
    end,
    label: mod === undefined ? value : `${value} ${mod}`,
  }));
  return writeMarks(text, marks);
}

describe.each(readdirSync(folder).map((name) => name.slice(0, 2)))('timexes, %s', (lang) => {
  const lines = readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Case);
  it.each(cases)('$label', (one) => {
    const expected = parseMarks(one.expect);
    expect(expected.text).toBe(one.text);
    const written = writeMarks(one.text, expected.marks);
    if (one.pass) expect(read(one, lang)).toBe(written);
    else expect(read(one, lang)).not.toBe(written);
  });
});
