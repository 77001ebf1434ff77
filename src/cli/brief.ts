import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Account } from '../model/index.ts';
import { type InputOptions, readAll, withInputs } from './inputs.ts';

const formats = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

interface BriefOptions extends InputOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly also: readonly string[];
}

/** `stemma brief`: the account. */
export function register(program: Command): void {
  const command = program
    .command('brief')
    .description('one sourced account of the reports: claims, witnesses, differences, figures, timeline, lineage')
    .option(
      '-f, --format <format>',
      `one of ${formats.join(', ')} (default: by the ending of -o, else text)`,
      parseFormat,
    )
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .option(
      '--also <file>',
      'write a further file, its form by its ending (.html .md .json .txt); repeatable',
      collect,
      [],
    );
  withInputs(command).action(run);
}

async function run(inputs: string[], options: BriefOptions): Promise<void> {
  for (const file of options.also) formatOfFile(file);
  const format = options.format ?? (options.output === undefined ? 'text' : formatOfFile(options.output));
  const { articles, notes, exitCode } = await readAll(inputs, options);
  const { briefArticles } = await import('../app/brief.ts');
  const { progressLine } = await import('./progress.ts');
  const progress = progressLine('reading', options.quiet === true);
  const account = briefArticles(articles, notes, progress.update);
  progress.end();
  if (options.output === undefined) process.stdout.write(await renderAs(account, format));
  else await writeAccount(account, format, options.output);
  for (const file of options.also) await writeAccount(account, formatOfFile(file), file);
  process.exitCode = exitCode;
}

async function writeAccount(account: Account, format: Format, file: string): Promise<void> {
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await renderAs(account, format));
  process.stderr.write(`written: ${path}\n`);
}

async function renderAs(account: Account, format: Format): Promise<string> {
  if (format === 'html') return (await import('../app/page/render.ts')).renderHtml(account);
  const { renderJson, renderMarkdown, renderText } = await import('../brief/index.ts');
  if (format === 'json') return renderJson(account);
  if (format === 'md') return renderMarkdown(account);
  return renderText(account, { width: Math.min(process.stdout.columns ?? 100, 120) });
}

function parseFormat(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format === undefined) throw new InvalidArgumentError(`expected one of ${formats.join(', ')}, got "${value}"`);
  return format;
}

const endings: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.md': 'md',
  '.txt': 'text',
};

function formatOfFile(file: string): Format {
  const format = endings[extname(file).toLowerCase()];
  if (format === undefined)
    throw new InvalidArgumentError(
      `cannot tell a form from "${file}": expected an ending of ${Object.keys(endings).join(' ')}`,
    );
  return format;
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
