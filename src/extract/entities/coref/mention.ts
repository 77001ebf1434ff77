import type { Span } from '../../../base/span.ts';
import type { PronounData } from '../../../lang/schema/entities.ts';
import type { Findings } from '../../stages.ts';
import { Kind } from '../lexicon.ts';
import { Look as LookBits, type WordForm } from '../word-form.ts';

/** A stretch of text that may refer to something, with the grammar that decides to what. */
export interface Referrer {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Lower-case text without a leading article. */
  readonly text: string;
  /** Lower-case head word. */
  readonly head: string;
  /** Lower-case content words. */
  readonly words: readonly string[];
  readonly first: string;
  readonly gender: 'm' | 'f' | 'n' | 'any';
  readonly number: 'sg' | 'pl' | 'any';
  readonly person: 1 | 2 | 3;
  readonly kind: 'person' | 'body' | 'place' | 'thing' | 'unknown';
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none';
  readonly isPossessive: boolean;
  readonly isReflexive: boolean;
  readonly sentence: number;
  /** Index of its head token in the article. */
  readonly token: number;
  readonly isSubject: boolean;
  /** Number of quotation marks opened before it, to tell speech from telling. */
  readonly quote: number;
}

/** Reads grammar off spans: form, head, gender, number, kind. */
export class ReferrerReader {
  readonly #tokens: Tokens;
  readonly #forms: readonly WordForm[];
  readonly #quoteAt: Int32Array;

  /** `forms` are those of the tokens, one for each. */
  constructor({ tokens }: Pick<Findings, 'tokens'>, forms: readonly WordForm[]) {
    this.#tokens = tokens;
    this.#forms = forms;
    this.#quoteAt = quotesBefore(tokens);
  }

  /** First token that begins at or after a place in the text. */
  tokenAt(start: number): number {
    const tokens = this.#tokens;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, tokens.length - 1);
  }

  /** The grammar of a span; `type` tells the kind of a name. */
  read({ start, end }: Span, type?: string): Referrer {
    const tokens = this.#tokens;
    const from = this.tokenAt(start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    const first = this.#forms[from]!;
    const pronoun = to - from === 1 ? first.pronoun : undefined;
    const at = headOf(tokens, from, to);
    const head = this.#forms[at]!;
    const { upos, deprel, sentence } = tokens[at]!;
    const isName = type !== undefined || (head.isUpper && (upos === 'PROPN' || at > from || to - from === 1));
    const form = pronoun ? 'pronoun' : isName ? 'name' : 'nominal';
    const words = this.#contentWords(from, to);
    const span = { from, to };
    const { gender, number, person, kind } = pronoun ? grammarOf(pronoun) : this.#agreement(span, { head, form, type });
    return {
      start,
      end,
      form,
      text: words.length > 0 ? words.join(' ') : this.#lowerText(span),
      head: head.lower,
      words,
      first: first.lower,
      gender,
      number,
      person,
      kind,
      determiner: determinerOf(first),
      isPossessive: pronoun?.possessive === true,
      isReflexive: pronoun?.reflexive === true,
      sentence,
      token: at,
      isSubject: deprel.startsWith('nsubj') || (deprel === 'dep' && isBeforeVerb(tokens, to, sentence)),
      quote: this.#quoteAt[from] ?? 0,
    };
  }

  #contentWords(from: number, to: number): string[] {
    const words: string[] = [];
    for (let i = from; i < to; i++) {
      const { kinds, look, lower } = this.#forms[i]!;
      if (look & LookBits.content && !(kinds & (Kind.definite | Kind.indefinite))) words.push(lower);
    }
    return words;
  }

