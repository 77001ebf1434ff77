import { parseArgs } from 'node:util';
import { analyseArticle, briefArticles, groupIntoStories } from '../src/index.ts';
import { plainArticle } from '../src/model/index.ts';
import { type BenchArticle, benchArticles } from './articles.ts';
import { compromiseFull, plainGrouping, winkTagging } from './peers.ts';

const help = `Articles per second and memory, beside a peer in the same run, on seeded input.

  npm run bench -- [--articles N] [--words N] [--grouped N]

  --articles N   articles to analyse (default 120)
  --words N      words in each (default 600)
  --grouped N    articles to group (default 2000)
`;

interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly megabytes: number;
}

/** Runs `work` once to warm up on a tenth of the articles, then on all, and counts articles per second. */
function measure(
  name: string,
  articles: readonly BenchArticle[],
  work: (articles: readonly BenchArticle[]) => void,
): Measured {
  work(articles.slice(0, Math.ceil(articles.length / 10)));
  const started = performance.now();
  work(articles);
  const seconds = (performance.now() - started) / 1000;
  return { name, perSecond: articles.length / seconds, megabytes: process.memoryUsage().rss / 2 ** 20 };
}

const each = (read: (article: BenchArticle) => unknown) => (articles: readonly BenchArticle[]) => {
  for (const article of articles) read(article);
};

function parsed(article: BenchArticle) {
  return plainArticle(article.text, { id: article.id, title: article.title, date: article.date, lang: 'en' });
}

function main(): void {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '120' },
      words: { type: 'string', default: '600' },
      grouped: { type: 'string', default: '2000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const texts = benchArticles(Number(values.articles), Number(values.words));
  const stream = benchArticles(Number(values.grouped), 250, { seed: 3, copies: 4 });
  const dossier = benchArticles(100, 400, { seed: 5, copies: 100 });
  report('reading', [
    measure(
      'stemma analyse',
      texts,
      each((article) => analyseArticle(parsed(article))),
    ),
    measure('wink-nlp, tags only', texts, each(winkTagging())),
    measure('compromise, full', texts.slice(0, 30), each(compromiseFull())),
  ]);
  report('grouping', [
    measure('stemma group', stream, (articles) => void groupIntoStories(articles.map(parsed))),
    measure('plain TF-IDF single pass', stream, (articles) => void plainGrouping(articles)),
  ]);
  report('account of 100 reports', [
    measure('stemma brief', dossier, (articles) => void briefArticles(articles.map(parsed), [])),
  ]);
}

/** A table with the ratio of the first line to each other one. */
function report(title: string, lines: readonly Measured[]): void {
  const ours = lines[0]!.perSecond;
  process.stdout.write(`\n${title}\n`);
  for (const { name, perSecond, megabytes } of lines) {
    const ratio = perSecond === ours ? '' : `ours is ${(ours / perSecond).toFixed(2)}×`;
    process.stdout.write(
      `  ${name.padEnd(28)}${perSecond.toFixed(1).padStart(9)} articles/s  ${megabytes.toFixed(0).padStart(6)} MB resident  ${ratio}\n`,
    );
  }
}

main();
