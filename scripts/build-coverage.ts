/**
 * Writes docs/languages.md: what each language has, and what it lacks and why: `npx tsx scripts/build-coverage.ts`.
 * A test compares the committed page with a fresh one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../src/lang/index.ts';
import type { LanguagePack } from '../src/lang/pack.ts';
import { isUnsupported } from '../src/lang/unsupported.ts';

const root = join(import.meta.dirname, '..');

const parts = [
  'articles',
  'sentences',
  'entities',
  'attributions',
  'timexes',
  'figures',
  'toponyms',
  'events',
] as const satisfies readonly (keyof LanguagePack)[];

const models = ['syntax', 'names', 'coref', 'attributions', 'events'] as const;
/** Models that serve a second language. */
const shared: Readonly<Record<string, string>> = { 'names-uk': 'names-ru' };

/** The page. */
export function renderCoverage(): string {
  const all = Object.values(packs).sort((a, b) => (a.code < b.code ? -1 : 1));
  return `${[intro, partsTable(all), modelIntro, modelsTable(all), lacks(all), others].join('\n\n')}\n`;
}

const intro = `# Languages

Made by \`scripts/build-coverage.ts\` from the packs in \`src/lang\` and the weights in \`models\`.

*yes*: the pack has the words and rules of this part; – it has none, for the reason given below. How well each part does
is measured by \`npm run eval\`, set by set, in \`eval/baseline.json\`.`;

const modelIntro = `Trained weights. Without them the same findings come from rules; a language without a syntax model has no trees, and
findings that need them (clauses, subjects, passives) see only neighbouring words.`;

const others = `## Other languages

A report in any other language is told apart, cut into sentences, grouped with other reports and compared by its names,
numbers and passages. What Unicode CLDR knows of the language is read as well (\`src/lang/generic.ts\`): days, months, weekdays
and neighbouring days and weeks by name, distances in days to years, figures in digits with the words for thousands to
billions, units and money, and countries in the nominative. Who said what, what is counted by whom, and events are not. A note
(\`language-without-pack\`) says that it was only partly read.`;

function partsTable(all: readonly LanguagePack[]): string {
  const head = `| language | ${parts.join(' | ')} |`;
  const rows = all.map((pack) => {
    const cells = parts.map((part) => (isUnsupported(pack[part]) ? '–' : 'yes'));
    return `| ${pack.name} (${pack.code}) | ${cells.join(' | ')} |`;
  });
  return [head, `|---|${parts.map(() => '---').join('|')}|`, ...rows].join('\n');
}

function modelsTable(all: readonly LanguagePack[]): string {
  const folderOf = (name: string) => shared[name] ?? name;
  const has = (folder: string) => existsSync(join(root, 'models', folder, 'README.md'));
  const rows = all.map(({ name, code }) => {
    const folders = models.map((model) => folderOf(`${model}-${code}`));
    const cells = folders.map((folder) => (has(folder) ? `[card](../models/${folder}/README.md)` : '–'));
    return `| ${name} (${code}) | ${cells.join(' | ')} |`;
  });
  return [`| language | ${models.join(' | ')} |`, `|---|${models.map(() => '---').join('|')}|`, ...rows].join('\n');
}

function lacks(all: readonly LanguagePack[]): string {
  const lines = all.flatMap((pack) =>
    parts.flatMap((part) => {
      const value = pack[part];
      return isUnsupported(value) ? [`- ${pack.name}, ${part}: ${value.unsupported}`] : [];
    }),
  );
  return ['## What is missing, and why', '', ...(lines.length > 0 ? lines : ['Nothing.'])].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'docs', 'languages.md'), renderCoverage());
