/**
 * Writes docs/accuracy.md from what the evaluation recorded: `npx tsx scripts/build-accuracy.ts`.
 * A test compares the committed page with a fresh one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences, remaining } from '../eval/about-sets.ts';

const root = join(import.meta.dirname, '..');
const readJson = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

type Baseline = Record<string, Record<string, number>>;

/** What `eval/references.json` keeps of a set. */
interface Reference {
  readonly part: string;
  readonly folder: string;
  readonly metrics: readonly {
    readonly metric: string;
    readonly floor?: number;
    readonly published?: number;
    readonly publishedBy?: string;
  }[];
}

const intro = `# Accuracy

Made by \`scripts/build-accuracy.ts\` from \`eval/baseline.json\` and \`eval/references.json\`, which
\`npm run eval -- --update\` writes. The figures are those of the halves for tuning; other halves of these sets are measured
elsewhere. *Floor* is a simple baseline on the same half; *best* the best published result, often on another half of the
set or with much larger models. The sets are third-party material and not part of this repository.`;

/** The page. */
export function renderAccuracy(): string {
  const baseline = readJson<Baseline>('eval/baseline.json');
  const references = readJson<Record<string, Reference>>('eval/references.json');
  const parts = new Map<string, string[]>();
  for (const name of Object.keys(baseline)) {
    const part = references[name]?.part ?? 'other';
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  const sections = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, sets]) => section(part, sets, { baseline, references }));
  return `${[intro, ...sections].join('\n\n')}\n`;
}

interface Recorded {
  readonly baseline: Baseline;
  readonly references: Readonly<Record<string, Reference>>;
}

function section(part: string, sets: readonly string[], { baseline, references }: Recorded): string {
  const rows = sets.flatMap((name) =>
    Object.entries(baseline[name]!).map(([metric, figure], i) => {
      const known = references[name]?.metrics.find((reference) => reference.metric === metric);
      const best = known?.published === undefined ? '' : `${known.published} ${known.publishedBy ?? ''}`.trim();
      const set = i === 0 ? `${name} (${licences[name] ?? 'see NOTICE of the set'})` : '';
      return `| ${[set, metric, figure, known?.floor ?? '', best].map(cell).join(' | ')} |`;
    }),
  );
  const table = ['| set (licence) | metric | figure | floor | best |', '|---|---|---|---|---|', ...rows].join('\n');
  const errors = remaining[part];
  const list = errors === undefined ? '' : `\n\nWhat is still wrong:\n\n${listed(errors)}`;
  return `## ${part[0]!.toUpperCase()}${part.slice(1)}\n\n${table}${list}`;
}

function cell(value: string | number): string {
  return String(value).replace(/\|/gu, '\\|');
}

function listed(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'docs', 'accuracy.md'), renderAccuracy());
