/** Candidates: stretches of the text that some gazetteer entry, short form or adjective of place is called by. */
import type { Span } from '../../base/span.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
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
export function findCandidates(text: string, words: readonly Word[], { gazetteer, lexicon }: Sources): Candidate[] {
  const short = shortForms(text, words, gazetteer, lexicon);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    const candidate = short.get(i) ?? candidateAt(words, i, gazetteer, lexicon);
    if (candidate) found.push(ofPluralKind(candidate, words, { gazetteer, lexicon }) ?? candidate);
    i = candidate ? candidate.last : i + 1;
  }
  return found;
}

/** "Jackson and Barrow counties": each name of the list is that of a county. */
function ofPluralKind(
  candidate: Candidate,
  words: readonly Word[],
  { gazetteer, lexicon }: Sources,
): Candidate | undefined {
  for (let k = candidate.last; k < Math.min(words.length, candidate.last + listMax); k++) {
    const { key, capital, gap } = words[k] as Word;
    const kind = lexicon.data.pluralKinds[key];
    if (kind !== undefined && Object.hasOwn(lexicon.data.pluralKinds, key)) {
      const full = `${candidate.key} ${kind}`;
      const entries = gazetteer.find(full, lexicon.lang);
      return entries.length === 0 ? undefined : { ...candidate, key: full, entries };
    }
    if (!(capital || lexicon.listWords.has(key)) || !/^,? $/u.test(gap)) return undefined;
  }
  return undefined;
}

/** Words of a list of names looked through for its kind. */
const listMax = 12;

/** Short forms by the word they begin at. */
function shortForms(text: string, words: readonly Word[], gazetteer: Gazetteer, lexicon: Lexicon) {
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

function candidateAt(words: readonly Word[], i: number, gazetteer: Gazetteer, lexicon: Lexicon): Candidate | undefined {
  const head = words[i] as Word;
  if (!head.capital) return lexicon.data.smallAdjectives ? adjectiveAt(words, i, gazetteer, lexicon) : undefined;
  if (lexicon.articles.has(head.key) && !namedWithArticle(words, i, gazetteer, lexicon)) return undefined;
  const reach = gazetteer.startsName(head.key) ? reachOf(words, i) : reachInCase(words, i, lexicon);
  for (let last = reach; last > i; last--) {
    const made = lookUp(words, i, last, { gazetteer, lexicon });
    if (made) return made;
  }
  return undefined;
}

/** "russische", "ucraniano": written small, only from the country table. */
function adjectiveAt(words: readonly Word[], i: number, gazetteer: Gazetteer, lexicon: Lexicon): Candidate | undefined {
  const { start, end, key, text } = words[i] as Word;
  const id = key.length < 4 ? undefined : lexicon.demonymOf(text, key);
  const entry = id === undefined ? undefined : gazetteer.byId(id);
  return entry && { start, end, first: i, last: i + 1, key, entries: [entry], form: 'adjective' };
}

/** "The Hague", but not "The Vatican": the article counts where the name without it is not one. */
function namedWithArticle(words: readonly Word[], i: number, gazetteer: Gazetteer, lexicon: Lexicon): boolean {
  const next = words[i + 1];
  if (next === undefined || !next.capital || next.gap !== ' ') return false;
  return gazetteer.find(next.key, lexicon.lang).length === 0 && lexicon.demonymOf(next.text, next.key) === undefined;
}

/** "Харьковской области": a case form that begins no name may still stand before its kind. */
function reachInCase(words: readonly Word[], i: number, lexicon: Lexicon): number {
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
    if (!joinable.test(word.gap)) break;
    if (word.gap === '. ' && !stopped.has((words[k - 1] as Word).key)) break;
    small = word.capital ? 0 : small + 1;
    if (small > smallWordsMax) break;
    last = k + 1;
  }
  return last;
}

/** Words that keep their stop inside a name: "St. Louis". */
const stopped = new Set(['st', 'ste', 'mt', 'ft', 'pt']);

interface Sources {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}

function lookUp(words: readonly Word[], first: number, last: number, sources: Sources): Candidate | undefined {
  const { gazetteer, lexicon } = sources;
  const parts = words.slice(first, last);
  const start = (parts[0] as Word).start;
  const end = (parts.at(-1) as Word).end;
  const key = parts.map((word) => word.key).join(' ');
  const span = { start, end, first, last, key };
  if (last - first === 1 && (key.length < 3 || lexicon.neverPlaces.has(key))) return undefined;
  if (last - first <= 2 && !lexicon.articles.has((parts[0] as Word).key)) {
    const id = lexicon.demonymOf(parts.map((word) => word.text).join(' '), key);
    const entry = id === undefined ? undefined : gazetteer.byId(id);
    if (entry) return { ...span, entries: [entry], form: 'adjective' };
  }
  const entries = entriesOf(key, parts.map((word) => word.text).join(' '), sources);
  if (entries.length === 0) return undefined;
  return (parts.at(-1) as Word).capital ? { ...span, entries, form: 'name' } : withoutKind(parts, span, entries);
}

/** Entries of a name as written, else of what it may be the case form of. */
function entriesOf(key: string, text: string, { gazetteer, lexicon }: Sources): readonly GazetteerEntry[] {
  const direct = gazetteer.find(key, lexicon.lang);
  const { caseEndings } = lexicon.data;
  if (direct.length > 0 || caseEndings.length === 0) return direct;
  const country = lexicon.countryOf(text, key);
  const land = country === undefined ? undefined : gazetteer.byId(country);
  if (land) return [land];
  for (const [ending, bases] of caseEndings) {
    if (!key.endsWith(ending) || key.length - ending.length < stemMin) continue;
    for (const base of bases) {
      const found = gazetteer.find(key.slice(0, key.length - ending.length) + base, lexicon.lang);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Letters that a case form keeps at least. */
const stemMin = 3;

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
