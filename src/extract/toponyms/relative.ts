/** Places told by distance: "30 km south of Kharkiv" is a point with a radius. */
import type { Place, Toponym } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Resolved } from './resolve.ts';
import type { Word } from './words.ts';

const kmPerDegree = 111.2;
/** "30 km" is a round number: the point is good to a quarter of it, and never to less than 2 km. */
const slack = 0.25;
const radiusMin = 2;

interface Distance {
  readonly start: number;
  readonly km: number;
  /** Degrees clockwise from north; absent for "30 km from". */
  readonly bearing?: number;
}

/** A toponym over the whole phrase for each resolved name that a distance stands before. */
export function findRelative(
  text: string,
  resolved: readonly Resolved[],
  { words, lexicon }: { readonly words: readonly Word[]; readonly lexicon: Lexicon },
): Toponym[] {
  return resolved.flatMap(({ candidate, entry }): Toponym[] => {
    const distance = entry && distanceBefore(words, candidate.first, lexicon);
    if (!entry || !distance) return [];
    const { start, km, bearing } = distance;
    const { placeId, name, lat, lon, country, precision } = entry;
    const at = bearing === undefined ? { lat, lon } : moved(lat, lon, { km, bearing });
    const radiusKm = bearing === undefined ? km : Math.max(radiusMin, Math.round(km * slack));
    const away: Place = {
      placeId,
      name,
      ...at,
      country,
      precision: precision === 'town' ? 'district' : precision,
      population: 0,
    };
    return [
      {
        start,
        end: candidate.end,
        rule: 'toponyms/relative',
        name: text.slice(start, candidate.end),
        use: 'place',
        place: away,
        radiusKm,
      },
    ];
  });
}

/** Reads backwards from a name: "of", a compass word, a unit, a number. */
function distanceBefore(words: readonly Word[], first: number, lexicon: Lexicon): Distance | undefined {
  let i = first - 1;
  if (i >= 0 && lexicon.articles.has((words[i] as Word).key)) i--;
  if (i < 2 || !lexicon.distanceJoin.has((words[i] as Word).key)) return undefined;
  i--;
  const two = `${words[i - 1]?.key} ${words[i]?.key}`;
  const one = (words[i] as Word).key;
  const bearing = lexicon.data.compass[two] ?? lexicon.data.compass[one];
  if (bearing !== undefined) i -= lexicon.data.compass[two] === undefined ? 1 : 2;
  // "30 km al sur de", "30 km au sud de".
  if (bearing !== undefined && lexicon.placeBefore.has(words[i]?.key ?? '')) i--;
  const unit = lexicon.data.distanceUnits[words[i]?.key ?? ''];
  const number = words[i - 1];
  if (unit === undefined || number === undefined) return undefined;
  const value = Number(number.text.replace(',', '.'));
  if (!(value > 0 && value < 2000)) return undefined;
  return { start: number.start, km: value * unit, ...(bearing === undefined ? {} : { bearing }) };
}

/** The point so many km away on a bearing; flat, which is right to 1 % over these distances. */
function moved(lat: number, lon: number, { km, bearing }: { readonly km: number; readonly bearing: number }) {
  const turn = (bearing * Math.PI) / 180;
  const north = (km * Math.cos(turn)) / kmPerDegree;
  const east = (km * Math.sin(turn)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
  return { lat: Math.round((lat + north) * 1e4) / 1e4, lon: Math.round((lon + east) * 1e4) / 1e4 };
}
