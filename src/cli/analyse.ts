import type { Command } from 'commander';
import { type InputOptions, readAll, withInputs } from './inputs.ts';

/** `stemma analyse`: every finding of every report, a JSON line each. */
export function register(program: Command): void {
  const command = program
    .command('analyse')
    .alias('analyze')
    .description(
      'print every finding of each report as a JSON line: who said what, figures, times, places, names, events',
    );
  withInputs(command).action(run);
}

async function run(inputs: string[], options: InputOptions): Promise<void> {
  const { articles, exitCode } = await readAll(inputs, options);
  const { analyseArticle } = await import('../app/analyse.ts');
  const { wireAnalysis } = await import('../app/wire/analysis.ts');
  const { progressLine } = await import('./progress.ts');
  const progress = progressLine('reading', options.quiet === true);
  for (const [index, article] of articles.entries()) {
    process.stdout.write(`${JSON.stringify(wireAnalysis(analyseArticle(article)))}\n`);
    progress.update(index + 1, articles.length);
  }
  progress.end();
  process.exitCode = exitCode;
}
