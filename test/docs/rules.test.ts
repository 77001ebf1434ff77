import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/lang/index.ts';
import type { TimexesData } from '../../src/lang/schema/timexes.ts';
import { isUnsupported } from '../../src/lang/unsupported.ts';
import { root } from '../tidy/source-files.ts';
import { codeOf, stringsOf } from './code.ts';

/** Findings whose ids stand as literals in the code, with the families of ids that each has. */
const families: Readonly<Record<string, readonly string[]>> = {
  sentences: ['sentences'],
  figures: ['figures'],
  toponyms: ['toponyms'],
  entities: ['entities'],
  attributions: ['attributions'],
  events: ['events'],
  ingest: ['headline', 'standfirst', 'blocks', 'captions', 'dateline', 'credits', 'insertions', 'page'],
};

const sources = codeOf(['src/extract', 'src/ingest', 'src/lang']);
const strings = new Set(sources.flatMap(stringsOf));

function page(finding: string): string {
  const path = join(root, 'docs', 'rules', `${finding}.md`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(Object.entries(families))('rules of %s', (finding, names) => {
  const id = new RegExp(`^(?:${names.join('|')})/[a-z0-9*-]+$`, 'u');
  const written = [...strings].filter((text) => id.test(text));
  const documented = [...page(finding).matchAll(/`([a-z]+\/[a-z0-9-]+)`/gu)]
    .map(([, name]) => name as string)
    .filter((name) => id.test(name));

  it('each has its line in the docs', () => {
    const missing = written.filter((name) => !name.includes('*') && !documented.includes(name));
    expect(missing).toEqual([]);
  });

  it('each of the docs exists', () => {
    const templates = written
      .filter((name) => name.includes('*'))
      .map((name) => new RegExp(`^${name.replaceAll('*', '[a-z0-9-]+')}$`, 'u'));
    const gone = documented.filter((name) => !strings.has(name) && !templates.some((made) => made.test(name)));
    expect(gone).toEqual([]);
  });
});

function ruleIds({ rules }: TimexesData): string[] {
  const { numbers, atoms, joins, relations, modifiers } = rules;
  return [numbers, atoms, joins, relations, modifiers].flat().map(({ id }) => id);
}

describe('rules of timexes', () => {
  const rows = page('timexes').matchAll(/^\| (`[^|]+) \|/gmu);
  const documented = new Set(
    [...rows].flatMap(([, ids]) => [...(ids as string).matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name)),
  );
  const written = new Set(
    Object.values(packs).flatMap(({ timexes }) => (isUnsupported(timexes) ? [] : ruleIds(timexes))),
  );

  it('each has its line in the docs, and each of the docs exists', () => {
    expect([...written].filter((id) => !documented.has(id))).toEqual([]);
    expect([...documented].filter((id) => !written.has(id as string))).toEqual([]);
  });
});
