import type { Incident, StoryAccount } from '../../src/model/index.ts';
import type { EvalFigure } from '../types.ts';

/** The record that coders kept of an incident. */
export interface RecordRow {
  readonly cluster: string;
  readonly date: string;
  readonly city: string;
  readonly state: string;
  readonly killed: number;
  readonly injured: number;
  readonly lat_long: readonly [number, number] | null;
}

const names = [
  'killed exactly right %',
  'injured exactly right %',
  'date within a day %',
  'place within 25 km %',
  'low to high holds killed %',
  'low to high holds injured %',
] as const;
type Name = (typeof names)[number];

const dayMs = 86_400_000;

/**
 * Counts how often an account's incident row has what the record has. No count of the killed or injured means that the
 * reports tell of none, as coders write 0 then.
 */
export class RecordCounts {
  readonly #right = new Map<Name, number>();
  readonly #all = new Map<Name, number>();
  readonly #onError: ((kind: string, text: string) => void) | undefined;

  constructor(onError?: (kind: string, text: string) => void) {
    this.#onError = onError;
  }

  add(gold: RecordRow, story: StoryAccount): void {
    const { incident } = story;
    for (const toll of ['killed', 'injured'] as const) {
      const { low, best, high } = incident[toll];
      this.#count(`${toll} exactly right %`, (best ?? 0) === gold[toll], gold, story);
      this.#count(`low to high holds ${toll} %`, (low ?? 0) <= gold[toll] && gold[toll] <= (high ?? 0), gold, story);
    }
    this.#count('date within a day %', isWithinADay(incident, gold.date), gold, story);
    if (gold.lat_long !== null && gold.lat_long !== undefined)
      this.#count('place within 25 km %', kilometres(incident, gold.lat_long) <= 25, gold, story);
  }

  #count(name: Name, isRight: boolean, gold: RecordRow, { incident, reports }: StoryAccount): void {
    this.#all.set(name, (this.#all.get(name) ?? 0) + 1);
    if (isRight) this.#right.set(name, (this.#right.get(name) ?? 0) + 1);
    else
      this.#onError?.(
        name,
        `${gold.cluster} ${gold.date} ${gold.city}, ${gold.state} killed ${gold.killed} injured ${gold.injured}; ours ${JSON.stringify(incident)} ${reports.length} reports`,
      );
  }

  figures(): EvalFigure[] {
    return names.map((metric) => ({
      metric,
      figure: Math.round((1000 * (this.#right.get(metric) ?? 0)) / (this.#all.get(metric) ?? 1)) / 10,
    }));
  }
}

function isWithinADay({ date }: Incident, gold: string): boolean {
  return date.value !== null && Math.abs(Date.parse(date.value) - Date.parse(gold)) <= dayMs;
}

/** Great-circle distance (haversine), infinite when the account knows no place. */
function kilometres({ place }: Incident, [lat, lon]: readonly [number, number]): number {
  if (place.lat === null || place.lon === null) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const a =
    Math.sin(((place.lat - lat) * radians) / 2) ** 2 +
    Math.cos(lat * radians) * Math.cos(place.lat * radians) * Math.sin(((place.lon - lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}
