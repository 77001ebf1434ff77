import type { LangCode } from '../model/index.ts';
import { functionWords } from './function-words.ts';

/** A guess at the language of a text, and how sure it is, 0…1. */
export interface LanguageGuess {
  readonly lang: LangCode;
  readonly confidence: number;
}

/** Anything that tells languages; the shell may pass a larger model in place of `detectLanguage`. */
export type LanguageDetector = (text: string) => LanguageGuess;

/** Words by language, turned round: a word and the languages that have it. */
const languagesOf = new Map<string, LangCode[]>();
for (const [lang, words] of Object.entries(functionWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);

/** Scripts that one language has (nearly) to itself in the news. */
const scriptLanguages: readonly (readonly [RegExp, LangCode])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
];

/** Letters that tell apart languages which share a script; each occurrence counts as a third of a word. */
const tellingLetters: readonly (readonly [RegExp, LangCode])[] = [
  [/[іїєґ]/gu, 'uk'],
  [/[ыэё]/gu, 'ru'],
  [/[ђјљњћџ]/gu, 'sr'],
  [/[ãõ]/gu, 'pt'],
  [/[ñ¿¡]/gu, 'es'],
  [/[ßäöü]/gu, 'de'],
  [/[œêèùë]/gu, 'fr'],
  [/[ğış]/gu, 'tr'],
  [/[ąęłśżźń]/gu, 'pl'],
  [/[ěřů]/gu, 'cs'],
  [/[șță]/gu, 'ro'],
  [/[őű]/gu, 'hu'],
  [/[åæø]/gu, 'da'],
];

/** Only the beginning of a text is looked at, in UTF-16 units: more does not change the answer. */
const sampleLength = 4000;

/** Tells the language of a text from its script, its commonest words and its letters; `und` when nothing speaks. */
export function detectLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: 'und', confidence: 0 };
  return detectScript(sample, letters) ?? detectWords(sample);
}

function detectScript(sample: string, letters: number): LanguageGuess | undefined {
  for (const [pattern, lang] of scriptLanguages) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    const enough = lang === 'ja' ? 0.1 : lang === 'fa' ? 0.02 : 0.4;
    if (share > enough) return { lang, confidence: Math.min(1, 0.5 + share) };
  }
  return undefined;
}

function detectWords(sample: string): LanguageGuess {
  const scores = new Map<LangCode, number>();
  const add = (lang: LangCode, score: number) => scores.set(lang, (scores.get(lang) ?? 0) + score);
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    const langs = languagesOf.get(word);
    // A word that many languages share says less of each.
    if (langs !== undefined) for (const lang of langs) add(lang, 1 / langs.length);
  }
  for (const [pattern, lang] of tellingLetters) add(lang, (sample.match(pattern)?.length ?? 0) / 3);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] === 0) return { lang: 'und', confidence: 0 };
  return { lang: best[0], confidence: (best[1] - (second?.[1] ?? 0)) / best[1] };
}

/** Languages whose commonest words include this one (lower case). */
export function languagesOfWord(word: string): readonly LangCode[] {
  return languagesOf.get(word) ?? [];
}
