import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { exitCodes, sayFileError } from './exit.ts';
import { type InputOptions, readAll, withInputs } from './inputs.ts';

interface GroupOptions extends InputOptions {
  readonly explain?: boolean;
  readonly storylines?: boolean;
  readonly decisions?: string;
}

/** `stemma group`: which reports tell one story. */
export function register(program: Command): void {
  const command = program
    .command('group')
    .description('put reports into stories: a JSON line {"id","cluster"} for each, in order of publication')
    .option('--explain', 'add the nearest report, the score (0…1) and the reason in words')
    .option('--storylines', 'add the longer affair that a story is one event of: "storyline"')
    .option(
      '--decisions <file>',
      'what people decided, which holds: JSON lines {"do":"merge","ids"}, {"do":"split","ids","from"} or {"do":"pin","ids","to"}',
      readDecisions,
    );
  withInputs(command).action(run);
}

async function run(inputs: string[], options: GroupOptions): Promise<void> {
  const { articles, exitCode } = await readAll(inputs, options);
  const { groupLines } = await import('../app/group.ts');
  const { parseDecisions } = await import('../app/decisions.ts');
  const { explain = false, storylines = false } = options;
  try {
    const decisions = options.decisions === undefined ? undefined : parseDecisions(options.decisions);
    const lines = groupLines(articles, { explain, storylines, ...(decisions === undefined ? {} : { decisions }) });
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof TypeError) || options.decisions === undefined) throw error;
    process.stderr.write(`stemma: decisions: ${error.message}\n`);
    process.exitCode = exitCodes.badInput;
  }
}

function readDecisions(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InvalidArgumentError(`${sayFileError(error) ?? String(error)}.`);
  }
}
