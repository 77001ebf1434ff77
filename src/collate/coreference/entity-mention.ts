import type { Span } from '../../base/span.ts';
import { stemOf } from '../../base/stems.ts';
import { scanWords } from '../../base/words.ts';
import { findCountry } from '../../lang/country.ts';
import { countryNamed } from '../../lang/country-names.ts';
import { givenNames } from '../../lang/given-names.ts';
import { type PronounKind, phraseWordsOf, pronounKindOf } from '../../lang/phrase-words.ts';
import type { Bag, ReportIndex } from './reports.ts';

/** A stretch of a report that refers to someone or something, read from its words alone: no tree is needed. */
export interface EntityMention extends Span {
  readonly report: number;
  readonly sentence: number;
  readonly lang: string;
  /** As it stands. */
  readonly raw: string;
  /** Names several at once ("the club and its owner"). */
  readonly isGroup: boolean;
  /** Folded words without determiners. */
  readonly text: string;
  readonly pronoun: PronounKind | undefined;
  /** The main word, folded, and its stem. */
  readonly head: string;
  readonly headStem: string;
  readonly isName: boolean;
  readonly isIndefinite: boolean;
  /** Stems of the core: the main word and what stands before it. */
  readonly core: readonly string[];
  /** Capitalised words of the core, folded. */
  readonly names: readonly string[];
  /** All stems of the mention. */
  readonly stems: readonly string[];
  /** Numbers in the core, and words with digits. */
  readonly numbers: readonly string[];
  /** The country that the whole core is a name, adjective or people of. */
  readonly country: string | undefined;
  /** Begins with a given name. */
  readonly isPerson: boolean;
  readonly initials: string;
  readonly context: Bag;
}

interface Piece {
  readonly folded: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly digits: boolean;
  readonly start: number;
  readonly end: number;
}

const knownGivenNames = new Set([...givenNames.male, ...givenNames.female]);
const possessor = /^['’]s$/iu;
const endOfCore = /[,;:()–—]/u;

/** Words of a phrase; a possessive ending stays with its word and marks it. */
function piecesOf(text: string): Piece[] {
  return scanWords(text).map((word) => {
    const raw = text.slice(word.start, word.end);
    return {
      folded: word.folded,
      lower: raw.toLowerCase(),
      capital: /^\p{Lu}/u.test(raw) || /\p{Ll}\p{Lu}/u.test(raw),
      digits: /\d/u.test(raw),
      start: word.start,
      end: word.end,
    };
  });
}

/** The words up to a comma, bracket, preposition or relative clause, behind a possessor ("the club's *chairman*"). */
function coreOf(text: string, pieces: readonly Piece[], lang: string): Piece[] {
  const { behind, before } = phraseWordsOf(lang);
  const core: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const gap = text.slice(pieces[i - 1]?.end ?? 0, piece.start);
    if (core.length > 0 && endOfCore.test(gap)) break;
    if (piece.lower === 's' && possessor.test(text.slice(piece.start - 1, piece.end))) {
      if (i + 1 < pieces.length) core.length = 0;
      continue;
    }
    // "dell'indice": a preposition before the phrase is no part of it.
    if (behind.has(piece.lower) && !piece.capital) {
      if (core.length > 0) break;
      continue;
    }
    if (before.has(piece.lower) && (i === 0 || !piece.capital)) continue;
    core.push(piece);
  }
  return core;
}

/** The last capitalised word; else the noun by the order of the language. */
function headOf(core: readonly Piece[], lang: string, initialCapital: boolean): Piece | undefined {
  const words = core.filter((piece) => !piece.digits || piece.folded.length > 2);
  const named = words.filter((piece, i) => piece.capital && (i > 0 || !initialCapital || words.length === 1));
  const last = words.at(-1);
  if (phraseWordsOf(lang).noun === 'last') return last ?? core.at(-1);
  return named.at(-1) ?? words[0] ?? core[0];
}

/** What reading a mention needs: the text around it and its report. */
export interface EntitySource {
  readonly report: number;
  readonly text: string;
  readonly lang: string;
  readonly sentences: readonly Span[];
  readonly index: ReportIndex;
}

export function readEntityMention(span: Span, { report, text, lang, sentences, index }: EntitySource): EntityMention {
  const own = text.slice(span.start, span.end);
  const pieces = piecesOf(own);
  const sentence = Math.max(
    0,
    sentences.findIndex((candidate) => span.start < candidate.end),
  );
  const around = sentences[sentence] ?? span;
  const isInitial = span.start - around.start < 2;
  const core = coreOf(own, pieces, lang);
  const head = headOf(core, lang, isInitial);
  const stem = (piece: Piece) => (piece.digits ? piece.folded : stemOf(piece.lower, lang));
  const { before, behind, indefinite } = phraseWordsOf(lang);
  const names = core.filter(
    (piece, i) => piece.capital && !(isInitial && i === 0 && core.length > 1 && !isKnownName(piece, text)),
  );
  const first = pieces[0]?.lower ?? '';
  const content = pieces.filter(
    (piece, i) => !before.has(piece.lower) && !(i === 0 && behind.has(piece.lower) && !piece.capital),
  );
  const coreText = core.length === 0 ? '' : own.slice(core[0]?.start, core.at(-1)?.end);
  const country = countryOf(coreText, lang);
  return {
    start: span.start,
    end: span.end,
    report,
    sentence,
    lang,
    raw: own,
    isGroup: isGroup(own, pieces, lang),
    text: (content.length > 0 ? content : pieces).map(({ folded }) => folded).join(' '),
    pronoun: pieces.length === 1 ? pronounKindOf(first, lang) : undefined,
    head: head?.folded ?? '',
    headStem: head === undefined ? '' : stem(head),
    isName: head !== undefined && (names.includes(head) || (head.digits && names.length + 1 >= core.length)),
    isIndefinite: indefinite.has(first),
    core: [...new Set(core.map(stem))],
    names: names.map(({ folded }) => folded),
    stems: [...new Set(content.map(stem))],
    numbers: core.filter(({ digits }) => digits).map(({ folded }) => folded),
    country,
    isPerson: names.length > 1 && knownGivenNames.has(names[0]?.folded ?? ''),
    initials: names.length > 1 ? names.map(({ folded }) => folded.slice(0, 1)).join('') : '',
    context: index.bagOf(piecesOf(text.slice(around.start, span.start) + text.slice(span.end, around.end)).map(stem)),
  };
}

/** Joined by "and" before any comma or clause. */
function isGroup(text: string, pieces: readonly Piece[], lang: string): boolean {
  const { and } = phraseWordsOf(lang);
  const at = pieces.findIndex(({ lower }) => and.has(lower));
  return at > 0 && at < pieces.length - 1 && !/[;:(]/u.test(text.slice(0, pieces[at]?.start));
}

function countryOf(words: string, lang: string): string | undefined {
  for (const form of [words, `${words}.`]) {
    const found = findCountry(form, lang) ?? findCountry(form, 'any');
    if (found !== undefined && found.kind !== 'capital') return found.code;
  }
  return countryNamed(words, lang);
}

/** A word with a capital at the start of a sentence is a name if it also stands so elsewhere. */
function isKnownName({ lower }: Piece, text: string): boolean {
  const form = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return (
    new RegExp(`[\\p{L}\\d,] ${literal(form)}(?!\\p{L})`, 'u').test(text) ||
    !new RegExp(`(?<!\\p{L})${literal(lower)}(?!\\p{L})`, 'u').test(text)
  );
}

const literal = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
