import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceWeights, evidenceNames, plainWeights, situations } from '../story/index.ts';

let loaded: EvidenceWeights | undefined;

/** The learned weights of grouping, or those set by hand when the model is left out. */
export function loadStoryWeights(): EvidenceWeights {
  loaded ??= readWeights();
  return loaded;
}

function readWeights(): EvidenceWeights {
  const path = join(import.meta.dirname, '../../models/stories/weights.json');
  if (!existsSync(path)) return plainWeights;
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, number>>;
  return situations.map((situation) => evidenceNames.map((name) => rows[situation]?.[name] ?? 0));
}
