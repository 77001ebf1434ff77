#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCodes, reportFailure } from './exit.ts';
import { buildProgram } from './program.ts';

async function main(): Promise<void> {
  // A reader that closes early (`| head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await buildProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    else process.exitCode = reportFailure(error);
  }
}

await main();
