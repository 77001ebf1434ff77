import type { Command } from 'commander';
import type { Note } from '../base/note.ts';
import { sayNote } from '../brief/say-note.ts';
import type { Article } from '../model/index.ts';
import { exitCodes } from './exit.ts';
import { parseDateOption, parseLangOption, parseNameOption } from './values.ts';

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
    .option('--outlet <name>', 'outlet of every input, whatever it says itself', parseNameOption)
    .option('--date <date>', 'publication date of every input, whatever it says itself (YYYY-MM-DD)', parseDateOption)
    .option('--lang <code>', 'language of every input (default: told from the text)', parseLangOption)
    .option('-q, --quiet', 'no progress and no notes on stderr')
    .addHelpText('after', inputHelp);
}

/** What was read: articles in a deterministic order, and what was skipped. */
export interface InputsRead {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly exitCode: number;
}

/** Reads all inputs, naming on stderr each that was skipped or not read as it is. */
export async function readAll(patterns: readonly string[], options: InputOptions): Promise<InputsRead> {
  const log = new ReadingLog(options.quiet === true);
  const articles: Article[] = [];
  for await (const article of readEach(patterns, options, log)) articles.push(article);
  return { articles, notes: log.skipped, exitCode: log.finish() };
}

/** Articles one by one, in a deterministic order, so that a stream of any length can be read. */
export async function* readEach(
  patterns: readonly string[],
  options: InputOptions,
  log: ReadingLog,
): AsyncGenerator<Article> {
  const { readInputs } = await import('../app/ingest/read-inputs.ts');
  const { outlet, date, lang, quiet } = options;
  const given = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
  };
  if (patterns.includes('-') && process.stdin.isTTY && quiet !== true)
    process.stderr.write('reading from the terminal; Ctrl-D ends it\n');
  for await (const read of readInputs(patterns, { given, stdin: process.stdin })) {
    if ('article' in read) yield log.read(read.article);
    else log.skip(read.skipped);
  }
}

/** Notes that say something of an article without any of it being lost. */
const harmless: ReadonlySet<string> = new Set(['redirect-insecure']);

/** Says on stderr what went wrong while reading, a line each, and knows the exit code that follows from it. */
export class ReadingLog {
  readonly skipped: Note[] = [];
  #articles = 0;
  #damaged = 0;
  readonly #quiet: boolean;

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  /** Tells the notes of an article that was read, and hands it on. */
  read(article: Article): Article {
    this.#articles++;
    for (const note of article.notes) {
      if (!harmless.has(note.code)) this.#damaged++;
      this.#say(`note: ${sayNote(note)}`);
    }
    return article;
  }

  /** Tells why an input gave no article. */
  skip(note: Note): void {
    this.skipped.push(note);
    this.#say(
      `skipped: ${sayNote(note)
        .replace(': record skipped: ', ': ')
        .replace(/; skipped$/u, '')}`,
    );
  }

  /** `badInput` when nothing could be read, `someSkipped` when an input was left out or not read in full as it is. */
  finish(): number {
    if (this.#articles > 0) return this.skipped.length + this.#damaged === 0 ? exitCodes.done : exitCodes.someSkipped;
    process.stderr.write('stemma: there was no report to read\n');
    return exitCodes.badInput;
  }

  #say(line: string): void {
    if (!this.#quiet) process.stderr.write(`${line.replace(/\s+/gu, ' ')}\n`);
  }
}
