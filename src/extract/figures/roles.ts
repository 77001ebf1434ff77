import type { Span } from '../../base/span.ts';
import type { Token } from '../../model/index.ts';
import { antecedent, children, childrenBy, nounPhrase, relation, type Tree } from '../../syntax/index.ts';
import { type Candidate, type Context, firstEndingAfter, type LexemeRange } from './context.ts';
import type { Lexeme } from './scan.ts';
import { totals } from './subject.ts';

/** From a number to its noun, in lexemes. */
const nounDistanceMax = 4;
/** How many steps up the tree are taken before the parse is not believed. */
const stepsMax = 6;
/** A phrase longer than this is a clause that was not recognised as one, in tokens. */
const phraseMax = 14;

/** What the tree says of a figure. */
export interface Roles {
  /** The noun that a number modifies: "two million half-litre *bottles*". */
  readonly noun?: LexemeRange;
  /** What the figure is a part, a price or a size of: "a 25% *tax*", "half of the *houses*", "a *penalty* of $5". */
  readonly measured?: LexemeRange;
  /** What its clause speaks of. */
  readonly subject?: LexemeRange;
  /** Index of an earlier figure that this one is listed or compared with: "5 inches, *6 inches*". */
  readonly like?: number;
}

/** The candidates of a text with their tree. */
export interface Forest {
  readonly tree: Tree;
  readonly context: Context;
  /** By token: index of the candidate that it belongs to, or -1. */
  readonly owners: Int32Array;
}

/** Marks which tokens belong to which candidate. */
export function forestOf(context: Context, tree: Tree, candidates: readonly Candidate[]): Forest {
  const owners = new Int32Array(tree.tokens.length).fill(-1);
  for (const [index, candidate] of candidates.entries()) {
    const { start, end } = spanOfCandidate(context.lexemes, candidate);
    for (let i = firstEndingAfter(tree.tokens, start); (tree.tokens[i]?.start ?? end) < end; i++) owners[i] = index;
  }
  return { tree, context, owners };
}

function spanOfCandidate(lexemes: readonly Lexeme[], candidate: Candidate): Span {
  return { start: (lexemes[candidate.from] as Lexeme).start, end: (lexemes[candidate.to - 1] as Lexeme).end };
}

/** Where a figure stands, while its roles are looked for. */
interface Own extends Forest {
  readonly index: number;
  readonly span: Span;
  readonly isCount: boolean;
  readonly isMoney: boolean;
  /** "Alder -1.3% Birch -0.6%": a share with a minus belongs to the name in front. */
  readonly isFall: boolean;
}

/** Asks the dependency tree of the sentence what a figure belongs to. */
export function rolesOf(forest: Forest, candidate: Candidate, index: number): Roles {
  const { context } = forest;
  const isCount = candidate.quantity.kind === 'count';
  const own: Own = {
    ...forest,
    index,
    isCount,
    isMoney: candidate.quantity.kind === 'money',
    isFall: candidate.quantity.max < 0,
    span: spanOfCandidate(context.lexemes, candidate),
  };
  const head = headOf(own);
  if (head === undefined) return {};
  const noun = isCount ? nounOf(own, head) : undefined;
  const measured = measuredBy(own, noun ?? head);
  const place = measured?.attach ?? noun ?? head;
  const subject = subjectFrom(own, place, 0);
  const like = subject !== undefined && subject < 0 ? -1 - subject : undefined;
  return {
    ...field('noun', noun === undefined ? undefined : upTo(own, noun, candidate.to)),
    ...field('measured', measured === undefined ? undefined : phraseOf(own, measured.head)),
    ...field(
      'subject',
      subject === undefined || subject < 0 || subject === measured?.head || subject === noun
        ? undefined
        : phraseOf(own, subject, true),
    ),
    ...(like === undefined || like >= index ? {} : { like }),
  };
}

function field<Name extends string>(name: Name, range: LexemeRange | undefined): Partial<Record<Name, LexemeRange>> {
  return range === undefined ? {} : ({ [name]: range } as Record<Name, LexemeRange>);
}

