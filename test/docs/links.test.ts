import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from '../tidy/source-files.ts';

const pages = filesBelow('.', '.md');

/** Links of a page to files of the repository, as paths below its root. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gmu, '');
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
    .map(([, link]) => link as string)
    .filter((link) => !/^[a-z]+:/u.test(link))
    .map((link) => normalize(join(dirname(page), link)));
}

it('every link leads to a file', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${page} → ${path}`),
  );
  expect(broken).toEqual([]);
});

it('docs/README.md leads to every page of docs', () => {
  const linked = new Set(linksOf('docs/README.md'));
  expect(pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !linked.has(page))).toEqual(
    [],
  );
});
