import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { sayFileError } from './exit.ts';

/**
 * Checks that a file can be written, before hours of reading go into it: its folder is made where it is missing.
 * Throws commander's error for an option's value when it cannot.
 */
export function prepareOutput(file: string): string {
  if (file === '') throw new InvalidArgumentError('Expected a file.');
  const path = resolve(file);
  try {
    if (isFolder(path)) throw new InvalidArgumentError('It is a folder; expected a file in it.');
    makeFolder(dirname(path));
    accessSync(statSync(path, { throwIfNoEntry: false }) === undefined ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    throw new InvalidArgumentError(`It cannot be written: ${sayFileError(error) ?? String(error)}.`);
  }
  return path;
}

/** Step by step: the recursive form of `mkdirSync` never comes back where folders cannot be made at all (/proc). */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
