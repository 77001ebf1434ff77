import type { Span } from '../base/span.ts';
import { contains, overlaps } from '../base/span.ts';
import { namesHappening } from '../lang/happenings.ts';
import type { Analysis, Attribution, Sentence, Token } from '../model/index.ts';

/** A stretch of a sentence that makes one point. */
export interface Part extends Span {
  readonly embedded: boolean;
}

/** Fewest tokens that make a point of their own; shorter conjuncts stay with their neighbour. */
const partTokensMin = 4;
/** A named happening needs this many words, or it is only a label ("the attack on Monday"). */
const embeddedTokensMin = 7;

const argumentRelations = /^(?:nsubj|obj|iobj|obl|ccomp|xcomp)/u;

/**
 * Cuts a sentence into the points it makes: coordinated clauses ("accused … and asked …"), participles that
 * speak ("…, calling for …"), and happenings named by a noun with a time of its own ("after the announcement
 * this week of …"). A cut is made only where both sides stay in one piece; without a tree there are none.
 */
export function partsOf(analysis: Analysis, sentence: Sentence): Part[] {
  const { tokens } = analysis;
  const whole: Part = { start: sentence.start, end: sentence.end, embedded: false };
  const children = childLists(tokens, sentence);
  const heads = pointHeads(analysis, sentence, children);
  const quotes = analysis.attributions.flatMap((attribution) => attribution.quotes);
  const parts = cutAtHeads(tokens, sentence, { children, heads, quotes });
  return [...(parts.length > 1 ? parts : [whole]), ...namedHappenings(analysis, sentence, children)];
}

type Children = ReadonlyMap<number, readonly number[]>;

function childLists(tokens: readonly Token[], sentence: Sentence): Children {
  const lists = new Map<number, number[]>();
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const head = (tokens[i] as Token).head;
    const list = lists.get(head);
    if (list === undefined) lists.set(head, [i]);
    else list.push(i);
  }
  return lists;
}

/** First and last token of the subtree, its size, and whether it has no gaps. */
function reach(children: Children, top: number): { first: number; last: number; size: number; whole: boolean } {
  let first = top;
  let last = top;
  let size = 0;
  const stack = [top];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    first = Math.min(first, at);
    last = Math.max(last, at);
    size++;
    stack.push(...(children.get(at) ?? []));
  }
  return { first, last, size, whole: last - first + 1 === size };
}

/** Tokens below the sentence's root that begin a point of their own. */
function pointHeads(analysis: Analysis, sentence: Sentence, children: Children): number[] {
  const spoken = [
    ...analysis.attributions.flatMap(({ content, cue }) => (content.length > 0 ? cue : [])),
    ...analysis.events.flatMap(({ code, cue }) => (spokenCodes.has(code) ? cue : [])),
  ];
  const heads: number[] = [];
  const queue = [...(children.get(-1) ?? [])];
  while (queue.length > 0) {
    const top = queue.shift() as number;
    for (const child of children.get(top) ?? []) {
      if (!beginsPoint(analysis, child, { children, spoken })) continue;
      heads.push(child);
      queue.push(child);
    }
  }
  // A second act of speaking is a point wherever the parser hangs it: "…, calling for observers".
  for (let i = sentence.firstToken; i < sentence.lastToken; i++)
    if (!heads.includes(i) && /^(?:conj|advcl)$/u.test((analysis.tokens[i] as Token).deprel))
      if (
        spoken.some((cue) => overlaps(cue, analysis.tokens[i] as Token)) &&
        beginsPoint(analysis, i, { children, spoken })
      )
        heads.push(i);
  return heads.filter((head) => head >= sentence.firstToken && head < sentence.lastToken);
}

/** Codes of happenings that are told by speaking: "…, calling for observers". */
const spokenCodes: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT']);

/** Relations that only a noun has: "9,371 wounded" is no clause. */
const nominalRelations = /^(?:nummod|det|amod|case|compound)/u;

