import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import { type Analysis, plainArticle } from '../../model/index.ts';
import { noResources } from '../resources.ts';
import { findSyntax } from '../sentences/index.ts';
import { findEntities } from './index.ts';

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/entities');
const seeds = join(import.meta.dirname, '../../../../shared/seeds');

function read(text: string, lang: string, resources = loadResources(lang)): Pick<Analysis, 'entities' | 'mentions'> {
  const article = plainArticle(text, { lang });
  const pack = packOf(lang);
  const syntax = findSyntax({ article, pack, resources });
  const rest = { timexes: [], figures: [], entities: [], mentions: [], toponyms: [], attributions: [], events: [] };
  return findEntities({ article, pack, resources, found: { ...syntax, ...rest } });
}

/** Mentions marked with their type and the number of their entity, in order of first appearance. */
function written(text: string, lang: string): string {
  const numbers = new Map<number, number>();
  const marks = read(text, lang).mentions.map(({ start, end, type, entity }) => {
    if (!numbers.has(entity)) numbers.set(entity, numbers.size + 1);
    return { start, end, label: `${type} ${numbers.get(entity)}` };
  });
  return writeMarks(text, marks);
}

const langs = readdirSync(folder).map((name) => name.slice(0, 2));

describe.each(langs)('entities, %s', (lang) => {
  const lines = readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  it.each(lines.map((line) => JSON.parse(line) as Case))('$label', ({ text, expect: marked, pass }) => {
    expect(parseMarks(marked).text).toBe(text);
    if (pass) expect(written(text, lang)).toBe(marked);
    else expect(written(text, lang)).not.toBe(marked);
  });
});

describe('entities without models', () => {
  it('still finds people, bodies and places by rules', () => {
    const { entities } = read('President Anton Kolesnikov met the Defence Ministry in Vienna.', 'en', noResources);
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(
      expect.arrayContaining(['PER Anton Kolesnikov', 'ORG Defence Ministry', 'LOC Vienna']),
    );
  });

  it('keeps every mention inside the text and pointing at an entity', () => {
    const text = 'Ana Ruiz, the mayor of Northam, said she would sue Halden Shipping Inc.';
    const { entities, mentions } = read(text, 'en');
    for (const { start, end, entity } of mentions) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(entities[entity]).toBeDefined();
    }
  });

  it('reads a text without a single letter', () => {
    expect(read('… 123 – 456 …', 'en').entities).toEqual([]);
  });
});

describe.skipIf(!existsSync(seeds))('entities of the two seed reports', () => {
  const reports = existsSync(seeds) ? readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8')) : [];

  it.each(reports)('one president, whatever he is called', (text) => {
    const { entities } = read(text, 'en');
    const presidents = entities.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => /^Alexander Luk/u.test(form)),
    );
    expect(presidents).toHaveLength(1);
    expect(presidents[0]!.name).toBe('Alexander Lukashenko');
    expect(presidents[0]!.country).toBe('BY');
  });

  it.each(reports)('one ministry under all its names', (text) => {
    const { entities, mentions } = read(text, 'en');
    const ministries = entities.filter(
      ({ type, name, country }) => type === 'ORG' && /ministry/iu.test(name) && country === 'BY',
    );
    expect(ministries).toHaveLength(1);
    const count = mentions.filter(({ entity }) => entities[entity] === ministries[0]).length;
    expect(count).toBeGreaterThanOrEqual(2);
  });
});
