import type { AccountStatement } from '../../src/model/account.ts';

/** Statements with the same words and the same speaker, shown once with every report that has them. */
export interface SameWords {
  readonly first: AccountStatement;
  readonly all: readonly AccountStatement[];
}

/** Joins statements that say the same to the letter, in order of the first of each. */
export function joinSame(statements: readonly AccountStatement[]): SameWords[] {
  const groups = new Map<string, AccountStatement[]>();
  for (const statement of statements) {
    const key = `${statement.attribution?.speaker ?? ''}|${statement.text.replace(/\s+/gu, ' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map((all) => ({ first: all[0] as AccountStatement, all }));
}
