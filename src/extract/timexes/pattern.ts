import type { TimexRule } from '../../lang/schema/timexes.ts';
import type { Piece } from './lexer.ts';

type Element =
  | { readonly kind: 'category'; readonly name: string; readonly as: string; readonly optional: boolean }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Element[])[]; readonly optional: boolean };

/** An element with what follows it: a pattern is a graph, so that matching builds nothing but captures. */
interface Node {
  readonly name: string;
  readonly as: string;
  readonly optional: boolean;
  /** The beginnings of a group's choices; each leads on to what follows the group. */
  readonly choices: readonly (Node | undefined)[] | undefined;
  /** Absent at the end of the pattern. */
  readonly next: Node | undefined;
}

/** A rule ready to match. */
export interface CompiledRule {
  readonly rule: TimexRule;
  readonly elements: readonly Element[];
  readonly start: Node | undefined;
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
  return { rule, elements, start: linked(elements, undefined), order, needs: needed(elements) };
}

/** The graph of a sequence that is followed by `next`. */
function linked(elements: readonly Element[], next: Node | undefined): Node | undefined {
  return elements.reduceRight<Node | undefined>((after, element) => {
    const { optional } = element;
    if (element.kind === 'category')
      return { name: element.name, as: element.as, optional, choices: undefined, next: after };
    const choices = element.choices.map((choice) => linked(choice, after));
    return { name: '', as: '', optional, choices, next: after };
  }, next);
}

/** Categories of words that stand everywhere, so that needing one rules little out. */
const everyday = new Set(
  'the one of at and or range between orWord ofThe relation edge mod full per vague inMaybe prep'.split(' '),
);
/** Categories of numbers, which are rarer. */
const numeric = new Set('num digit dayNum hour year4 year2 monthNum ord dayOrd decimal minutes'.split(' '));

/** How little an element says: literals and function words say little. */
function commonness(categories: readonly string[]): number {
  const weights = categories.map((name) =>
    everyday.has(name) || name.startsWith("'") ? 1 : numeric.has(name) ? 0.5 : 0,
  );
  return weights.reduce<number>((a, b) => a + b, 0) / categories.length;
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
  const captures: Capture[] = [];
  const to = matchNode(compiled.start, pieces, from, captures);
  return to < 0 ? undefined : { from, to, captures, compiled };
}

/** One past the last piece of the match, or −1. */
function matchNode(node: Node | undefined, pieces: readonly Piece[], at: number, captures: Capture[]): number {
  if (node === undefined) return at;
  if (node.choices !== undefined) {
    for (const choice of node.choices) {
      const to = matchNode(choice, pieces, at, captures);
      if (to >= 0) return to;
    }
  } else if (pieces[at]?.senses?.[node.name] !== undefined) {
    captures.push({ as: node.as, category: node.name, at });
    const to = matchNode(node.next, pieces, at + 1, captures);
    if (to >= 0) return to;
    captures.pop();
  }
  return node.optional ? matchNode(node.next, pieces, at, captures) : -1;
}
