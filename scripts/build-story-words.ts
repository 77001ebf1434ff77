/**
 * Counts how common words are in general text, per language, so that grouping knows on its first article that
 * "said" tells less than "Nikopol". Reads treebanks (CoNLL-U), writes data/story-words.json.
 *
 *   npx tsx scripts/build-story-words.ts [FOLDER]      FOLDER holds <lang>/train*.conllu[.gz]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stemOf } from '../src/base/stems.ts';

const folder = process.argv[2] ?? '../shared/bench/syntax';
/** The Ukrainian treebank is non-commercial: its counts would not be ours to share. */
const languages = ['de', 'en', 'es', 'fr', 'pt', 'ru'];
/** A news lead has about this many sentences; a chunk stands for an article. */
const chunkSentences = 8;
const minShare = 0.002;

function readSentences(lang: string): string[][] {
  const sentences: string[][] = [];
  for (const name of readdirSync(join(folder, lang))
    .filter((file) => file.includes('train'))
    .sort()) {
    const bytes = readFileSync(join(folder, lang, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const block of text.split('\n\n')) {
      const words = block
        .split('\n')
        .map((line) => line.split('\t'))
        .filter((cells) => /^\d+$/u.test(cells[0] ?? '') && cells[3] !== 'PUNCT')
        .map((cells) => (cells[1] as string).toLowerCase());
      if (words.length > 0) sentences.push(words);
    }
  }
  return sentences;
}

function countShares(lang: string): Record<string, number> {
  const sentences = readSentences(lang);
  const counts = new Map<string, number>();
  let chunks = 0;
  for (let at = 0; at < sentences.length; at += chunkSentences) {
    chunks++;
    const stems = new Set(
      sentences.slice(at, at + chunkSentences).flatMap((words) => words.map((w) => stemOf(w, lang))),
    );
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const kept = [...counts].filter(([stem, n]) => stem !== '' && n / chunks >= minShare && n >= 4);
  kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([stem, n]) => [stem, Math.round((n / chunks) * 1e4) / 1e4]));
}

const tables = Object.fromEntries(languages.map((lang) => [lang, countShares(lang)]));
writeFileSync(
  'data/story-words.json',
  `{\n${Object.entries(tables)
    .map(([lang, shares]) => `${JSON.stringify(lang)}: ${JSON.stringify(shares)}`)
    .join(',\n')}\n}\n`,
);
