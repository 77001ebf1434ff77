/** A language's trained tagger, lemmatiser and parser, in one file. */
import type { Span } from '../base/span.ts';
import type { Token, Upos } from '../model/index.ts';
import { Lemmatiser } from './lemmatiser.ts';
import { MarkAttacher } from './marks.ts';
import { Parser, type SureRelations, tagsMax } from './parser.ts';
import { fillState, type TagTable, tagTable } from './sentence.ts';
import { parseWordsMax } from './state.ts';
import { type LexiconEntry, type ScoredWord, Tagger } from './tagger.ts';
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
  readonly version: 2;
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
  /** By relation: the arcs that always have it, as `arcPlace` numbers them. */
  readonly sure: Readonly<Record<string, readonly number[]>>;
  /** Bytes of the weight tables that follow. */
  readonly bytes: SyntaxWeights<number>;
}

/** The weight tables of a model. */
export interface SyntaxWeights<T> {
  readonly tagger: T;
  readonly moves: T;
  readonly labels: T;
  /** Where marks hang; see `marks.ts`. */
  readonly marks: T;
}

/** What a fine tag says. */
interface TagParts {
  readonly upos: Upos;
  readonly feats: string;
}

/** Tags, lemmatises and parses sentences of one language. */
export class SyntaxModel {
  readonly lang: string;
  readonly #parts: readonly TagParts[];
  readonly #names: readonly string[];
  readonly #table: TagTable;
  readonly #relations: readonly string[];
  /** The number of each relation without its subtype. */
  readonly #universal: Int32Array;
  readonly #marks: MarkAttacher;
  readonly #tagger: Tagger;
  readonly #lemmatiser: Lemmatiser;
  readonly #parser: Parser;
  #tags = new Int32Array(1024);

