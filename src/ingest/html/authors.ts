import { articlesData } from '../../lang/articles.ts';
import { collapse, plainText } from './tree.ts';

const lead = new RegExp(
  `^(?:${Object.values(articlesData)
    .flatMap((words) => words.byline)
    .filter((word) => !word.endsWith(':'))
    .sort((a, b) => b.length - a.length)
    .join('|')}|author|posted by|published by)(?:\\s*:\\s*|\\s+)`,
  'iu',
);
/** Words that divide names in one field. */
const dividers = /\s*(?:[;|•·]|\s\/\s|\s(?:and|und|et|y|e|en|og|och|и|та|&)\s)\s*/u;
const notNames =
  /^(?:admin|administrator|editor|editors|editorial|redaktion|redacción|redação|la rédaction|rédaction|staff|webmaster|guest|null|undefined|none|n\/a|www\..*|https?:.*|.*@.*)$/iu;

/** Names as written, divided, without opening words, addresses and doubles. */
export function cleanAuthors(fields: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of fields.flatMap(divide)) {
    if (name.length < 2 || name.length > 80 || notNames.test(name) || !/\p{L}/u.test(name)) continue;
    if (!found.some((other) => other.toLowerCase() === name.toLowerCase())) found.push(name);
  }
  return found;
}

function divide(field: string): string[] {
  const plain = plainText(field).replace(lead, '');
  return plain
    .split(dividers)
    .flatMap((part) => (isListed(part) ? part.split(/\s*,\s*/u) : [part]))
    .map((name) => collapse(name.replace(lead, '').replace(/^[,;:–—-]+|[,;:–—-]+$/gu, '')));
}

/** "Ann Lee, Ben Roy" is two names; "Lee, Ann" and "Ann Lee, Reuters" are told apart by their words. */
function isListed(part: string): boolean {
  const pieces = part.split(/\s*,\s*/u);
  return pieces.length > 1 && pieces.every((piece) => /\s/u.test(piece) || piece.length > 10);
}
