import { Kind } from './lexicon.ts';
import type { WordSentence } from './words.ts';

/** What all occurrences of a word in the article say of it together. */
export interface WordFacts {
  /** Bits of `Fact`. */
  bits: number;
  /** Hashes of the lower-case words seen right before it, the first few. */
  readonly before: number[];
  readonly after: number[];
}

/** Facts about a word in an article, one bit each. */
export const Fact = {
  lower: 1,
  inside: 2,
  afterHonorific: 4,
  afterTitle: 8,
  afterGivenName: 16,
  beforeBody: 32,
  afterPlaceCue: 64,
  beforeCompanyEnding: 128,
  inParentheses: 256,
  beforeSaying: 512,
  beforeCapital: 1024,
  afterCapital: 2048,
  repeated: 4096,
} as const;

/** Contexts kept per word: more adds cost, not knowledge. */
const contextsMax = 3;

/** Collects what the article says of each word form (by its lower case), in one pass. */
export function observeArticle(sentences: readonly WordSentence[]): ReadonlyMap<string, WordFacts> {
  const facts = new Map<string, WordFacts>();
  for (const { words, shouting } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.isUpper && word.text.length < 3) continue;
      const known = facts.get(word.form.lower);
      const entry = known ?? { bits: 0, before: [], after: [] };
      if (!known) facts.set(word.form.lower, entry);
      else if (word.isUpper) entry.bits |= Fact.repeated;
      if (!word.isUpper) entry.bits |= Fact.lower;
      else if (!shouting) observeCapital(words, i, entry);
    }
  }
  return facts;
}

function observeCapital(words: WordSentence['words'], i: number, entry: WordFacts): void {
  const before = words[i - 1];
  const after = words[i + 1];
  if (i > 0) entry.bits |= Fact.inside;
  if (before) {
    const { kinds } = before;
    if (kinds & Kind.honorific) entry.bits |= Fact.afterHonorific;
    if (kinds & Kind.title) entry.bits |= Fact.afterTitle;
    if (kinds & (Kind.maleName | Kind.femaleName) && before.isUpper) entry.bits |= Fact.afterGivenName;
    if (kinds & Kind.placeCue) entry.bits |= Fact.afterPlaceCue;
    if (before.isUpper) entry.bits |= Fact.afterCapital;
    else if (entry.before.length < contextsMax) entry.before.push(before.form.lowerHash);
    if (before.text === '(' && after?.text === ')') entry.bits |= Fact.inParentheses;
  }
  if (after) {
    if (after.kinds & Kind.body && after.isUpper) entry.bits |= Fact.beforeBody;
    if (after.kinds & Kind.companyEnding && after.isUpper) entry.bits |= Fact.beforeCompanyEnding;
    if (after.isUpper) entry.bits |= Fact.beforeCapital;
    else if (entry.after.length < contextsMax) entry.after.push(after.form.lowerHash);
  }
}
