/** Candidates: stretches of the text that some gazetteer entry, short form or adjective of place is called by. */
import type { Span } from '../../base/span.ts';
import type { GazetteerEntry } from '../../model/index.ts';
import type { Named, PlaceNames } from './place-names.ts';
import type { Word } from './words.ts';

export interface Candidate extends Span {
  /** Index of its first word and one past its last. */
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
  readonly form: 'name' | 'short' | 'adjective';
}

/** Longest name looked for, in words ("Democratic Republic of the Congo"). */
const wordsMax = 7;
/** Small words in a row inside a name ("Zaporizhzhia nuclear power plant"). */
const smallWordsMax = 3;
const joinable = /^(?: |-|–|‑|\. |['’]s? ?)$/u;

/** Finds candidates from left to right, the longest at each place; they do not overlap. */
export function findCandidates(text: string, words: readonly Word[], names: PlaceNames): Candidate[] {
  const short = shortForms(text, words, names);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const candidate = short.get(i) ?? candidateAt(words, i, names);
    if (candidate) found.push(ofPluralKind(candidate, words, names) ?? candidate);
    i = candidate ? candidate.last : i + 1;
  }
  return found;
}

/** "Jackson and Barrow counties": each name of the list is that of a county. */
function ofPluralKind(candidate: Candidate, words: readonly Word[], names: PlaceNames): Candidate | undefined {
  const { pluralKinds } = names.lexicon.data;
  for (let k = candidate.last; k < Math.min(words.length, candidate.last + listMax); k++) {
    const { key, capital, gap } = words[k] as Word;
    if (!(capital || names.lexicon.listWords.has(key) || Object.hasOwn(pluralKinds, key))) return undefined;
    if (Object.hasOwn(pluralKinds, key)) {
      const full = `${candidate.key} ${pluralKinds[key]}`;
      const entries = names.find(full);
      return entries.length === 0 ? undefined : { ...candidate, key: full, entries };
    }
    if (gap !== ' ' && gap !== ', ') return undefined;
  }
  return undefined;
}

/** Words of a list of names looked through for its kind. */
const listMax = 12;

/** Short forms by the word they begin at. */
function shortForms(text: string, words: readonly Word[], { gazetteer, lexicon }: PlaceNames) {
  const found = new Map<number, Candidate>();
  let first = 0;
  for (const match of text.matchAll(lexicon.abbreviations)) {
    const start = match.index;
    const end = start + match[0].length;
    while (first < words.length && (words[first] as Word).start < start) first++;
    const entry = gazetteer.byId(lexicon.data.abbreviations[match[0]] as string);
    if (entry === undefined || words[first]?.start !== start) continue;
    let last = first;
    while (last < words.length && (words[last] as Word).start < end) last++;
    found.set(first, { start, end, first, last, key: match[0], entries: [entry], form: 'short' });
  }
  return found;
}

function candidateAt(words: readonly Word[], i: number, names: PlaceNames): Candidate | undefined {
  const head = words[i] as Word;
  const { lexicon } = names;
  if (!head.capital) return lexicon.data.smallAdjectives ? adjectiveAt(head, i, names) : undefined;
  if (lexicon.articles.has(head.key) && !namedWithArticle(words, i, names)) return undefined;
  const reach = names.startsName(head.key) ? reachOf(words, i) : reachInCase(words, i, lexicon);
  for (let last = reach; last > i + 1; last--) {
    const made = lookUp(words, i, last, names);
    if (made) return made;
  }
  return named(head, i, names.word(head));
}

function named({ start, end, key }: Word, i: number, what: Named | undefined): Candidate | undefined {
  return what && { start, end, first: i, last: i + 1, key, entries: what.entries, form: what.form };
}

/** "russische", "ucraniano": written small, only from the country table. */
function adjectiveAt(word: Word, i: number, names: PlaceNames): Candidate | undefined {
  const entry = word.key.length < 4 ? undefined : names.people(word.key, word.text);
  return entry && named(word, i, { entries: [entry], form: 'adjective' });
}

/** "The Hague", but not "The Vatican": the article counts where the name without it is not one. */
function namedWithArticle(words: readonly Word[], i: number, { find, lexicon }: PlaceNames): boolean {
  const next = words[i + 1];
  if (next === undefined || !next.capital || next.gap !== ' ') return false;
  return find(next.key).length === 0 && lexicon.demonymOf(next.text, next.key) === undefined;
}

/** "Харьковской области": a case form that begins no name may still stand before its kind. */
function reachInCase(words: readonly Word[], i: number, lexicon: PlaceNames['lexicon']): number {
  const next = words[i + 1];
  const kind = next !== undefined && next.gap === ' ' && lexicon.kindAfter.has(next.key);
  return kind && lexicon.data.caseEndings.length > 0 ? i + 2 : i + 1;
}

/** How far a name that begins here could go. */
function reachOf(words: readonly Word[], i: number): number {
  let last = i + 1;
  let small = 0;
  for (let k = i + 1; k < words.length && k < i + wordsMax; k++) {
    const word = words[k] as Word;
    if (word.gap !== ' ' && !joinable.test(word.gap)) break;
    if (word.gap === '. ' && !stopped.has((words[k - 1] as Word).key)) break;
    small = word.capital ? 0 : small + 1;
    if (small > smallWordsMax) break;
    last = k + 1;
  }
  return last;
}

/** Words that keep their stop inside a name: "St. Louis". */
const stopped = new Set(['st', 'ste', 'mt', 'ft', 'pt']);

/** A name of two words or more. */
function lookUp(words: readonly Word[], first: number, last: number, names: PlaceNames): Candidate | undefined {
  let key = (words[first] as Word).key;
  for (let i = first + 1; i < last; i++) key += ` ${(words[i] as Word).key}`;
  // Three words or more are no adjective, and few keys are names: most end here.
  const mayDecline = names.lexicon.data.caseEndings.length > 0;
  if (last - first > 2 && !mayDecline && names.find(key).length === 0) return undefined;
  const parts = words.slice(first, last);
  const isPeople = parts.length === 2 && !names.lexicon.articles.has((parts[0] as Word).key);
  const what = names.phrase(key, parts.map((word) => word.text).join(' '), isPeople);
  if (what === undefined) return undefined;
  const tail = parts.at(-1) as Word;
  const span = { start: (parts[0] as Word).start, end: tail.end, first, last, key };
  return what.form === 'adjective' || tail.capital ? { ...span, ...what } : withoutKind(parts, span, what.entries);
}

/** "Kharkiv region": the small word tells which Kharkiv, but the name is "Kharkiv"; a plant keeps all its words. */
function withoutKind(
  parts: readonly Word[],
  span: Omit<Candidate, 'entries' | 'form'>,
  all: readonly GazetteerEntry[],
) {
  const entries = all.filter((entry) => entry.kind === 'region' || entry.kind === 'district');
  if (entries.length === 0) {
    const whole = all.filter((entry) => entry.kind === 'facility' || entry.kind === 'natural' || entry.kind === 'area');
    return whole.length === 0 ? undefined : { ...span, entries: whole, form: 'name' as const };
  }
  const kept = parts.slice(0, parts.findLastIndex((word) => word.capital) + 1);
  return { ...span, end: (kept.at(-1) as Word).end, last: span.first + kept.length, entries, form: 'name' as const };
}
