/**
 * Builds `data/word-senses-en.tsv` from WordNet's dictionary files: which notions of doing and happening a verb or noun
 * stands for, and which wider notion each belongs to.
 *
 *   npx tsx scripts/build-word-senses.ts --wordnet DIR      DIR holds data.verb, data.noun, index.sense
 *
 * A noun of doing is filed under the verb that it is derived from, so that "acquisition" and "acquire" meet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  readonly lexicographer: number;
  readonly pointers: readonly { readonly symbol: string; readonly to: string; readonly word: number }[];
}

/** Senses kept of a word: rarer ones join words that news never uses for one another. */
const sensesMax = 6;
/** WordNet's noun files of acts, communication, events, phenomena, possession, processes and states. */
const happeningFiles = new Set([4, 10, 11, 19, 21, 22, 26]);

const { values } = parseArgs({ options: { wordnet: { type: 'string', default: 'wordnet' } } });
const read = (name: string) => readFileSync(join(values.wordnet, name), 'latin1').split('\n');

function readSynsets(pos: 'n' | 'v'): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of read(pos === 'n' ? 'data.noun' : 'data.verb')) {
    if (line.startsWith(' ') || line === '') continue;
    const cells = line.split(' ');
    const count = Number.parseInt(cells[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.toLowerCase());
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(cells[at]) }, (_, i) => {
      const [symbol, offset, to, place] = cells.slice(at + 1 + 4 * i) as [string, string, string, string];
      return { symbol, to: to + offset, word: Number.parseInt(place.slice(0, 2), 16) };
    });
    const key = pos + cells[0]!;
    synsets.set(key, { key, words, lexicographer: Number(cells[1]), pointers });
  }
  return synsets;
}

const verbs = readSynsets('v');
const nouns = readSynsets('n');

/** The verb notion that a noun of doing belongs to: the one most of its derivation links lead to. */
function fileUnder(noun: Synset): string | undefined {
  const counts = new Map<string, number>();
  for (const { symbol, to } of noun.pointers)
    if (symbol === '+' && verbs.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const conceptOf = (key: string): string => {
  const noun = nouns.get(key);
  if (noun === undefined || !happeningFiles.has(noun.lexicographer)) return key;
  return fileUnder(noun) ?? key;
};

/** word → notions, the most frequent first; words that WordNet's tagged texts never use are left out. */
function sensesOfWords(): Map<string, string[]> {
  const rows: { word: string; key: string; uses: number; rank: number }[] = [];
  for (const line of read('index.sense')) {
    const [sense, offset, rank, uses] = line.split(' ') as [string, string, string, string];
    const [word, rest] = (sense ?? '').split('%') as [string, string];
    const pos = rest?.startsWith('2') ? 'v' : rest?.startsWith('1') ? 'n' : undefined;
    if (pos === undefined || /[^a-z]/u.test(word)) continue;
    const key = pos + offset;
    const synset = (pos === 'v' ? verbs : nouns).get(key);
    if (synset === undefined || (pos === 'n' && !happeningFiles.has(synset.lexicographer))) continue;
    rows.push({ word, key, uses: Number(uses), rank: Number(rank) });
  }
  rows.sort((a, b) => b.uses - a.uses || a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const used = new Set(rows.filter(({ uses }) => uses > 0).map(({ word }) => word));
  const senses = new Map<string, string[]>();
  for (const { word, key } of rows) {
    if (!used.has(word)) continue;
    const list = senses.get(word) ?? [];
    const concept = conceptOf(key);
    if (list.length < sensesMax && !list.includes(concept)) senses.set(word, [...list, concept]);
  }
  return senses;
}

/** Wider notions of a notion, and those that WordNet groups with it, follow from it or cause it. */
function widerOf(key: string): string[] {
  const synset = verbs.get(key) ?? nouns.get(key);
  const wider = (synset?.pointers ?? []).filter(({ symbol }) => ['@', '$', '*', '>'].includes(symbol));
  return [...new Set(wider.map(({ to }) => conceptOf(to)))].filter((to) => to !== key);
}

const senses = sensesOfWords();
const numbers = new Map<string, string>();
const numberOf = (key: string) => {
  if (!numbers.has(key)) numbers.set(key, numbers.size.toString(36));
  return numbers.get(key)!;
};
const words = [...senses].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = words.map(([word, keys]) => `${word}\t${keys.map(numberOf).join(' ')}`);
const kept = new Set(numbers.keys());
const wider = [...kept].flatMap((key) => {
  const above = widerOf(key);
  return above.length === 0 ? [] : [`${numberOf(key)}\t${above.map(numberOf).join(' ')}`];
});
writeFileSync(
  join(import.meta.dirname, '..', 'data', 'word-senses-en.tsv'),
  `${lines.join('\n')}\n\n${wider.join('\n')}\n`,
);
process.stdout.write(`${words.length} words, ${numbers.size} notions\n`);