/** The token of the figure whose head lies outside it; the last of several. */
function headOf({ tree, span, owners, index }: Own): number | undefined {
  let head: number | undefined;
  for (let i = firstEndingAfter(tree.tokens, span.start); owners[i] === index; i++) {
    const token = tree.tokens[i] as Token;
    if (token.head >= 0 && owners[token.head] === index) continue;
    if (/^(PUNCT|ADP|SCONJ)$/u.test(token.upos) || (token.upos === 'ADV' && head !== undefined)) continue;
    head = i;
  }
  return head;
}

const attributive = new Set(['nummod', 'compound', 'amod', 'det', 'nmod:unmarked', 'nmod:npmod', 'flat']);

/** The noun behind a number that the number modifies; behind "to" or "in" stands where they are, whatever the tree says. */
function nounOf({ tree, span }: Own, at: number): number | undefined {
  const token = tree.tokens[at] as Token;
  const above = tree.tokens[token.head];
  if (above === undefined || !attributive.has(token.deprel) || above.start < span.end || !isNominal(above))
    return undefined;
  const links = childrenBy(tree, token.head, ['case']).map((i) => tree.tokens[i] as Token);
  const isBeyond = links.some(
    ({ start, text }) => start >= span.end && start < above.start && !parts.has(text.toLowerCase()),
  );
  return isBeyond ? undefined : token.head;
}

/** From the number to the noun that it modifies, where nothing but words lies between. */
function upTo({ tree, context }: Own, noun: number, from: number): LexemeRange | undefined {
  const { lexemes } = context;
  const to = firstEndingAfter(lexemes, (tree.tokens[noun] as Token).end - 1) + 1;
  const isPlain = to - from <= nounDistanceMax && lexemes.slice(from, to).every(({ kind }) => kind !== 'mark');
  return isPlain && to > from ? { from, to } : undefined;
}

/** What the figure is an attribute, a part or the amount of; `attach` is the noun whose place in the clause counts. */
function measuredBy(own: Own, at: number): { head: number; attach: number } | undefined {
  const { tree, span, owners } = own;
  const token = tree.tokens[at] as Token;
  const above = tree.tokens[token.head];
  const part = children(tree, at).find((child) => isPart(tree, child) && owners[child] === -1);
  if (part !== undefined) return { head: part, attach: at };
  if (own.isCount) return undefined;
  if (above === undefined || owners[token.head] !== -1) return undefined;
  const rel = relation(token);
  if (isNominal(above)) {
    if (attributive.has(token.deprel) && above.start >= span.end && !own.isFall)
      return { head: token.head, attach: token.head };
    if (rel === 'nmod' && above.end <= span.start)
      return isTotal(above) ? measuredBy(own, token.head) : { head: token.head, attach: token.head };
  }
  return objectBefore(own, at) ?? pricedBehind(own, at);
}

/** "paid $35 for a *lamp*": what an amount is paid for. */
function pricedBehind(
  { tree, span, owners, isMoney, context }: Own,
  at: number,
): { head: number; attach: number } | undefined {
  if (!isMoney) return undefined;
  const token = tree.tokens[at] as Token;
  const below = [...children(tree, at), ...(token.head < 0 ? [] : children(tree, token.head))];
  const priced = below.find((i) => {
    const first = childrenBy(tree, i, ['case'])[0];
    const opener = first === undefined ? undefined : tree.tokens[first];
    return (
      opener !== undefined &&
      owners[i] === -1 &&
      purposes.has(opener.text.toLowerCase()) &&
      opener.start >= span.end &&
      opener.start <= span.end + 2
    );
  });
  return priced === undefined || isTimed({ tree, context }, priced) ? undefined : { head: priced, attach: at };
}

/** "cut *fees* by 5%", "lowered its *forecast* to $84bn", "bought a *house* for $2m". */
function objectBefore({ tree, span, owners }: Own, at: number): { head: number; attach: number } | undefined {
  const token = tree.tokens[at] as Token;
  // A percent sign behind a preposition is often taken for an object.
  if (relation(token) !== 'obl' && childrenBy(tree, at, ['case']).length === 0) return undefined;
  const object = childrenBy(tree, token.head, ['obj'])[0];
  if (object === undefined || owners[object] !== -1 || (tree.tokens[object] as Token).end > span.start)
    return undefined;
  return isNominal(tree.tokens[object] as Token) ? { head: object, attach: at } : undefined;
}

