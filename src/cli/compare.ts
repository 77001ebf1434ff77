import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { exitCodes } from './exit.ts';
import { type InputOptions, inputHelp, readAll } from './inputs.ts';
import { parseLangOption } from './values.ts';

interface CompareOptions extends InputOptions {
  readonly pairs?: string;
}

/** `stemma compare`: does one report derive from the other, and in which passages? */
export function register(program: Command): void {
  program
    .command('compare')
    .description('tell whether one of two reports derives from the other, how, and in which passages, as JSON')
    .argument('[inputs...]', 'two reports')
    .option('--pairs <file>', 'many pairs instead: a JSONL file of {"a": {…}, "b": {…}}, or - for standard input')
    .option('--lang <code>', 'language of both reports (default: told from the text)', parseLangOption)
    .option('-q, --quiet', 'no notes on stderr')
    .addHelpText('after', inputHelp)
    .action(run);
}

async function run(inputs: string[], options: CompareOptions, command: Command): Promise<void> {
  if (options.pairs !== undefined) {
    if (inputs.length > 0)
      command.error('expected either two reports or --pairs, got both', { exitCode: exitCodes.usage });
    return comparePairs(options.pairs, options);
  }
  if (inputs.length === 0) command.error('expected two reports, or --pairs FILE', { exitCode: exitCodes.usage });
  const { articles, exitCode } = await readAll(inputs, options);
  if (articles.length === 0) {
    process.exitCode = exitCode;
    return;
  }
  const [a, b, ...more] = articles;
  if (a === undefined || b === undefined || more.length > 0) {
    process.stderr.write(`stemma: expected exactly two reports, read ${articles.length}\n`);
    process.exitCode = exitCodes.badInput;
    return;
  }
  const { compareLine, compareTwo } = await import('../app/compare.ts');
  process.stdout.write(`${JSON.stringify(compareLine(compareTwo(a, b)))}\n`);
  process.exitCode = exitCode;
}

async function comparePairs(file: string, { lang, quiet }: CompareOptions): Promise<void> {
  if (file !== '-' && statSync(file).isDirectory()) throw new TypeError(`${file}: it is a folder, not a JSONL file`);
  const { comparePairLines } = await import('../app/compare-pairs.ts');
  let [done, skipped] = [0, 0];
  for await (const result of comparePairLines(file, lang === undefined ? {} : { lang })) {
    if ('line' in result) {
      done++;
      process.stdout.write(`${JSON.stringify(result.line)}\n`);
    } else {
      skipped++;
      if (quiet !== true) process.stderr.write(`skipped: ${result.skipped}\n`);
    }
  }
  process.exitCode = skipped === 0 ? exitCodes.done : done === 0 ? exitCodes.badInput : exitCodes.someSkipped;
}
