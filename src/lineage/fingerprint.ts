import type { Reading } from './reading.ts';

/** Words in a fingerprint. */
const gramWords = 4;
/** One fingerprint is kept of every so many neighbours: a shared run of `gramWords + windowGrams - 1` words is never missed. */
const windowGrams = 4;
/** A gram of common words only ("at the end of the") tells nothing. */
const gramRarityMin = 0.9;

/** Winnowed hashes of a text's word groups (Schleimer, Wilkerson and Aiken 2003). */
export function fingerprints(reading: Reading): Set<number> {
  const hashes: number[] = [];
  for (let i = 0; i + gramWords <= reading.forms.length; i++) {
    let rarity = 0;
    let hash = 0x811c9dc5;
    for (let k = i; k < i + gramWords; k++) {
      rarity += reading.own[k] === 1 ? (reading.rarity[k] as number) : 0;
      hash = Math.imul(hash ^ (reading.forms[k] as number), 0x2c1b3c6d);
      hash ^= hash >>> 13;
    }
    hashes.push(rarity >= gramRarityMin ? hash >>> 0 : 0xffffffff);
  }
  return winnow(hashes);
}

function winnow(hashes: readonly number[]): Set<number> {
  const kept = new Set<number>();
  for (let i = 0; i < hashes.length; i++) {
    let least = hashes[i] as number;
    for (let k = i + 1; k < Math.min(i + windowGrams, hashes.length); k++) least = Math.min(least, hashes[k] as number);
    if (least !== 0xffffffff) kept.add(least);
  }
  return kept;
}

/** Fingerprints that two texts must share before they are aligned. */
const sharedMin = 2;
/** Where many articles hold a fingerprint, each is paired with so many of the first and of the latest before it. */
const partnersMax = 12;

/** Pairs of readings worth aligning, by position: those that share fingerprints. */
export function pairsSharing(prints: readonly ReadonlySet<number>[]): [number, number][] {
  const holders = new Map<number, number[]>();
  for (const [i, set] of prints.entries()) {
    for (const print of set) {
      const list = holders.get(print);
      if (list === undefined) holders.set(print, [i]);
      else list.push(i);
    }
  }
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    for (const [n, j] of list.entries()) {
      for (const i of partners(list, n)) {
        const key = i * prints.length + j;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, n]) => n >= sharedMin)
    .map(([key]): [number, number] => [Math.floor(key / prints.length), key % prints.length])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** A wire story has a hundred copies: its copies need a parent each, not each other. */
function partners(list: readonly number[], n: number): readonly number[] {
  if (n <= partnersMax * 2) return list.slice(0, n);
  return [...list.slice(0, partnersMax), ...list.slice(n - partnersMax, n)];
}
