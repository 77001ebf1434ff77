import type { EntitiesData, PronounData } from '../../../lang/schema/entities.ts';
import type { Findings } from '../../stages.ts';
import { Kind, type Lexicon } from '../lexicon.ts';

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
  readonly #found: Pick<Findings, 'sentences' | 'tokens'>;
  readonly #lexicon: Lexicon;
  readonly #data: EntitiesData | undefined;
  readonly #quoteAt: Int32Array;

  constructor(found: Pick<Findings, 'sentences' | 'tokens'>, lexicon: Lexicon) {
    this.#found = found;
    this.#lexicon = lexicon;
    this.#data = lexicon.data;
    this.#quoteAt = quotesBefore(found.tokens);
  }

  /** First token that begins at or after a place in the text. */
  tokenAt(start: number): number {
    const { tokens } = this.#found;
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
  read(span: { readonly start: number; readonly end: number }, type?: string): Referrer {
    const { tokens } = this.#found;
    const from = this.tokenAt(span.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < span.end) to++;
    const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
    const pronoun = to - from === 1 ? this.#data?.pronouns[words[0]!] : undefined;
    const headAt = headOf(tokens, from, to);
    const head = tokens[headAt]!;
    const isName =
      type !== undefined ||
      (/^\p{Lu}/u.test(head.text) && (head.upos === 'PROPN' || headAt > from || words.length === 1));
    const form = pronoun ? 'pronoun' : isName && !pronoun ? 'name' : 'nominal';
    const kinds = this.#lexicon.form(head.text).kinds;
    const content = words.filter(
      (word) => !(this.#lexicon.form(word).kinds & (Kind.definite | Kind.indefinite)) && /\p{L}|\p{N}/u.test(word),
    );
    const sentence = tokens[headAt]!.sentence;
    return {
      ...span,
      form,
      text: content.join(' ') || words.join(' '),
      head: head.text.toLowerCase(),
      words: content,
      first: words[0]!,
      ...this.#agreement(
        pronoun,
        tokens.slice(from, to).map(({ text }) => text),
        { kinds, head: head.text, form, type },
      ),
      determiner: determinerOf(words[0]!, this.#lexicon),
      isPossessive: pronoun?.possessive === true,
      isReflexive: pronoun?.reflexive === true,
      sentence,
      token: headAt,
      isSubject: /^nsubj/u.test(head.deprel) || (head.deprel === 'dep' && isBeforeVerb(tokens, to, sentence)),
      quote: this.#quoteAt[from] ?? 0,
    };
  }

  #agreement(
    pronoun: PronounData | undefined,
    words: readonly string[],
    look: Look,
  ): Pick<Referrer, 'gender' | 'number' | 'person' | 'kind'> {
    if (pronoun) {
      const { gender, number, person } = pronoun;
      const isPerson = person < 3 || gender === 'm' || gender === 'f';
      return { gender, number, person, kind: isPerson ? 'person' : gender === 'n' ? 'thing' : 'unknown' };
    }
    const bits = words.map((word) => this.#lexicon.form(word).kinds);
    const any = (kind: number) => bits.some((bit) => bit & kind);
    const lower = words.map((word) => word.toLowerCase());
    const kind = kindOf(look, any);
    const female =
      any(Kind.female) || (look.form === 'name' && (bits[0]! & (Kind.femaleName | Kind.maleName)) === Kind.femaleName);
    const male =
      any(Kind.male) || (look.form === 'name' && (bits[0]! & (Kind.femaleName | Kind.maleName)) === Kind.maleName);
    const gender =
      kind === 'person' ? (female === male ? 'any' : female ? 'f' : 'm') : kind === 'unknown' ? 'any' : 'n';
    return { gender, number: numberOf(lower, look), person: 3, kind };
  }
}

interface Look {
  readonly kinds: number;
  readonly head: string;
  readonly form: Referrer['form'];
  readonly type: string | undefined;
}

function kindOf({ kinds, head, form, type }: Look, any: (kind: number) => boolean): Referrer['kind'] {
  if (type === 'PER') return 'person';
  if (type === 'ORG') return 'body';
  if (type === 'LOC') return 'place';
  if (kinds & Kind.body) return 'body';
  if (kinds & Kind.title || personNoun.test(head)) return 'person';
  if (form === 'name' && any(Kind.maleName | Kind.femaleName | Kind.honorific)) return 'person';
  if (kinds & (Kind.placeHead | Kind.country | Kind.capital)) return 'place';
  return form === 'name' || kinds & Kind.demonym ? 'unknown' : 'thing';
}

/** Nouns for people that no list of offices has. */
const personNoun =
  /^(?:people|person|man|men|woman|women|boy|girl|child|children|kid|kids|guy|someone|anyone|everyone|baby|adult|.*(?:ist|ists|eer|eers|ian|ians|man|men|woman|women))$/iu;

function numberOf(lower: readonly string[], { head, form }: Look): Referrer['number'] {
  if (lower.includes('and') || lower.includes('y') || lower.includes('und')) return 'pl';
  if (
    /^(?:people|men|women|children|police|these|those|many|both|several)$/iu.test(head) ||
    /^(?:these|those|many|several|both|some|all)$/u.test(lower[0]!)
  )
    return 'pl';
  if (form === 'name') return 'sg';
  return /(?:[^su]s|ses)$/iu.test(head) ? 'pl' : 'sg';
}

function determinerOf(first: string, lexicon: Lexicon): Referrer['determiner'] {
  const { kinds } = lexicon.form(first);
  if (lexicon.data?.pronouns[first]?.possessive) return 'possessive';
  if (/^(?:this|that|these|those)$/u.test(first)) return 'demonstrative';
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
  for (const [i, { text }] of tokens.entries()) {
    if (/^[“«„]$/u.test(text) || (text === '"' && open % 2 === 0)) open++;
    else if (/^[”»]$/u.test(text) || text === '"') open++;
    quotes[i] = open;
  }
  return quotes;
}
