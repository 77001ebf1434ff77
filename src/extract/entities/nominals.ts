/**
 * Noun phrases that refer by role or kind: "the Belarusian president", "his Russian counterpart", "the country's
 * defence ministry", "the army". Found around a title or body noun, read left over its modifiers and right over "of …".
 */
import { getOrMake } from '../../base/get-or-make.ts';
import { foldOrganisation } from '../../lang/organisations.ts';
import { Kind } from './lexicon.ts';
import type { NameMention, Word, WordSentence } from './words.ts';

/** A phrase by role ("the president") or of a body ("the ministry"). */
export interface Nominal {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'role' | 'body';
  /** Lower-case head noun. */
  readonly head: string;
  /** Text without the determiner. */
  readonly text: string;
  readonly country?: string;
  /** Canonical key of a public body; its country may be `?`. */
  readonly body?: string;
  readonly isDefinite: boolean;
  /** "the country's …": of the country spoken of last. */
  readonly ofTheCountry: boolean;
  /** It tells the age of somebody just named. */
  readonly isAged?: boolean;
}

const homeWord = /^(?:country|nation|state|país|nação|nación|pays|landes|страны|країни)$/iu;

/** Role and body phrases of the article that are not names themselves. */
export function findNominals(
  sentences: readonly WordSentence[],
  names: readonly NameMention[],
  lang: string,
): Nominal[] {
  const bySentence = new Map<number, NameMention[]>();
  for (const name of names) getOrMake(bySentence, name.sentence, () => []).push(name);
  return sentences.flatMap((sentence) => {
    const inside = bySentence.get(sentence.index) ?? [];
    const named = wordsOf(inside.filter(({ type }) => type !== 'MISC'));
    const owners = wordsOf(inside.filter(({ type }) => type === 'LOC' || type === 'ORG'));
    const isNamed = (i: number) => named.has(i);
    const isOwner = (i: number) => owners.has(i);
    const found: Nominal[] = [];
    let done = 0;
    for (let i = 0; i < sentence.words.length; i++) {
      const { kinds } = sentence.words[i]!;
      if (i < done || !(kinds & (Kind.title | Kind.body)) || isNamed(i)) continue;
      const nominal = nominalAt(sentence, i, { isNamed, isOwner, lang });
      if (!nominal) continue;
      found.push(nominal);
      done = nominal.last;
    }
    return found;
  });
}

/** Indexes of the words that names stand on. */
function wordsOf(names: readonly NameMention[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of names) for (let i = first; i < last; i++) words.add(i);
  return words;
}

interface NominalContext {
  readonly isNamed: (i: number) => boolean;
  /** Part of the name of a place or body, which a role may be "of". */
  readonly isOwner: (i: number) => boolean;
  readonly lang: string;
}

function nominalAt(sentence: WordSentence, at: number, context: NominalContext): Nominal | undefined {
  const { words } = sentence;
  const head = headFrom(words, at, context);
  const last = afterOf(words, head + 1, context);
  let first = at;
  while (first > 0 && isModifier(words, first - 1)) first--;
  const hasDeterminer = first > 0 && (words[first - 1]!.kinds & (Kind.definite | Kind.indefinite)) !== 0;
  const isDefinite = hasDeterminer && (words[first - 1]!.kinds & Kind.definite) !== 0;
  const isGenitive = /^['’]s?$/u.test(words[first]?.text ?? '');
  if (isGenitive) return undefined;
  const inner = words.slice(first, last);
  const text = joinWords(inner);
  const countryWord = inner.find(({ form }) => form.country !== undefined)?.form.country;
  const isRole = (words[head]!.kinds & Kind.title) !== 0 && (words[head]!.kinds & Kind.body) === 0;
  const body = isRole ? undefined : foldOrganisation(text, context.lang);
  if (!isRole && !isDefinite && !countryWord) return undefined;
  const from = hasDeterminer ? first - 1 : first;
  return {
    sentence: sentence.index,
    first: from,
    last,
    start: words[from]!.start,
    end: words[last - 1]!.end,
    kind: isRole ? 'role' : 'body',
    head: words[head]!.form.lower,
    text,
    isDefinite: isDefinite || countryWord !== undefined,
    ofTheCountry: inner.some((word) => homeWord.test(word.text)) && !countryWord,
    ...(countryWord ? { country: countryWord.code } : {}),
    ...(body ? { body } : {}),
  };
}

/** The last of a row of role or body nouns: "defence ministry spokesman" is a spokesman. */
function headFrom(words: readonly Word[], at: number, { isNamed }: NominalContext): number {
  let head = at;
  while (head + 1 < words.length && words[head + 1]!.kinds & (Kind.title | Kind.body) && !isNamed(head + 1)) head++;
  return head;
}

/** Reads on over "of defence", "of the Belarusian army", "of State", "of Northam". */
function afterOf(words: readonly Word[], at: number, { isOwner, lang }: NominalContext): number {
  // Russian and Ukrainian say "of" by the case alone.
  const needsPreposition = lang !== 'ru' && lang !== 'uk';
  if (!needsPreposition) return topicsFrom(words, at, isOwner);
  if (!/^(?:of|for|de|del|da|do|du|des|von|der)$/iu.test(words[at]?.text ?? '')) return at;
  let next = at + 1;
  while (words[next] && words[next]!.kinds & Kind.definite) next++;
  const end = topicsFrom(words, next, isOwner);
  return end > next ? end : at;
}

/** Up to six words of what a body looks after, or of whom it is. */
function topicsFrom(words: readonly Word[], at: number, isOwner: (i: number) => boolean): number {
  let end = at;
  while (end < words.length && end - at < 6 && (isTopicWord(words[end]!) || isOwner(end))) end++;
  return end;
}

const topic =
  /^(?:defen[cs]e|foreign|interior|internal|state|health|finance|justice|energy|economy|education|transport|affairs|general|staff|armed|prime|vice|deputy|former|security|border|national|federal|supreme|central|press|joint|first|acting|chief|обороны|оборони|иностранных|закордонних|внутренних|внутрішніх|дел|справ|здравоохранения|финансов|фінансів|юстиции|юстиції|энергетики|енергетики|defensa|defesa|défense|verteidigung|exteriores|salud|saúde|santé)$/iu;

function isTopicWord(word: Word): boolean {
  return (word.kinds & (Kind.country | Kind.demonym | Kind.body)) !== 0 || topic.test(word.text);
}

function isModifier(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  // "US" is a country before it is a pronoun.
  if (word.isUpper && word.kinds & Kind.country) return true;
  if (word.kinds & (Kind.definite | Kind.indefinite | Kind.pronoun)) return false;
  if (isTopicWord(word) || homeWord.test(word.text)) return true;
  if (/^['’]s?$/u.test(word.text))
    return i > 0 && (homeWord.test(words[i - 1]!.text) || (words[i - 1]!.kinds & Kind.country) !== 0);
  return word.text === '-' && (words[i + 1]?.kinds ?? 0) !== 0;
}

/** Words with a space where the text has white space between them. */
export function joinWords(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 && words[i - 1]!.end < word.start ? ' ' : '') + word.text).join('');
}
