import { type MoodLexicon, moodLexiconOf, wordSet } from '../../lang/mood.ts';
import type { EventsData } from '../../lang/schema/events.ts';

/** A language's event words, ready for look-up. */
export interface EventLexicon {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  /** First word of a phrasal verb → the rest and the code. */
  readonly phrasal: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly code: string }[]>;
  readonly light: ReadonlySet<string>;
  /** What takes an event out of the plain past. */
  readonly mood: MoodLexicon;
  readonly recipientMarks: ReadonlySet<string>;
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
  const verbs = new Map<string, string>();
  const nouns = new Map<string, string>();
  const phrasal = new Map<string, { rest: string[]; code: string }[]>();
  for (const [code, words] of Object.entries(data.codes)) {
    for (const verb of split(words.verbs)) {
      const [first, ...rest] = verb.split('_') as [string, ...string[]];
      if (rest.length > 0) phrasal.set(first, [...(phrasal.get(first) ?? []), { rest, code }]);
      else if (!verbs.has(verb)) verbs.set(verb, code);
    }
    for (const noun of split(words.nouns)) if (!nouns.has(noun)) nouns.set(noun, code);
  }
  return {
    verbs,
    nouns,
    phrasal,
    light: wordSet(data.lightVerbs),
    mood: moodLexiconOf(data),
    recipientMarks: wordSet(data.recipientMarks),
  };
}

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
