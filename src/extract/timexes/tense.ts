import { getOrMake } from '../../base/get-or-make.ts';
import type { TimexesData } from '../../lang/schema/timexes.ts';
import type { Tense } from './anchors.ts';
import type { Token } from './lexicon.ts';

/** How far from the expression, in characters, a verb still says its tense. */
const reachChars = 120;
/** A verb behind a mark ("… on Friday," she said) belongs to another clause: as far as this many characters. */
const clauseChars = 40;
/** An expression this near to its sentence's beginning stands at its head. */
const headChars = 8;
const clauseMark = /[,;:—–()"“”«»]|''/u;
/** How much of a text, in characters, is looked at for anything past. */
const openingChars = 1500;
/** Phrases whose tense is remembered between texts; bounds the memory of a long run. */
const rememberedMax = 20_000;

export type Told = 'past' | 'future';

/** Tells words that say past or future; a language's lists compiled once. */
export interface TenseReader {
  readonly whole: RegExp;
  readonly phraseStart: RegExp | undefined;
  readonly before: RegExp | undefined;
  /** True for a language whose past is not known: nothing past is found, and that says nothing. */
  readonly isBlind: boolean;
  /** Phrases of two words met so far, by the first word and the second. */
  readonly phrases: Map<string, Map<string, Told | undefined>>;
}

/** A word that says a tense. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly tense: Told;
}

/** Matches no word. */
const nothing = '(?!)';

export function buildTenseReader({ tense }: TimexesData): TenseReader {
  const starts = [tense.future, tense.past].flatMap((list) => list.split('|')).filter((form) => / /u.test(form));
  const heads = starts.map((form) => form.slice(0, form.indexOf(' ')));
  return {
    whole: new RegExp(`^(?:(${tense.future || nothing})|(${tense.past || nothing}))$`, 'iu'),
    isBlind: tense.past === '',
    phraseStart: heads.length === 0 ? undefined : new RegExp(`^(?:${heads.join('|')})$`, 'iu'),
    before: tense.futureBefore === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${tense.futureBefore})\\s$`, 'iu'),
    phrases: new Map(),
  };
}

/** What a word, in lower case, says of tense, alone or as the first of a phrase. */
export function tellWord(
  word: string,
  reader: TenseReader,
): { readonly tense: Told | undefined; readonly startsPhrase: boolean } {
  return { tense: tell(word, reader), startsPhrase: reader.phraseStart?.test(word) === true };
}

function tell(words: string, { whole }: TenseReader): Told | undefined {
  const match = whole.exec(words);
  return match === null ? undefined : match[1] === undefined ? 'past' : 'future';
}

function tellPhrase(first: string, second: string, reader: TenseReader): Told | undefined {
  const known = getOrMake(reader.phrases, first, () => new Map<string, Told | undefined>());
  if (known.has(second)) return known.get(second);
  if (known.size > rememberedMax) known.clear();
  const told = tell(`${first} ${second}`.toLowerCase(), reader);
  known.set(second, told);
  return told;
}

/** The cues of one text, in order, and what time they say at a place. */
export class Tenses {
  readonly #text: string;
  readonly #reader: TenseReader;
  readonly #cues: readonly Cue[];

  constructor(text: string, tokens: readonly Token[], reader: TenseReader) {
    this.#text = text;
    this.#reader = reader;
    this.#cues = findCues(tokens, reader);
  }

  /** True when nothing in the opening of the text is past: an agenda or a bare phrase, which looks ahead. */
  get ahead(): boolean {
    if (this.#reader.isBlind) return false;
    const past = this.#cues.find((cue) => cue.tense === 'past');
    return past === undefined || past.start >= openingChars;
  }

  /** Tense of the nearest verb in the sentence; a cue after the expression counts as twice as far. */
  at(span: { start: number; end: number }, sentence: { from: number; to: number }): Tense {
    const { before } = this.#reader;
    // "Until Friday, they had …": at the head of a sentence the verb that follows says more.
    const leads = span.start - sentence.from <= headChars;
    if (!leads && before?.test(this.#text.slice(Math.max(0, span.start - 20), span.start)) === true) return 'future';
    const from = Math.max(sentence.from, span.start - reachChars);
    const to = Math.min(sentence.to, span.end + reachChars);
    let best = Number.POSITIVE_INFINITY;
    let tense: Tense = 'none';
    for (let i = this.#firstFrom(from); i < this.#cues.length; i++) {
      const cue = this.#cues[i] as Cue;
      if (cue.end > to) break;
      if (cue.start >= span.start && cue.start < span.end) continue;
      const distance = this.#distance(cue, span);
      if (distance >= best) continue;
      best = distance;
      tense = cue.tense;
    }
    return tense;
  }

  /** Characters between; twice as many behind the expression, and more where a mark ends its clause before the cue. */
  #distance(cue: Cue, span: { start: number; end: number }): number {
    if (cue.start < span.start) return span.start - cue.end;
    const apart = clauseMark.test(this.#text.slice(span.end, cue.start)) ? clauseChars : 0;
    return 2 * (cue.start - span.end) + 1 + apart;
  }

  #firstFrom(from: number): number {
    let low = 0;
    let high = this.#cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cues[middle] as Cue).start < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function findCues(tokens: readonly Token[], reader: TenseReader): Cue[] {
  const cues: Cue[] = [];
  let head: Token | undefined;
  for (const token of tokens) {
    const { start, end, form } = token;
    if (!form.isWord) continue;
    const phrase = head && tellPhrase(head.form.text, form.text, reader);
    if (head !== undefined && phrase !== undefined) cues.push({ start: head.start, end, tense: phrase });
    if (form.tense !== undefined) cues.push({ start, end, tense: form.tense });
    head = form.startsPhrase ? token : undefined;
  }
  return cues.sort((a, b) => a.start - b.start);
}
