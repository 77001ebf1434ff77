import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordTables } from '../base/word-tables.ts';

let loaded: WordTables | undefined;

/** The word tables of grouping, from the package's own data folder; read once. */
export function loadWordTables(): WordTables {
  loaded ??= { commonness: readData('story-words.json', {}), concepts: readData('bilingual.json', []) };
  return loaded;
}

function readData<T>(name: string, missing: T): T {
  const path = join(import.meta.dirname, '../../data', name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : missing;
}
