import { getOrMake } from '../../../base/get-or-make.ts';
import { hashString, mixHash } from '../../../base/linear.ts';
import { tokenSimilarity } from '../../../base/name-tokens.ts';
import { acronymLetters } from './acronym.ts';
import type { Referrer } from './mention.ts';

const forms = { name: 0, nominal: 1, pronoun: 2 } as const;
const kinds = { person: 0, body: 1, place: 2, thing: 3, unknown: 4 } as const;
const determiners = { definite: 0, indefinite: 1, possessive: 2, demonstrative: 3, none: 4 } as const;

/** Distances in steps that grow. */
function bucket(n: number): number {
  return n < 5 ? n : n < 8 ? 5 : n < 16 ? 6 : n < 32 ? 7 : n < 64 ? 8 : 9;
}

/** How many mentions back the same words count as seen. */
const seenReach = 200;

/** Features of a mention and a candidate, or of a mention that takes up nothing. */
export class PairFeatures {
  readonly ids = new Int32Array(160);
  count = 0;
  readonly #mentions: readonly Referrer[];
  /** Each text and head word as a number. */
  readonly #texts: Int32Array;
  readonly #heads: Int32Array;
  /** How often each text is mentioned: what is talked of much is taken up more. */
  readonly #frequency: Int32Array;

  constructor(mentions: readonly Referrer[]) {
    this.#mentions = mentions;
    const numbers = new Map<string, number>();
    const numberOf = (word: string) => getOrMake(numbers, word, () => numbers.size);
    this.#texts = Int32Array.from(mentions, ({ text }) => numberOf(text));
    this.#heads = Int32Array.from(mentions, ({ head }) => numberOf(head));
    this.#frequency = new Int32Array(numbers.size);
    for (const text of this.#texts) this.#frequency[text] = this.#frequency[text]! + 1;
  }

  /** Features of mention `index` beginning something new. */
  none(index: number): void {
    this.count = 0;
    const m = this.#mentions[index]!;
    const form = forms[m.form];
    this.#add(1, form);
    this.#add(2, form, determiners[m.determiner], kinds[m.kind]);
    this.#add(3, form, hashString(m.form === 'pronoun' ? m.text : m.first));
    this.#add(4, form, hashString(m.head));
    this.#add(5, form, Math.min(4, m.words.length));
    this.#add(6, form, bucket(index));
    this.#add(7, form, determiners[m.determiner], Math.min(4, m.words.length));
    this.#add(8, form, this.#seenBefore(index), determiners[m.determiner]);
  }

  /** 2 when the same text was mentioned before, 1 when the same head word was. */
  #seenBefore(index: number): number {
    let seen = 0;
    for (let i = Math.max(0, index - seenReach); i < index; i++) {
      if (this.#texts[i] === this.#texts[index]) return 2;
      if (this.#heads[i] === this.#heads[index] && this.#mentions[i]!.form !== 'pronoun') seen = 1;
    }
    return seen;
  }

  /** Features of mention `index` taking up `candidate`. */
  pair(candidate: number, index: number): void {
    this.count = 0;
    const a = this.#mentions[candidate]!;
    const m = this.#mentions[index]!;
    const form = 16 + forms[m.form] * 3 + forms[a.form];
    const sentences = Math.min(9, m.sentence - a.sentence);
    const steps = bucket(index - candidate);
    this.#add(20, form);
    this.#add(21, form, sentences);
    this.#add(22, form, steps);
    this.#add(23, form, agreement(a, m));
    this.#add(24, form, kinds[m.kind], kinds[a.kind]);
    this.#add(25, form, a.isSubject ? 1 : 0, sentences);
    this.#add(26, form, a.isSubject ? 1 : 0, m.isSubject ? 1 : 0, Math.min(2, sentences));
    this.#add(27, form, determiners[m.determiner], determiners[a.determiner]);
    this.#add(28, form, Math.min(3, this.#frequency[this.#texts[candidate]!]! - 1));
    this.#add(29, form, m.quote === a.quote ? 1 : 0, m.person, a.person);
    this.#add(30, form, m.quote % 2, a.quote % 2, m.quote === a.quote ? 1 : 0);
    if (m.form === 'pronoun') this.#pronoun(a, m, steps, sentences);
    else this.#phrase(a, m, form);
    this.#neighbours(candidate, index, form);
  }

  #pronoun(a: Referrer, m: Referrer, steps: number, sentences: number): void {
    const word = hashString(m.text);
    this.#add(40, word, a.form === 'pronoun' ? hashString(a.text) : 1, Math.min(3, sentences));
    this.#add(41, word, kinds[a.kind], a.number === 'pl' ? 1 : 0);
    this.#add(42, word, steps);
    this.#add(43, word, a.form === 'pronoun' ? 1 : hashString(a.head));
    this.#add(44, word, a.gender === 'm' ? 1 : a.gender === 'f' ? 2 : a.gender === 'n' ? 3 : 0, kinds[a.kind]);
    this.#add(45, word, a.isSubject ? 1 : 0, m.isPossessive ? 1 : 0, Math.min(3, sentences));
    this.#add(46, word, determiners[a.determiner]);
    this.#add(47, word, m.quote % 2, a.quote === m.quote ? 1 : 0);
  }

  #phrase(a: Referrer, m: Referrer, form: number): void {
    const isSame = a.text === m.text;
    const sameHead = a.head === m.head;
    const determiner = determiners[m.determiner];
    this.#add(50, form, isSame ? 1 : 0, determiner);
    this.#add(51, form, sameHead ? 1 : 0, determiner);
    this.#add(52, form, isSame ? 1 : 0, sameHead ? 1 : 0, kinds[m.kind]);
    if (a.form === 'pronoun') {
      this.#add(53, form, hashString(a.text), kinds[m.kind]);
      return;
    }
    const known = new Set(a.words);
    const fresh = m.words.filter((word) => !known.has(word)).length;
    const shared = m.words.length - fresh;
    this.#add(54, form, Math.min(3, fresh), Math.min(3, shared), sameHead ? 1 : 0);
    this.#add(55, form, sameHead ? 1 : 0, a.words.includes(m.head) ? 1 : 0, m.words.includes(a.head) ? 1 : 0);
    const alike = tokenSimilarity(a.head, m.head);
    this.#add(56, form, alike >= 0.9 ? 2 : alike >= 0.75 ? 1 : 0);
    this.#add(57, form, acronymLetters(a.words, m.words) ? 1 : 0);
    this.#add(58, form, hashString(a.head), hashString(m.head));
    if (/\d/u.test(m.text) || /\d/u.test(a.text)) this.#add(59, form, numbersOf(a) === numbersOf(m) ? 1 : 0);
    if (m.determiner === 'possessive' || a.determiner === 'possessive')
      this.#add(60, form, m.first === a.first ? 1 : 0, sameHead ? 1 : 0);
  }

