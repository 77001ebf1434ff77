import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, checkColumns } from '../base/boosted-trees.ts';
import { noSenses, parseSenses, type WordSenses } from '../base/word-senses.ts';
import { entityFeatureNames } from '../collate/coreference/entity-features.ts';
import { eventFeatureNames } from '../collate/coreference/event-features.ts';
import type { CoreferenceModels } from '../collate/coreference/index.ts';

const root = join(import.meta.dirname, '..', '..');
let loaded: CoreferenceModels | undefined;

/** The trained parts of coreference across reports; what is left out of the package is left to rules. */
export function loadCoreferenceModels(): CoreferenceModels {
  loaded ??= readModels();
  return loaded;
}

function readModels(): CoreferenceModels {
  const events = readTrees('events', eventFeatureNames);
  const entities = readTrees('entities', entityFeatureNames);
  return {
    ...(events === undefined ? {} : { events }),
    ...(entities === undefined ? {} : { entities }),
    senses: loadWordSenses(),
  };
}

function readTrees(name: string, columns: readonly string[]): BoostedTrees | undefined {
  const path = join(root, 'models', 'claims-en', `${name}.json`);
  if (!existsSync(path)) return undefined;
  return checkColumns(JSON.parse(readFileSync(path, 'utf8')) as BoostedTrees, columns);
}

/** Which English words can name one happening; nothing when the table is left out. */
export function loadWordSenses(): WordSenses {
  const table = join(root, 'data', 'word-senses-en.tsv');
  return existsSync(table) ? parseSenses(readFileSync(table, 'utf8')) : noSenses;
}
