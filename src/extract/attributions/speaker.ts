import type { Span } from '../../base/span.ts';
import { overlaps, textOf } from '../../base/span.ts';
import type { Entity, EntityType, Mention, Speaker, SpeakerKind } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { isUpper, sentenceAt } from './phrases.ts';
import type { Range } from './reading.ts';
import { spanOf } from './reading.ts';

/** Speakers of one article, found in text order so that "he" and "she" can look back. */
export class SpeakerFinder {
  readonly #context: Context;
  readonly #input: StageInput;
  /** Speakers found so far, by the head of their cue. */
  readonly #bySource = new Map<number, Speaker>();
  #last: Speaker | undefined;
  /** By their place, for looking them up by it. */
  readonly #mentions: readonly Mention[];
  readonly #mentionMax: number;
  /** Where each word of the article stands first. */
  #firstAt: ReadonlyMap<string, number> | undefined;

  constructor(context: Context, input: StageInput) {
    this.#context = context;
    this.#input = input;
    this.#mentions = [...input.found.mentions].sort((a, b) => a.start - b.start);
    this.#mentionMax = this.#mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Who is behind the source of a draft. */
  find(draft: Draft): Speaker {
    if (draft.speakerOf !== undefined)
      return this.#bySource.get(draft.speakerOf.cueHead) ?? { name: '', kind: 'unknown' };
    const first = draft.source[0];
    if (first === undefined) return { name: '', kind: 'unknown' };
    const speaker =
      this.#ownVoice(first) ??
      this.#named(first) ??
      this.#pronoun(first) ??
      this.#introduced(first) ??
      this.#described(first);
    this.#bySource.set(draft.cueHead, speaker);
    if (speaker.kind === 'person' && speaker.name !== '' && speaker.entity !== undefined) this.#last = speaker;
    return speaker;
  }

  /** By a mention that is the source's own head, not its complement or owner. */
  #named(source: Range): Speaker | undefined {
    const { reading } = this.#context;
    const span = spanOf(reading, source);
    const head = sourceHead(this.#context, source);
    const kind = this.#kindByNoun(source, head);
    const carriers: SpeakerKind[] = ['dataset', 'document', 'image'];
    const found = this.#mentionsIn(span).filter((m) => m.type !== 'MISC');
    const { entities } = this.#input.found;
    // A pronoun for a person that was joined to a place or body was joined wrongly.
    const isWrong = (m: Mention) => m.form === 'pronoun' && m.type === 'PER' && entities[m.entity]?.type !== 'PER';
    const own = found.filter((m) => this.#speaksItself(m, source, head) && !isWrong(m));
    const carried = kind !== undefined && carriers.includes(kind) ? found.find((m) => m.form === 'name') : undefined;
    const best = own.find((m) => m.type === 'PER') ?? own[0] ?? carried;
    const entity = best && this.#input.found.entities[best.entity];
    if (best === undefined || entity === undefined) return undefined;
    const role = this.#roleOf(source, best, entity);
    const base = { name: entity.name, entity: best.entity, ...(role ? { role } : {}) };
    return { ...base, kind: kind !== undefined && carriers.includes(kind) ? kind : kindOfEntity(best, kind) };
  }

  #speaksItself(mention: Mention, source: Range, head: number): boolean {
    const { reading, lexicon } = this.#context;
    const at: Span = { start: reading.start[head] as number, end: reading.end[head] as number };
    const range = wordsOf(this.#context, mention, source);
    if (range === undefined) return false;
    if (/^['’]s?$/u.test(reading.lower[range.to] ?? '') && range.to < source.to) return false;
    if (overlaps(mention, at)) return true;
    // A title or an apposition: "the mayor, Jan Novak", "Defence Minister Novak"; not "a spokesman for Novak".
    if (mention.type !== 'PER') return false;
    const before = reading.lower[range.from - 1] ?? '';
    if (range.from > source.from && (lexicon.prepositions.has(before) || lexicon.conjunctions.has(before)))
      return false;
    // "those who knew Jan Novak": what stands inside a clause of the source does not speak.
    for (let i = head + 1; i < range.from; i++)
      if (reading.upos[i] === 'VERB' || lexicon.relatives.has(reading.lower[i] as string)) return false;
    return true;
  }

  #roleOf(source: Range, mention: Mention, entity: Entity): string | undefined {
    if (mention.type !== 'PER') return undefined;
    const { reading, lexicon } = this.#context;
    const range = wordsOf(this.#context, mention, source);
    for (let i = source.from; i < source.to; i++) {
      if (!lexicon.roles.has(reading.lower[i] as string) || (range && i >= range.from && i < range.to)) continue;
      const end = range && range.from > i ? range.from : i + 1;
      let from = i;
      while (
        from > source.from &&
        /[\p{L}]/u.test(reading.form[from - 1] as string) &&
        !(range && from - 1 < range.to && from > range.from)
      )
        from--;
      if (lexicon.determiners.has(reading.lower[from] as string) && from < i) from++;
      return trimRole(textOf(reading.text, spanOf(reading, { from, to: Math.max(end, i + 1) })));
    }
    return entity.roles[0];
  }

  /** "I" outside a quotation is who writes; within one, as with "you", nobody that the report names. */
  #ownVoice(source: Range): Speaker | undefined {
    const { reading, lexicon } = this.#context;
    if (source.to - source.from !== 1 || !lexicon.ownVoice.has(reading.lower[source.from] as string)) return undefined;
    const name = reading.form[source.from] as string;
    const isWriter =
      reading.quoteOf[source.from] === -1 && !lexicon.addressed.has(reading.lower[source.from] as string);
    return { name, kind: isWriter ? 'outlet' : 'unknown' };
  }

  /** "he said": the last person who spoke; "who": the name right before it. */
  #pronoun(source: Range): Speaker | undefined {
    const { reading, lexicon } = this.#context;
    if (source.to - source.from !== 1) return undefined;
    const word = reading.lower[source.from] as string;
    if (lexicon.relatives.has(word)) return this.#antecedent(source.from);
    if (!lexicon.pronouns.has(word)) return undefined;
    return this.#last ?? { name: reading.form[source.from] as string, kind: 'unknown' };
  }

  #antecedent(at: number): Speaker | undefined {
    const { reading } = this.#context;
    const sentence = sentenceAt(reading, at);
    const end = reading.start[at] as number;
    const from = reading.start[sentence.from] as number;
    const mention = this.#mentionsIn({ start: end - 3, end }).findLast(
      (m) => m.end <= end && m.start >= from && end - m.end < 4,
    );
    const entity = mention && this.#input.found.entities[mention.entity];
    if (mention === undefined || entity === undefined) return undefined;
    return { name: entity.name, entity: mention.entity, kind: kindOfEntity(mention, undefined) };
  }

