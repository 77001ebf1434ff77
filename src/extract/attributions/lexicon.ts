import type { AttributionsData, CueFrame, CueWords } from '../../lang/schema/attributions.ts';
import type { SpeakerKind, Stance } from '../../model/index.ts';

/** What a cue word means. */
export interface CueEntry {
  readonly stance: Stance;
  readonly frame: CueFrame;
}

const seenMax = 20_000;

/** Words and stems with a value; the longest stem wins. */
export class WordTable<Value> {
  readonly #words = new Map<string, Value>();
  readonly #stems = new Map<string, Value>();
  readonly #suffixMax: number;
  /** Answers given before: the same words come again and again. */
  readonly #seen = new Map<string, Value | undefined>();

  constructor(suffixMax: number) {
    this.#suffixMax = suffixMax;
  }

  /** Adds each word of a list; the first value given to a word stays. */
  add(list: string, value: Value): this {
    for (const word of list.split(' ')) {
      const stem = word.endsWith('*');
      const table = stem ? this.#stems : this.#words;
      const key = stem ? word.slice(0, -1) : word;
      if (key !== '' && !table.has(key)) table.set(key, value);
    }
    return this;
  }

  get(word: string): Value | undefined {
    const known = this.#seen.get(word);
    if (known !== undefined || this.#seen.has(word)) return known;
    const value = this.#find(word);
    if (this.#seen.size > seenMax) this.#seen.clear();
    this.#seen.set(word, value);
    return value;
  }

  #find(word: string): Value | undefined {
    const exact = this.#words.get(word);
    if (exact !== undefined) return exact;
    for (let cut = 0; cut <= this.#suffixMax && word.length - cut > 1; cut++) {
      const value = this.#stems.get(word.slice(0, word.length - cut));
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}

/** A language's attribution data, indexed. */
export interface AttributionLexicon {
  readonly verbs: WordTable<CueEntry>;
  readonly nouns: WordTable<CueEntry>;
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly beforeCue: ReadonlySet<string>;
  readonly beforeNouns: ReadonlySet<string>;
  readonly naming: { readonly openers: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  readonly as: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly participle: string;
  readonly tags: ReadonlySet<string>;
  readonly reportive: ReadonlySet<string>;
  readonly inversion: boolean;
  readonly asOpeners: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly objective: ReadonlySet<string>;
  readonly genitive: ReadonlySet<string>;
  readonly finiteEndings: readonly string[];
  readonly placed: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly ownVoice: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
  readonly doerEndings: readonly string[];
  readonly clauseComma: boolean;
  readonly that: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly occasions: WordTable<true>;
  readonly speakers: WordTable<SpeakerKind>;
  readonly roles: WordTable<true>;
}

const built = new WeakMap<AttributionsData, AttributionLexicon>();

/** Indexes a pack's lists, once per pack. */
export function lexiconOf(data: AttributionsData): AttributionLexicon {
  const known = built.get(data);
  if (known !== undefined) return known;
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  const phrases = (list: readonly string[]) => list.map((phrase) => phrase.split(' '));
  const speakers = new WordTable<SpeakerKind>(data.suffixMax);
  for (const [kind, list] of Object.entries(data.speakers)) speakers.add(list, kind as SpeakerKind);
  const lexicon: AttributionLexicon = {
    verbs: cueTable(data.verbs, data.suffixMax),
    nouns: cueTable(data.nouns, data.suffixMax),
    before: phrases(data.before),
    after: phrases(data.after),
    beforeCue: set(data.beforeNouns?.cue ?? ''),
    beforeNouns: set(data.beforeNouns?.nouns ?? ''),
    naming: { openers: set(data.naming?.openers ?? ''), verbs: set(data.naming?.verbs ?? '') },
    as: set(data.as ?? ''),
    passive: set(data.passive ?? ''),
    perfect: set(data.perfect ?? ''),
    participle: data.participle ?? '',
    tags: set(data.tags ?? ''),
    reportive: set(data.reportive ?? ''),
    inversion: data.inversion ?? false,
    asOpeners: set(data.asOpeners ?? ''),
    clitics: set(data.clitics ?? ''),
    particles: set(data.particles ?? ''),
    objective: set(data.objective ?? ''),
    genitive: set(data.genitive ?? ''),
    placed: set(data.placed ?? ''),
    definite: set(data.definite ?? ''),
    ownVoice: set(`${data.ownVoice ?? ''} ${data.addressed ?? ''}`),
    addressed: set(data.addressed ?? ''),
    doerEndings: data.doerEndings?.split(' ') ?? [],
    finiteEndings: data.finiteEndings?.split(' ') ?? [],
    clauseComma: data.clauseComma ?? false,
    that: set(data.that),
    auxiliaries: set(data.auxiliaries),
    negations: set(data.negations),
    prepositions: set(data.prepositions),
    by: set(data.by),
    pronouns: set(data.pronouns),
    relatives: set(data.relatives),
    determiners: set(data.determiners),
    conjunctions: set(data.conjunctions),
    timeWords: set(data.timeWords),
    occasions: new WordTable<true>(data.suffixMax).add(data.occasions, true),
    speakers,
    roles: new WordTable<true>(data.suffixMax).add(data.roles, true),
  };
  built.set(data, lexicon);
  return lexicon;
}

function cueTable(words: CueWords, suffixMax: number): WordTable<CueEntry> {
  const table = new WordTable<CueEntry>(suffixMax);
  for (const [stance, frames] of Object.entries(words))
    for (const [frame, list] of Object.entries(frames))
      table.add(list, { stance: stance as Stance, frame: frame as CueFrame });
  return table;
}
