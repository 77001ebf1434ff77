import type { WithNotes } from '../../base/note.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { GazetteerEntry, Place, Toponym } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import { findCandidates } from './candidates.ts';
import { judgeCandidates } from './judge.ts';
import { lexiconOf } from './lexicon.ts';
import { resolveAll } from './resolve.ts';
import { wordsOf } from './words.ts';

/** Finds names of places and resolves them; without a gazetteer it finds none. */
export function findToponyms({ article, pack, resources, found }: StageInput): WithNotes<Toponym> {
  const { gazetteer } = resources;
  if (gazetteer === undefined || isUnsupported(pack.toponyms)) return { items: [], notes: [] };
  const lexicon = lexiconOf(pack.toponyms, pack.code);
  const words = wordsOf(article.text);
  const candidates = findCandidates(article.text, words, gazetteer, lexicon);
  const mentions = found.mentions.filter((mention) => mention.form === 'name');
  const judged = judgeCandidates(candidates, { words, lexicon, mentions });
  const resolved = resolveAll(judged, words);
  const items = resolved.map(({ candidate, rule, entry }): Toponym => {
    const { start, end } = candidate;
    const use = candidate.form === 'adjective' ? 'actor' : 'place';
    return { start, end, rule, name: article.text.slice(start, end), use, ...(entry ? { place: placeOf(entry) } : {}) };
  });
  return { items, notes: [] };
}

function placeOf({ placeId, name, lat, lon, country, precision, population }: GazetteerEntry): Place {
  return { placeId, name, lat, lon, country, precision, population };
}