  constructor(header: SyntaxHeader, weights: SyntaxWeights<Uint8Array>) {
    this.lang = header.lang;
    this.#names = header.tags;
    this.#parts = header.tags.map(tagParts);
    this.#table = tagTable(header.tags);
    this.#relations = header.relations;
    this.#universal = universalRelations(header.relations);
    this.#marks = new MarkAttacher(readWeights(weights.marks));
    this.#tagger = new Tagger({
      tags: header.tags,
      weights: readWeights(weights.tagger),
      lexicon: lexiconOf(header),
    });
    this.#lemmatiser = new Lemmatiser({ rules: header.lemmaRules, endings: endingsOf(header) });
    this.#parser = new Parser({
      relations: header.relations,
      moves: readTriples(weights.moves),
      labels: readWeights(weights.labels),
      sure: sureOf(header),
    });
  }

  /** Analyses one sentence; see `addTokens`. */
  analyse(forms: readonly string[]): WordAnalysis[] {
    const tokens: Token[] = [];
    const spans = forms.map(() => ({ start: 0, end: 0 }));
    this.addTokens({ spans, forms }, tokens, 0);
    return tokens.map(({ lemma, upos, feats = '', head, deprel }) => ({ lemma, upos, feats, head, deprel }));
  }

  /**
   * Adds the tokens of one sentence. Time is linear in its length: beyond `parseWordsMax` words it is parsed in
   * pieces. Only the first piece keeps its root; the roots of the others hang from it.
   */
  addTokens(words: SentenceWords, tokens: Token[], sentence: number): void {
    const { forms } = words;
    const size = forms.length;
    if (this.#tags.length < size) this.#tags = new Int32Array(2 * size);
    const shapes = this.#tagger.words(forms);
    this.#tagger.tag(shapes, this.#tags);
    let root = -1;
    for (let from = 0; from < size; ) {
      const to = pieceEnd(forms, from);
      const first = this.#parsePiece(words, shapes, { from, to });
      this.#addPiece(words, shapes, { from, to, root, sentence }, tokens);
      if (root < 0) root = tokens.length - to + from + first;
      from = to;
    }
  }

  /** Parses the words `[from, to)`; gives the place of their root. */
  #parsePiece({ forms }: SentenceWords, shapes: readonly ScoredWord[], piece: { from: number; to: number }): number {
    const { state } = this.#parser;
    const { from, to } = piece;
    fillState(state, { shapes, tags: this.#tags, table: this.#table }, piece);
    this.#parser.parse();
    const { size, head } = state;
    let root = 0;
    let marks = 0;
    const isMark: boolean[] = [];
    for (let i = 0; i < size; i++) {
      if (head[i] === size) root = i;
      // A mark that something hangs from, or that is the root, is left where the parser put it.
      const hangs = head[i] !== size && state.isLeaf(i) && this.#parts[state.tag[i] as number]?.upos === 'PUNCT';
      isMark.push(hangs);
      if (hangs) marks++;
    }
    head[root] = -1;
    if (marks > 0) {
      const relation = (i: number) => this.#universal[state.label[i] as number] ?? -1;
      const { word, coarse } = state;
      const piecewise = size === forms.length ? forms : forms.slice(from, to);
      this.#marks.attach({ forms: piecewise, isMark, heads: head.subarray(0, size), word, coarse, relation });
    }
    return root;
  }

  #addPiece({ spans, forms }: SentenceWords, shapes: readonly ScoredWord[], piece: Piece, tokens: Token[]): void {
    const { head: heads, label } = this.#parser.state;
    const { from, to, root, sentence } = piece;
    const offset = tokens.length;
    for (let i = from; i < to; i++) {
      const { start, end } = spans[i] as Span;
      const text = forms[i] as string;
      const tag = this.#tags[i] as number;
      const { upos, feats } = this.#parts[tag] as TagParts;
      const lemma = this.#lemma(shapes[i] as ScoredWord, text, tag);
      const within = heads[i - from] as number;
      const head = within < 0 ? root : offset + within;
      const deprel =
        within >= 0 ? (this.#relations[label[i - from] as number] as string) : root < 0 ? 'root' : 'parataxis';
      // Spelled out twice, since a spread costs more than the rest of the loop.
      tokens.push(
        feats === ''
          ? { start, end, text, lemma, upos, head, deprel, sentence }
          : { start, end, text, lemma, upos, feats, head, deprel, sentence },
      );
    }
  }

  #lemma(word: ScoredWord, form: string, tag: number): string {
    if (word.lemmaTag !== tag) {
      word.lemma = this.#lemmatiser.lemma(form, this.#names[tag] as string, (this.#parts[tag] as TagParts).upos);
      word.lemmaTag = tag;
    }
    return word.lemma;
  }
}

/** For each relation the place of its universal part (`nsubj` of `nsubj:pass`) in the list. */
export function universalRelations(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (name) => relations.indexOf(name.split(':')[0] as string));
}

/** The words of a sentence and where they stand. */
export interface SentenceWords {
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
}

/** Words parsed in one go, the root of the sentence if it was found before (else -1), and which sentence it is. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly root: number;
  readonly sentence: number;
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

function sureOf(header: SyntaxHeader): SureRelations {
  const sure = new Int16Array(2 * tagsMax * tagsMax).fill(-1);
  for (const [relation, places] of Object.entries(header.sure))
    for (const place of places) sure[place] = header.relations.indexOf(relation);
  return sure;
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
const version = 2;

/** Writes a model file: four letters, the header's length, the header as JSON, the weight tables. */
export function writeSyntaxModel(
  header: Omit<SyntaxHeader, 'bytes' | 'version'>,
  { tagger, moves, labels, marks }: SyntaxWeights<Uint8Array>,
): Uint8Array {
  const bytes = { tagger: tagger.length, moves: moves.length, labels: labels.length, marks: marks.length };
  const json = new TextEncoder().encode(JSON.stringify({ ...header, version, bytes }));
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(magic));
  new DataView(start.buffer).setUint32(4, json.length, true);
  const parts = [start, json, tagger, moves, labels, marks];
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
  const marks = labels + header.bytes.labels;
  return new SyntaxModel(header, {
    tagger: bytes.subarray(8 + length, moves),
    moves: bytes.subarray(moves, labels),
    labels: bytes.subarray(labels, marks),
    marks: bytes.subarray(marks, marks + header.bytes.marks),
  });
}
