import type { TimexesData } from '../../lang/schema/timexes.ts';
import type { Tense } from './anchors.ts';

/** How far from the expression, in characters, a verb still says its tense. */
const reachChars = 120;
/** How much of a text, in characters, is looked at for anything past. */
const openingChars = 1500;
/** Words whose tense is remembered between texts; bounds the memory of a long run. */
const rememberedMax = 50_000;

type Told = 'past' | 'future';

/** Tells words that say past or future; a language's lists compiled once. */
export interface TenseReader {
  readonly whole: RegExp;
  readonly phraseStart: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly remembered: Map<string, Told | undefined>;
}

/** A word that says a tense. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly tense: Told;
}

export function buildTenseReader({ tense }: TimexesData): TenseReader {
  const starts = [tense.future, tense.past].flatMap((list) => list.split('|')).filter((form) => / /u.test(form));
  const heads = starts.map((form) => form.slice(0, form.indexOf(' ')));
  return {
    whole: new RegExp(`^(?:(${tense.future})|(${tense.past}))$`, 'iu'),
    phraseStart: heads.length === 0 ? undefined : new RegExp(`^(?:${heads.join('|')})$`, 'iu'),
    before: tense.futureBefore === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${tense.futureBefore})\\s$`, 'iu'),
    remembered: new Map(),
  };
}

function tell(word: string, reader: TenseReader): Told | undefined {
  if (reader.remembered.has(word)) return reader.remembered.get(word);
  if (reader.remembered.size > rememberedMax) reader.remembered.clear();
  const match = reader.whole.exec(word);
  const told = match === null ? undefined : match[1] === undefined ? 'past' : 'future';
  reader.remembered.set(word, told);
  return told;
}

/** The cues of one text, in order, and what time they say at a place. */
export class Tenses {
  readonly #text: string;
  readonly #reader: TenseReader;
  readonly #cues: readonly Cue[];

  constructor(text: string, reader: TenseReader) {
    this.#text = text;
    this.#reader = reader;
    this.#cues = findCues(text, reader);
  }

  /** True when nothing in the opening of the text is past: an agenda or a bare phrase, which looks ahead. */
  get ahead(): boolean {
    const past = this.#cues.find((cue) => cue.tense === 'past');
    return past === undefined || past.start >= openingChars;
  }

  /** Tense of the nearest verb in the sentence; a cue after the expression counts as twice as far. */
  at(span: { start: number; end: number }, sentence: { from: number; to: number }): Tense {
    const { before } = this.#reader;
    if (before?.test(this.#text.slice(Math.max(0, span.start - 20), span.start)) === true) return 'future';
    const from = Math.max(sentence.from, span.start - reachChars);
    const to = Math.min(sentence.to, span.end + reachChars);
    let best = Number.POSITIVE_INFINITY;
    let tense: Tense = 'none';
    for (let i = this.#firstFrom(from); i < this.#cues.length; i++) {
      const cue = this.#cues[i] as Cue;
      if (cue.end > to) break;
      if (cue.start >= span.start && cue.start < span.end) continue;
      const distance = cue.start < span.start ? span.start - cue.end : 2 * (cue.start - span.end) + 1;
      if (distance >= best) continue;
      best = distance;
      tense = cue.tense;
    }
    return tense;
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

function findCues(text: string, reader: TenseReader): Cue[] {
  const cues: Cue[] = [];
  let head: { start: number; word: string } | undefined;
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    // A run of letters this long is no word, and would only cost time.
    if (word.length > 40) continue;
    const end = match.index + match[0].length;
    const phrase = head === undefined ? undefined : tell(`${head.word} ${word}`, reader);
    if (head !== undefined && phrase !== undefined) cues.push({ start: head.start, end, tense: phrase });
    const told = tell(word, reader);
    if (told !== undefined) cues.push({ start: match.index, end, tense: told });
    head = startsPhrase(word, reader) ? { start: match.index, word } : undefined;
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** Remembered under a key that no word can have. */
function startsPhrase(word: string, reader: TenseReader): boolean {
  if (reader.phraseStart === undefined) return false;
  const key = `${word} `;
  if (!reader.remembered.has(key)) reader.remembered.set(key, reader.phraseStart.test(word) ? 'past' : undefined);
  return reader.remembered.get(key) !== undefined;
}
