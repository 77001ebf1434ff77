import type { WithNotes } from '../../base/note.ts';
import { bySpan } from '../../base/span.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { GazetteerEntry, Place, Toponym } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import { findCandidates } from './candidates.ts';
import { homeOf } from './home.ts';
import type { JudgeContext } from './judge.ts';
import { judgeCandidates } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import { placeNamesOf } from './place-names.ts';
import { findRelative } from './relative.ts';
import type { Resolved } from './resolve.ts';
import { resolveAll } from './resolve.ts';
import { usesOf } from './use.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * Finds names of places and resolves them; without a gazetteer it finds none. Adjectives and peoples ("Ukrainian",
 * "Kurds") come with `use: 'actor'` and the place they belong to.
 */
export function findToponyms({ article, pack, resources, found }: StageInput): WithNotes<Toponym> {
  const { gazetteer } = resources;
  if (gazetteer === undefined || isUnsupported(pack.toponyms)) return { items: [], notes: [] };
  const { text } = article;
  const lexicon = lexiconOf(pack.toponyms, pack.code);
  const words = wordsOf(text, lexicon.formOf);
  const mentions = found.mentions.filter((mention) => mention.form === 'name');
  const candidates = findCandidates(text, words, placeNamesOf(gazetteer, lexicon));
  const judged = judgeCandidates(candidates, { words, lexicon, mentions });
  const resolved = resolveAll(judged, {
    words,
    containerJoin: lexicon.containerJoin,
    home: homeOf(article, words, lexicon),
  });
  const uses = usesOf(resolved, { words, lexicon, tokens: found.tokens });
  const named = resolved.map(({ candidate: { start, end }, rule, entry }, i): Toponym => {
    const use = uses[i] as Toponym['use'];
    return { start, end, rule, name: text.slice(start, end), use, ...(entry ? { place: placeOf(entry) } : {}) };
  });
  const unknown = unknownPlaces(text, { words, lexicon, mentions }, resolved);
  const items = [...named, ...unknown, ...findRelative(text, resolved, { words, lexicon })];
  return { items: items.sort(bySpan), notes: [] };
}

function placeOf({ placeId, name, lat, lon, country, precision, population }: GazetteerEntry): Place {
  return { placeId, name, lat, lon, country, precision, population };
}

/** Names that the entities stage takes for places and the gazetteer does not know: places without a point. */
function unknownPlaces(
  text: string,
  { words, lexicon, mentions }: JudgeContext,
  resolved: readonly Resolved[],
): Toponym[] {
  let r = 0;
  let w = 0;
  return mentions.flatMap(({ type, start, end }): Toponym[] => {
    while (r < resolved.length && (resolved[r] as Resolved).candidate.end <= start) r++;
    while (w < words.length && (words[w] as Word).start < start) w++;
    const next = resolved[r];
    if (type !== 'LOC' || (next !== undefined && next.candidate.start < end)) return [];
    const name = text.slice(start, end);
    if (!nameShape.test(name) || !speaksForPlace(words, w, end, lexicon)) return [];
    return [{ start, end, rule: 'toponyms/unknown', name, use: 'place' }];
  });
}

const nameShape = /^\p{Lu}[^\n]{1,59}[\p{L}\p{N}]$/u;

/** A preposition or kind before it, or a kind of place or road at its end. */
function speaksForPlace(words: readonly Word[], first: number, end: number, lexicon: Lexicon): boolean {
  const before = words[first - 1];
  let last = first;
  while (last + 1 < words.length && (words[last + 1] as Word).end <= end) last++;
  const tail = words[last];
  if (tail && last > first && (lexicon.kindAfter.has(tail.key) || lexicon.roadAfter.has(tail.key))) return true;
  if (before === undefined || tail === undefined || lexicon.neverPlaces.has(tail.key)) return false;
  const bare = lexicon.articles.has(before.key) || lexicon.compassLike(before.key) ? words[first - 2] : before;
  return bare !== undefined && (lexicon.placeBefore.has(bare.key) || lexicon.kindBefore.has(bare.key));
}
