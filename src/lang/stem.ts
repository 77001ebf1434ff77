import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { LangCode } from '../model/index.ts';

type Stem = (word: string) => string;

const stemmers: Readonly<Record<LangCode, Stem>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
};

/** Longest word worth stemming; longer strings are not words. */
const wordLengthMax = 40;

/** The Snowball stem of a lower-cased word; the word itself in a language without a stemmer. */
export function stemOf(word: string, lang: LangCode): string {
  const stem = stemmers[lang];
  return stem === undefined || word.length > wordLengthMax ? word : stem(word);
}
