import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalSet } from './types.ts';

/** Every set, in the order of their file names; each file in `eval/sets/` exports one as `set`. */
export async function loadSets(): Promise<readonly EvalSet[]> {
  const folder = join(import.meta.dirname, 'sets');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(names.map((name) => import(join(folder, name)) as Promise<{ set: EvalSet }>));
  return modules.map((module) => module.set);
}
