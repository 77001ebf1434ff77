import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { standardGazetteer } from '../../app/gazetteer.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import type { Findings } from '../stages.ts';
import { findToponyms } from './index.ts';

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/toponyms');
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

/** The text with each place marked by its country, precision and, for governments, `actor`. Names and trees are left out. */
function read({ text }: Case, lang: string): string {
  const article = plainArticle(text, { lang });
  const resources = { gazetteer: standardGazetteer() };
  const { items } = findToponyms({ article, pack: packOf(lang), resources, found: nothing });
  const marks = items.map(({ start, end, place, use }) => {
    const label = place === undefined ? '?' : `${place.country} ${place.precision}`;
    return { start, end, label: use === 'actor' ? `${label} actor` : label };
  });
  return writeMarks(text, marks);
}

describe.each(readdirSync(folder).map((name) => name.slice(0, 2)))('toponyms, %s', (lang) => {
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
