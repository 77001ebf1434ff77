/**
 * How alike two words of a name are: spelling, sound through transliterations, and equivalent given names.
 */
import { distance } from 'fastest-levenshtein';
import { givenNameGroups } from './given-name-groups.ts';

/**
 * The order matters: longer spellings of one sound first. The classes are what Russian, Ukrainian, Arabic and
 * Chinese names lose on their way through English, German, French, Polish and Czech spelling.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|stsch|chtch|sch(?=[aeiouy]|k|t|m|n|l|$)/gu, 'S'],
  [/tzsch|tsch|tch|cz|ch|sh|sz|zh|j(?=[aeou])/gu, 'S'],
  [/x(?=i)|q(?=i)/gu, 'S'],
  [/ou/gu, 'u'],
  [/kh|gh/gu, 'h'],
  [/ck|q|c(?=[aoulrknt]|$)/gu, 'k'],
  [/ph/gu, 'f'],
  [/ts|tz|zz/gu, 'z'],
  [/x/gu, 'ks'],
  [/w|b(?=h)/gu, 'v'],
  [/c/gu, 's'],
  [/z/gu, 's'],
  [/h|g/gu, 'g'],
];

const soundKeys = new Map<string, string>();

/** Consonants by class, vowels kept only at the start: "lukashenko", "loukachenko", "lukaszenka" → "lkSnk". */
export function soundKey(word: string): string {
  let key = soundKeys.get(word);
  if (key === undefined) {
    key = computeSoundKey(word);
    if (soundKeys.size >= keysRemembered) soundKeys.clear();
    soundKeys.set(word, key);
  }
  return key;
}

/** Bound of the memory for sound keys. */
const keysRemembered = 20_000;

function computeSoundKey(word: string): string {
  let key = word.replace(/^[jy](?=[aeou])/u, '').replace(/^h(?=[aeiou])/u, 'g');
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  const first = /^[aeiouy]/u.test(key) ? 'a' : '';
  return first + key.replace(/[aeiouyj]+/gu, '').replace(/(.)\1+/gu, '$1');
}

const groupOf = new Map<string, number>();
for (const [index, group] of givenNameGroups.entries())
  for (const name of group) if (!groupOf.has(name)) groupOf.set(name, index);

/** True for forms of one given name: "oleksandr", "alexander", "sasha". */
export function isSameGivenName(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b);
}

/** 0…1, how alike two folded words of names are. */
export function tokenSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? initialSimilarity : 0;
  if (/\d/u.test(a) || /\d/u.test(b)) return 0;
  if (isSameGivenName(a, b)) return 0.95;
  const longer = Math.max(a.length, b.length);
  const spelling = 1 - distance(a, b) / longer;
  const x = soundKey(a);
  const y = soundKey(b);
  if (x === y && x.length >= 2 && spelling >= 0.5) return Math.max(spelling, x.length >= 3 ? 0.92 : 0.86);
  if (isGlued(a, b)) return 0.85;
  const sound = 1 - distance(x, y) / Math.max(x.length, y.length, 1);
  return Math.max(isSwap(a, b) ? 0.9 : 0, (2 * spelling + Math.min(sound, spelling + 0.2)) / 3);
}

/** "J" stands for any name with J: likely, not sure. */
const initialSimilarity = 0.8;

/** A name with another word stuck to its front by a slip of the keyboard: "generalantonio". */
function isGlued(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length < short.length + 3) return false;
  return tokenSimilarity(short, long.slice(-short.length)) >= 0.85;
}

/** Two neighbouring letters changed places: "Donlad". */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
