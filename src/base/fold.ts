/**
 * Folding of names: one key for every spelling that differs only by case, diacritics, punctuation, script or
 * transliteration habit. Keys are for comparing, never for showing.
 */
import anyAscii from 'any-ascii';

/** Lower-case Cyrillic to Latin, the way news agencies write Russian and Ukrainian names (after BGN/PCGN). */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  "'": '',
  '’': '',
  ʼ: '',
};

const plain = /^[a-z0-9 ]*$/u;

/** Lower case, Latin letters without marks, words parted by one space: "Łukaszenka" → "lukaszenka". */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return lower.trim().replace(/ {2,}/gu, ' ');
  let latin = '';
  for (const letter of lower.normalize('NFC')) latin += cyrillic[letter] ?? letter;
  const ascii = anyAscii(latin).toLowerCase();
  return ascii
    .replace(/(?<=\w)['`’]s\b/gu, '')
    .replace(/['`]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
