import { type MoodLexicon, moodLexiconOf, wordSet } from '../../lang/mood.ts';
import type { EventsData } from '../../lang/schema/events.ts';

/** A code that a verb has, perhaps only with an object ("struck the town") or only without one ("the workers struck"). */
export interface VerbEntry {
  readonly code: string;
  readonly object?: boolean;
  /** Its subject is whom it happens to: "погибли". */
  readonly isSuffered?: true;
}

/** A verb with what must go with it ("impose … sanctions"): its other words and the code. */
export interface PhraseEntry {
  readonly rest: readonly string[];
  readonly code: string;
}

/** A language's event words, ready for look-up. */
export interface EventLexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, string>;
  /** First word of a phrase → its entries, longest first. */
  readonly phrasal: ReadonlyMap<string, readonly PhraseEntry[]>;
  readonly light: ReadonlySet<string>;
  /** Light verbs that call a gathering for a later time. */
  readonly scheduling: ReadonlySet<string>;
  /** Nouns of people by what they do ("protester"): a happening only where nothing else is told. */
  readonly doers: ReadonlySet<string>;
  /** Verbs that say that a happening takes place: "talks *begin*". */
  readonly occurring: ReadonlySet<string>;
  /** What is published rather than set free: "released *images*". */
  readonly publications: ReadonlySet<string>;
  /** Irregular form → lemma, for words that the lemmatiser leaves as they are. */
  readonly irregular: ReadonlyMap<string, string>;
  /** What takes an event out of the plain past. */
  readonly mood: MoodLexicon;
  readonly recipientMarks: ReadonlySet<string>;
  /** Prepositions that lead to who is given something. */
  readonly receivingMarks: ReadonlySet<string>;
  readonly adjunctMarks: ReadonlySet<string>;
  readonly partyMarks: ReadonlySet<string>;
  readonly concernMarks: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const lexicons = new WeakMap<EventsData, EventLexicon>();

/** The look-up tables of a language's event data, built once. The first code that lists a word has it. */
export function lexiconOf(data: EventsData): EventLexicon {
  let lexicon = lexicons.get(data);
  if (lexicon === undefined) {
    lexicon = buildLexicon(data);
    lexicons.set(data, lexicon);
  }
  return lexicon;
}

function buildLexicon(data: EventsData): EventLexicon {
  const verbs = new Map<string, VerbEntry[]>();
  const nouns = new Map<string, string>();
  const phrasal = new Map<string, PhraseEntry[]>();
  const doers = new Set<string>();
  for (const [code, words] of Object.entries(data.codes)) {
    for (const word of split(words.verbs)) {
      const [first, ...rest] = word.split('_') as [string, ...string[]];
      if (rest.length > 0) push(phrasal, first, { rest, code });
      else addVerb(verbs, word, code);
    }
    for (const word of split(words.nouns)) {
      const noun = word.replace(/\?$/u, '');
      if (nouns.has(noun)) continue;
      nouns.set(noun, code);
      if (noun !== word) doers.add(noun);
    }
  }
  for (const entries of phrasal.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return {
    verbs,
    nouns,
    phrasal,
    light: wordSet(data.lightVerbs),
    scheduling: wordSet(data.scheduling ?? ''),
    doers,
    occurring: wordSet(data.occurring ?? ''),
    publications: wordSet(data.publications ?? ''),
    irregular: new Map(split(data.irregular ?? '').map((pair) => pair.split(':') as [string, string])),
    mood: moodLexiconOf(data),
    recipientMarks: wordSet(data.recipientMarks),
    receivingMarks: wordSet(data.receivingMarks ?? ''),
    adjunctMarks: wordSet(data.adjunctMarks ?? ''),
    concernMarks: wordSet(data.concernMarks ?? ''),
    people: wordSet(data.people ?? ''),
    partyMarks: wordSet(data.partyMarks ?? ''),
  };
}

/** `strike+` needs an object, `strike-` has none; any other ending belongs to the word. */
function addVerb(verbs: Map<string, VerbEntry[]>, word: string, code: string): void {
  const mark = word.at(-1);
  if (mark === '+' || mark === '-') push(verbs, word.slice(0, -1), { code, object: mark === '+' });
  else if (mark === '=') push(verbs, word.slice(0, -1), { code, isSuffered: true });
  else push(verbs, word, { code });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
