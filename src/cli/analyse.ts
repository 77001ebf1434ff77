import type { Command } from 'commander';
import { type GazetteerOption, useGazetteer, withGazetteer } from './gazetteer-option.ts';
import { type InputOptions, ReadingLog, readEach, withInputs } from './inputs.ts';

/** `stemma analyse`: every finding of every report, a JSON line each. */
export function register(program: Command): void {
  const command = program
    .command('analyse')
    .alias('analyze')
    .description(
      'print every finding of each report as a JSON line: who said what, figures, times, places, names, events',
    );
  withGazetteer(withInputs(command)).action(run);
}

async function run(inputs: string[], options: InputOptions & GazetteerOption): Promise<void> {
  await useGazetteer(options);
  const { analyseArticle } = await import('../app/analyse.ts');
  const { wireAnalysis } = await import('../app/wire/analysis.ts');
  const { counter } = await import('./progress.ts');
  const log = new ReadingLog(options.quiet === true);
  const progress = counter('reports read', options.quiet === true);
  let done = 0;
  for await (const article of readEach(inputs, options, log)) {
    await printLine(wireAnalysis(analyseArticle(article)));
    progress.update(++done);
  }
  progress.end();
  process.exitCode = log.finish();
}

/** Waits for a slow reader, so that what is not yet read does not pile up in memory. */
function printLine(value: object): Promise<void> | undefined {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
