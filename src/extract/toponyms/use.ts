/** Place or government: "Moscow said" and "accused Poland" speak of actors, "in Moscow" of a place. */
import type { Token, Toponym } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Resolved } from './resolve.ts';
import type { Word } from './words.ts';

/** What deciding on uses reads. */
export interface UseContext {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
}

/** The use of each resolved name; names joined in a list with an actor are actors as well. */
export function usesOf(resolved: readonly Resolved[], context: UseContext): Toponym['use'][] {
  const uses = resolved.map((item) => useOf(item, context));
  for (let i = uses.length - 2; i >= 0; i--)
    if (uses[i + 1] === 'actor' && listed(resolved, i, context)) uses[i] = 'actor';
  for (let i = 1; i < uses.length; i++)
    if (uses[i - 1] === 'actor' && listed(resolved, i - 1, context)) uses[i] = 'actor';
  return uses;
}

/** The token that begins at a unit of the text. */
function tokenAt(tokens: readonly Token[], start: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? tokens[low] : undefined;
}

function useOf(item: Resolved, context: UseContext): Toponym['use'] {
  if (item.candidate.form === 'adjective') return 'actor';
  if (!canAct(item)) return 'place';
  const { words, lexicon } = context;
  const before = words[item.candidate.first - 1];
  if (before && lexicon.actorBefore.has(before.key)) return 'actor';
  if (before && (lexicon.placeBefore.has(before.key) || lexicon.kindBefore.has(before.key))) return 'place';
  return creditedInHeadline(item, words) || speaks(item, context) || isSubject(item, context) ? 'actor' : 'place';
}

/** "…: Minsk" at the end of a line, "Minsk: …" at its beginning. */
function creditedInHeadline({ candidate }: Resolved, words: readonly Word[]): boolean {
  const here = words[candidate.first] as Word;
  const after = words[candidate.last];
  const ends = after === undefined || after.gap.includes('\n');
  if (/^: $/u.test(here.gap) && ends) return true;
  return (candidate.first === 0 || here.gap.includes('\n')) && after !== undefined && /^: $/u.test(after.gap);
}

/** Countries, their capitals, and unions of countries have governments that reports call by the place. */
function canAct({ entry, candidate }: Resolved): boolean {
  if (entry?.kind === 'country' || entry?.seat === 3 || candidate.form === 'short') return true;
  return entry?.placeId === 'facility:kremlin' || entry?.placeId === 'facility:white-house';
}

/** A verb of saying or doing right after, or "'s troops". */
function speaks({ candidate }: Resolved, { words, lexicon }: UseContext): boolean {
  const after = words[candidate.last];
  if (after === undefined) return false;
  if (/^['’]s? $/u.test(after.gap)) {
    const next = words[candidate.last + 1];
    return lexicon.actorNouns.has(after.key) || (next?.gap === ' ' && lexicon.actorNouns.has(next.key));
  }
  return after.gap === ' ' && !after.capital && lexicon.actorVerbs.has(after.key);
}

/** Subject of an active verb, by the tree. */
function isSubject({ candidate }: Resolved, { tokens, lexicon, words }: UseContext): boolean {
  const last = words[candidate.last - 1] as Word;
  const token = tokenAt(tokens, last.start) ?? tokenAt(tokens, candidate.start);
  // "US troops": a short form before a noun is an adjective.
  if (candidate.form === 'short' && (token?.deprel === 'compound' || token?.deprel === 'amod')) return true;
  if (token?.deprel !== 'nsubj') return false;
  const head = tokens[token.head];
  return head?.upos === 'VERB' && !lexicon.notActing.has(head.lemma);
}

/** Whether item `i` and the next stand in one list: "Poland, Lithuania and Ukraine". */
function listed(resolved: readonly Resolved[], i: number, { words, lexicon }: UseContext): boolean {
  const here = resolved[i] as Resolved;
  const next = resolved[i + 1] as Resolved;
  if (!canAct(here) || !canAct(next) || here.candidate.form === 'adjective' || next.candidate.form === 'adjective')
    return false;
  const between = words.slice(here.candidate.last, next.candidate.first);
  const comma = (words[next.candidate.first]?.gap ?? '').startsWith(',');
  if (between.length === 0) return comma;
  return (
    between.length === 1 && lexicon.listWords.has((between[0] as Word).key) && (between[0] as Word).gap.length <= 2
  );
}
