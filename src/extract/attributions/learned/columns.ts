import type { AttributionLexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { WordFacts } from '../word-facts.ts';
import { wordFactsOf } from '../word-facts.ts';

/** Everything that scores features: a trained model, or a trainer while it learns. */
export interface Scorer {
  readonly labels: readonly string[];
  score(features: ArrayLike<number>, count: number, scores: Float32Array): void;
}

/** Where a word stands towards quotation marks. */
export const quoteStates = { outside: 0, inside: 1, open: 2, close: 3 } as const;

/** The article's words as hashed columns; index −1 and `count` read as a boundary through `at`. */
export interface Columns {
  readonly reading: Reading;
  readonly lexicon: AttributionLexicon;
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly upos: Int32Array;
  readonly deprel: Int32Array;
  readonly suffix: Int32Array;
  /** Hash of stance and frame where the word is a cue verb or noun of the lexicon, else 0. */
  readonly cueClass: Int32Array;
  readonly quoteState: Uint8Array;
  /** One bit for each kind of child: subject, object, clause … */
  readonly childMask: Int32Array;
  /** Index of the word's subject, -1 for none. */
  readonly subject: Int32Array;
  /** Number of commas and dashes before each word, counted through the article. */
  readonly commas: Int32Array;
}

const childBits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nsubj: 1,
    'nsubj:pass': 2,
    obj: 4,
    ccomp: 8,
    xcomp: 16,
    obl: 32,
    advcl: 64,
    mark: 128,
    aux: 256,
    'aux:pass': 512,
    parataxis: 1024,
    iobj: 2048,
    acl: 4096,
    'nmod:poss': 8192,
    cop: 16384,
    'obl:agent': 32768,
    'acl:relcl': 65536,
    advmod: 131072,
    conj: 262144,
    case: 524288,
    nmod: 1048576,
    det: 2097152,
  }),
);

export function columnsOf(reading: Reading, lexicon: AttributionLexicon): Columns {
  const { count, facts } = reading;
  const table = wordFactsOf(lexicon);
  const lower = new Int32Array(count);
  const lemma = new Int32Array(count);
  const upos = new Int32Array(count);
  const deprel = new Int32Array(count);
  const suffix = new Int32Array(count);
  const cueClass = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const known = facts[i] as WordFacts;
    lower[i] = known.hash;
    suffix[i] = known.suffix;
    cueClass[i] = known.cueClass;
    lemma[i] = table.lemmaHash(reading.lemma[i] as string);
    upos[i] = table.hash(reading.upos[i] as string);
    deprel[i] = table.hash(reading.deprel[i] as string);
  }
  return {
    reading,
    lexicon,
    lower,
    lemma,
    upos,
    deprel,
    suffix,
    cueClass,
    quoteState: quoteStateOf(reading),
    ...childColumns(reading),
    commas: commaCount(reading),
  };
}

function childColumns(reading: Reading): Pick<Columns, 'childMask' | 'subject'> {
  const childMask = new Int32Array(reading.count);
  const subject = new Int32Array(reading.count).fill(-1);
  if (!reading.hasTree) return { childMask, subject };
  for (let i = 0; i < reading.count; i++) {
    const head = reading.head[i] as number;
    if (head < 0) continue;
    const deprel = reading.deprel[i] as string;
    childMask[head] = (childMask[head] as number) | (childBits.get(deprel) ?? 0);
    if (deprel === 'nsubj' || deprel === 'nsubj:pass') subject[head] = i;
  }
  return { childMask, subject };
}

function quoteStateOf(reading: Reading): Uint8Array {
  const states = new Uint8Array(reading.count);
  for (let i = 0; i < reading.count; i++) {
    const quote = reading.quoteOf[i] as number;
    if (quote < 0) continue;
    const mark = (reading.facts[i] as WordFacts).isQuoteMark;
    if (mark && reading.quoteOf[i - 1] !== quote) states[i] = quoteStates.open;
    else states[i] = mark && reading.quoteOf[i + 1] !== quote ? quoteStates.close : quoteStates.inside;
  }
  return states;
}

function commaCount(reading: Reading): Int32Array {
  const commas = new Int32Array(reading.count + 1);
  for (let i = 0; i < reading.count; i++) {
    const word = reading.facts[i] as WordFacts;
    const breaks = word.isPunctuation && !word.isQuoteMark && word.lower !== '-';
    commas[i + 1] = (commas[i] as number) + (breaks ? 1 : 0);
  }
  return commas;
}

const boundary = 0x7a5a;

/** A column's value, or a fixed one beyond the article's ends. */
export function at(column: Int32Array, index: number): number {
  return index < 0 || index >= column.length ? boundary : (column[index] as number);
}

/** A list of hashed features that is filled again and again. */
export class FeatureList {
  readonly ids = new Int32Array(256);
  count = 0;
  /** Leaves out what nearly always holds, for who adds its weights once instead of for each word. */
  skipsCommon = false;

  clear(): void {
    this.count = 0;
  }

  /** Adds a feature that nearly always holds, in eight copies, so that no single weight grows past what a byte can keep. */
  addCommon(template: number, a = 0, b = 0): void {
    if (this.skipsCommon) return;
    for (let copy = 1; copy <= 8; copy++) this.add(template, a, b, copy);
  }

  /** Adds the feature of a template with up to three values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x2c1b3c6d);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x297a2d39);
    this.ids[this.count++] = hash ^ (hash >>> 15);
  }
}

/** 0, 1, 2, 3, 4–5, 6–8, 9–15, 16–31, 32 and more as 0 … 8. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 15) return 6;
  return distance <= 31 ? 7 : 8;
}