  /**
   * "The first thing Marta Rivas remembers … said the 52-year-old net mender": a description of a person, with the article
   * of what is known, means the one person named in this paragraph before it, if no one else was described in its words.
   */
  #introduced(source: Range): Speaker | undefined {
    const { reading, lexicon } = this.#context;
    if (!lexicon.definite.has(reading.lower[source.from] as string) || source.to - source.from < 2) return undefined;
    const head = sourceHead(this.#context, source);
    if (!this.#isPerson(source, head) || this.#isKnownThing(reading.lower[head] as string, source.from))
      return undefined;
    const paragraph = reading.paragraphOf[reading.sentenceOf[source.from] as number];
    let first = reading.sentenceOf[source.from] as number;
    while (first > 0 && reading.paragraphOf[first - 1] === paragraph) first--;
    const from = reading.start[(reading.sentences[first] as Range).from] as number;
    const named = this.#mentionsIn({ start: from, end: reading.start[source.from] as number }).filter(
      (m) => m.type === 'PER' && m.form === 'name' && m.start >= from,
    );
    const [mention] = named;
    if (mention === undefined || named.some((m) => m.entity !== mention.entity)) return undefined;
    const entity = this.#input.found.entities[mention.entity] as Entity;
    const role = trimRole(textOf(reading.text, spanOf(reading, { from: source.from + 1, to: head + 1 })));
    return { name: entity.name, entity: mention.entity, kind: 'person', ...(role ? { role } : {}) };
  }

