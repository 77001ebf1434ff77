import { foldName } from '../base/fold.ts';
import type { Place } from './analysis.ts';

/** What an entry of the gazetteer is. `area` has no government of its own (Donbas, the Middle East). */
export type PlaceKind =
  | 'continent'
  | 'area'
  | 'natural'
  | 'facility'
  | 'country'
  | 'region'
  | 'district'
  | 'town'
  | 'suburb';

/** A place with its containers. */
export interface GazetteerEntry extends Place {
  readonly kind: PlaceKind;
  /** First-level region, as GeoNames writes it (`UA.04`); empty when it has none. */
  readonly admin1: string;
  /** Second-level district (`US.KY.015`); empty when not known. */
  readonly admin2: string;
  /** Seat of: 3 a country, 2 a region, 1 a district, 0 nothing. */
  readonly seat: 0 | 1 | 2 | 3;
}

/**
 * Names of places and the entries they may mean. Pure look-up: which entry a text means is decided by
 * `extract/toponyms`. Made by `app/gazetteer.ts` from files.
 */
export interface Gazetteer {
  /**
   * Every entry with this name, most populous first; `key` comes from `placeKey`. Names of another language than
   * `lang` count only when the language itself has none.
   */
  find(key: string, lang?: string): readonly GazetteerEntry[];
  /** A country, region, area, sea or facility by its `placeId`; towns and districts are found by name only. */
  byId(placeId: string): GazetteerEntry | undefined;
  /** True when some name of two words or more begins with this word (a folded one). */
  startsName(word: string): boolean;
}

const sameWord: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  mount: 'mt',
  fort: 'ft',
};

/** The form under which names are kept: folded to plain letters, "Saint" as "st", "Mount" as "mt". */
export function placeKey(name: string): string {
  const folded = foldName(name);
  if (!/\b(?:sainte?|mount|fort)\b/u.test(folded)) return folded;
  return folded
    .split(' ')
    .map((word) => sameWord[word] ?? word)
    .join(' ');
}