/** "of the houses" below the figure. */
function isPart(tree: Tree, child: number): boolean {
  const token = tree.tokens[child] as Token;
  if (relation(token) !== 'nmod' || child < token.head) return false;
  return childrenBy(tree, child, ['case']).some((i) => parts.has((tree.tokens[i] as Token).text.toLowerCase()));
}

const parts = new Set('of de del do da dos das des du von der des из от з із від'.split(' '));
const purposes = new Set('for para por pour für за'.split(' '));

/** "a total of 5": says nothing of what is counted. */
function isTotal(token: Token): boolean {
  return totals.has(token.text.toLowerCase());
}

function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'SYM';
}

/**
 * The subject of the clause that a phrase is part of. Below zero: another figure, `-1 - index`, which this one is listed
 * or compared with.
 */
function subjectFrom(own: Own, at: number, steps: number): number | undefined {
  const { tree, owners, index } = own;
  const token = tree.tokens[at];
  if (token === undefined || steps > stepsMax) return undefined;
  const owner = owners[at] as number;
  if (steps > 0 && owner !== -1 && owner !== index) return -1 - owner;
  const rel = relation(token);
  const found = ownSubject(own, at);
  if (found !== undefined) return found;
  if (rel === 'nsubj' || rel === 'csubj' || token.head < 0) return undefined;
  if (rel === 'acl') return subjectOrFigure(own, token.head);
  return isVerbal(tree.tokens[token.head] as Token)
    ? subjectOfVerb(own, token.head, steps + 1)
    : subjectFrom(own, token.head, steps + 1);
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ';
}

/** "*A year ago* petrol averaged $2": a time is no subject. */
function ownSubject(own: Own, at: number): number | undefined {
  const found = childrenBy(own.tree, at, ['nsubj']).find((i) => own.owners[i] !== own.index && !isTimed(own, i));
  return found === undefined ? undefined : antecedent(own.tree, found);
}

/** The subject of a verb, its own or the one it borrows by coordination, control or as a participle. */
function subjectOfVerb(own: Own, verb: number, steps: number): number | undefined {
  const { tree, owners } = own;
  const token = tree.tokens[verb];
  if (token === undefined || steps > stepsMax) return undefined;
  const found = ownSubject(own, verb);
  if (found !== undefined && !isPronoun(tree.tokens[found] as Token)) return owners[found] === -1 ? found : undefined;
  const rel = relation(token);
  // "the company said it has 1,000 customers": the pronoun is the company.
  if (found !== undefined) {
    const higher = rel === 'ccomp' || rel === 'advcl' ? subjectOfVerb(own, token.head, steps + 1) : undefined;
    if (higher !== undefined && higher >= 0 && !agree(tree.tokens[found] as Token, tree.tokens[higher] as Token))
      return undefined;
    return higher;
  }
  if (rel === 'acl') return subjectOrFigure(own, token.head);
  if (rel === 'xcomp') {
    const controller = childrenBy(tree, token.head, ['obj', 'iobj'])[0];
    if (controller !== undefined && controller < verb && owners[controller] === -1) return controller;
  }
  const above = tree.tokens[token.head];
  if (above === undefined) return undefined;
  if (isVerbal(above)) return subjectOfVerb(own, token.head, steps + 1);
  return rel === 'conj' || rel === 'advcl' || rel === 'xcomp' ? subjectFrom(own, token.head, steps + 1) : undefined;
}

/** Whether a pronoun can stand for a noun: a third person of the same number. */
function agree(pronoun: Token, noun: Token): boolean {
  if (speakers.has(pronoun.text.toLowerCase())) return false;
  const [a, b] = [numberOf(pronoun), numberOf(noun)];
  return a === undefined || b === undefined || a === b;
}

function numberOf(token: Token): string | undefined {
  return /Number=(Sing|Plur)/u.exec(token.feats ?? '')?.[1];
}

function subjectOrFigure({ owners, index }: Own, at: number): number | undefined {
  const owner = owners[at] as number;
  return owner === -1 ? at : owner === index ? undefined : -1 - owner;
}

