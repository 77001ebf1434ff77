/** Words of a text as toponyms need them: with capitals, the gap before each, and a folded form made once. */
import type { Span } from '../../base/span.ts';
import { placeKey } from '../../model/index.ts';

export interface Word extends Span {
  readonly text: string;
  /** Folded as the gazetteer folds names. */
  readonly key: string;
  readonly capital: boolean;
  /** All letters are capitals, at least two. */
  readonly shouting: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** First of its sentence, line or quotation. */
  readonly initial: boolean;
}

const word = /[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/gu;
const possessive = /['’ʼ](?:s|S)$/u;
const apostrophe = /['’ʼ]/u;
const capitalStart = /^\p{Lu}/u;
const shoutingWord = /^\p{Lu}[\p{Lu}'’]+$/u;
const sentenceGap = /[.!?…:;]["'”’)\]]*\s|\n|^\s*["“«]|["“„«]\s*$/u;
/** Keys are kept between articles, since words recur; bounded. */
const keys = new Map<string, string>();
const keysMax = 50_000;

function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= keysMax) keys.clear();
  const key = placeKey(text);
  keys.set(text, key);
  return key;
}

/**
 * Every word of a text; a possessive ending belongs to the gap after its word, an elided article ("l'Ukraine", given
 * by `elided`) to the gap before it.
 */
export function wordsOf(text: string, elided?: RegExp): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const cut = elided?.exec(match[0])?.[0].length ?? 0;
    const whole = cut > 0 ? match[0].slice(cut) : match[0];
    const bare = apostrophe.test(whole) ? whole.replace(possessive, '') : whole;
    const start = match.index + cut;
    const gap = cut > 0 ? text.slice(last, start).replace(/\p{L}+['’]$/u, '') : text.slice(last, start);
    const end = start + bare.length;
    const capital = capitalStart.test(bare);
    words.push({
      start,
      end,
      text: bare,
      key: keyOf(bare),
      capital,
      shouting: capital && shoutingWord.test(bare),
      gap,
      initial: words.length === 0 || (gap !== ' ' && sentenceGap.test(gap)),
    });
    last = end;
  }
  return words;
}