  #lowerText({ from, to }: TokenRange): string {
    return this.#forms
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  }

  #agreement({ from, to }: TokenRange, look: Look): Grammar {
    let any = 0;
    let joined = false;
    for (let i = from; i < to; i++) {
      any |= this.#forms[i]!.kinds;
      if (this.#forms[i]!.look & LookBits.joiner) joined = true;
    }
    const first = this.#forms[from]!;
    const kind = kindOf(look, any);
    const given = look.form === 'name' ? first.kinds & (Kind.femaleName | Kind.maleName) : 0;
    const female = (any & Kind.female) !== 0 || given === Kind.femaleName;
    const male = (any & Kind.male) !== 0 || given === Kind.maleName;
    const gender =
      kind === 'person' ? (female === male ? 'any' : female ? 'f' : 'm') : kind === 'unknown' ? 'any' : 'n';
    return { gender, number: joined ? 'pl' : numberOf(first, look), person: 3, kind };
  }
}

type Grammar = Pick<Referrer, 'gender' | 'number' | 'person' | 'kind'>;

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

function grammarOf({ gender, number, person }: PronounData): Grammar {
  const isPerson = person < 3 || gender === 'm' || gender === 'f';
  return { gender, number, person, kind: isPerson ? 'person' : gender === 'n' ? 'thing' : 'unknown' };
}

interface Look {
  readonly head: WordForm;
  readonly form: Referrer['form'];
  readonly type: string | undefined;
}

/** `any`: kinds of any of the words. */
function kindOf({ head: { kinds, look }, form, type }: Look, any: number): Referrer['kind'] {
  if (type === 'PER') return 'person';
  if (type === 'ORG') return 'body';
  if (type === 'LOC') return 'place';
  if (kinds & Kind.body) return 'body';
  if (kinds & Kind.title || look & LookBits.personNoun) return 'person';
  if (form === 'name' && any & (Kind.maleName | Kind.femaleName | Kind.honorific)) return 'person';
  if (kinds & (Kind.placeHead | Kind.country | Kind.capital)) return 'place';
  return form === 'name' || kinds & Kind.demonym ? 'unknown' : 'thing';
}

function numberOf(first: WordForm, { head, form }: Look): Referrer['number'] {
  if (head.look & LookBits.pluralNoun || first.look & LookBits.pluralDeterminer) return 'pl';
  if (form === 'name') return 'sg';
  return head.look & LookBits.pluralEnding ? 'pl' : 'sg';
}

function determinerOf({ kinds, look, pronoun }: WordForm): Referrer['determiner'] {
  if (pronoun?.possessive) return 'possessive';
  if (look & LookBits.thisOrThat) return 'demonstrative';
  if (kinds & Kind.definite) return 'definite';
  return kinds & Kind.indefinite ? 'indefinite' : 'none';
}

type Tokens = Findings['tokens'];

/** The head of a noun phrase: by the tree where there is one, else the last noun before what follows a noun. */
function headOf(tokens: Tokens, from: number, to: number): number {
  let head = -1;
  let isTree = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.deprel !== 'dep' && token.deprel !== 'punct' && token.deprel !== 'root') isTree = true;
    if (head < 0 && token.upos !== 'PUNCT' && (token.head < from || token.head >= to)) head = i;
  }
  if (isTree && head >= 0) return head;
  head = -1;
  for (let i = from; i < to; i++) {
    const { text, upos } = tokens[i]!;
    if (head >= 0 && (upos === 'ADP' || upos === 'SCONJ' || upos === 'PRON' || afterHead.test(text))) break;
    if (/\p{L}/u.test(text) && !/^['’]s$/u.test(text)) head = i;
  }
  return Math.max(from, head);
}

/** What ends the core of a noun phrase. */
const afterHead = /^(?:[,;:(–—]|who|which|that|of|in|for|to|from|on|at|with|by|as|de|del|da|do|du|von|der|des)$/iu;

function isBeforeVerb(tokens: Tokens, to: number, sentence: number): boolean {
  const next = tokens[to];
  return next?.sentence === sentence && (next.upos === 'VERB' || next.upos === 'AUX');
}

function quotesBefore(tokens: Tokens): Int32Array {
  const quotes = new Int32Array(tokens.length);
  let open = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text.length === 1 && quoteMarks.includes(text)) open++;
    quotes[i] = open;
  }
  return quotes;
}

const quoteMarks = '“«„"”»';