const speakers = new Set(
  'i you we yo tú nosotros usted eu tu nós você je vous nous ich du wir sie я ты мы вы ти ми ви'.split(' '),
);

function isPronoun(token: Token): boolean {
  return token.upos === 'PRON' || token.upos === 'DET';
}

/** The noun phrase of a head: without figures, determiners and times at its end, in one piece. */
function phraseOf(own: Own, head: number, isSubject = false): LexemeRange | undefined {
  const { tree, owners, context } = own;
  if (isPronoun(tree.tokens[head] as Token)) return undefined;
  const kept = new Set(nounPhrase(tree, head, { conjuncts: isSubject }));
  let [from, to] = [head, head + 1];
  const belongs = (i: number) => kept.has(i) && owners[i] === -1;
  while (belongs(from - 1) || belongsToName(own, from - 1, from)) from--;
  while (belongs(to) || belongsToName(own, to, to - 1)) to++;
  while (from < head && isLoose(tree.tokens[from] as Token)) from++;
  while (to - 1 > head && (isLoose(tree.tokens[to - 1] as Token) || isTimed(own, to - 1))) to--;
  ({ from, to } = withoutAsides(tree, { from, to }, head));
  if (to - from > phraseMax) return undefined;
  return wholeWords(context.lexemes, {
    from: firstEndingAfter(context.lexemes, (tree.tokens[from] as Token).start),
    to: firstEndingAfter(context.lexemes, (tree.tokens[to - 1] as Token).end - 1) + 1,
  });
}

/** A verb that is no attribute: a clause that was taken for a part of the phrase. */
function isOwnVerb(token: Token): boolean {
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
  return isVerb && !isCapital(token) && !/^(amod|compound)/u.test(token.deprel);
}

/** Up to the commas, brackets and dashes around the head; commas stay in a list that ends with "and". */
function withoutAsides(tree: Tree, range: LexemeRange, head: number): LexemeRange {
  let { from, to } = range;
  const isList = tree.tokens.slice(from, to).some(({ upos }) => upos === 'CCONJ');
  const mark = isList ? /^[()[\]—–;:]$/u : /^[()[\]—–;:,]$/u;
  const ends = (i: number) =>
    i !== head && (mark.test((tree.tokens[i] as Token).text) || isOwnVerb(tree.tokens[i] as Token));
  for (let i = head; i >= from; i--) if (ends(i)) from = i + 1;
  for (let i = head; i < to; i++) if (ends(i)) to = i;
  return { from, to };
}

/** A capital right beside a capital: the parse has cut a name in two. */
function belongsToName({ tree, owners }: Own, at: number, beside: number): boolean {
  const [token, next] = [tree.tokens[at], tree.tokens[beside]];
  if (token === undefined || next === undefined || owners[at] !== -1 || token.sentence !== next.sentence) return false;
  if (!isCapital(token) || !isCapital(next) || !/^(NOUN|PROPN|ADJ|VERB)$/u.test(token.upos)) return false;
  return token.upos === 'PROPN' || next.upos === 'PROPN';
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function isLoose(token: Token): boolean {
  return /^(DET|PRON|PUNCT|ADP|CCONJ|SCONJ|ADV|PART)$/u.test(token.upos);
}

function isTimed({ tree, context }: Pick<Own, 'tree' | 'context'>, at: number): boolean {
  const token = tree.tokens[at] as Token;
  const timex = context.timexes[firstEndingAfter(context.timexes, token.start)];
  return timex !== undefined && timex.start <= token.start;
}

/** Out to both ends of words that are joined by hyphens or slashes ("TA-35", "start-up"). */
function wholeWords(lexemes: readonly Lexeme[], range: LexemeRange): LexemeRange {
  let { from, to } = range;
  while (isJoint(lexemes, from - 1)) from -= 2;
  while (isJoint(lexemes, to)) to += 2;
  return { from, to };
}

function isJoint(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, mark, after] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (before === undefined || mark?.glued !== true || after?.glued !== true) return false;
  return /^[-‐‑/&]$/u.test(mark.text) && before.kind !== 'mark' && after.kind !== 'mark';
}
