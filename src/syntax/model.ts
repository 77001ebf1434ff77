/** A language's trained tagger, lemmatiser and parser, in one file. */
import type { Upos } from '../model/index.ts';
import { Lemmatiser } from './lemmatiser.ts';
import { attachMarks, type MarkTable } from './marks.ts';
import { Parser } from './parser.ts';
import { fillState } from './sentence.ts';
import { parseWordsMax } from './state.ts';
import { type LexiconEntry, Tagger } from './tagger.ts';
import { readTriples, readWeights } from './weights.ts';

/** A word with what the model says of it. */
export interface WordAnalysis {
  readonly lemma: string;
  readonly upos: Upos;
  /** Features of the form after Universal Dependencies, those that the language's tagger tells: `Tense=Past`. */
  readonly feats: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** The text part of a model file; the weights of tagger and parser follow it. */
export interface SyntaxHeader {
  readonly version: 1;
  readonly lang: string;
  readonly tags: readonly string[];
  /** Sets of tags that words had in training, as indexes into `tags`. */
  readonly tagSets: readonly (readonly number[])[];
  /** By tag set: the words, blank-separated; the second string holds words that may keep their only tag unscored. */
  readonly lexicon: readonly (readonly [string, string])[];
  readonly lemmaRules: readonly string[];
  /** By tag: rule index → endings, blank-separated (`~` is the empty ending). */
  readonly lemmas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly relations: readonly string[];
  /** Where marks hang: place → kind of candidate; see `marks.ts`. */
  readonly marks: Readonly<Record<string, number>>;
  /** Bytes of the three weight tables that follow. */
  readonly bytes: SyntaxWeights<number>;
}

/** The three weight tables of a model. */
export interface SyntaxWeights<T> {
  readonly tagger: T;
  readonly moves: T;
  readonly labels: T;
}

/** What a fine tag says. */
interface TagParts {
  readonly upos: Upos;
  readonly feats: string;
}

/** Tags, lemmatises and parses sentences of one language. */
export class SyntaxModel {
  readonly lang: string;
  readonly #tags: readonly TagParts[];
  readonly #names: readonly string[];
  readonly #coarse: Int32Array;
  readonly #relations: readonly string[];
  /** Relations without subtype. */
  readonly #universal: readonly string[];
  readonly #marks: MarkTable;
  readonly #tagger: Tagger;
  readonly #lemmatiser: Lemmatiser;
  readonly #parser: Parser;
  #tagged = new Int32Array(1024);

  constructor(header: SyntaxHeader, weights: SyntaxWeights<Uint8Array>) {
    this.lang = header.lang;
    this.#names = header.tags;
    this.#tags = header.tags.map(tagParts);
    const uposes = [...new Set(this.#tags.map((tag) => tag.upos))];
    this.#coarse = Int32Array.from(this.#tags, (tag) => uposes.indexOf(tag.upos));
    this.#relations = header.relations;
    this.#universal = header.relations.map((name) => name.split(':')[0] as string);
    this.#marks = new Map(Object.entries(header.marks));
    this.#tagger = new Tagger({ tags: header.tags, weights: readWeights(weights.tagger), lexicon: lexiconOf(header) });
    this.#lemmatiser = new Lemmatiser({ rules: header.lemmaRules, endings: endingsOf(header) });
    this.#parser = new Parser({
      relations: header.relations,
      moves: readTriples(weights.moves),
      labels: readWeights(weights.labels),
    });
  }

