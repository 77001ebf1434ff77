import { languagesOfWord } from '../../lang/detect.ts';
import type { Insertion, LangCode } from '../../model/index.ts';
import type { ArticleWords } from '../words.ts';
import { isPictureCredit } from './captions.ts';

/** Stretches in square brackets: what an editor, a picture desk or a translation left in the text. */
export function findInsertions(text: string, lang: LangCode, words: ArticleWords): Insertion[] {
  const found: Insertion[] = [];
  for (const match of text.matchAll(/\[([^[\]\n]{1,160})\]/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inner = (match[1] as string).trim();
    if (/^\d+$/u.test(inner) || inner === '') continue;
    if (isPictureCredit(inner, words)) found.push({ ...span, kind: 'file-photo', rule: 'insertions/file-photo' });
    else if (isForeign(inner, lang))
      found.push({ ...span, kind: 'translation-leftover', rule: 'insertions/foreign-words' });
    else found.push({ ...span, kind: 'editor', rule: 'insertions/editor' });
  }
  return found;
}

/** Letters that a language writes with; others in an uncapitalised word point to another language. */
const alphabets: Readonly<Record<LangCode, RegExp>> = {
  en: /^[a-z'’-]+$/u,
  es: /^[a-záéíóúüñ'’-]+$/u,
  pt: /^[a-zàáâãçéêíóôõúü'’-]+$/u,
  fr: /^[a-zàâæçéèêëîïôœùûüÿ'’-]+$/u,
  de: /^[a-zäöüß'’-]+$/u,
  ru: /^[а-яё-]+$/u,
  uk: /^[а-щьюяґєії'’-]+$/u,
};

/** True when bracketed words belong to another language: function words or letters that this one lacks. */
function isForeign(inner: string, lang: LangCode): boolean {
  const words = inner.match(/[\p{L}'’-]+/gu) ?? [];
  // One word alone is too little: "[me]" is English, and Spanish. Names keep their letters in every language.
  const small = words.filter((word) => word === word.toLowerCase());
  if (words.length < 2 || small.length === 0) return false;
  const alphabet = alphabets[lang];
  if (alphabet !== undefined && small.some((word) => !alphabet.test(word))) return true;
  const known = small.filter((word) => languagesOfWord(word).length > 0);
  const foreign = known.filter((word) => !languagesOfWord(word).includes(lang));
  return foreign.length > known.length - foreign.length;
}
