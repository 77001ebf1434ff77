import type { Piece } from './lexer.ts';
import type { Capture, Match } from './pattern.ts';
import type { Count, Spec } from './spec.ts';

/** What a rule captured, by name; a maker reads it and nothing else. */
export class Captures {
  readonly #pieces: readonly Piece[];
  readonly #match: Match;

  constructor(pieces: readonly Piece[], match: Match) {
    this.#pieces = pieces;
    this.#match = match;
  }

  #capture(name: string): Capture | undefined {
    return this.#match.captures.find((capture) => capture.as === name);
  }

  has(name: string): boolean {
    return this.#capture(name) !== undefined;
  }

  /** Index of the captured piece. */
  at(name: string): number | undefined {
    return this.#capture(name)?.at;
  }

  #value(name: string): string | number | Spec | undefined {
    const capture = this.#capture(name);
    return capture && this.#pieces[capture.at]?.senses?.[capture.category];
  }

  /** True when the captured piece also belongs to another category. */
  also(name: string, category: string): boolean {
    const at = this.at(name);
    return at !== undefined && this.#pieces[at]?.senses?.[category] !== undefined;
  }

  number(name: string): number | undefined {
    const value = this.#value(name);
    return typeof value === 'number' ? value : undefined;
  }

  string(name: string): string | undefined {
    const value = this.#value(name);
    return value === undefined || typeof value === 'object' ? undefined : String(value);
  }

  /** A number, or `X` for "several". */
  count(name: string): Count | undefined {
    const value = this.#value(name);
    return value === 'X' || typeof value === 'number' ? value : undefined;
  }

  /** The time that a captured composite stands for. */
  spec(name: string): Spec | undefined {
    const capture = this.#capture(name);
    if (capture === undefined) return undefined;
    const piece = this.#pieces[capture.at];
    const value = piece?.senses?.[capture.category];
    return typeof value === 'object' ? value : piece?.spec;
  }

  /** Captured numbers of the given names, in text order. */
  sequence(names: readonly string[]): { name: string; value: number }[] {
    return this.#match.captures.flatMap(({ as: name, category, at }) => {
      const value = names.includes(name) ? this.#pieces[at]?.senses?.[category] : undefined;
      return typeof value === 'number' ? [{ name, value }] : [];
    });
  }

  /** A constant of the rule. */
  constant(name: string): string | number | undefined {
    return this.#match.compiled.rule.set?.[name];
  }

  /** True when there is no blank before the captured piece. */
  glued(name: string): boolean {
    const at = this.at(name);
    return at !== undefined && this.#pieces[at - 1]?.end === this.#pieces[at]?.start;
  }

  get from(): number {
    return this.#match.from;
  }

  get to(): number {
    return this.#match.to;
  }

  /** The piece before the match, or after it. */
  neighbour(side: 'before' | 'after'): Piece | undefined {
    return this.#pieces[side === 'before' ? this.#match.from - 1 : this.#match.to];
  }
}
