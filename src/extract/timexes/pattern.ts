import type { TimexRule } from '../../lang/schema/timexes.ts';
import type { Piece } from './lexer.ts';

type Element =
  | { readonly kind: 'category'; readonly name: string; readonly as: string; readonly optional: boolean }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Element[])[]; readonly optional: boolean };

/** A rule ready to match. */
export interface CompiledRule {
  readonly rule: TimexRule;
  readonly elements: readonly Element[];
  /** Position in its level: earlier rules win ties. */
  readonly order: number;
  /** Categories of which one must come soon for a match: the rarest element that the pattern cannot do without. */
  readonly needs: readonly string[];
}

/** Captured pieces by name; `at` is the index of the piece. */
export interface Capture {
  readonly as: string;
  readonly category: string;
  readonly at: number;
}

/** What a rule matched: pieces `[from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: readonly Capture[];
  readonly compiled: CompiledRule;
}

const elementToken = /\(|\)\??|\||(?:[\p{L}\d]+:)?(?:'[^']+'|[\p{L}\d]+)\??/gu;

/** Reads a pattern. Throws `TypeError` on one that is not well formed: packs are code. */
export function compileRule(rule: TimexRule, order: number, macros: Readonly<Record<string, string>>): CompiledRule {
  const pattern = rule.pattern.replace(/\$([\p{L}\d]+)/gu, (_, name: string) => macros[name] ?? `$${name}`);
  const tokens = pattern.match(elementToken) ?? [];
  const state = { at: 0 };
  const elements = sequence(tokens, state);
  if (state.at !== tokens.length || elements.length === 0)
    throw new TypeError(`bad pattern in ${rule.id}: ${rule.pattern}`);
  return { rule, elements, order, needs: needed(elements) };
}

/** Categories of words that stand everywhere, so that needing one rules little out. */
const common = new Set(
  'the one of at and or range between orWord ofThe num digit dayNum hour year4 year2 monthNum relation edge mod full per vague inMaybe prep ord dayOrd decimal minutes'.split(
    ' ',
  ),
);

/** How little an element says: literals and function words say little. */
function commonness(categories: readonly string[]): number {
  return categories.filter((name) => common.has(name) || name.startsWith("'")).length / categories.length;
}

function needed(elements: readonly Element[]): readonly string[] {
  let best: readonly string[] = [];
  for (const element of elements) {
    if (element.optional) continue;
    const categories = element.kind === 'category' ? [element.name] : element.choices.flatMap(needed);
    const whole = element.kind === 'category' || element.choices.every((choice) => needed(choice).length > 0);
    if (whole && (best.length === 0 || commonness(categories) < commonness(best))) best = categories;
  }
  return best;
}

function sequence(tokens: readonly string[], state: { at: number }): Element[] {
  const elements: Element[] = [];
  while (state.at < tokens.length) {
    const token = tokens[state.at] as string;
    if (token === '|' || token.startsWith(')')) break;
    state.at++;
    elements.push(token === '(' ? group(tokens, state) : category(token));
  }
  return elements;
}

function group(tokens: readonly string[], state: { at: number }): Element {
  const choices: Element[][] = [];
  for (;;) {
    choices.push(sequence(tokens, state));
    const token = tokens[state.at++];
    if (token === '|') continue;
    if (token === undefined) throw new TypeError('unclosed group in a timex pattern');
    return { kind: 'group', choices, optional: token.endsWith('?') };
  }
}

function category(token: string): Element {
  const optional = token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  const colon = bare.startsWith("'") ? -1 : bare.indexOf(':');
  const name = bare.slice(colon + 1);
  return { kind: 'category', name, as: colon < 0 ? name : bare.slice(0, colon), optional };
}

/** Every literal word (`'of'`) in a pattern. */
export function literalsOf({ elements }: CompiledRule): string[] {
  const literals = (element: Element): string[] =>
    element.kind === 'group'
      ? element.choices.flat().flatMap(literals)
      : element.name.startsWith("'")
        ? [element.name.slice(1, -1)]
        : [];
  return elements.flatMap(literals);
}

/** Categories with which a match can begin. */
export function firstCategories({ elements }: CompiledRule): ReadonlySet<string> {
  const first = new Set<string>();
  collectFirst(elements, first);
  return first;
}

/** Returns true when the sequence can match nothing. */
function collectFirst(elements: readonly Element[], into: Set<string>): boolean {
  for (const element of elements) {
    let empty = element.optional;
    if (element.kind === 'category') into.add(element.name);
    else for (const choice of element.choices) empty = collectFirst(choice, into) || empty;
    if (!empty) return false;
  }
  return true;
}

/** Tries a rule at piece `from`; optional elements are taken when they can be. */
export function matchAt(compiled: CompiledRule, pieces: readonly Piece[], from: number): Match | undefined {
  const run: Run = { pieces, captures: [], end: -1 };
  if (!matchSequence(run, compiled.elements, { index: 0, at: from, onEnd: undefined })) return undefined;
  return { from, to: run.end, captures: run.captures, compiled };
}

interface Run {
  readonly pieces: readonly Piece[];
  readonly captures: Capture[];
  /** One past the last piece of the match. */
  end: number;
}

interface Step {
  readonly index: number;
  readonly at: number;
  /** What follows the sequence; none for the outermost one. */
  readonly onEnd: ((at: number) => boolean) | undefined;
}

function matchSequence(run: Run, elements: readonly Element[], { index, at, onEnd }: Step): boolean {
  const element = elements[index];
  if (element === undefined) {
    if (onEnd !== undefined) return onEnd(at);
    run.end = at;
    return true;
  }
  if (element.kind === 'category') {
    if (run.pieces[at]?.senses?.[element.name] !== undefined) {
      run.captures.push({ as: element.as, category: element.name, at });
      if (matchSequence(run, elements, { index: index + 1, at: at + 1, onEnd })) return true;
      run.captures.pop();
    }
  } else if (matchGroup(run, element.choices, { elements, index, at, onEnd })) return true;
  return element.optional && matchSequence(run, elements, { index: index + 1, at, onEnd });
}

function matchGroup(
  run: Run,
  choices: readonly (readonly Element[])[],
  rest: Step & { elements: readonly Element[] },
): boolean {
  const { elements, index, at, onEnd } = rest;
  for (const choice of choices) {
    const step = {
      index: 0,
      at,
      onEnd: (next: number) => matchSequence(run, elements, { index: index + 1, at: next, onEnd }),
    };
    if (matchSequence(run, choice, step)) return true;
  }
  return false;
}
