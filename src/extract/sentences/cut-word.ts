import type { Span } from '../../base/span.ts';
import type { TokenRules } from './tokenise.ts';

/** Cuts a written word into syntactic words: contractions, elisions, hyphens. Parts cover the word. */
export function cutWord(word: string, rules: TokenRules): Span[] {
  const parts: Span[] = [];
  for (const piece of hyphenPieces(word, rules)) cutApostrophes(word, piece, rules, parts);
  return parts;
}

function hyphenPieces(word: string, rules: TokenRules): Span[] {
  const whole = [{ start: 0, end: word.length }];
  if (!rules.splitHyphens || !/[-‐‑]/u.test(word)) return whole;
  const first = word.slice(0, word.search(/[-‐‑]/u)).toLowerCase();
  if (rules.joinedPrefixes.has(first)) return whole;
  return [...word.matchAll(/[-‐‑]|[^-‐‑]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function cutApostrophes(word: string, piece: Span, rules: TokenRules, parts: Span[]): void {
  let { start } = piece;
  const { end } = piece;
  const lower = word.slice(start, end).toLowerCase().replaceAll('’', "'");
  const divided = rules.divided.get(lower);
  if (divided !== undefined) {
    parts.push({ start, end: start + divided }, { start: start + divided, end });
    return;
  }
  if (!lower.includes("'") && !lower.includes('-')) {
    parts.push({ start, end });
    return;
  }
  const beginning = rules.beginnings.find((b) => lower.startsWith(b) && lower.length > b.length);
  if (beginning !== undefined) {
    parts.push({ start, end: start + beginning.length });
    start += beginning.length;
  }
  const ending = rules.endings.find((e) => lower.endsWith(e) && end - e.length > start);
  if (ending === undefined) parts.push({ start, end });
  else parts.push({ start, end: end - ending.length }, { start: end - ending.length, end });
}