  /** A title, a word for someone by age, or a singular noun with an ending of those who do something. */
  #isPerson(source: Range, head: number): boolean {
    const { reading, lexicon } = this.#context;
    const word = reading.lower[head] as string;
    if (lexicon.speakers.get(word) !== undefined || reading.upos[head] === 'PROPN') return false;
    if (lexicon.roles.has(word) || agedPattern.test(reading.lower[source.from + 1] ?? '')) return true;
    return reading.upos[head] === 'NOUN' && lexicon.doerEndings.some((ending) => word.endsWith(ending));
  }

  /** Said before in the article, so that the description may take that up. */
  #isKnownThing(word: string, before: number): boolean {
    this.#firstAt ??= firstPlaces(this.#context.reading.lower);
    return (this.#firstAt.get(word) ?? before) < before;
  }

  /** The mentions that share a unit with a span, in text order. */
  #mentionsIn(span: Span): Mention[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as Mention).start > span.start - this.#mentionMax) high = middle;
      else low = middle + 1;
    }
    const found: Mention[] = [];
    for (let at = low; at < this.#mentions.length; at++) {
      const mention = this.#mentions[at] as Mention;
      if (mention.start >= span.end) break;
      if (overlaps(mention, span)) found.push(mention);
    }
    return found;
  }

  /** Without a name: its own words, and the kind that its noun says. */
  #described(source: Range): Speaker {
    const { reading } = this.#context;
    const name = textOf(reading.text, spanOf(reading, source)).replace(/[,\s]+$/u, '');
    const head = sourceHead(this.#context, source);
    return { name, kind: this.#kindByNoun(source, head) ?? 'unknown' };
  }

  #kindByNoun(source: Range, head: number): SpeakerKind | undefined {
    const { reading, lexicon } = this.#context;
    const known = lexicon.speakers.get(reading.lower[head] as string);
    if (known !== undefined) return known;
    if (lexicon.roles.has(reading.lower[head] as string)) return 'person';
    for (let i = head; i >= source.from && head - i < 4; i--) {
      const kind = lexicon.speakers.get(reading.lower[i] as string);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }
}

function firstPlaces(words: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [at, word] of words.entries()) if (!first.has(word)) first.set(word, at);
  return first;
}

const agedPattern = /^\d{1,3}[-‑]year[-‑]old$/u;

/** The source's head noun: by the tree, else the last word before a preposition, comma or relative. */
export function sourceHead({ reading, lexicon }: Context, source: Range): number {
  if (reading.hasTree)
    for (let i = source.from; i < source.to; i++) {
      const head = reading.head[i] as number;
      if (
        (head < source.from || head >= source.to) &&
        /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/u.test(reading.upos[i] as string)
      )
        return i;
    }
  for (let i = source.from; i < source.to; i++) {
    const word = reading.lower[i] as string;
    const stop =
      !/[\p{L}\p{N}]/u.test(word) || lexicon.prepositions.has(word) || (i > source.from && lexicon.relatives.has(word));
    const past = i > source.from && word.length > 4 && /(?:ed|ing)$/u.test(word) && !isUpper(reading.form[i] as string);
    if ((stop || past) && i > source.from) return i - 1;
  }
  return source.to - 1;
}

function wordsOf({ reading }: Context, span: Span, within: Range): Range | undefined {
  let from = within.from;
  while (from < within.to && (reading.end[from] as number) <= span.start) from++;
  let to = from;
  while (to < within.to && (reading.start[to] as number) < span.end) to++;
  return to > from ? { from, to } : undefined;
}

const kinds: Readonly<Record<EntityType, SpeakerKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'organisation',
  MISC: 'unknown',
};

function kindOfEntity(mention: Mention, byNoun: SpeakerKind | undefined): SpeakerKind {
  if (mention.type === 'ORG' && byNoun === 'outlet') return 'outlet';
  return kinds[mention.type];
}

function trimRole(role: string): string | undefined {
  const trimmed = role.replace(/^[\s,.–—-]+|[\s,.–—-]+$/gu, '');
  return trimmed === '' ? undefined : trimmed;
}