  /** Apposition and "X is Y": nothing but a comma, a bracket or a form of "be" lies between. */
  #neighbours(candidate: number, index: number, form: number): void {
    const a = this.#mentions[candidate]!;
    const m = this.#mentions[index]!;
    const gap = m.start - a.end;
    if (a.end > m.start) this.#add(70, form, m.isPossessive ? 1 : 0);
    else if (gap <= 3 && a.sentence === m.sentence) this.#add(71, form, gap, determiners[m.determiner]);
    else if (gap <= 8 && a.sentence === m.sentence) this.#add(72, form, m.isReflexive ? 1 : 0);
    if (m.isReflexive) this.#add(73, a.isSubject ? 1 : 0, a.sentence === m.sentence ? 1 : 0);
  }

  #add(template: number, a: number, b = 0, c = 0, d = 0): void {
    this.ids[this.count++] = mixHash(mixHash(mixHash(mixHash(template, a), b), c), d);
  }
}

/** 0 when a pair agrees in gender, number and person; else a bit for each clash. */
function agreement(a: Referrer, m: Referrer): number {
  const gender = a.gender !== 'any' && m.gender !== 'any' && a.gender !== m.gender ? 1 : 0;
  const number = a.number !== 'any' && m.number !== 'any' && a.number !== m.number ? 2 : 0;
  return gender | number | (a.person !== m.person ? 4 : 0);
}

const numbersOf = ({ words }: Referrer) => words.filter((word) => /\d/u.test(word)).join(' ');
