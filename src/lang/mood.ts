import type { Certainty } from '../model/index.ts';
import { packOf } from './index.ts';
import type { EventsData } from './schema/events.ts';
import { isUnsupported } from './unsupported.ts';

/** What a governing word makes of what it governs, perhaps only of an object, a clause or an infinitive. */
export interface Governor {
  readonly certainty: Certainty;
  readonly only?: 'object' | 'clause' | 'infinitive';
}

const marks = { '+': 'object', '~': 'clause', '>': 'infinitive' } as const;

/** The mood words of a language, ready for look-up (the shape that `syntax/mood` reads). */
export interface MoodLexicon {
  readonly governors: ReadonlyMap<string, readonly Governor[]>;
  readonly conditions: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly futurePassive: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly obligation: ReadonlySet<string>;
  readonly laterPast: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly circumstances: ReadonlySet<string>;
  readonly portions: ReadonlySet<string>;
  /** Verbs that give voice to a noun: "*raise* fears", "*have* no plans". */
  readonly voicing: ReadonlySet<string>;
}

const lexicons = new WeakMap<EventsData, MoodLexicon>();
const nothing: EventsData = {
  codes: {},
  lightVerbs: '',
  governors: { planned: '', promised: '', demanded: '', feared: '', alleged: '', possible: '', denied: '' },
  conditions: '',
  future: '',
  modal: '',
  recipientMarks: '',
};

/** Built once for each language; empty for a language without event words. */
export function moodLexicon(lang: string): MoodLexicon {
  const { events } = packOf(lang);
  return moodLexiconOf(isUnsupported(events) ? nothing : events);
}

/** The same, from a pack's own data. */
export function moodLexiconOf(events: EventsData): MoodLexicon {
  let lexicon = lexicons.get(events);
  if (lexicon === undefined) {
    lexicon = {
      governors: governorsOf(events),
      conditions: wordSet(events.conditions),
      future: wordSet(events.future.replaceAll('+', '')),
      futurePassive: wordSet(events.future.replace(/\S+(?<!\+)(?=\s|$)/gu, '').replaceAll('+', '')),
      modal: wordSet(events.modal),
      hearsay: wordSet(events.hearsay ?? ''),
      obligation: wordSet(events.obligation ?? ''),
      laterPast: wordSet(events.laterPast ?? ''),
      failing: wordSet(events.failing ?? ''),
      definite: wordSet(events.definite ?? ''),
      circumstances: wordSet(events.circumstances ?? ''),
      portions: wordSet(events.portions ?? ''),
      voicing: wordSet(events.voicing ?? ''),
    };
    lexicons.set(events, lexicon);
  }
  return lexicon;
}

/** Certainties by how far they take what they govern from the facts: a word in two lists has the first. */
const order = ['denied', 'alleged', 'feared', 'promised', 'planned', 'demanded', 'possible'] as const;

function governorsOf({ governors }: EventsData): ReadonlyMap<string, readonly Governor[]> {
  const found = new Map<string, Governor[]>();
  for (const certainty of order)
    for (const word of wordSet(governors[certainty])) {
      const only = marks[word.at(-1) as keyof typeof marks] as Governor['only'];
      const lemma = only === undefined ? word : word.slice(0, -1);
      const entries = found.get(lemma) ?? [];
      // What counts only for objects or clauses is more telling than what counts for all.
      const entry: Governor = only === undefined ? { certainty } : { certainty, only };
      found.set(lemma, only === undefined ? [...entries, entry] : [entry, ...entries]);
    }
  return found;
}

/** Words separated by spaces, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}
