import { opensSentence } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import type { Joined } from './ranges.ts';
import type { Lexeme } from './scan.ts';

/** A reason for which a number in the text is no figure. */
interface Rejection {
  readonly id: string;
  /** What it keeps out. */
  readonly example: string;
  readonly test: (context: Context) => boolean;
}

interface Context {
  readonly lexemes: readonly Lexeme[];
  readonly quantity: Joined;
  readonly lexicon: Lexicon;
  /** First lexeme, the one before, the one after. */
  readonly first: Lexeme;
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
}

const rejections: readonly Rejection[] = [
  {
    id: 'figures/not-ordinal',
    example: 'the 22nd amendment',
    test: ({ after, lexicon, quantity }) =>
      quantity.form === 'digits' && after?.glued === true && lexicon.sets.ordinalEnds.has(after.lower),
  },
  {
    id: 'figures/not-clock',
    example: '10:30, 1:36.6',
    test: ({ before, after, first, lexemes, quantity }) =>
      quantity.form === 'digits' &&
      ((after?.text === ':' &&
        after.glued &&
        lexemes[quantity.to + 1]?.kind === 'number' &&
        lexemes[quantity.to + 1]?.glued === true) ||
        (before?.text === ':' && first.glued && before.glued && lexemes[quantity.from - 2]?.kind === 'number')),
  },
  {
    id: 'figures/not-meridiem',
    example: '11 a.m., 10.45pm',
    test: ({ after, lexemes, quantity }) =>
      quantity.form === 'digits' &&
      (/^[ap]m$/iu.test(after?.text ?? '') ||
        (/^[ap]$/iu.test(after?.text ?? '') &&
          lexemes[quantity.to + 1]?.text === '.' &&
          /^m$/iu.test(lexemes[quantity.to + 2]?.text ?? ''))),
  },
  {
    id: 'figures/not-inside-name',
    example: 'G7, COVID-19, Mi-8, 2S19, M21 9AB',
    test: ({ before, first, after, quantity, lexemes }) => {
      if (quantity.form !== 'digits') return false;
      if (before?.kind === 'word' && first.glued) return true;
      if (
        before &&
        first.glued &&
        /^[-‐‑–_]$/u.test(before.text) &&
        before.glued &&
        lexemes[quantity.from - 2]?.kind === 'word'
      )
        return quantity.unit === '';
      return after?.kind === 'word' && after.glued && quantity.unit === '' && !/^s$/u.test(after.text);
    },
  },
  {
    id: 'figures/not-code',
    example: '#12, @7, 555-0123, 192.168.0.1, 2019/09/01',
    test: ({ before, first, after, quantity, lexemes }) => {
      if (quantity.form !== 'digits') return false;
      if (before && first.glued && /^[#@_&\\/:]$/u.test(before.text) && (before.text !== '/' || before.glued))
        return before.text !== ':';
      if (!after?.glued || quantity.unit !== '') return false;
      const next = lexemes[quantity.to + 1];
      return /^[-/_@.]$/u.test(after.text) && next?.glued === true && next.kind === 'number';
    },
  },
  {
    id: 'figures/not-continued-code',
    example: '555-0123 (second half)',
    test: ({ before, first, quantity, lexemes }) =>
      quantity.form === 'digits' &&
      quantity.unit === '' &&
      before?.glued === true &&
      first.glued &&
      /^[-–/.:]$/u.test(before.text) &&
      lexemes[quantity.from - 2]?.kind === 'number',
  },
  {
    id: 'figures/not-phone',
    example: '+44 20 7946 0000, 0171 555 000',
    test: ({ before, first, quantity }) =>
      quantity.form === 'digits' &&
      quantity.unit === '' &&
      ((before?.text === '+' && first.glued) || /^0\d{2,}$/u.test(first.text)),
  },
  {
    id: 'figures/not-designated',
    example: 'Section 427, Article 5, No. 10, flight 370',
    test: ({ before, quantity, lexicon, lexemes }) => {
      if (quantity.unit !== '' || quantity.form === 'fraction' || quantity.form === 'vague') return false;
      // "page 3 of 12": both numbers.
      const isOf =
        before !== undefined && lexicon.sets.of.has(before.lower) && lexemes[quantity.from - 2]?.kind === 'number';
      const dotted = isOf ? lexemes[quantity.from - 3] : before?.text === '.' ? lexemes[quantity.from - 2] : before;
      if (dotted?.kind !== 'word' || !lexicon.sets.designators.has(dotted.lower)) return false;
      // Only where plurals show it can "group 12 soldiers" be told from "article 5 rules".
      const showsPlural = lexicon.data.pluralEndings.length === 1 && /^\p{Ll}/u.test(dotted.text);
      if (quantity.form === 'digits') return !(showsPlural && followedByPlural(lexemes, quantity, lexicon));
      const after = lexemes[quantity.to];
      return after?.kind !== 'word' || lexicon.sets.stops.has(after.lower);
    },
  },
  {
    id: 'figures/not-named',
    example: 'Boeing 747, iPhone 14, Euro 2020',
    test: ({ before, first, quantity, lexemes, lexicon }) => {
      if (quantity.form !== 'digits' || quantity.unit !== '' || before?.kind !== 'word') return false;
      if (!/^\p{Lu}|\p{Ll}\p{Lu}/u.test(before.text) || before.fresh || /[.,\s]/u.test(first.text)) return false;
      const opensSentence = /^[.!?]$/u.test(lexemes[quantity.from - 2]?.text ?? '.');
      if (opensSentence && lexicon.sets.stops.has(before.lower)) return false;
      return (
        !followedByPlural(lexemes, quantity, lexicon) &&
        !lexicon.sets.up.has(before.lower) &&
        !lexicon.sets.stops.has(before.lower)
      );
    },
  },
  {
    id: 'figures/not-in-name',
    example: 'the Ten Lakes war, Three Rivers',
    test: ({ first, after, quantity, lexemes }) =>
      quantity.form === 'words' &&
      quantity.unit === '' &&
      /^\p{Lu}\p{Ll}/u.test(first.text) &&
      !opensSentence(lexemes, quantity.from) &&
      /^\p{Lu}\p{Ll}/u.test(after?.text ?? ''),
  },
  {
    id: 'figures/not-address',
    example: '2806 Long Lane, the 6000 block of Oak',
    test: ({ quantity, lexemes, lexicon }) => {
      if (quantity.unit !== '' || quantity.form !== 'digits') return false;
      for (let k = quantity.to; k < quantity.to + 5; k++) {
        const lexeme = lexemes[k];
        if (lexeme === undefined || lexeme.fresh) return false;
        if (lexeme.kind === 'mark' && lexeme.text !== '.') return false;
        if (lexicon.sets.addressWords.has(lexeme.lower))
          return k > quantity.to ? /^\p{Lu}|^\d|^block/u.test(lexeme.text) : lexeme.lower === 'block';
        if (lexeme.kind === 'word' && !/^\p{Lu}/u.test(lexeme.text)) return false;
      }
      return false;
    },
  },
  {
    id: 'figures/not-year',
    example: 'in 1999, (1939-1945), the 2020 election',
    test: ({ quantity, lexemes, lexicon }) =>
      quantity.form === 'digits' &&
      quantity.unit === '' &&
      isYear(quantity, lexemes) &&
      (quantity.joined !== undefined ||
        !followedByPlural(lexemes, quantity, lexicon) ||
        yearOpeners.test(lexemes[quantity.from - 1]?.lower ?? '')),
  },
  {
    id: 'figures/not-decade',
    example: 'the 1960s, in his 30s',
    test: ({ quantity, after, first }) =>
      quantity.form === 'digits' &&
      quantity.unit === '' &&
      /^s$/u.test(after?.text ?? '') &&
      after?.glued === true &&
      /0$/u.test(first.text),
  },
  {
    id: 'figures/not-pronoun',
    example: 'one another, no one, the one',
    test: ({ quantity, lexicon, before, after }) => {
      if (quantity.form !== 'words' || quantity.min !== 1 || quantity.max !== 1 || quantity.unit !== '') return false;
      if (after === undefined || after.kind !== 'word' || after.fresh) return !(quantity.to - quantity.from > 1);
      if (lexicon.sets.of.has(after.lower)) return false;
      if (
        before &&
        (/^(no|any|every|each|some|the|this|that|which|another|last|next|only|day)$/u.test(before.lower) ||
          (before.text === '-' && before.glued))
      )
        return true;
      return lexicon.sets.stops.has(after.lower) || /^(day|another|time|thing|way)$/u.test(after.lower);
    },
  },
];

const yearOpeners = /^(the|in|since|of|from|by|until|early|late|mid|fiscal|year|\()$/u;

function isYear(quantity: Joined, lexemes: readonly Lexeme[]): boolean {
  const text = (lexemes[quantity.numFrom] as Lexeme).text;
  return /^(1[5-9]|20)\d\d$/u.test(text);
}

/** "2000 people": what follows, over a few words, is a plural. */
export function followedByPlural(lexemes: readonly Lexeme[], quantity: Joined, lexicon: Lexicon): boolean {
  for (let k = quantity.to; k < quantity.to + 4; k++) {
    const lexeme = lexemes[k];
    if (lexeme?.kind !== 'word' || lexeme.fresh || lexicon.sets.stops.has(lexeme.lower)) return false;
    if (isPlural(lexeme.lower, lexicon)) return true;
  }
  return false;
}

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.sets.plurals.has(lower)) return true;
  return (
    lower.length > 3 &&
    !lower.endsWith('ss') &&
    !lower.endsWith('us') &&
    !lower.endsWith('is') &&
    lexicon.data.pluralEndings.some((end) => lower.endsWith(end))
  );
}

/** The id of the first rule that keeps a quantity from being a figure. */
export function rejectionOf(lexemes: readonly Lexeme[], quantity: Joined, lexicon: Lexicon): string | undefined {
  const context: Context = {
    lexemes,
    quantity,
    lexicon,
    first: lexemes[quantity.from] as Lexeme,
    before: lexemes[quantity.from - 1],
    after: lexemes[quantity.to],
  };
  return rejections.find((rejection) => rejection.test(context))?.id;
}

/** All rejection rules, for docs/rules/figures.md. */
export const rejectionRules: readonly { readonly id: string; readonly example: string }[] = rejections;
