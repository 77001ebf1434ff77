import { parseIsoDay } from '../../base/calendar.ts';
import type { WithNotes } from '../../base/note.ts';
import type { TimexesData } from '../../lang/schema/timexes.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Article, Timex } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Anchors } from './anchors.ts';
import { buildGrammar, type Grammar, readPieces } from './cascade.ts';
import { keepPiece } from './keep.ts';
import type { Piece } from './lexer.ts';
import { tokensOf } from './lexicon.ts';
import type { Moment } from './moment.ts';
import { isNarrative } from './narrative.ts';
import { linkRanges } from './ranges.ts';
import { type Resolved, resolve } from './resolve.ts';
import type { Spec } from './spec.ts';
import { Tenses } from './tense.ts';

/** Compiled packs; a pack is a constant, so this is a computed property of it. */
const grammars = new WeakMap<TimexesData, Grammar>();

function grammarOf(data: TimexesData): Grammar {
  let found = grammars.get(data);
  if (found === undefined) {
    found = buildGrammar(data);
    grammars.set(data, found);
  }
  return found;
}

/** Finds time expressions and says which time each means, against the publication date or the text's own. */
export function findTimexes({ article, pack, found }: StageInput): WithNotes<Timex> {
  if (isUnsupported(pack.timexes)) return { items: [], notes: [] };
  const grammar = grammarOf(pack.timexes);
  const tokens = tokensOf(article.text, grammar.lexicon);
  const pieces = readPieces(tokens, grammar);
  const reader = new Reader(article, {
    tenses: new Tenses(article.text, tokens, grammar.lexicon.tense),
    sentences: found.sentences,
    narrative: isNarrative(article, pieces),
  });
  const kept = keptPieces(pieces);
  const items = kept.map(({ piece }) => reader.read(piece));
  return { items: linkRanges(items, kept, pieces), notes: [] };
}

function keptPieces(pieces: readonly Piece[]): { readonly piece: Piece; readonly index: number }[] {
  const kept = [];
  for (const [index, piece] of pieces.entries())
    if (piece.spec !== undefined && keepPiece(pieces, index)) kept.push({ piece, index });
  return kept;
}

interface ReaderOptions {
  readonly tenses: Tenses;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly narrative: boolean;
}

/** How many earlier times an expression can go back to. */
const recentMax = 12;

/** Walks through a text's expressions in order and keeps what time it last spoke of. */
class Reader {
  readonly #article: Article;
  readonly #options: ReaderOptions;
  readonly #published: Pick<Anchors, 'now' | 'nowMinutes'>;
  #context: Moment | undefined;
  #recent: readonly Moment[] = [];
  #quarter: Moment | undefined;
  #sentence = 0;
  #block = 0;

  constructor(article: Article, options: ReaderOptions) {
    this.#article = article;
    this.#options = options;
    this.#published = publication(article);
  }

  read(piece: Piece): Timex {
    const spec = piece.spec;
    if (spec === undefined) throw new TypeError('not a time expression');
    const resolved = resolve(spec, this.#anchors(piece));
    if (resolved.moment !== undefined && !this.#apart(piece) && movesContext(spec)) {
      this.#context = resolved.moment;
      this.#recent = [...this.#recent.slice(1 - recentMax), resolved.moment];
      if (resolved.moment.unit === 'quarter') this.#quarter = resolved.moment;
    }
    return timex(piece, resolved);
  }

  #anchors(piece: Piece): Anchors {
    const apart = this.#apart(piece);
    return {
      ...this.#published,
      narrative: this.#options.narrative,
      recent: apart ? [] : this.#recent,
      ...(this.#context === undefined || apart ? {} : { context: this.#context }),
      ...(this.#quarter === undefined || apart ? {} : { quarter: this.#quarter }),
      tense: this.#tense(piece),
    };
  }

  #tense(piece: Piece): Anchors['tense'] {
    const { sentences, tenses } = this.#options;
    while ((sentences[this.#sentence]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) this.#sentence++;
    const sentence = sentences[this.#sentence];
    const told = tenses.at(piece, { from: sentence?.start ?? 0, to: sentence?.end ?? this.#article.text.length });
    return told === 'none' && tenses.ahead ? 'ahead' : told;
  }

  /** Captions and credits are not the report's own text: their dates anchor nothing else. */
  #apart({ start }: Piece): boolean {
    const { blocks } = this.#article;
    while ((blocks[this.#block]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#block++;
    const block = blocks[this.#block];
    if (block === undefined || block.start > start) return false;
    return block.kind === 'caption' || block.kind === 'credit' || block.kind === 'boilerplate';
  }
}

/** Day and minute of publication, as far as they are known. */
function publication({ publishedAt }: Article): Pick<Anchors, 'now' | 'nowMinutes'> {
  const value = publishedAt?.value.value ?? '';
  const now = parseIsoDay(value);
  const clock = /T(\d\d):(\d\d)/u.exec(value);
  return {
    ...(now === undefined ? {} : { now }),
    ...(clock === null ? {} : { nowMinutes: Number(clock[1]) * 60 + Number(clock[2]) }),
  };
}

/** A glance back ("up from 12 a year earlier") compares; the text goes on from where it was. */
function movesContext(spec: Spec): boolean {
  if (spec.kind === 'calendar') return spec.of === undefined || movesContext(spec.of);
  return !(spec.kind === 'shift' && spec.sign < 0 && spec.ago === true && spec.unit === 'year');
}

function timex(piece: Piece, resolved: Resolved): Timex {
  const { type, value, anchor, certain, mod, relative, weekday } = resolved;
  return {
    start: piece.start,
    end: piece.end,
    rule: `timexes/${piece.rule}`,
    type,
    value,
    anchor,
    certain,
    ...(mod === undefined ? {} : { mod }),
    ...(relative === undefined ? {} : { relative }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}
