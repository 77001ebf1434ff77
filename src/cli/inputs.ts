import type { Command } from 'commander';
import type { Note } from '../base/note.ts';
import type { Article } from '../model/index.ts';
import { exitCodes } from './exit.ts';

/** Options of every command that reads reports. */
export interface InputOptions {
  readonly outlet?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
}

export const inputHelp = `
Inputs: files, folders, globs, http(s) addresses and "-" for standard input, in any mix.
Text, HTML, JSON and JSONL ({"text", "id", "title", "date", "lang", "outlet", "url", "byline"}), gzipped or not,
in any common encoding. A file "report.txt.json" beside "report.txt" gives its outlet, date, title, language or address.`;

/** Adds the inputs and their options to a command. */
export function withInputs(command: Command): Command {
  return command
    .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
    .option('--outlet <name>', 'outlet of every input that does not say')
    .option('--date <date>', 'publication date of every input that does not say (YYYY-MM-DD)')
    .option('--lang <code>', 'language of every input (default: told from the text)')
    .option('-q, --quiet', 'no progress and no notes on stderr')
    .addHelpText('after', inputHelp);
}

/** What was read: articles in a deterministic order, and what was skipped or repaired. */
export interface InputsRead {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** `someSkipped` when an input was left out, `badInput` when nothing could be read. */
  readonly exitCode: number;
}

/** Reads all inputs, naming each skipped one on stderr. Options are checked before anything is read. */
export async function readAll(patterns: readonly string[], options: InputOptions): Promise<InputsRead> {
  const { readInputs } = await import('../app/ingest/read-inputs.ts');
  const articles: Article[] = [];
  const notes: Note[] = [];
  const { outlet, date, lang } = options;
  const given = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
  };
  for await (const read of readInputs(patterns, { given, stdin: process.stdin })) {
    if ('article' in read) articles.push(read.article);
    else {
      notes.push(read.skipped);
      if (options.quiet !== true) process.stderr.write(`skipped: ${sayNote(read.skipped)}\n`);
    }
  }
  const exitCode =
    notes.length === 0 ? exitCodes.done : articles.length === 0 ? exitCodes.badInput : exitCodes.someSkipped;
  return { articles, notes, exitCode };
}

/** "reports/broken.gz: the file ends too early; left out". */
export function sayNote({ input, message }: Note): string {
  return input === undefined || message.includes(input) ? message : `${input}: ${message}`;
}
