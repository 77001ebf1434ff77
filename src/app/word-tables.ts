import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Concept, WordTables } from '../base/word-tables.ts';

let loaded: WordTables | undefined;

/** The word tables of grouping and lineage, from the package's own data folder; read once. */
export function loadWordTables(): WordTables {
  loaded ??= {
    commonness: JSON.parse(readData('story-words.json') ?? '{}') as WordTables['commonness'],
    concepts: parseConcepts(readData('bilingual.tsv') ?? ''),
  };
  return loaded;
}

function readData(name: string): string | undefined {
  const path = join(import.meta.dirname, '../../data', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A line per notion, a column per language (named in the first line), words apart by spaces; `*` holds its digits. */
export function parseConcepts(table: string): Concept[] {
  const [head, ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const langs = (head ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const filled = langs.map((lang, i): [string, string[]] => [lang, (cells[i] ?? '').split(' ').filter(Boolean)]);
    return Object.fromEntries(filled.filter(([, words]) => words.length > 0));
  });
}
