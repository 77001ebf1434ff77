/**
 * Names by capitals and word lists: what works in any language without a trained model.
 */
import { Kind } from './lexicon.ts';
import type { NameSpan, Word, WordSentence } from './words.ts';

/** Finds names by capitals, word lists and what the rest of the article says of the same words. */
export function findNamesByRule(sentences: readonly WordSentence[]): NameSpan[] {
  const seen = observe(sentences);
  const runs = sentences.flatMap((sentence) => capitalRuns(sentence, seen).map((run) => ({ run, sentence })));
  const surnames = new Set<string>();
  const spans: NameSpan[] = [];
  for (const { run, sentence } of runs) {
    const parts = trimRun(sentence.words, run);
    if (!parts) continue;
    const typed = typeOf(sentence.words, parts);
    if (typed.type === 'PER') surnames.add(sentence.words[parts.last - 1]!.text);
    spans.push({ sentence: sentence.index, ...parts, ...typed });
  }
  return spans.map((span) => consistent(span, sentences, surnames));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

interface Observed {
  /** Words seen in lower case, so that their capital at a sentence's start says nothing. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
}

function observe(sentences: readonly WordSentence[]): Observed {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const { words, shouting } of sentences) {
    for (const [i, word] of words.entries()) {
      if (!word.isUpper) lower.add(word.text);
      else if (!shouting && i > 0) inside.add(word.text);
    }
  }
  return { lower, inside };
}

const strongName = Kind.country | Kind.capital | Kind.maleName | Kind.femaleName | Kind.demonym;
const functionWord = Kind.pronoun | Kind.definite | Kind.indefinite | Kind.notName;

function isNameWord(word: Word, position: number, shouting: boolean, seen: Observed): boolean {
  if (!word.isUpper || word.text.length < 2) return /^\p{Lu}\.?$/u.test(word.text) && position > 0;
  if (word.kinds & functionWord && !/^\p{Lu}{2,}$/u.test(word.text)) return false;
  if (position > 0 && !shouting) return true;
  if (word.kinds & strongName || seen.inside.has(word.text)) return true;
  if (shouting) return false;
  return word.upos === 'PROPN' && !seen.lower.has(word.text.toLowerCase());
}

/** Maximal runs of capitalised words, with small words inside organisations ("Ministry of Defence"). */
function capitalRuns({ words, shouting }: WordSentence, seen: Observed): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!isNameWord(words[i]!, i, shouting, seen)) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < words.length) {
      if (isNameWord(words[last]!, last, shouting, seen)) last++;
      else {
        const jump = connectorJump(words, i, last);
        if (jump === 0) break;
        last += jump;
      }
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

/** How many small words join the run to a capitalised one; 0 when they don't. */
function connectorJump(words: readonly Word[], first: number, at: number): number {
  if (!(words[at]!.kinds & Kind.connector)) return 0;
  const next = words[at + 1]?.kinds && words[at + 1]!.kinds & Kind.connector ? at + 2 : at + 1;
  const target = words[next];
  if (!target?.isUpper || target.kinds & functionWord) return 0;
  const joinsNames = /^(?:al|el|bin|bint|ibn|van|von|der|de|da|do|dos|del|di|la|ben|abu)$/iu.test(words[at]!.text);
  const before = words.slice(first, at);
  const isBody = before.some((word) => word.kinds & (Kind.body | Kind.placeHead));
  return joinsNames || (isBody && !/^and$/iu.test(words[at]!.text)) ? next + 1 - at : 0;
}

/** Takes titles and forms of address off the front: "President Joe Biden" is a role and a name. */
function trimRun(words: readonly Word[], run: Run): Run | undefined {
  let { first, last } = run;
  const hasBody = words.slice(first, last).some((word) => word.kinds & (Kind.body | Kind.companyEnding));
  if (!hasBody) {
    for (let i = last - 1; i >= first; i--) {
      if (words[i]!.kinds & (Kind.title | Kind.honorific) && i < last - 1) {
        first = i + 1;
        break;
      }
    }
  }
  while (last > first && words[last - 1]!.kinds & Kind.title && !hasBody) last--;
  return last > first ? { first, last } : undefined;
}

interface Typed {
  readonly type: NameSpan['type'];
  readonly rule: string;
}

/** Decisions in order of how sure they are. */
function typeOf(words: readonly Word[], { first, last }: Run): Typed {
  const inside = words.slice(first, last);
  const before = words[first - 1];
  const has = (kind: number) => inside.some((word) => word.kinds & kind);
  const single = inside.length === 1 ? inside[0]! : undefined;
  if (single && single.kinds & (Kind.country | Kind.capital)) return { type: 'LOC', rule: 'entities/country-name' };
  if (single && single.kinds & Kind.demonym) return { type: 'MISC', rule: 'entities/demonym' };
  if (has(Kind.body | Kind.companyEnding)) return { type: 'ORG', rule: 'entities/body-word' };
  if (before && before.kinds & (Kind.honorific | Kind.title)) return { type: 'PER', rule: 'entities/after-title' };
  if (inside[0]!.kinds & (Kind.maleName | Kind.femaleName)) return { type: 'PER', rule: 'entities/given-name' };
  if (has(Kind.placeHead | Kind.country)) return { type: 'LOC', rule: 'entities/place-word' };
  if (single && /^[\p{Lu}\d]{2,6}$/u.test(single.text)) return { type: 'ORG', rule: 'entities/acronym' };
  if (before && before.kinds & Kind.placeCue) return { type: 'LOC', rule: 'entities/after-preposition' };
  if (inside.length === 2 || inside.length === 3) return { type: 'PER', rule: 'entities/two-capitals' };
  return { type: single ? 'LOC' : 'MISC', rule: 'entities/capital' };
}

/** A lone word that ends a person's name elsewhere in the article is that person. */
function consistent(span: NameSpan, sentences: readonly WordSentence[], surnames: ReadonlySet<string>): NameSpan {
  if (span.last - span.first !== 1 || span.rule === 'entities/country-name') return span;
  const word = sentences[span.sentence]!.words[span.first]!.text;
  return surnames.has(word) ? { ...span, type: 'PER', rule: 'entities/surname-seen' } : span;
}
