import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as da } from '@orama/stemmers/danish';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fi } from '@orama/stemmers/finnish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as no } from '@orama/stemmers/norwegian';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as sv } from '@orama/stemmers/swedish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import { stemmer as uk } from '@orama/stemmers/ukrainian';
import { foldWord } from './words.ts';

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar,
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  nl,
  no,
  pt,
  ru,
  sv,
  tr,
  uk, // biome-ignore format: one line
};

/** For languages without a stemmer here: endings vary, the first six letters rarely do. */
function cutEnding(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.length > 4 ? word.slice(0, -1) : word;
}

/** The stem of a lower-case word in its own script, folded to plain letters. */
export function stemOf(lower: string, lang: string): string {
  const stem = (stemmers[lang] ?? cutEnding)(lower);
  return foldWord(stem === '' ? lower : stem);
}
