import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLinearModel } from '../base/linear.ts';
import type { CorefModel } from '../extract/entities/coref/rank.ts';
import type { NameModel } from '../extract/entities/tagger.ts';
import type { LangCode } from '../model/index.ts';

/** Languages whose names are found by the model of related ones. */
const models: Readonly<Record<LangCode, string>> = {
  en: 'en',
  de: 'de',
  es: 'es',
  pt: 'pt',
  fr: 'fr',
  ru: 'ru',
  uk: 'ru',
};

/** Loads the name tagger of a language; nothing when it has none, and names are found by rules. */
export function loadNameModel(lang: LangCode, folder: string): NameModel | undefined {
  const path = join(folder, `names-${models[lang] ?? lang}`, 'model.bin');
  if (!existsSync(path)) return undefined;
  const words = join(path, '..', 'common.txt');
  const common = existsSync(words) ? readFileSync(words, 'utf8').split('\n') : [];
  return { model: parseLinearModel(readFileSync(path)), common: new Set(common) };
}

/** Loads the coreference ranker of a language; without one, nearness and agreement decide. */
export function loadCorefModel(lang: LangCode, folder: string): CorefModel | undefined {
  const path = join(folder, `coref-${lang}`, 'model.bin');
  return /^[a-z]{2,3}$/u.test(lang) && existsSync(path) ? { model: parseLinearModel(readFileSync(path)) } : undefined;
}
