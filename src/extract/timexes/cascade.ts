import type { TimexesData, TimexLevels } from '../../lang/schema/timexes.ts';
import { Captures } from './captures.ts';
import { buildLexicon, type Lexicon, lex, type Piece, type Senses } from './lexer.ts';
import { makers } from './makers/index.ts';
import { type CompiledRule, compileRule, firstCategories, literalsOf, type Match, matchAt } from './pattern.ts';
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

interface Level {
  /** Rules by the categories they can begin with. */
  readonly byFirst: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** A language's words and rules, compiled once. */
export interface Grammar {
  readonly lexicon: Lexicon;
  readonly levels: readonly Level[];
}

export function buildGrammar(data: TimexesData): Grammar {
  const literals = new Set<string>();
  const levels = levelNames.map((name) => {
    const byFirst = new Map<string, CompiledRule[]>();
    for (const [order, rule] of data.rules[name].entries()) {
      if (makers[rule.make] === undefined) throw new TypeError(`unknown maker ${rule.make} in timexes/${rule.id}`);
      const compiled = compileRule(rule, order, data.macros);
      for (const literal of literalsOf(compiled)) literals.add(literal);
      for (const category of firstCategories(compiled))
        byFirst.set(category, [...(byFirst.get(category) ?? []), compiled]);
    }
    return { byFirst };
  });
  return { lexicon: buildLexicon(data, literals), levels };
}

/** Reads a text into pieces, those that are times carrying their `spec`. */
export function readPieces(text: string, grammar: Grammar): Piece[] {
  let pieces = lex(text, grammar.lexicon);
  for (const level of grammar.levels) pieces = runLevel(pieces, level);
  return pieces;
}

/** Rewrites pieces from left to right; at each place the longest match whose maker accepts it wins. */
function runLevel(pieces: readonly Piece[], level: Level): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const used = piece.senses === undefined ? 0 : rewriteAt(pieces, at, { level, out });
    if (used === 0) out.push(piece);
    at += Math.max(used, 1);
  }
  return out;
}

function rewriteAt(pieces: readonly Piece[], at: number, { level, out }: { level: Level; out: Piece[] }): number {
  const matches = matchesAt(pieces, at, level);
  for (const match of matches) {
    const made = makers[match.compiled.rule.make]?.(new Captures(pieces, match));
    if (made === undefined) continue;
    out.push(...composites(pieces, match, made));
    return match.to - match.from;
  }
  return 0;
}

/** Longest pattern, in pieces; what a rule needs must come this soon. */
const patternMax = 14;

/** True when one of the needed categories is among the pieces that a match at `at` could reach. */
function isNear(pieces: readonly Piece[], at: number, needs: readonly string[]): boolean {
  for (let i = at; i < at + patternMax; i++) {
    const senses = pieces[i]?.senses;
    if (senses === undefined) return false;
    for (const name of needs) if (senses[name] !== undefined) return true;
  }
  return false;
}

const none: readonly Match[] = [];

/** Longest first; earlier rules first on a tie. */
function matchesAt(pieces: readonly Piece[], at: number, level: Level): readonly Match[] {
  let matches: Match[] | undefined;
  let seen: CompiledRule[] | undefined;
  for (const category in pieces[at]?.senses) {
    const rules = level.byFirst.get(category);
    if (rules === undefined) continue;
    for (const compiled of rules) {
      if (seen?.includes(compiled) === true) continue;
      if (compiled.needs.length > 0 && !isNear(pieces, at, compiled.needs)) continue;
      seen ??= [];
      seen.push(compiled);
      const match = matchAt(compiled, pieces, at);
      if (match === undefined) continue;
      matches ??= [];
      matches.push(match);
    }
  }
  return matches?.sort((a, b) => b.to - a.to || a.compiled.order - b.compiled.order) ?? none;
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
