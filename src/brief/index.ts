import type { Account } from '../model/index.ts';

export { renderMarkdown } from './markdown.ts';
export { renderText, type TextOptions } from './text.ts';

/** The account in its machine-readable form: one JSON document, keys in the order of the schema. */
export function renderJson(account: Account): string {
  return `${JSON.stringify(account, null, 2)}\n`;
}
