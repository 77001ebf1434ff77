import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from '../extract/resources.ts';
import type { LangCode } from '../model/index.ts';
import { readSyntaxModel, type SyntaxModel } from '../syntax/model.ts';
import { loadAttributionModels } from './attribution-models.ts';
import { loadEventModel } from './event-model.ts';
import { currentGazetteer } from './gazetteer.ts';
import { loadCorefModel, loadNameModel } from './name-models.ts';

const modelsFolder = join(import.meta.dirname, '..', '..', 'models');
const loaded = new Map<LangCode, Resources>();

/** Loads what reading a language needs (weights, gazetteer) from the package's own files, once per language. */
export function loadResources(lang: LangCode): Resources {
  let resources = loaded.get(lang);
  if (resources === undefined) {
    const syntax = once(() => loadSyntaxModel(lang));
    const names = once(() => loadNameModel(lang, modelsFolder));
    const coref = once(() => loadCorefModel(lang, modelsFolder));
    const events = once(() => loadEventModel(lang, modelsFolder));
    resources = {
      ...loadAttributionModels(lang, modelsFolder),
      // Read when first asked for: grouping and comparing need no places.
      get gazetteer() {
        return currentGazetteer();
      },
      get syntax() {
        return syntax();
      },
      get names() {
        return names();
      },
      get coref() {
        return coref();
      },
      get events() {
        return events();
      },
    };
    loaded.set(lang, resources);
  }
  return resources;
}

/** The language's tagger and parser; `undefined` where there is no model file. */
function loadSyntaxModel(lang: LangCode): SyntaxModel | undefined {
  if (!/^[a-z]{2,3}$/u.test(lang)) return undefined;
  const path = join(modelsFolder, `syntax-${lang}`, 'syntax.bin');
  return existsSync(path) ? readSyntaxModel(readFileSync(path)) : undefined;
}

/** Works a value out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
