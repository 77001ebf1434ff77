import { hashString } from '../../base/linear.ts';
import type { AttributionLexicon, CueEntry } from './lexicon.ts';
import { isPunctuation, isQuoteMark } from './phrases.ts';

/** What is true of a word wherever it stands; made once for each form and shared by all articles of a language. */
export interface WordFacts {
  readonly lower: string;
  readonly verb: CueEntry | undefined;
  readonly noun: CueEntry | undefined;
  readonly isQuoteMark: boolean;
  /** Neither a letter nor a digit. */
  readonly isPunctuation: boolean;
  /** Begins one of the lexicon's fixed cue phrases. */
  readonly opensPhrase: boolean;
  readonly closesPhrase: boolean;
  /** Hashes for the learned features: of the word, of its last three letters, of its class as a cue (0 for none). */
  readonly hash: number;
  readonly suffix: number;
  readonly cueClass: number;
}

/** Words kept at most; a language's common words are far fewer. */
const keptMax = 30_000;

/** The facts of one language's words. */
export class WordFactsTable {
  readonly #lexicon: AttributionLexicon;
  readonly #known = new Map<string, WordFacts>();
  readonly #hashes = new Map<string, number>();
  readonly #lemmas = new Map<string, number>();

  constructor(lexicon: AttributionLexicon) {
    this.#lexicon = lexicon;
  }

  get(form: string): WordFacts {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    if (this.#known.size > keptMax) this.#known.clear();
    const facts = this.#find(form.toLowerCase());
    this.#known.set(form, facts);
    return facts;
  }

  /** Hash of a tag or relation. */
  hash(label: string): number {
    return hashOnce(this.#hashes, label, label);
  }

  /** Hash of a lemma in lower case. */
  lemmaHash(lemma: string): number {
    return this.#lemmas.get(lemma) ?? hashOnce(this.#lemmas, lemma, lemma.toLowerCase());
  }

  #find(lower: string): WordFacts {
    const { verbs, nouns, before, after } = this.#lexicon;
    return {
      lower,
      verb: verbs.get(lower),
      noun: nouns.get(lower),
      isQuoteMark: isQuoteMark(lower),
      isPunctuation: isPunctuation(lower),
      opensPhrase: before.some((phrase) => phrase[0] === lower),
      closesPhrase: after.some((phrase) => phrase[0] === lower),
      hash: hashString(lower) | 0,
      suffix: hashString(`-${lower.slice(-3)}`) | 0,
      cueClass: this.#cueClass(lower),
    };
  }

  #cueClass(lower: string): number {
    const { verbs, nouns, occasions } = this.#lexicon;
    const verb = verbs.get(lower);
    if (verb !== undefined) return hashString(`v ${verb.stance} ${verb.frame}`) | 0;
    const noun = nouns.get(lower);
    if (noun !== undefined) return hashString(`n ${noun.stance}`) | 0;
    return occasions.has(lower) ? hashString('occasion') | 0 : 0;
  }
}

function hashOnce(known: Map<string, number>, key: string, text: string): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > keptMax) known.clear();
  const value = hashString(text) | 0;
  known.set(key, value);
  return value;
}

const tables = new WeakMap<AttributionLexicon, WordFactsTable>();

/** The table of a lexicon, made once. */
export function wordFactsOf(lexicon: AttributionLexicon): WordFactsTable {
  const known = tables.get(lexicon);
  if (known !== undefined) return known;
  const table = new WordFactsTable(lexicon);
  tables.set(lexicon, table);
  return table;
}
