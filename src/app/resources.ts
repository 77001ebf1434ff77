import { join } from 'node:path';
import type { Resources } from '../extract/resources.ts';
import type { LangCode } from '../model/index.ts';
import { loadAttributionModels } from './attribution-models.ts';
import { currentGazetteer } from './gazetteer.ts';

const modelsFolder = join(import.meta.dirname, '..', '..', 'models');
const loaded = new Map<LangCode, Resources>();

/** Loads what reading a language needs (weights, gazetteer) from the package's own files, once per language. */
export function loadResources(lang: LangCode): Resources {
  let resources = loaded.get(lang);
  if (resources === undefined) {
    resources = {
      ...loadAttributionModels(lang, modelsFolder),
      // Read when first asked for: grouping and comparing need no places.
      get gazetteer() {
        return currentGazetteer();
      },
    };
    loaded.set(lang, resources);
  }
  return resources;
}
