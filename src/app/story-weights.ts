import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceModel, evidenceNames, plainModel, situations, type Tree } from '../story/index.ts';

let loaded: EvidenceModel | undefined;

/** The learned model of grouping, or the weights set by hand when it is left out. */
export function loadStoryModel(): EvidenceModel {
  loaded ??= readModel();
  return loaded;
}

/** A situation in the file: weights by the name of the evidence; trees in heap order, as `[features, values]`. */
interface StoredSituation {
  readonly weights: Readonly<Record<string, number>>;
  readonly trees: readonly (readonly [readonly number[], readonly number[]])[];
}

function readModel(): EvidenceModel {
  const path = join(import.meta.dirname, '../../models/stories/weights.json');
  if (!existsSync(path)) return plainModel;
  const stored = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly evidence: readonly string[];
    readonly situations: Readonly<Record<string, StoredSituation>>;
  };
  const known: readonly string[] = evidenceNames;
  const places = stored.evidence.map((name) => known.indexOf(name));
  return situations.map((situation) => {
    const { weights = {}, trees = [] } = stored.situations[situation] ?? {};
    return {
      weights: evidenceNames.map((name) => weights[name] ?? 0),
      trees: trees.map(
        ([features, values]): Tree => ({
          features: Int8Array.from(features, (feature) => (feature < 0 ? -1 : (places[feature] as number))),
          values: Float64Array.from(values),
        }),
      ),
    };
  });
}
