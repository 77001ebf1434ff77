import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLinearModel } from '../base/linear.ts';
import type { EventModel } from '../extract/events/learned/main-code.ts';
import type { LangCode } from '../model/index.ts';

/** Loads the model of main happenings of a language; without one, the word nearest to the root is the main one. */
export function loadEventModel(lang: LangCode, folder: string): EventModel | undefined {
  const path = join(folder, `events-${lang}`, 'model.bin');
  return /^[a-z]{2,3}$/u.test(lang) && existsSync(path) ? { main: parseLinearModel(readFileSync(path)) } : undefined;
}
