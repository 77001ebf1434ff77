import { meaningOf } from '../../lang/related.ts';
import { lowerWords, stanceCuesOf } from './cues.ts';
import { isEmptyWord } from './headline.ts';

/** What one passage does for another, in points to rank by: higher is more. */
export interface Bearing {
  /** It tells the same or backs it. */
  readonly support: number;
  /** It speaks against it. */
  readonly opposition: number;
}

/** Rarity of a meaning among the passages read together; any scale. */
export type Rarity = (meaning: string) => number;

/** What speaks against support, as shares of words in common. */
const negationAgainst = 0.08;
const contrastAgainst = 0.056;
const denialAgainst = 0.05;
/** What speaks for opposition, in units of "only one of them says not". */
const contrastFor = 0.48;
const denialFor = 0.67;
const nameFor = 0.5;
const quoteFor = 0.45;
/** Two that say the same do not oppose each other. */
const likenessAgainst = 3.7;

const name = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu;

/** Whether a passage strengthens or weakens another: by the words they share, and by cues of denial and contrast. */
export function bearingOf(a: string, b: string, { rarity, lang }: { rarity: Rarity; lang: string }): Bearing {
  const cues = stanceCuesOf(lang);
  const likeness = shareOf(a, b, { rarity, lang });
  if (cues === undefined) return { support: likeness, opposition: 0 };
  const [x, y] = [lowerWords(a), lowerWords(b)];
  const count = (test: (word: string) => boolean) => x.filter(test).length + y.filter(test).length;
  const differs = Number(x.some(cues.negation) !== y.some(cues.negation));
  const contrast = Number(x.some(cues.contrast)) + Number(y.some(cues.contrast));
  const denials = count(cues.denial);
  const quotes = Number(/["“]/u.test(a)) + Number(/["“]/u.test(b));
  const own = new Set(a.match(name) ?? []);
  const names = new Set((b.match(name) ?? []).filter((word) => own.has(word))).size;
  return {
    support: likeness - negationAgainst * differs - contrastAgainst * contrast - denialAgainst * denials,
    opposition:
      differs +
      contrastFor * contrast +
      denialFor * denials +
      nameFor * names +
      quoteFor * quotes -
      likenessAgainst * likeness,
  };
}

/** Share of their meanings that two passages have in common, each weighing its rarity, 0…1. */
function shareOf(a: string, b: string, { rarity, lang }: { rarity: Rarity; lang: string }): number {
  const [x, y] = [meaningsOf(a, lang), meaningsOf(b, lang)];
  let [both, all] = [0, 0];
  for (const meaning of x) {
    all += rarity(meaning);
    if (y.has(meaning)) both += rarity(meaning);
  }
  for (const meaning of y) all += rarity(meaning);
  return all === 0 ? 0 : (2 * both) / all;
}

/** Meanings of a passage's words of content. */
export function meaningsOf(text: string, lang: string): Set<string> {
  const words = lowerWords(text).filter((word) => word.length > 1 && !isEmptyWord(word, lang));
  return new Set(words.map((word) => meaningOf(word, lang)));
}

/** Rarity of meanings among some passages: the fewer have one, the more it weighs. */
export function rarityAmong(texts: readonly string[], lang: string): Rarity {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const meaning of meaningsOf(text, lang)) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  return (meaning) => Math.log((texts.length + 1) / ((counts.get(meaning) ?? 0) + 0.5));
}
