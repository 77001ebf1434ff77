import type { TimexesData, TimexLevels } from '../../lang/schema/timexes.ts';
import { Captures } from './captures.ts';
import { lex, type Piece } from './lexer.ts';
import { buildLexicon, type Lexicon, type Senses, type Token } from './lexicon.ts';
import { makers } from './makers/index.ts';
import { compileRule, literalsOf, type Match } from './pattern.ts';
import { RuleIndex } from './rule-index.ts';
import { sensesOf } from './senses.ts';
import type { Spec } from './spec.ts';

/** What a maker builds from a match: a time, plain senses (a number), or two times of a range. */
export type Made =
  /** `begin` is the index of the first piece that belongs to it; those before it stay. */
  | { readonly spec: Spec; readonly begin?: number }
  | { readonly senses: Senses }
  /** `cut` is the index of the first piece of the second time; pieces between `firstTo` and it stay. */
  | { readonly first: Spec; readonly firstTo: number; readonly second: Spec; readonly cut: number };

const levelNames: readonly (keyof TimexLevels)[] = ['numbers', 'atoms', 'joins', 'relations', 'modifiers'];

/** A language's words and rules, compiled once. */
export interface Grammar {
  readonly lexicon: Lexicon;
  readonly levels: readonly RuleIndex[];
  /** Categories of which each match needs one; words of no other category cannot make a time. */
  readonly telling: ReadonlySet<string>;
}

export function buildGrammar(data: TimexesData): Grammar {
  const literals = new Set<string>();
  const telling = new Set<string>();
  const levels = levelNames.map((name) => {
    const rules = data.rules[name].map((rule, order) => {
      if (makers[rule.make] === undefined) throw new TypeError(`unknown maker ${rule.make} in timexes/${rule.id}`);
      return compileRule(rule, order, data.macros);
    });
    for (const literal of rules.flatMap(literalsOf)) literals.add(literal);
    for (const category of rules.flatMap(({ needs }) => needs)) telling.add(category);
    return new RuleIndex(rules);
  });
  return { lexicon: buildLexicon(data, literals), levels, telling };
}

/** Reads tokens into pieces, those that are times carrying their `spec`. */
export function readPieces(tokens: readonly Token[], grammar: Grammar): Piece[] {
  const pieces = lex(tokens, grammar.lexicon);
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = islandEnd(pieces, at);
    if (end > at && canTell(pieces, at, end, grammar.telling)) pushIsland(out, pieces, { at, end, grammar });
    else for (let i = at; i < end; i++) out.push(pieces[i] as Piece);
    const beyond = pieces[end];
    if (beyond !== undefined) out.push(beyond);
    at = end + 1;
  }
  return out;
}

/** A word without senses ends every match: the pieces between two such words are read apart from the rest. */
function islandEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (pieces[end]?.senses !== undefined) end++;
  return end;
}

function canTell(pieces: readonly Piece[], from: number, to: number, telling: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) for (const category in pieces[i]?.senses) if (telling.has(category)) return true;
  return false;
}

interface Island {
  readonly at: number;
  readonly end: number;
  readonly grammar: Grammar;
}

/** Runs the levels over an island; its neighbours on both sides can be seen and stay as they are. */
function pushIsland(out: Piece[], pieces: readonly Piece[], { at, end, grammar }: Island): void {
  const before = Math.min(at, 1);
  let island: Piece[] = pieces.slice(at - before, end + 1);
  for (const level of grammar.levels) island = runLevel(island, level);
  const after = end < pieces.length ? 1 : 0;
  for (let i = before; i < island.length - after; i++) out.push(island[i] as Piece);
}

/** Rewrites pieces from left to right; at each place the longest match whose maker accepts it wins. */
function runLevel(pieces: Piece[], level: RuleIndex): Piece[] {
  if (!level.wake(pieces)) return pieces;
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const used = piece.senses === undefined ? 0 : rewriteAt(pieces, at, { level, out });
    if (used === 0) out.push(piece);
    at += Math.max(used, 1);
  }
  return out;
}

function rewriteAt(pieces: readonly Piece[], at: number, { level, out }: { level: RuleIndex; out: Piece[] }): number {
  for (const match of level.matchesAt(pieces, at)) {
    const made = makers[match.compiled.rule.make]?.(new Captures(pieces, match));
    if (made === undefined) continue;
    out.push(...composites(pieces, match, made));
    return match.to - match.from;
  }
  return 0;
}

function composites(pieces: readonly Piece[], match: Match, made: Made): Piece[] {
  const rule = match.compiled.rule.id;
  const over = (from: number, to: number, spec?: Spec, senses?: Senses): Piece => ({
    start: (pieces[from] as Piece).start,
    end: (pieces[to - 1] as Piece).end,
    key: '',
    senses: spec === undefined ? senses : sensesOf(spec),
    ...(spec === undefined ? {} : { spec, rule }),
  });
  if ('senses' in made) return [over(match.from, match.to, undefined, made.senses)];
  if ('spec' in made) {
    const begin = made.begin ?? match.from;
    return [...pieces.slice(match.from, begin), over(begin, match.to, made.spec)];
  }
  return [
    over(match.from, made.firstTo, made.first),
    ...pieces.slice(made.firstTo, made.cut),
    over(made.cut, match.to, made.second),
  ];
}
