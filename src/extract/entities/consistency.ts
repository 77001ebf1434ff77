/**
 * One article, one meaning: the same name has the same type throughout, a lone surname is the person whose full name
 * the article gives, and a name found in one place is found in the others.
 */
import { Kind } from './lexicon.ts';
import type { NameSpan, WordSentence } from './words.ts';

type Type = NameSpan['type'];

/** Types by vote, and the occurrences that were missed. */
export function makeConsistent(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const surnames = surnamesOf(spans, sentences);
  const texts = spans.map((span) => textOf(span, sentences));
  const votes = countVotes(spans, texts);
  const told = new Set(texts.filter((_, i) => spans[i]!.rule === 'entities/after-body-noun'));
  const typed = spans.map((span, i) => retype(span, { text: texts[i]!, surnames, told, votes }));
  return [...typed, ...missed(typed, sentences)].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

interface Evidence {
  readonly text: string;
  readonly surnames: ReadonlySet<string>;
  /** Names that the noun before them calls a body. */
  readonly told: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, ReadonlyMap<Type, number>>;
}

function retype(span: NameSpan, { text, surnames, told, votes }: Evidence): NameSpan {
  if (span.last - span.first === 1 && span.type !== 'PER' && isSurname(text, surnames))
    return { ...span, type: 'PER', rule: 'entities/surname-seen' };
  if (told.has(text) && span.type !== 'ORG') return { ...span, type: 'ORG', rule: 'entities/type-vote' };
  const counts = votes.get(text);
  if (counts !== undefined && counts.size > 1 && !counts.has('LOC') && span.last - span.first > 1) {
    // A name of several words has one type throughout, a body's where readings are even; a city can be its team too.
    const type = commonest(counts);
    return type === span.type ? span : { ...span, type, rule: 'entities/type-vote' };
  }
  const own = counts?.get(span.type) ?? 0;
  for (const [type, count] of counts ?? [])
    if (type !== span.type && count >= 2 * own && count >= 2) return { ...span, type, rule: 'entities/type-vote' };
  return span;
}

const byTie: readonly Type[] = ['ORG', 'PER', 'LOC', 'MISC'];

function commonest(counts: ReadonlyMap<Type, number>): Type {
  return byTie.reduce((best, type) => ((counts.get(type) ?? 0) > (counts.get(best) ?? 0) ? type : best), 'ORG');
}

/** Endings of a case are at most so long. */
const caseMax = 3;
/** Shorter beginnings are shared by chance. */
const stemMin = 4;

/** A surname as it stands, or in another case where letters are Cyrillic. */
function isSurname(text: string, surnames: ReadonlySet<string>): boolean {
  if (surnames.has(text)) return true;
  if (!/^[\u0400-\u04ff]{5,}$/u.test(text)) return false;
  for (const surname of surnames) {
    const stem = Math.max(stemMin, Math.max(surname.length, text.length) - caseMax);
    if (surname.slice(0, stem) === text.slice(0, stem)) return true;
  }
  return false;
}

/** Last words of people's full names; a country's or city's name can be one by chance, so those are left out. */
function surnamesOf(spans: readonly NameSpan[], sentences: readonly WordSentence[]): Set<string> {
  const surnames = new Set<string>();
  for (const { type, sentence, first, last } of spans) {
    const word = sentences[sentence]!.words[last - 1]!;
    if (type === 'PER' && last - first > 1 && !(word.kinds & (Kind.country | Kind.capital))) surnames.add(word.text);
  }
  return surnames;
}

function countVotes(spans: readonly NameSpan[], texts: readonly string[]): Map<string, Map<Type, number>> {
  const votes = new Map<string, Map<Type, number>>();
  for (const [i, span] of spans.entries()) {
    const text = texts[i]!;
    const counts = votes.get(text) ?? new Map<Type, number>();
    counts.set(span.type, (counts.get(span.type) ?? 0) + 1);
    votes.set(text, counts);
  }
  return votes;
}

/** Single capitalised words that are names elsewhere in the article, at least twice or as a surname. */
function missed(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const types = new Map<string, Type>();
  const seen = new Set<string>();
  const covered = new Set<WordSentence['words'][number]>();
  for (const span of spans) {
    const { words } = sentences[span.sentence]!;
    for (let i = span.first; i < span.last; i++) covered.add(words[i]!);
    const word = words[span.last - 1]!.text;
    if (span.type === 'MISC' || word.length < 3 || (span.last - span.first > 1 && span.type !== 'PER')) continue;
    if (seen.has(word) || span.last - span.first > 1) types.set(word, span.type);
    seen.add(word);
  }
  if (types.size === 0) return [];
  const found: NameSpan[] = [];
  for (const { words, index, shouting } of sentences) {
    if (shouting) continue;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const type = word.isUpper ? types.get(word.text) : undefined;
      if (type && !covered.has(word) && !words[i + 1]?.isUpper && !words[i - 1]?.isUpper)
        found.push({ sentence: index, first: i, last: i + 1, type, rule: 'entities/seen-elsewhere' });
    }
  }
  return found;
}

function textOf(span: NameSpan, sentences: readonly WordSentence[]): string {
  const { words } = sentences[span.sentence]!;
  let text = words[span.first]!.text;
  for (let i = span.first + 1; i < span.last; i++) text += ` ${words[i]!.text}`;
  return text;
}
