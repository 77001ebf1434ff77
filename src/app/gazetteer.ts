import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Gazetteer } from '../model/index.ts';
import { readGazetteer } from './gazetteer-table.ts';

const packaged = join(import.meta.dirname, '../../data/gazetteer.bin.br');
let standard: Gazetteer | undefined;

/** The gazetteer that ships with the package: towns of 500 people and more, regions, countries, seas, rivers. */
export function standardGazetteer(): Gazetteer {
  standard ??= readGazetteer(brotliDecompressSync(readFileSync(packaged)));
  return standard;
}

let chosen: Gazetteer | undefined;

/** Makes every later reading use this gazetteer (`--gazetteer FILE`); `undefined` goes back to the packaged one. */
export function chooseGazetteer(gazetteer: Gazetteer | undefined): void {
  chosen = gazetteer;
}

/** The gazetteer that reading uses. */
export function currentGazetteer(): Gazetteer {
  return chosen ?? standardGazetteer();
}

/** Where `stemma gazetteer import` writes unless told otherwise. */
export function userGazetteerPath(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'stemma/gazetteer.bin');
}

/**
 * The gazetteer for a run: the packaged one, with an imported file on top when there is one.
 * Throws `TypeError` when `file` is named but is not a gazetteer.
 */
export function loadGazetteer(file?: string): Gazetteer {
  const path = file ?? userGazetteerPath();
  if (file === undefined && !existsSync(path)) return standardGazetteer();
  return layeredGazetteer(readGazetteer(readFileSync(path)), standardGazetteer());
}

/** Names of either; where both have an entry the upper one counts. */
export function layeredGazetteer(upper: Gazetteer, lower: Gazetteer): Gazetteer {
  return {
    find(key, lang) {
      const first = upper.find(key, lang);
      const rest = lower.find(key, lang);
      if (first.length === 0) return rest;
      const ids = new Set(first.map((entry) => entry.placeId));
      const both = [...first, ...rest.filter((entry) => !ids.has(entry.placeId))];
      return both.sort((a, b) => b.population - a.population);
    },
    byId: (placeId) => upper.byId(placeId) ?? lower.byId(placeId),
    startsName: (word) => upper.startsName(word) || lower.startsName(word),
  };
}
