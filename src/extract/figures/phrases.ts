import { keyCount, keyOf, type Lexeme } from './scan.ts';

/** Phrases by their first word, longest first, each with what it means. */
export interface Phrases<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** By key of a lexeme: whether a phrase can begin with it. */
  readonly firsts: Uint8Array;
  /** By key of a lexeme: how many words the longest phrase has that can end with it. */
  readonly lasts: Uint8Array;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A table of phrases; keys may hold several words. */
export function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const firsts = new Uint8Array(keyCount);
  const lasts = new Uint8Array(keyCount);
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const first = words[0] as string;
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
    firsts[keyOf(first.toLowerCase())] = 1;
    const last = keyOf((words.at(-1) as string).toLowerCase());
    lasts[last] = Math.max(lasts[last] as number, words.length);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, firsts, lasts };
}

/** The longest phrase that starts at `at`, and where it ends. Case decides only where the data has capitals. */
export function matchPhrase<T>(
  lexemes: readonly Lexeme[],
  at: number,
  table: Phrases<T>,
): { readonly value: T; readonly to: number } | undefined {
  const first = lexemes[at];
  if (first === undefined || table.firsts[first.key] === 0) return undefined;
  const exact = longest(lexemes, at, table.byFirst.get(first.text));
  // A single letter keeps its case: 5 g is grams, 5G is not.
  if (exact !== undefined || first.text === first.lower || first.text.length === 1) return exact;
  return longest(lexemes, at, table.byFirst.get(first.lower));
}

function longest<T>(
  lexemes: readonly Lexeme[],
  at: number,
  list: readonly Phrase<T>[] = [],
): { readonly value: T; readonly to: number } | undefined {
  for (const { words, value } of list) {
    let k = 1;
    while (k < words.length && isWord(lexemes[at + k], words[k] as string)) k++;
    if (k === words.length) return { value, to: at + k };
  }
  return undefined;
}

/** The longest phrase that ends right before `to`, and where it starts. */
export function matchPhraseBefore<T>(
  lexemes: readonly Lexeme[],
  to: number,
  table: Phrases<T>,
): { readonly value: T; readonly from: number } | undefined {
  const last = lexemes[to - 1];
  const lengthMax = last === undefined ? 0 : Math.min(to, table.lasts[last.key] as number);
  for (let length = lengthMax; length >= 1; length--) {
    const match = matchPhrase(lexemes, to - length, table);
    if (match?.to === to) return { value: match.value, from: to - length };
  }
  return undefined;
}

function isWord(lexeme: Lexeme | undefined, part: string): boolean {
  return lexeme !== undefined && (lexeme.lower === part || lexeme.text === part);
}
