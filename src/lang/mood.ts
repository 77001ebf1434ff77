import { packOf } from './index.ts';
import type { EventsData } from './schema/events.ts';
import { isUnsupported } from './unsupported.ts';

/** The mood words of a language, ready for look-up (the shape that `syntax/mood` reads). */
export interface MoodLexicon {
  readonly governors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly conditions: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  /** Verbs that give voice to a noun: "*raise* fears", "*have* no plans". */
  readonly voicing: ReadonlySet<string>;
}

const lexicons = new WeakMap<EventsData, MoodLexicon>();
const none: MoodLexicon = {
  governors: new Map(),
  conditions: new Set(),
  future: new Set(),
  modal: new Set(),
  voicing: new Set(),
};

/** Built once for each language; empty for a language without event words. */
export function moodLexicon(lang: string): MoodLexicon {
  const { events } = packOf(lang);
  return isUnsupported(events) ? none : moodLexiconOf(events);
}

/** The same, from a pack's own data. */
export function moodLexiconOf(events: EventsData): MoodLexicon {
  let lexicon = lexicons.get(events);
  if (lexicon === undefined) {
    lexicon = {
      governors: new Map(Object.entries(events.governors).map(([name, words]) => [name, wordSet(words)])),
      conditions: wordSet(events.conditions),
      future: wordSet(events.future),
      modal: wordSet(events.modal),
      voicing: wordSet(events.voicing ?? ''),
    };
    lexicons.set(events, lexicon);
  }
  return lexicon;
}

/** Words separated by spaces, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}
