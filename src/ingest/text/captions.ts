import { agencyOf } from '../agencies.ts';
import type { ArticleWords } from '../words.ts';
import type { Line } from './lines.ts';

/** Longest caption, in UTF-16 units. */
const captionLength = 900;

/** Why a line is a photo caption: the id of the rule, or `undefined`. */
export function captionRule(line: Line, words: ArticleWords): string | undefined {
  const { text } = line;
  if (text.length > captionLength) return undefined;
  if (words.captionStart.test(text)) return 'captions/opening-words';
  const bracket = trailingBracket(text);
  if (bracket !== undefined && isPictureCredit(bracket, words)) return 'captions/picture-credit';
  if (words.trailingPhoto.test(text.slice(-110))) return 'captions/trailing-photo';
  if (/\(L\)/u.test(text) && /\((?:R|C)\)/u.test(text)) return 'captions/left-right';
  if (/(?:REUTERS|EPA|AFP|AP|Getty Images|EFE)\/[\p{Lu}][\p{L} .'’-]{2,40}$/u.test(text.slice(-80)))
    return 'captions/agency-stroke-name';
  return undefined;
}

/** What stands in brackets at the very end of a line. */
function trailingBracket(text: string): string | undefined {
  return /[[(]([^[\]()]{2,120})[\])]\.?$/u.exec(text.slice(-130))?.[1];
}

/** "File: ministry via AFP", "Lena Ost/AP Photo", "Photo by Lena Ost", but not the bare "AFP" of a wire report. */
export function isPictureCredit(bracket: string, words: ArticleWords): boolean {
  if (words.photoWord.test(bracket)) return true;
  if (/\b(?:AP Photo|Getty Images|Shutterstock|picture alliance|Handout|IMAGO|NurPhoto)\b/iu.test(bracket)) return true;
  const via = /\svia\s(.{2,40})$/u.exec(bracket);
  if (via !== null) return true;
  const sides = bracket.split('/');
  return sides.length > 1 && !sides.every(isAgencyName) && sides.some(isAgencyName);
}

function isAgencyName(side: string): boolean {
  return agencyOf(side) !== undefined;
}
