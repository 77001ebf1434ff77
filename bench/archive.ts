/**
 * Grouping beside a long archive: articles a second for the first 10,000 and for the last of many, and memory.
 *
 *   npx tsx bench/archive.ts [--archived 1000000]
 */
import { parseArgs } from 'node:util';
import { loadStoryModel } from '../src/app/story-weights.ts';
import { loadWordTables } from '../src/app/word-tables.ts';
import { plainArticle } from '../src/model/index.ts';
import { StoryReducer } from '../src/story/index.ts';
import { benchArticles } from './articles.ts';

/** Articles made at a time, so that the generator's own memory stays small; also the stretch that is timed. */
const batch = 10_000;
const articlesPerHour = 60;
const wordsEach = 250;

const { values } = parseArgs({ options: { archived: { type: 'string', default: '50000' } } });
const reducer = new StoryReducer({ tables: loadWordTables(), model: loadStoryModel() });

/** Adds one batch and says how many articles a second of processor time it took in. */
function addBatch(first: number): number {
  const made = benchArticles(batch, wordsEach, { seed: first, copies: 4 }).map(({ text, title }, i) => {
    const date = new Date(Date.UTC(2024, 0, 1) + ((first + i) / articlesPerHour) * 3_600_000).toISOString();
    return plainArticle(text, { id: `a${first + i}`, title, date });
  });
  const before = process.cpuUsage();
  for (const article of made) reducer.add(article);
  const { user, system } = process.cpuUsage(before);
  return batch / ((user + system) / 1e6);
}

for (let first = 0; first < Number(values.archived); first += batch) {
  const perSecond = addBatch(first);
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  process.stdout.write(
    `${String(first + batch).padStart(9)} articles  ${perSecond.toFixed(0).padStart(6)} articles/s  ${megabytes.toFixed(0)} MB resident\n`,
  );
}
