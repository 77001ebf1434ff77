import { InvalidArgumentError } from 'commander';
import { dateProblem } from '../app/ingest/given-date.ts';

/** A day or an instant that exists; anything else is wrong usage, told before a report is read. */
export function parseDateOption(value: string): string {
  const problem = dateProblem(value);
  if (problem === 'unreadable') throw new InvalidArgumentError('Expected a date such as 2022-02-19.');
  if (problem !== undefined) throw new InvalidArgumentError('There is no such date; expected one such as 2022-02-19.');
  return value;
}

/** The code of a language that exists, whether or not it has a pack. */
export function parseLangOption(value: string): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const isCode = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(value);
  if (!isCode || names.of(value) === undefined)
    throw new InvalidArgumentError('No language has this code; expected one such as en, es or uk.');
  return value;
}

/** A name with at least one letter or digit. */
export function parseNameOption(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('Expected a name.');
  return value;
}
