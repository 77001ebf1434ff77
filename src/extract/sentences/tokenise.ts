/**
 * Words and marks after Universal Dependencies, each a span of the text:
 *
 * - English contractions divide ("do|n't", "Russia|'s"); French and Italianate elisions too ("l'|armée").
 * - Contractions that share letters ("du", "do", "zum", "quedarse") stay one token, the surface of UD's
 *   multiword token, since every token is a stretch of the text.
 * - Money signs and per cent stand apart, letters after a figure do not: "$|725m", "45|%", "1990s", "15th".
 * - Figures keep their inner points, commas and colons ("18.3bn", "6,221", "14:05"); ranges divide ("1939|-|1945").
 */
import type { Span } from '../../base/span.ts';
import type { SentencesData } from '../../lang/schema/sentences.ts';
import { cutWord } from './cut-word.ts';
import { listed } from './split.ts';

/** Longer stretches without a space are cut, so that cost and memory stay bounded. */
const chunkUnitsMax = 400;

/** A pack's tokenising rules, built once per pack. */
export interface TokenRules {
  readonly abbreviations: ReadonlySet<string>;
  /** Keep their stop only before a figure. */
  readonly beforeNumber: ReadonlySet<string>;
  readonly joinedPrefixes: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
  readonly divided: ReadonlyMap<string, number>;
  readonly splitHyphens: boolean;
  readonly spacedThousands: boolean;
  /** Ordinals keep their stop inside a sentence: "24." */
  readonly ordinalStop: boolean;
}

/** Prepares a pack's lists; without a pack words divide at spaces and punctuation only. */
export function tokenRules(data?: SentencesData): TokenRules {
  return {
    abbreviations: new Set([...(data?.openAbbreviations ?? []), ...(data?.abbreviations ?? [])]),
    beforeNumber: new Set(data?.numberAbbreviations),
    joinedPrefixes: new Set(data?.joinedPrefixes),
    endings: data?.endings ?? [],
    beginnings: data?.beginnings ?? [],
    divided: new Map(Object.entries(data?.divided ?? {})),
    splitHyphens: data?.hyphen === 'split',
    spacedThousands: data?.spacedThousands ?? false,
    ordinalStop: data?.ordinalStop ?? false,
  };
}

const chunkPattern = /\S+/gu;
const spacedFigure = /\d{1,3}(?:[ \u202f]\d{3})+(?![\d])/uy;
const address = /(?:https?:\/\/|www\.)[^\s<>"”»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/uy;
const figure = /[+-]?\d+(?:[.,:/’]\d+)*\p{L}*/uy;
const datePattern = /(?:\d{4}-\d{2}-\d{2}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/uy;
const word =
  /[\p{L}\p{M}\p{N}_]+(?:(?:['’&]|\.(?=\p{L}\.)|\.(?=\p{L}$))[\p{L}\p{M}\p{N}_]+|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/uy;
const moneyWord = /(?:US|AU|A|C|CR|R|HK|NZ|S)?[$€£¥₴₽]/uy;
const marks = /\.{2,}|-{2,}|[!?]{2,}|''|``|[\s\S]/uy;

/** The tokens of one sentence, in order. */
export function tokenise(text: string, sentence: Span, rules: TokenRules): Span[] {
  const tokens: Span[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  let done = 0;
  for (const match of slice.matchAll(chunkPattern)) {
    let at = match.index;
    const end = at + match[0].length;
    if (end <= done) continue;
    done = rules.spacedThousands ? matchAt(spacedFigure, slice, at) : 0;
    if (done > 0) {
      tokens.push({ start: sentence.start + at, end: sentence.start + done });
      at = done;
    }
    const figureFollows = /^\s+\d/u.test(slice.slice(end, end + 4));
    for (; at < end; at += chunkUnitsMax) {
      const chunk = slice.slice(at, Math.min(end, at + chunkUnitsMax));
      cutChunk({ chunk, offset: sentence.start + at, figureFollows, last: end === slice.length, rules, tokens });
    }
  }
  return tokens;
}

/** A stretch without spaces, and where its tokens go. */
interface Cutting {
  readonly chunk: string;
  readonly offset: number;
  readonly figureFollows: boolean;
  /** True when the sentence ends with this stretch. */
  readonly last: boolean;
  readonly rules: TokenRules;
  readonly tokens: Span[];
}

const plainWord = /^[\p{L}\p{M}]+$/u;

function cutChunk(cutting: Cutting): void {
  const { chunk, offset, rules, tokens } = cutting;
  if (rules.ordinalStop && !cutting.last && /^\d{1,3}\.$/u.test(chunk)) {
    tokens.push({ start: offset, end: offset + chunk.length });
    return;
  }
  if (plainWord.test(chunk) && !rules.divided.has(chunk.toLowerCase())) {
    tokens.push({ start: offset, end: offset + chunk.length });
    return;
  }
  let at = 0;
  while (at < chunk.length) {
    const end = fixedShapeEnd(chunk, at) || figureEnd(chunk, at);
    if (end > 0) tokens.push({ start: offset + at, end: offset + end });
    at = end > 0 ? end : cutWordOrMark(cutting, at);
  }
}

/** Addresses without the marks that close a sentence, money signs, whole dates; 0 when there is none here. */
function fixedShapeEnd(chunk: string, at: number): number {
  const end = matchAt(address, chunk, at);
  if (end > 0) return at + chunk.slice(at, end).replace(/[.,;:!?)\]'’]+$/u, '').length;
  return matchAt(moneyWord, chunk, at) || matchAt(datePattern, chunk, at);
}

/** A sign belongs to a figure only at the start of the stretch: "-5" but "1939-1945". */
function figureEnd(chunk: string, at: number): number {
  const signed = chunk[at] === '-' || chunk[at] === '+';
  return signed && at > 0 ? 0 : matchAt(figure, chunk, at);
}

function cutWordOrMark(cutting: Cutting, at: number): number {
  const { chunk, offset, rules, tokens } = cutting;
  const wordEnd = matchAt(word, chunk, at);
  if (wordEnd === 0) {
    const end = matchAt(marks, chunk, at);
    tokens.push({ start: offset + at, end: offset + end });
    return end;
  }
  const end = takesStop(cutting, at, wordEnd) ? wordEnd + 1 : wordEnd;
  for (const part of cutWord(chunk.slice(at, end), rules))
    tokens.push({ start: offset + at + part.start, end: offset + at + part.end });
  return end;
}

/** Initials, letters with inner stops and known abbreviations keep their stop. */
function takesStop({ chunk, rules, figureFollows }: Cutting, at: number, end: number): boolean {
  if (chunk[end] !== '.') return false;
  const text = chunk.slice(at, end);
  return (
    /^\p{Lu}$/u.test(text) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(text) ||
    listed(rules.abbreviations, text) ||
    ((figureFollows || /\d/u.test(chunk[end + 1] ?? '')) && listed(rules.beforeNumber, text))
  );
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
