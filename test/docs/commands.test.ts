import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { renderCommands } from '../../scripts/build-cli.ts';
import { exitCodes } from '../../src/cli/exit.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { root } from '../tidy/source-files.ts';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

it('docs/cli.md is what scripts/build-cli.ts makes', () => {
  expect(read('docs', 'cli.md')).toBe(renderCommands());
});

it('every option and argument says what it means', () => {
  const silent = everyCommand(buildProgram()).flatMap((command) =>
    [...command.options, ...command.registeredArguments]
      .filter(({ description }) => description.trim() === '')
      .map((part) => `${command.name()} ${part.name()}`),
  );
  expect(silent).toEqual([]);
});

it('every option is in docs/cli.md', () => {
  const page = read('docs', 'cli.md');
  const missing = everyCommand(buildProgram()).flatMap(({ options }) =>
    options.map(({ long }) => long ?? '').filter((long) => !page.includes(long)),
  );
  expect(missing).toEqual([]);
});

it('every command of the README exists, with its options', () => {
  const program = buildProgram();
  const lines = [...read('README.md').matchAll(/^stemma (.+?)\s*(?:#.*)?$/gmu)].map(([, words]) =>
    (words as string).split(/\s+/u),
  );
  expect(lines.length).toBeGreaterThan(4);
  for (const words of lines) {
    let command: Command = program;
    for (const word of words) command = command.commands.find((child) => child.name() === word) ?? command;
    expect(command.name(), words.join(' ')).not.toBe('stemma');
    const flags = words.filter((word) => word.startsWith('-'));
    const known = command.options.flatMap(({ short, long }) => [short, long]);
    expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
  }
});

it.each(['README.md', 'docs/cli.md'])('%s has every exit code', (page) => {
  const text = read(page);
  const missing = Object.values(exitCodes).filter((code) => !text.includes(`\n| ${code} |`));
  expect(missing).toEqual([]);
});
