import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import { noResources } from '../resources.ts';
import { findSyntax } from './index.ts';

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/sentences');

describe.each(readdirSync(folder).map((name) => name.slice(0, 2)))('sentences, %s', (lang) => {
  const lines = readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Case);
  it.each(cases)('$label', ({ text, expect: marked, pass }) => {
    const expected = parseMarks(marked);
    expect(expected.text).toBe(text);
    const found = findSyntax({ article: plainArticle(text, { lang }), pack: packOf(lang), resources: noResources });
    const marks = found.sentences.map(({ start, end }) => ({ start, end, label: 's' }));
    const written = writeMarks(text, marks);
    if (pass) expect(written).toBe(writeMarks(text, expected.marks));
    else expect(written).not.toBe(writeMarks(text, expected.marks));
  });
});
