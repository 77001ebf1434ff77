/**
 * Writes docs/cli.md from the commands themselves: `npx tsx scripts/build-cli.ts`. A test compares the committed
 * page with a fresh one.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { buildProgram } from '../src/cli/program.ts';

/** The page: a section for each command, with its arguments and options. */
export function renderCommands(): string {
  const program = buildProgram();
  const sections = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [renderCommand(command, `stemma ${command.name()}`)]
      : command.commands.map((child) => renderCommand(child, `stemma ${command.name()} ${child.name()}`)),
  );
  return `${[intro, ...sections, exits].join('\n\n')}\n`;
}

const intro = `# Commands

Made by \`scripts/build-cli.ts\` from the commands' own help. \`stemma --help\` lists the commands, \`stemma --version\` says
the version, and every command has \`-h, --help\`.`;

const exits = `## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | bad input: nothing could be read |
| 2 | wrong usage |
| 3 | done, but some inputs were skipped or could not be read in full as they are; each is named on stderr |

\`STEMMA_DEBUG=1\` shows the stack of a failure.`;

function renderCommand(command: Command, name: string): string {
  const usage = `\`${name} ${command.usage()}\``;
  const aliases = command.aliases().map((alias) => `\`${alias}\``);
  const also = aliases.length === 0 ? '' : ` Also: ${aliases.join(', ')}.`;
  const rows = [...command.registeredArguments.map(argumentRow), ...command.options.map(optionRow)];
  return [
    `## ${name}`,
    '',
    `${sentence(command.description())}${also}`,
    '',
    usage,
    '',
    '| argument or option | meaning |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

function argumentRow(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return `| \`${argument.required ? `<${name}>` : `[${name}]`}\` | ${cell(argument.description)} |`;
}

function optionRow(option: Option): string {
  return `| \`${option.flags}\` | ${cell(option.description)} |`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'cli.md'), renderCommands());