  /** Analyses one sentence. Time is linear in its length: beyond `parseWordsMax` words it is parsed in pieces. */
  analyse(forms: readonly string[]): WordAnalysis[] {
    if (this.#tagged.length < forms.length) this.#tagged = new Int32Array(2 * forms.length);
    const tagged = this.#tagged;
    this.#tagger.tag(forms, tagged);
    const words: WordAnalysis[] = [];
    for (let from = 0; from < forms.length; ) {
      const to = pieceEnd(forms, from);
      this.#parsePiece(forms, from, to, words);
      from = to;
    }
    return words;
  }

  #parsePiece(forms: readonly string[], from: number, to: number, words: WordAnalysis[]): void {
    const { state } = this.#parser;
    const piece = forms.slice(from, to);
    const tags = this.#tagged.subarray(from, to);
    fillState(state, { shapes: this.#tagger.words(piece), tags, coarse: this.#coarse });
    this.#parser.parse();
    const heads = state.head.slice(0, piece.length).map((head) => (head === state.size ? -1 : head));
    const labels = state.label;
    const isMark = piece.map((_, i) => this.#isMark(tags[i] as number, i));
    const relation = (i: number) => this.#universal[labels[i] as number] ?? 'root';
    attachMarks({ forms: piece, isMark, heads, relation }, this.#marks);
    const firstRoot = from === 0 ? -1 : rootOf(words);
    for (const [i, form] of piece.entries()) {
      const place = { head: heads[i] as number, label: labels[i] as number, from, firstRoot };
      words.push(this.#wordAnalysis(form, tags[i] as number, place));
    }
  }

  #wordAnalysis(form: string, tag: number, place: Placed): WordAnalysis {
    const { upos, feats } = this.#tags[tag] as TagParts;
    const lemma = this.#lemmatiser.lemma(form, this.#names[tag] as string, upos);
    const { head, label, from, firstRoot } = place;
    // Only the first piece keeps its root; the roots of the others hang from it.
    if (head < 0) return { lemma, upos, feats, head: firstRoot, deprel: from === 0 ? 'root' : 'parataxis' };
    return { lemma, upos, feats, head: from + head, deprel: this.#relations[label] as string };
  }

  /** A mark that something hangs from, or that is the root, is left where the parser put it. */
  #isMark(tag: number, i: number): boolean {
    const { state } = this.#parser;
    return (this.#tags[tag] as TagParts).upos === 'PUNCT' && state.isLeaf(i) && state.head[i] !== state.size;
  }
}

/** Where a word hangs in its piece, where the piece begins, and where a further root hangs. */
interface Placed {
  readonly head: number;
  readonly label: number;
  readonly from: number;
  readonly firstRoot: number;
}

function rootOf(words: readonly WordAnalysis[]): number {
  return words.findIndex((word) => word.head === -1);
}

/** Where the next piece ends: the whole rest if it fits, else after the last mark within reach. */
function pieceEnd(forms: readonly string[], from: number): number {
  if (forms.length - from <= parseWordsMax) return forms.length;
  const limit = from + parseWordsMax;
  for (let at = limit - 1; at > from + parseWordsMax / 2; at--)
    if (/^[;:,.…!?–—]$/u.test(forms[at] as string)) return at + 1;
  return limit;
}

/** Divides `VERB|Mood=Ind|Tense=Past`. */
export function tagParts(tag: string): TagParts {
  const bar = tag.indexOf('|');
  return bar < 0 ? { upos: tag as Upos, feats: '' } : { upos: tag.slice(0, bar) as Upos, feats: tag.slice(bar + 1) };
}

function lexiconOf(header: SyntaxHeader): Map<string, LexiconEntry> {
  const lexicon = new Map<string, LexiconEntry>();
  for (const [set, [several, sure]] of header.lexicon.entries()) {
    const only = header.tagSets[set]?.[0] ?? -1;
    for (const word of several.split(' ')) lexicon.set(word, { ambiguity: set + 1000, only: -1 });
    for (const word of sure.split(' ')) lexicon.set(word, { ambiguity: set + 1000, only });
  }
  lexicon.delete('');
  return lexicon;
}

function endingsOf(header: SyntaxHeader): Map<string, Map<string, number>> {
  const byTag = new Map<string, Map<string, number>>();
  for (const [tag, rules] of Object.entries(header.lemmas)) {
    const endings = new Map<string, number>();
    for (const [rule, list] of Object.entries(rules))
      for (const ending of list.split(' ')) endings.set(ending === '~' ? '' : ending, Number(rule));
    byTag.set(tag, endings);
  }
  return byTag;
}

const magic = 'STSY';
const version = 1;

/** Writes a model file: four letters, the header's length, the header as JSON, the three weight tables. */
export function writeSyntaxModel(
  header: Omit<SyntaxHeader, 'bytes' | 'version'>,
  { tagger, moves, labels }: SyntaxWeights<Uint8Array>,
): Uint8Array {
  const bytes = { tagger: tagger.length, moves: moves.length, labels: labels.length };
  const json = new TextEncoder().encode(JSON.stringify({ ...header, version, bytes }));
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(4, json.length, true);
  const parts = [start, json, tagger, moves, labels];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Reads a model file. Throws `TypeError` when it is not one of this version. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== magic) throw new TypeError('expected a syntax model file');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(text.decode(bytes.subarray(8, 8 + length))) as SyntaxHeader;
  if (header.version !== version)
    throw new TypeError(`expected a syntax model of version ${version}, got ${header.version}`);
  const moves = 8 + length + header.bytes.tagger;
  const labels = moves + header.bytes.moves;
  return new SyntaxModel(header, {
    tagger: bytes.subarray(8 + length, moves),
    moves: bytes.subarray(moves, labels),
    labels: bytes.subarray(labels, labels + header.bytes.labels),
  });
}
