import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readAccount, withChanges } from '../app/since.ts';
import type { Account } from '../model/index.ts';
import { exitCodes, sayFileError } from './exit.ts';
import { type GazetteerOption, useGazetteer, withGazetteer } from './gazetteer-option.ts';
import { type InputOptions, readAll, withInputs } from './inputs.ts';
import { prepareOutput } from './output.ts';

const formats = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof formats)[number];

interface BriefOptions extends InputOptions, GazetteerOption {
  readonly format?: Format;
  readonly output?: string;
  readonly also?: readonly FurtherFile[];
  readonly since?: Account;
}

interface FurtherFile {
  readonly file: string;
  readonly format: Format;
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
    .option('-o, --output <file>', 'write to a file instead of the terminal', prepareOutput)
    .option('--also <file>', 'write a further file, its form by its ending (.html .md .json .txt); repeatable', collect)
    .option(
      '--since <account.json>',
      'say first what changed since an earlier account, as `--format json` wrote it',
      parseSince,
    );
  withGazetteer(withInputs(command)).action(run);
}

async function run(inputs: string[], options: BriefOptions, command: Command): Promise<void> {
  const format = options.format ?? (options.output === undefined ? 'text' : formatOfFile(options.output));
  if (format === undefined)
    command.error(`cannot tell a form from "${options.output}": expected an ending of ${known}, or --format`, {
      exitCode: exitCodes.usage,
    });
  await useGazetteer(options);
  const { articles, notes, exitCode } = await readAll(inputs, options);
  process.exitCode = exitCode;
  // An account of nothing would take the place of an earlier one.
  if (articles.length === 0) return;
  const { briefArticles } = await import('../app/brief.ts');
  const { progressLine } = await import('./progress.ts');
  const progress = progressLine('reading', options.quiet === true);
  const read = briefArticles(articles, notes, progress.update);
  progress.end();
  const account = options.since === undefined ? read : withChanges(read, options.since);
  if (options.output === undefined) process.stdout.write(await renderAs(account, format));
  else await writeAccount(account, format, options.output);
  for (const { file, format: form } of options.also ?? []) await writeAccount(account, form, file);
}

async function writeAccount(account: Account, format: Format, file: string): Promise<void> {
  writeFileSync(file, await renderAs(account, format));
  process.stderr.write(`written: ${file}\n`);
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
  if (format === undefined) throw new InvalidArgumentError(`Expected one of ${formats.join(', ')}.`);
  return format;
}

/** An earlier account; throws commander's error for what is none. */
function parseSince(file: string): Account {
  try {
    return readAccount(file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidArgumentError('It is not JSON.');
    if (error instanceof TypeError) throw new InvalidArgumentError(`It is no account: ${error.message}.`);
    throw new InvalidArgumentError(`It cannot be read: ${sayFileError(error) ?? String(error)}.`);
  }
}

const endings: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.md': 'md',
  '.txt': 'text',
};

const known = Object.keys(endings).join(' ');

function formatOfFile(file: string): Format | undefined {
  return endings[extname(file).toLowerCase()];
}

function collect(value: string, before: readonly FurtherFile[] = []): FurtherFile[] {
  const format = formatOfFile(value);
  if (format === undefined) throw new InvalidArgumentError(`Expected an ending of ${known}.`);
  return [...before, { file: prepareOutput(value), format }];
}
