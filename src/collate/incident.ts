import { parseIsoDay } from '../base/calendar.ts';
import type { AnalysedArticle, Incident, Place } from '../model/index.ts';
import { isApart } from './apart.ts';
import { collateTolls } from './tolls.ts';

/** Only the opening of a report speaks of its news for certain; later sentences bring background. */
const openingSentences = 6;

/** The row that an event coder would write for the story: when, where, how many killed and injured. */
export function buildIncident(articles: readonly AnalysedArticle[], witnesses: readonly string[]): Incident {
  return {
    date: incidentDate(articles),
    place: incidentPlace(articles),
    ...collateTolls(articles.map((analysed, index) => ({ analysed, witness: witnesses[index]! }))),
  };
}

/** Days named in the openings, weighed by how early they stand; never a day that no report gives. */
function incidentDate(articles: readonly AnalysedArticle[]): Incident['date'] {
  const votes = new Map<string, number>();
  for (const { article, analysis } of articles) {
    const published = article.publishedAt?.value.value;
    for (const timex of analysis.timexes) {
      if (parseIsoDay(timex.value) === undefined || isApart(article, timex)) continue;
      const day = timex.value.slice(0, 10);
      const sentence = sentenceAt(analysis.sentences, timex.start);
      if (sentence >= openingSentences || (published !== undefined && day > published.slice(0, 10))) continue;
      votes.set(day, (votes.get(day) ?? 0) + 1 / (1 + sentence));
    }
  }
  const value = topOf(votes);
  return value === undefined ? { value: null, precision: 'unknown' } : { value, precision: 'day' };
}

const precisionWeights: Readonly<Record<Place['precision'], number>> = {
  exact: 1.2,
  district: 1.1,
  town: 1,
  region: 0.3,
  country: 0.1,
  unknown: 0,
};

function incidentPlace(articles: readonly AnalysedArticle[]): Incident['place'] {
  const votes = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const { article, analysis } of articles) {
    for (const { place, use, start, end } of analysis.toponyms) {
      const sentence = sentenceAt(analysis.sentences, start);
      if (place === undefined || use !== 'place' || sentence >= openingSentences) continue;
      if (isApart(article, { start, end })) continue;
      places.set(place.placeId, place);
      votes.set(place.placeId, (votes.get(place.placeId) ?? 0) + precisionWeights[place.precision] / (1 + sentence));
    }
  }
  const id = topOf(votes);
  if (id === undefined) return { name: null, lat: null, lon: null, precision: 'unknown' };
  const { name, lat, lon, precision } = places.get(id)!;
  return { name, lat, lon, precision };
}

function sentenceAt(sentences: readonly { readonly start: number; readonly end: number }[], at: number): number {
  const index = sentences.findIndex((sentence) => at < sentence.end);
  return index < 0 ? sentences.length : index;
}

function topOf(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
