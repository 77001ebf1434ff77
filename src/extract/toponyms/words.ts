/** Words of a text as toponyms need them: with capitals, the gap before each, and a folded form made once. */
import { remember } from '../../base/remember.ts';
import type { Span } from '../../base/span.ts';
import { isLetterUnit, UnitClass, unitClass } from '../../base/words.ts';
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

const possessive = /['’ʼ](?:s|S)$/u;
const apostrophe = /['’ʼ]/u;
const capitalStart = /^\p{Lu}/u;
const shoutingWord = /^\p{Lu}[\p{Lu}'’]+$/u;
const sentenceGap = /[.!?…:;]["'”’)\]]*\s|\n|^\s*["“«]|["“„«]\s*$/u;
const endsSentence = remember(2000, (gap) => sentenceGap.test(gap));

/** What a run of letters is wherever it stands. */
export interface WordForm extends Pick<Word, 'text' | 'key' | 'capital' | 'shouting'> {
  /** Length of an elided article in front, which is not part of the word. */
  readonly cut: number;
}

/** Reads a run of letters: a possessive ending and an elided article ("l'Ukraine", given by `elided`) are cut off. */
export function readForm(run: string, elided: RegExp | undefined): WordForm {
  const cut = elided?.exec(run)?.[0].length ?? 0;
  const whole = run.slice(cut);
  const text = apostrophe.test(whole) ? whole.replace(possessive, '') : whole;
  const capital = capitalStart.test(text);
  return { text, key: placeKey(text), capital, shouting: capital && shoutingWord.test(text), cut };
}

/** Every word of a text; a possessive ending belongs to the gap after its word, an elided article to the gap before it. */
export function wordsOf(text: string, formOf: (run: string) => WordForm): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let from = nextWord(text, 0); from < text.length; ) {
    const to = wordEnd(text, from);
    const form = formOf(text.slice(from, to));
    const start = from + form.cut;
    const gap = form.cut > 0 ? text.slice(last, start).replace(/\p{L}+['’]$/u, '') : text.slice(last, start);
    last = start + form.text.length;
    words.push({
      start,
      end: last,
      text: form.text,
      key: form.key,
      capital: form.capital,
      shouting: form.shouting,
      gap,
      initial: words.length === 0 || (gap !== ' ' && endsSentence(gap)),
    });
    from = nextWord(text, to);
  }
  return words;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Letters and digits, with apostrophes between them. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (isWordUnit(text.charCodeAt(at))) at++;
    else if (at + 1 < text.length && isApostrophe(text.charCodeAt(at)) && isLetterUnit(text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

function isWordUnit(code: number): boolean {
  if (isLetterUnit(code)) return true;
  return unitClass(code) === UnitClass.Digit || (code > 127 && /\p{N}/u.test(String.fromCharCode(code)));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
