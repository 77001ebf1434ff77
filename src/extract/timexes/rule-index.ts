import type { Piece } from './lexer.ts';
import { type CompiledRule, firstCategories, type Match, matchAt } from './pattern.ts';

const none: readonly Match[] = [];

/** The rules of one level, by what they begin with and by what they cannot do without. */
export class RuleIndex {
  readonly #byFirst = new Map<string, CompiledRule[]>();
  readonly #byNeed = new Map<string, number[]>();
  /** Which wake-up last found a category that the rule needs, and which place it was last tried at. */
  readonly #awake: Float64Array;
  readonly #tried: Float64Array;
  #wakings = 0;
  #places = 0;

  constructor(rules: readonly CompiledRule[]) {
    this.#awake = new Float64Array(rules.length);
    this.#tried = new Float64Array(rules.length);
    for (const rule of rules) {
      for (const category of firstCategories(rule)) push(this.#byFirst, category, rule);
      for (const category of new Set(rule.needs)) push(this.#byNeed, category, rule.order);
    }
  }

  /** Marks the rules that these pieces can satisfy; false when there are none. */
  wake(pieces: readonly Piece[]): boolean {
    const waking = ++this.#wakings;
    let any = false;
    for (const { senses } of pieces) {
      for (const category in senses) {
        const needing = this.#byNeed.get(category);
        if (needing === undefined) continue;
        any = true;
        for (const order of needing) this.#awake[order] = waking;
      }
    }
    return any;
  }

  /** Matches of the woken rules that begin at a piece: longest first, earlier rules first on a tie. */
  matchesAt(pieces: readonly Piece[], at: number): readonly Match[] {
    const place = ++this.#places;
    let matches: Match[] | undefined;
    for (const category in pieces[at]?.senses) {
      for (const compiled of this.#byFirst.get(category) ?? []) {
        const { order } = compiled;
        if (this.#awake[order] !== this.#wakings || this.#tried[order] === place) continue;
        this.#tried[order] = place;
        const match = matchAt(compiled, pieces, at);
        if (match === undefined) continue;
        matches ??= [];
        matches.push(match);
      }
    }
    if (matches === undefined || matches.length === 1) return matches ?? none;
    return matches.sort((a, b) => b.to - a.to || a.compiled.order - b.compiled.order);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
