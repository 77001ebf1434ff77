import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderAccuracy } from '../../scripts/build-accuracy.ts';
import { renderCoverage } from '../../scripts/build-coverage.ts';
import { root } from '../tidy/source-files.ts';

const folders = readdirSync(join(root, 'models')).sort();
/** What a repository and a page load bear for one file. */
const bytesMax = 8 * 1024 * 1024;

describe.each(folders)('models/%s', (name) => {
  const folder = join(root, 'models', name);

  it('has a card with its data, licence, scores and how to rebuild it', () => {
    const card = readFileSync(join(folder, 'README.md'), 'utf8').toLowerCase();
    expect(['data', 'licen', 'score', 'scripts/'].filter((word) => !card.includes(word))).toEqual([]);
  });

  it('has no file over 8 MB', () => {
    const large = readdirSync(folder).filter((file) => statSync(join(folder, file)).size > bytesMax);
    expect(large).toEqual([]);
  });
});

it.skipIf(!folders.includes('syntax-uk'))('the Ukrainian syntax model says that it is non-commercial', () => {
  expect(readFileSync(join(root, 'models', 'syntax-uk', 'README.md'), 'utf8').toLowerCase()).toMatch(
    /non-?commercial|not for commercial/u,
  );
});

it('docs/accuracy.md is what scripts/build-accuracy.ts makes', () => {
  expect(readFileSync(join(root, 'docs', 'accuracy.md'), 'utf8')).toBe(renderAccuracy());
});

it('docs/languages.md is what scripts/build-coverage.ts makes', () => {
  expect(readFileSync(join(root, 'docs', 'languages.md'), 'utf8')).toBe(renderCoverage());
});

it('every set of eval/baseline.json exists', () => {
  const sets = Object.keys(JSON.parse(readFileSync(join(root, 'eval', 'baseline.json'), 'utf8')) as object);
  const gone = sets.filter((set) => !existsSync(join(root, 'eval', 'sets', `${set}.ts`)));
  expect(gone).toEqual([]);
});

it('every script that a card or page names exists', () => {
  const pages = [
    ...folders.map((name) => join('models', name, 'README.md')),
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
    ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'],
  ].filter((page) => existsSync(join(root, page)));
  const gone = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const named =
      text.match(/\b(?:src|scripts|eval|data|docs|models|schemas)\/[\w/.-]+\.(?:ts|json|md|tsv|txt)\b/gu) ?? [];
    return named.filter((path) => !existsSync(join(root, path))).map((path) => `${page}: ${path}`);
  });
  expect(gone).toEqual([]);
});
