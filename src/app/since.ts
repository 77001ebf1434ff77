import { readFileSync } from 'node:fs';
import { withChanges } from '../collate/changes.ts';
import type { Account } from '../model/index.ts';

export { withChanges };

/** Reads an earlier account, as `renderJson` wrote it. Throws what the disk says, `SyntaxError`, or `TypeError` for JSON that is no account. */
export function readAccount(file: string): Account {
  const account = JSON.parse(readFileSync(file, 'utf8')) as Partial<Account> | null;
  const isStory = (story: Partial<Account['stories'][number]> | null) =>
    Array.isArray(story?.reports) && Array.isArray(story.claims) && Array.isArray(story.figures);
  if (!Array.isArray(account?.stories) || !account.stories.every(isStory))
    throw new TypeError('expected an account, as `stemma brief --format json` writes it');
  return account as Account;
}
