import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { register as registerAnalyse } from './analyse.ts';
import { register as registerBrief } from './brief.ts';
import { register as registerCompare } from './compare.ts';
import { register as registerGazetteer } from './gazetteer.ts';
import { register as registerGroup } from './group.ts';

const about = `Reads every report of an event and gives back one sourced account: who copied whom, who said what,
which figures, when and where, what independent witnesses agree on and where they differ.`;

const examples = `
Examples:
  $ stemma brief reports/                       the account of a folder, in the terminal
  $ stemma brief reports/ -o account.html       as one self-contained page
  $ stemma brief reports/ --also account.html   both at once
  $ stemma compare a.txt b.txt                  does one derive from the other?
  $ stemma group stream.jsonl --explain         which reports tell one story, and why
  $ cat report.txt | stemma analyse -           every finding of one report, as JSON

Exit codes: 0 done · 1 bad input · 2 wrong usage · 3 done, but some inputs were skipped
or read only in part (each named on stderr)`;

/** Wrong usage in one line: what is wrong, and where to look. */
function sayUsage(message: string): string {
  const line = message
    .replace(/^error: /u, '')
    .replace("missing required argument 'inputs'", 'nothing to read: name files, folders, globs, addresses, or -')
    .replace(/\s+/gu, ' ')
    .trim();
  return `stemma: ${line} (--help tells more)\n`;
}

/** All commands with their options; docs/cli.md is made from it. */
export function buildProgram(): Command {
  const program = new Command('stemma').description(about).version(packageVersion()).addHelpText('after', examples);
  program.showSuggestionAfterError().exitOverride().enablePositionalOptions();
  // Before the commands are made: they take it over.
  program.configureOutput({ outputError: (message, write) => write(sayUsage(message)) });
  for (const register of [registerBrief, registerCompare, registerGroup, registerAnalyse, registerGazetteer])
    register(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function packageVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
