import type { Span } from '../../base/span.ts';
import { trimSpan } from '../../base/span.ts';
import type { SentencesData } from '../../lang/schema/sentences.ts';

/** Word lists of a pack as sets, built once per pack. */
export interface SplitRules {
  readonly open: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly ordinalStop: boolean;
}

/** Prepares a pack's lists; a language without a pack splits by punctuation and case alone. */
export function splitRules(data?: SentencesData): SplitRules {
  return {
    open: new Set(data?.openAbbreviations),
    abbreviations: new Set(data?.abbreviations),
    beforeNumber: new Set(data?.numberAbbreviations),
    starters: new Set(data?.starters),
    ordinalStop: data?.ordinalStop ?? false,
  };
}

/** A possible end of sentence: a run of stops, closing marks after it, and where the next words begin. */
interface Candidate {
  readonly text: string;
  /** Start of the sentence so far. */
  readonly from: number;
  /** First stop. */
  readonly stop: number;
  /** The stops themselves. */
  readonly stops: string;
  /** First unit after white space and opening marks. */
  readonly next: number;
  /** Whether closing marks (quotation marks, brackets) follow the stops. */
  readonly closed: boolean;
}

/** A reason for which a stop does not end the sentence; the first that holds wins. */
interface KeepRule {
  readonly id: string;
  readonly holds: (candidate: Candidate, rules: SplitRules) => boolean;
}

/**
 * Stops ("…", ". . ."), closing marks (French ones stand apart: ". »") and note numbers ("[4] [7]"), then white space or the end; wide stops need no
 * space. Linear: what may repeat begins differently from what may follow.
 */
const candidatePattern =
  /(?:[.!?…؟۔।]+(?: \.)*|[。！？｡]+)(["'”’»›)\]}」』“]*(?:[ \u00a0\u202f]»)?(?: ?\[\d{1,3}\])*)(?=\s|$)|[。！？｡]+["'”’»)\]」』]*|\n[^\S\n]*\n/gu;
const openingMarks = /[\s"'“‘«‹„‚([{¿¡「『—–-]/u;

const keepRules: readonly KeepRule[] = [
  { id: 'sentences/lower-case-follows', holds: (c) => /\p{Ll}/u.test(charAt(c.text, c.next)) },
  { id: 'sentences/punctuation-follows', holds: (c) => /[,;:)\]}”»%&/]/u.test(charAt(c.text, c.next)) },
  {
    id: 'sentences/list-number',
    holds: (c) => c.stops === '.' && /^[\s(]*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/u.test(before(c)) && c.stop - c.from < 6,
  },
  { id: 'sentences/open-abbreviation', holds: (c, rules) => isStop(c) && listed(rules.open, lastWord(c)) },
  {
    id: 'sentences/abbreviation-before-number',
    holds: (c, rules) =>
      isStop(c) && listed(rules.beforeNumber, lastWord(c)) && /[\p{N}#]/u.test(charAt(c.text, c.next)),
  },
  {
    id: 'sentences/abbreviation',
    holds: (c, rules) => isStop(c) && listed(rules.abbreviations, lastWord(c)) && !begins(c, rules),
  },
  // "J. Smith", "U.S. Army": a letter and a stop, unless a word follows that begins sentences.
  {
    id: 'sentences/initial',
    holds: (c, rules) => isStop(c) && /^(?:\p{L}\.)*\p{Lu}$/u.test(lastWord(c)) && !begins(c, rules),
  },
  {
    id: 'sentences/ordinal',
    holds: (c, rules) =>
      rules.ordinalStop && isStop(c) && /^(?:\d{1,2}|[IVX]{1,5})$/u.test(lastWord(c)) && !begins(c, rules),
  },
];

/** Divides a block into sentences: trimmed, in order, none empty. Takes time linear in the block's length. */
export function splitBlock(text: string, block: Span, rules: SplitRules): Span[] {
  const slice = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimSpan(slice, { start: from, end: to });
    if (span.end > span.start) sentences.push({ start: block.start + span.start, end: block.start + span.end });
    from = to;
  };
  for (const match of slice.matchAll(candidatePattern)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || endsHere(slice, from, match, rules)) push(end);
  }
  push(slice.length);
  return sentences;
}

function endsHere(text: string, from: number, match: RegExpMatchArray, rules: SplitRules): boolean {
  const stop = match.index as number;
  const stops = match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
  let next = stop + match[0].length;
  while (next < text.length && openingMarks.test(text[next] as string)) next++;
  const candidate = { text, from, stop, stops, next, closed: (match[1] ?? '') !== '' };
  return !keepRules.some((rule) => rule.holds(candidate, rules));
}

/** A single stop straight after a word; "..." and "?" never belong to an abbreviation. */
function isStop(c: Candidate): boolean {
  return c.stops === '.' && !c.closed;
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

/** At most 24 units before the stop: longer than any abbreviation, and bounded. */
function before(c: Candidate): string {
  return c.text.slice(Math.max(c.from, c.stop - 24), c.stop);
}

/** The letters, digits and inner stops right before the stop. */
function lastWord(c: Candidate): string {
  return /[\p{L}\p{N}.]*$/u.exec(before(c))?.[0] ?? '';
}

/** Whether the next word is one that begins sentences, with a capital. */
function begins(c: Candidate, rules: SplitRules): boolean {
  const word = /^\p{Lu}[\p{L}'’]*/u.exec(c.text.slice(c.next, c.next + 24))?.[0];
  return word !== undefined && rules.starters.has(word.toLowerCase().replace('’', "'"));
}

/** Whether an abbreviation list holds a word: as written, or in lower case. */
export function listed(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.toLowerCase());
}
