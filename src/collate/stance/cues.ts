import { scanWords } from '../../base/words.ts';
import { stance as english } from '../../lang/en/stance.ts';
import type { StanceData } from '../../lang/schema/stance.ts';

/** A test for a word in lower case. */
export type WordTest = (word: string) => boolean;

/** The cues of a language, ready for look-up. */
export interface StanceCues {
  readonly denial: WordTest;
  readonly denying: WordTest;
  readonly denialPhrases: readonly (readonly string[])[];
  readonly withdrawal: WordTest;
  readonly negation: WordTest;
  readonly emptyNegation: ReadonlySet<string>;
  readonly reality: WordTest;
  readonly hearsay: WordTest;
  readonly prospect: WordTest;
  readonly announcement: WordTest;
  readonly doubt: WordTest;
  readonly voice: WordTest;
  readonly contrast: WordTest;
  readonly opposites: ReadonlyMap<string, readonly string[]>;
}

const data: Readonly<Record<string, StanceData>> = { en: english };
const built = new Map<string, StanceCues>();

/** The cues of a language; none for one without a list. */
export function stanceCuesOf(lang: string): StanceCues | undefined {
  const known = built.get(lang);
  if (known !== undefined || data[lang] === undefined) return known;
  const words = data[lang];
  const cues = {
    denial: wordTest(words.denial),
    denying: wordTest(words.denying),
    denialPhrases: listOf(words.denialPhrases).map((phrase) => phrase.split(' ')),
    withdrawal: wordTest(words.withdrawal),
    negation: wordTest(words.negation),
    emptyNegation: new Set(listOf(words.emptyNegation)),
    reality: wordTest(words.reality),
    hearsay: wordTest(words.hearsay),
    prospect: wordTest(words.prospect),
    announcement: wordTest(words.announcement),
    doubt: wordTest(words.doubt),
    voice: wordTest(words.voice),
    contrast: wordTest(words.contrast),
    opposites: oppositesOf(words.opposites),
  };
  built.set(lang, cues);
  return cues;
}

const listOf = (words: string) => words.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));

function oppositesOf(words: string): Map<string, string[]> {
  const pairs = listOf(words).map((pair) => pair.split(' ') as [string, string]);
  const table = new Map<string, string[]>();
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]): [string, string] => [b, a])])
    table.set(a, [...(table.get(a) ?? []), b]);
  return table;
}

function wordTest(words: string): WordTest {
  const all = words.split(/\s+/u).filter((word) => word !== '');
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = whole.has(word) || starts.some((start) => word.startsWith(start));
      if (known.size < 50_000) known.set(word, found);
    }
    return found;
  };
}

/** Lower-case words of a text; "didn't" is one word. */
export function lowerWords(text: string): string[] {
  const plain = text.replaceAll('’', "'");
  const words: string[] = [];
  let end = -2;
  for (const word of scanWords(plain)) {
    const lower = plain.slice(word.start, word.end).toLowerCase();
    const isEnding = word.start === end + 1 && plain[end] === "'" && words.length > 0;
    if (isEnding && /^(?:t|re|ve|ll|d|m)$/u.test(lower)) words.push(`${words.pop()}'${lower}`);
    else if (!(isEnding && lower === 's')) words.push(lower);
    end = word.end;
  }
  return words;
}
