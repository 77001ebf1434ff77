import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLinearModel } from '../base/linear.ts';
import type { Resources } from '../extract/resources.ts';
import type { LangCode } from '../model/index.ts';

/** The attribution models of a language, if the package has them: `models/attributions-<lang>/`. */
export function loadAttributionModels(lang: LangCode, models: string): Pick<Resources, 'attributions'> {
  const folder = join(models, `attributions-${lang}`);
  if (!existsSync(join(folder, 'cues.bin'))) return {};
  const read = (name: string) => parseLinearModel(readFileSync(join(folder, `${name}.bin`)));
  return { attributions: { cues: read('cues'), roles: read('roles') } };
}
