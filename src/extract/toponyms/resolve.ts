/**
 * Which entry a name means. Each entry is scored by its size and by what the article says around it: the
 * containers it names, the country it is about, the other places it names. One sense per article, unless a
 * container right after the name says otherwise.
 */
import type { GazetteerEntry } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

export interface Resolved {
  readonly candidate: Candidate;
  readonly rule: string;
  readonly entry: GazetteerEntry | undefined;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly rule: string;
}

/** How much an article speaks of each country and region. */
interface Support {
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
}

const kindBonus: Readonly<Record<GazetteerEntry['kind'], number>> = {
  continent: 6,
  area: 3.5,
  natural: 2.5,
  facility: 3,
  country: 5,
  region: 1.2,
  district: -1.5,
  town: 0,
  suburb: -0.5,
};
const seatBonus = [0, 0.1, 0.5, 1] as const;
const containerBonus = 12;
const countryWeight = 1.2;
const regionWeight = 1.6;

export function resolveAll(
  judged: readonly Judged[],
  words: readonly Word[],
  homeCountries: readonly string[],
): Resolved[] {
  const support: Support = { countries: new Map(), regions: new Map() };
  for (const code of homeCountries) add(support.countries, code, 1);
  const containers = judged.map((item, i) => containerOf(item, judged[i + 1], words));
  for (const { candidate } of judged) {
    const sure =
      candidate.entries.length === 1 ? candidate.entries[0] : candidate.entries.find((e) => e.kind === 'country');
    if (sure) vote(support, sure, 1);
  }
  const first = judged.map((item, i) => best(item.candidate, containers[i] ?? [], support));
  for (const entry of first) if (entry) vote(support, entry, 0.5);
  const senses = new Map<string, GazetteerEntry>();
  for (const [i, { candidate }] of judged.entries()) {
    const entry = best(candidate, containers[i] ?? [], support);
    if (entry && (containers[i] ?? []).some((container) => within(entry, container))) senses.set(candidate.key, entry);
  }
  return judged.map((item, i) => {
    const own = containers[i] ?? [];
    const fromArticle = own.length === 0 ? senses.get(item.candidate.key) : undefined;
    return { ...item, entry: fromArticle ?? best(item.candidate, own, support) };
  });
}

function add(counts: Map<string, number>, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function vote(support: Support, entry: GazetteerEntry, amount: number): void {
  if (entry.country) add(support.countries, entry.country, amount);
  if (entry.admin1) add(support.regions, entry.admin1, amount);
}

/** The region or country named right after: "Alexandria, La.", "Nikopol in Dnipropetrovsk region". */
function containerOf(item: Judged, next: Judged | undefined, words: readonly Word[]): readonly GazetteerEntry[] {
  if (next === undefined || item.candidate.form === 'adjective' || next.candidate.form === 'adjective') return [];
  const gapWords = words.slice(item.candidate.last, next.candidate.first);
  const gap = words[next.candidate.first]?.gap ?? '';
  const comma = gapWords.length === 0 && (gap === ', ' || gap === ' (');
  const joined =
    gapWords.length <= 3 && gapWords.some((w) => w.key === 'in' || w.key === 'of') && gapWords.every((w) => !w.capital);
  if (!comma && !joined) return [];
  const wide = next.candidate.entries.filter(
    (e) => e.kind === 'country' || e.kind === 'region' || e.kind === 'district' || e.kind === 'area',
  );
  return wide.filter((container) => item.candidate.entries.some((entry) => within(entry, container)));
}

function within(entry: GazetteerEntry, container: GazetteerEntry): boolean {
  if (entry.placeId === container.placeId) return false;
  if (container.kind === 'country' || container.kind === 'area')
    return entry.country === container.country && entry.kind !== 'country';
  if (container.kind === 'region') return entry.admin1 === container.admin1;
  return entry.admin2 !== '' && entry.admin2 === container.admin2;
}

function best(
  candidate: Candidate,
  containers: readonly GazetteerEntry[],
  support: Support,
): GazetteerEntry | undefined {
  let top: GazetteerEntry | undefined;
  let topScore = Number.NEGATIVE_INFINITY;
  for (const entry of candidate.entries) {
    const score = scoreOf(entry, containers, support);
    if (score > topScore) {
      top = entry;
      topScore = score;
    }
  }
  return top;
}

function scoreOf(entry: GazetteerEntry, containers: readonly GazetteerEntry[], support: Support): number {
  let score = Math.log10(entry.population + 100) + kindBonus[entry.kind] + seatBonus[entry.seat];
  if (containers.some((container) => within(entry, container))) score += containerBonus;
  score += countryWeight * Math.log2(1 + (support.countries.get(entry.country) ?? 0));
  score += regionWeight * Math.log2(1 + (support.regions.get(entry.admin1) ?? 0));
  return score;
}
