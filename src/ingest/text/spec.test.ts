import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mark, parseMarks, writeMarks } from '../../../test/mark.ts';
import type { Article } from '../../model/index.ts';
import { parseText } from './index.ts';

interface Case {
  readonly label: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/ingest');

/** Everything that is told of a text, as marks: blocks, credits, insertions, and where metadata were read. */
function marksOf(article: Article): Mark[] {
  const marks: Mark[] = [
    ...article.blocks.map((block) => ({ ...pick(block), label: block.kind })),
    ...article.credits.map((credit) => ({ ...pick(credit), label: credit.kind })),
    ...article.insertions.map((insertion) => ({ ...pick(insertion), label: insertion.kind })),
  ];
  if (article.publishedAt?.span) marks.push({ ...pick(article.publishedAt.span), label: 'published' });
  if (article.datelinePlace?.span) marks.push({ ...pick(article.datelinePlace.span), label: 'dateline-place' });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pick(span: { start: number; end: number }): { start: number; end: number } {
  return { start: span.start, end: span.end };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const lang = file.replace('.jsonl', '');
  describe(`the parts of a text (${lang})`, () => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    for (const one of lines.map((line) => JSON.parse(line) as Case)) {
      const run = one.pass ? it : it.fails;
      run(one.label, () => {
        const { text, marks } = parseMarks(one.expect);
        const found = marksOf(parseText(text, { input: 'case', id: 'case', given: { record: { lang } } }));
        expect(writeMarks(text, found)).toBe(writeMarks(text, marks));
      });
    }
  });
}
