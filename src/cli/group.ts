import type { Command } from 'commander';
import { type InputOptions, readAll, withInputs } from './inputs.ts';

interface GroupOptions extends InputOptions {
  readonly explain?: boolean;
}

/** `stemma group`: which reports tell one story. */
export function register(program: Command): void {
  const command = program
    .command('group')
    .description('put reports into stories: a JSON line {"id","cluster"} for each, in order of publication')
    .option('--explain', 'add the nearest report, the score (0…1) and the reason in words');
  withInputs(command).action(run);
}

async function run(inputs: string[], options: GroupOptions): Promise<void> {
  const { articles, exitCode } = await readAll(inputs, options);
  const { groupLines } = await import('../app/group.ts');
  for (const line of groupLines(articles, { explain: options.explain === true }))
    process.stdout.write(`${JSON.stringify(line)}\n`);
  process.exitCode = exitCode;
}
