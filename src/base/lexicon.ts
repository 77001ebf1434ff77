import { getOrMake } from './get-or-make.ts';
import { hashString, mixHash } from './linear.ts';
import { stemOf } from './stems.ts';
import type { WordTables } from './word-tables.ts';
import { foldNumber, foldWord, soundKey } from './words.ts';

/** What grouping knows of a word form, worked out once. */
export interface WordEntry {
  /** Feature of its stem in its language; 0 for none. */
  readonly stem: number;
  /** Feature that other languages share: a notion, a name's sound, a number; 0 for none. */
  readonly shared: number;
  /** Share of general texts that hold it, 0…1. */
  readonly common: number;
  readonly kind: 'word' | 'number';
}

const stemSeed = 0x51ed270b;
const soundSeed = 0x2545f491;
const numberSeed = 0x7feb352d;
const conceptSeed = 0x1b873593;
const cacheLimit = 300_000;
/** A sound key shorter than this joins too many unrelated words. */
const soundLengthMin = 3;
/** Endings differ between languages; the beginnings of international words do not. */
const soundLengthMax = 6;

/** Turns word forms into features; remembers the forms it has seen. */
export class Lexicon {
  readonly #tables: WordTables;
  readonly #concepts = new Map<string, Map<string, number>>();
  #entries = new Map<string, Map<string, WordEntry>>();
  #size = 0;

  constructor(tables: WordTables) {
    this.#tables = tables;
    for (const [index, concept] of tables.concepts.entries())
      for (const [lang, words] of Object.entries(concept)) this.#addConcept(lang, words, index);
  }

  #addConcept(lang: string, words: readonly string[], index: number): void {
    const stems = getOrMake(this.#concepts, lang, () => new Map<string, number>());
    for (const word of words) {
      // The scan splits joined words, so they are never met whole.
      if (/[-']/u.test(word)) continue;
      const stem = lang === '*' ? word : stemOf(word.toLowerCase(), lang);
      if (stem !== '' && !stems.has(stem)) stems.set(stem, index);
    }
  }

  entry(form: string, lang: string): WordEntry {
    const known = this.#entries.get(lang)?.get(form);
    if (known !== undefined) return known;
    if (this.#size >= cacheLimit) {
      this.#entries = new Map();
      this.#size = 0;
    }
    const entry = this.#build(form, lang);
    getOrMake(this.#entries, lang, () => new Map<string, WordEntry>()).set(form, entry);
    this.#size++;
    return entry;
  }

  #build(form: string, lang: string): WordEntry {
    if (form.charCodeAt(0) < 58 && form.charCodeAt(0) > 47) return this.#numberEntry(form, lang);
    const lower = form.toLowerCase();
    const folded = foldWord(lower);
    if (folded === '') return { stem: 0, shared: 0, common: 1, kind: 'word' };
    const stem = stemOf(lower, lang);
    const common = this.#tables.commonness[lang]?.[stem] ?? 0;
    return {
      stem: mixHash(hashString(stem, stemSeed), hashString(lang)),
      shared: this.#sharedFeature(folded, stem, lang),
      common,
      kind: 'word',
    };
  }

  #numberEntry(form: string, lang: string): WordEntry {
    const folded = foldNumber(form);
    const spelled = this.#concepts.get('*')?.get(folded);
    const feature = hashString(folded, numberSeed);
    const common = this.#tables.commonness[lang]?.[folded] ?? (folded.length < 3 ? 0.03 : 0);
    const shared = spelled === undefined ? feature : mixHash(conceptSeed, spelled);
    return { stem: feature, shared, common, kind: 'number' };
  }

  #sharedFeature(folded: string, stem: string, lang: string): number {
    const concept = this.#concepts.get(lang)?.get(stem);
    if (concept !== undefined) return mixHash(conceptSeed, concept);
    const sound = soundKey(folded)
      .replace(/[aeiou]+$/u, '')
      .slice(0, soundLengthMax);
    return sound.length < soundLengthMin ? 0 : hashString(sound, soundSeed);
  }
}

const lexicons = new WeakMap<WordTables, Lexicon>();

/** The one lexicon of some tables: what it has learnt of word forms serves every reader. */
export function lexiconOf(tables: WordTables): Lexicon {
  const known = lexicons.get(tables);
  if (known !== undefined) return known;
  const made = new Lexicon(tables);
  lexicons.set(tables, made);
  return made;
}
