import type { Credit } from '../../model/index.ts';
import { agencyOf } from '../agencies.ts';
import type { ArticleWords } from '../words.ts';
import { endsSentence, type Line, wordCount } from './lines.ts';

/** Longest credit line, in UTF-16 units. */
const creditLength = 200;

/** The credits of a line that is nothing but a credit; empty for any other line. */
export function creditLine(line: Line, words: ArticleWords): Credit[] {
  if (line.text.length > creditLength) return [];
  return sourceLine(line, words) ?? contributorLine(line, words) ?? agencyLine(line, words) ?? [];
}

/** "Source: Evening Post and news agencies". */
function sourceLine(line: Line, words: ArticleWords): Credit[] | undefined {
  const head = words.source.exec(line.text);
  if (head === null || wordCount(line.text) > 14) return undefined;
  return namesIn(line, head[0].length, line.text.length, words).map((name) => ({
    ...name,
    kind: isAgency(name.name, words) ? 'agency' : 'outlet',
    rule: 'credits/source-line',
  }));
}

/** "Reuters contributed to this report.", "With reporting by Ann Lee in Port Sorrow", "With AFP". */
function contributorLine(line: Line, words: ArticleWords): Credit[] | undefined {
  const after = words.contributedAfter.exec(line.text);
  if (after !== null && after.index < 120) return contributors(line, 0, after.index, words);
  const joined = words.with.exec(line.text);
  if (joined !== null) {
    const names = namesIn(line, joined[0].length, line.text.length, words);
    if (names.length > 0 && names.every((name) => isAgency(name.name, words)))
      return names.map((name) => ({ ...name, kind: 'agency', rule: 'credits/with-agency' }));
  }
  const before = words.contributedBefore.exec(line.text);
  if (before === null || wordCount(line.text) > 22) return undefined;
  return contributors(line, before[0].length, line.text.length, words);
}

function contributors(line: Line, from: number, to: number, words: ArticleWords): Credit[] {
  const names = namesIn(line, from, to, words);
  const whole = { start: line.start, end: line.end, name: line.text, kind: 'contributor' as const };
  if (names.length === 0) return [{ ...whole, rule: 'credits/contributor' }];
  return names.map((name) => ({
    ...name,
    kind: isAgency(name.name, words) ? 'agency' : 'contributor',
    rule: 'credits/contributor',
  }));
}

/** "(AFP)", "AFP/Reuters", "— Reuters": every word of it is an agency. */
function agencyLine(line: Line, words: ArticleWords): Credit[] | undefined {
  if (line.text.length > 60) return undefined;
  const names = namesIn(line, 0, line.text.length, words);
  if (names.length === 0 || !names.every((name) => agencyOf(name.name) !== undefined)) return undefined;
  return names.map((name) => ({ ...name, kind: 'agency', rule: 'credits/agency-line' }));
}

/** "… officials said. (AFP)" or "… said. – Reuters" at the very end of a paragraph. */
export function trailingCredit(line: Line, words: ArticleWords): Credit[] {
  const tail = line.text.slice(-60);
  const match =
    /[.!?"”»]\s*(?:[([/]\s*([^()[\]/.]{2,40}(?:\/[^()[\]/.]{2,40})?)\s*[)\]/]|[—–-]{1,2}\s?([^—–.-]{2,40}))\.?$/u.exec(
      tail,
    );
  if (match === null) return [];
  const inner = (match[1] ?? match[2]) as string;
  const from = line.text.length - tail.length + match.index + match[0].lastIndexOf(inner);
  const names = namesIn(line, from, from + inner.length, words);
  if (!names.every((name) => agencyOf(name.name) !== undefined)) return [];
  return names.map((name) => ({ ...name, kind: 'agency', rule: 'credits/trailing-agency' }));
}

/** The last sentence of a paragraph, when it credits a contributor. */
export function trailingContributor(line: Line, words: ArticleWords): Credit[] {
  const tail = line.text.slice(-creditLength);
  const stop = Math.max(tail.lastIndexOf('. ', tail.length - 2), tail.lastIndexOf('.” ', tail.length - 2));
  if (stop < 0 || !endsSentence(line.text)) return [];
  const after = words.contributedAfter.exec(tail.slice(stop + 1));
  if (after === null) return [];
  const from = line.text.length - tail.length + stop + 1;
  return contributors(line, from, from + after.index, words);
}

interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Names between strokes, commas and "and"; agencies under their usual name. */
function namesIn(line: Line, from: number, to: number, words: ArticleWords): NamedSpan[] {
  const found: NamedSpan[] = [];
  let at = from;
  for (const piece of splitNames(line.text.slice(from, to), words)) {
    const start = line.text.indexOf(piece, at);
    const lead = /^[\s([—–\-©:*]*/u.exec(piece)?.[0].length ?? 0;
    const name = piece.slice(lead).replace(/[\s)\].,:;*—–-]+$/u, '');
    at = start + piece.length;
    if (name === '') continue;
    const span = { start: line.start + start + lead, end: line.start + start + lead + name.length };
    found.push({ ...span, name: agencyOf(name) ?? name });
  }
  return found;
}

/** "And" divides names only where one side is an agency: "Ministry of Trade and Industry" is one name. */
function splitNames(names: string, words: ArticleWords): string[] {
  return names.split(/[,;/|]/u).flatMap((piece) => {
    const and = words.and.exec(piece);
    if (and === null) return [piece];
    const sides = [piece.slice(0, and.index), piece.slice(and.index + and[0].length)];
    return sides.some((side) => isAgency(side.trim(), words)) ? sides : [piece];
  });
}

function isAgency(name: string, words: ArticleWords): boolean {
  const plain = name.replace(/[.)\]]+$/u, '').trim();
  return agencyOf(plain) !== undefined || words.agencies.has(plain.toLowerCase());
}