function beginsPoint(
  analysis: Analysis,
  at: number,
  { children, spoken }: { children: Children; spoken: readonly Span[] },
): boolean {
  const { tokens } = analysis;
  const token = tokens[at] as Token;
  const relations = (children.get(at) ?? []).map((child) => (tokens[child] as Token).deprel);
  const isClause = token.upos === 'VERB' || token.upos === 'AUX' || relations.includes('cop');
  const { first, last, size } = reach(children, at);
  if (!isClause || size < partTokensMin || relations.some((relation) => nominalRelations.test(relation))) return false;
  if (!relations.some((relation) => argumentRelations.test(relation))) return false;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  if (analysis.attributions.some((attribution) => cutsVoice(attribution, span))) return false;
  if (token.deprel === 'conj') return true;
  const speaks = spoken.some((cue) => overlaps(cue, token));
  if (token.deprel === 'parataxis') return !speaks && relations.some((relation) => relation.startsWith('nsubj'));
  return token.deprel === 'advcl' && speaks;
}

/** True when a cue would be cut off from what it says, or the second part of it from the first. */
function cutsVoice({ cue, content }: Attribution, part: Span): boolean {
  if (content.length === 0) return false;
  if (cue.some((span) => contains(part, span))) return content.some((span) => span.start < part.start);
  return content.every((span) => contains(part, span));
}

/** Cuts at heads whose subtree runs to the end of what is left; others stay where they are. */
function cutAtHeads(
  tokens: readonly Token[],
  sentence: Sentence,
  { children, heads, quotes }: { children: Children; heads: readonly number[]; quotes: readonly Span[] },
): Part[] {
  const cuts = heads
    .map((head) => reach(children, head))
    .filter(({ first, last, whole }) => whole && first > sentence.firstToken && onlyMarksAfter(tokens, sentence, last))
    .filter(({ first }) => followsJoint(tokens, first) && !quotes.some((quote) => isInside(quote, tokens[first]!)))
    .map(({ first }) => first)
    .sort((a, b) => a - b);
  const starts = [sentence.firstToken, ...new Set(cuts)];
  return starts.map((first, index) => {
    const next = starts[index + 1];
    const last = next === undefined ? sentence.lastToken - 1 : next - 1;
    return { ...trimmed(tokens, { first, last, isLast: next === undefined }), embedded: false };
  });
}

/** A point begins behind a comma or a joining word, or is one: a parser that errs cuts elsewhere. */
function followsJoint(tokens: readonly Token[], first: number): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]];
  if (own?.upos === 'PRON' && /^(?:which|who|that|que|qui|quien|cual|der|die|das)$/iu.test(own.text)) return false;
  return [before, own].some((token) => token?.upos === 'CCONJ' || /^[,;:–—-]$/u.test(token?.text ?? ''));
}

/** Strictly inside a quotation: its words are not taken apart. */
function isInside(quote: Span, token: Token): boolean {
  return quote.start < token.start && token.end < quote.end;
}

/** True when nothing but punctuation follows in the sentence. */
function onlyMarksAfter(tokens: readonly Token[], sentence: Sentence, last: number): boolean {
  for (let i = last + 1; i < sentence.lastToken; i++) if ((tokens[i] as Token).upos !== 'PUNCT') return false;
  return true;
}

/** Leaves out the joining word at the front, and the comma or joining word before the next part. */
function trimmed(
  tokens: readonly Token[],
  { first, last, isLast }: { first: number; last: number; isLast: boolean },
): Span {
  let from = first;
  let to = last;
  const joins = (at: number) => {
    const token = tokens[at] as Token;
    return token.upos === 'CCONJ' || /^[,;:–—-]$/u.test(token.text);
  };
  while (from < to && joins(from)) from++;
  while (!isLast && to > from && joins(to)) to--;
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}

/** "the announcement this week of this joint force": a noun of happening with a time below it. */
function namedHappenings(analysis: Analysis, sentence: Sentence, children: Children): Part[] {
  const { tokens, timexes } = analysis;
  const parts: Part[] = [];
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i] as Token;
    if (token.upos !== 'NOUN' || !/^(?:obl|nmod|obj|appos)/u.test(token.deprel)) continue;
    if (!namesHappening(token.lemma.toLowerCase(), analysis.lang)) continue;
    const { first, last, size, whole } = reach(children, i);
    const span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
    if (!whole || size < embeddedTokensMin || !timexes.some((timex) => overlaps(timex, span))) continue;
    parts.push({ ...trimmed(tokens, { first: skipCase(tokens, first), last, isLast: true }), embedded: true });
  }
  return parts;
}

/** Marks and the preposition before a noun phrase are not part of the happening. */
function skipCase(tokens: readonly Token[], first: number): number {
  let from = first;
  while (/^(?:PUNCT|ADP|SCONJ)$/u.test(tokens[from]?.upos ?? '')) from++;
  return from;
}
