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
import type { SentenceWords } from '../../syntax/model.ts';
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
  /** Stretches met before and their tokens: a memory that never changes an answer. */
  readonly known: Map<string, readonly string[]>;
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
    known: new Map(),
  };
}

const spacedFigure = /\d{1,3}(?:[ \u202f]\d{3})+(?![\d])/uy;
const address = /(?:https?:\/\/|www\.)[^\s<>"”»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/uy;
const figure = /[+-]?\d+(?:[.,:/’]\d+)*\p{L}*/uy;
const datePattern = /(?:\d{4}-\d{2}-\d{2}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/uy;
const word =
  /[\p{L}\p{M}\p{N}_]+(?:(?:['’&]|\.(?=\p{L}\.)|\.(?=\p{L}$))[\p{L}\p{M}\p{N}_]+|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/uy;
const moneyWord = /(?:US|AU|A|C|CR|R|HK|NZ|S)?[$€£¥₴₽]/uy;
const marks = /\.{2,}|-{2,}|[!?]{2,}|''|``|[\s\S]/uy;

/** The tokens of one sentence, in order, with their texts. */
export function tokenise(text: string, sentence: Span, rules: TokenRules): SentenceWords {
  const spans: Span[] = [];
  const forms: string[] = [];
  const add = (start: number, form: string) => {
    spans.push({ start, end: start + form.length });
    forms.push(form);
  };
  let at = sentence.start;
  while (at < sentence.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const figureEnd = rules.spacedThousands ? spacedFigureEnd(text, at, sentence.end) : 0;
    if (figureEnd > 0) {
      add(at, text.slice(at, figureEnd));
      at = figureEnd;
    }
    const end = stretchEnd(text, at, sentence.end);
    const figureFollows = startsWithFigure(text, end, sentence.end);
    for (; at < end; at += chunkUnitsMax) {
      const chunk = text.slice(at, Math.min(end, at + chunkUnitsMax));
      let from = at;
      for (const form of cut({ chunk, figureFollows, last: end === sentence.end, rules })) {
        add(from, form);
        from += form.length;
      }
    }
    at = end;
  }
  return { spans, forms };
}

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)));
}

function stretchEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function spacedFigureEnd(text: string, at: number, limit: number): number {
  if (!isDigit(text.charCodeAt(at))) return 0;
  const end = matchAt(spacedFigure, text, at);
  return end <= limit ? end : 0;
}

/** True when at most three spaces and then a digit follow. */
function startsWithFigure(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at < from + 3 && isSpace(text.charCodeAt(at))) at++;
  return at > from && at < limit && isDigit(text.charCodeAt(at));
}

/** A stretch without spaces. */
interface Cutting {
  readonly chunk: string;
  readonly figureFollows: boolean;
  /** True when the sentence ends with this stretch. */
  readonly last: boolean;
  readonly rules: TokenRules;
}

/** Stretches remembered with their tokens; beyond it the memory is emptied. */
const chunksMax = 40_000;

/** Cuts a stretch into tokens. The same stretch divides alike everywhere, figures and their company apart. */
function cut(cutting: Cutting): readonly string[] {
  const { chunk, figureFollows, rules } = cutting;
  if (figureFollows || isDigit(chunk.charCodeAt(0))) return cutChunk(cutting);
  const known = rules.known.get(chunk);
  if (known !== undefined) return known;
  if (rules.known.size >= chunksMax) rules.known.clear();
  const forms = cutChunk(cutting);
  rules.known.set(chunk, forms);
  return forms;
}

const plainWord = /^[\p{L}\p{M}]+$/u;

function cutChunk(cutting: Cutting): string[] {
  const { chunk, rules } = cutting;
  if (rules.ordinalStop && !cutting.last && /^\d{1,3}\.$/u.test(chunk)) return [chunk];
  if (plainWord.test(chunk) && !rules.divided.has(chunk.toLowerCase())) return [chunk];
  const forms: string[] = [];
  let at = 0;
  while (at < chunk.length) {
    const end = fixedShapeEnd(chunk, at) || figureEnd(chunk, at);
    if (end > 0) forms.push(chunk.slice(at, end));
    at = end > 0 ? end : cutWordOrMark(cutting, at, forms);
  }
  return forms;
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

function cutWordOrMark(cutting: Cutting, at: number, forms: string[]): number {
  const { chunk, rules } = cutting;
  const wordEnd = matchAt(word, chunk, at);
  if (wordEnd === 0) {
    const end = matchAt(marks, chunk, at);
    forms.push(chunk.slice(at, end));
    return end;
  }
  const end = takesStop(cutting, at, wordEnd) ? wordEnd + 1 : wordEnd;
  for (const part of cutWord(chunk.slice(at, end), rules)) forms.push(chunk.slice(at + part.start, at + part.end));
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
