/**
 * Which entry a name means. Every entry a name may mean starts with its size; then the article's names vote, each
 * for the countries, regions and districts of its own likely entries, in three rounds, so that names which are
 * all ambiguous settle together ("Paris", "Terre Haute", "Edgar County" agree on Illinois). One sense per article,
 * unless a container right after the name says otherwise. A name whose likeliest entry is not likely enough
 * stays unresolved. (The vote is a soft form of the "minimality" heuristics of Leidner 2007, ch. 3.)
 */
import type { GazetteerEntry } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

/** A candidate that is a place here, and the rule that said so. */
export interface Judged {
  readonly candidate: Candidate;
  readonly rule: string;
}

/** A judged candidate with the entry it means; `entry` is absent when none is likely enough. */
export interface Resolved extends Judged {
  readonly entry: GazetteerEntry | undefined;
}

/** Weights in units of a factor of ten in population; tuned on the dev halves of four sets. */
export interface ResolveWeights {
  readonly population: number;
  readonly kind: Readonly<Record<GazetteerEntry['kind'], number>>;
  readonly seat: readonly [number, number, number, number];
  /** A region that has the name of its own main town: the bare name is the town. */
  readonly namesake: number;
  readonly country: number;
  readonly region: number;
  readonly district: number;
  /** A container right after the name. */
  readonly container: number;
  /** What the outlet and the article's own words say of the country. */
  readonly home: number;
  /** Softmax: how much likelier one point of score makes an entry (natural logarithm). */
  readonly sharpness: number;
  /** Below this share of likelihood a name stays unresolved. */
  readonly certaintyMin: number;
}

export const resolveWeights: ResolveWeights = {
  population: 1,
  kind: {
    continent: 6,
    area: 3.5,
    natural: 2.5,
    facility: 3,
    country: 4,
    region: 1.2,
    district: -1.5,
    town: 0,
    suburb: -0.5,
  },
  seat: [0, 0.1, 0.5, 1.6],
  namesake: -3,
  country: 1.8,
  region: 2.2,
  district: 1,
  container: 10,
  home: 1,
  sharpness: 1.5,
  certaintyMin: 0.55,
};

/** Entries looked at for one name, most populous first. */
const entriesMax = 40;
const rounds = 3;
/** Entries this near (degrees, about 100 km) count as one place when certainty is reckoned. */
const sameDegrees = 1;

interface Sense {
  readonly entries: readonly GazetteerEntry[];
  /** Score before any vote. */
  readonly base: readonly number[];
  /** How loud its vote is. */
  readonly voice: number;
  likelihood: readonly number[];
}

/** What resolving reads beside the candidates. */
export interface ResolveContext {
  readonly words: readonly Word[];
  /** Words that join a place to its container: "in". */
  readonly containerJoin: ReadonlySet<string>;
  /** Countries (ISO codes) that the article stands near, with a weight. */
  readonly home?: ReadonlyMap<string, number>;
  readonly weights?: ResolveWeights;
}

/** Resolves the places of one article. */
export function resolveAll(judged: readonly Judged[], context: ResolveContext): Resolved[] {
  const { words, containerJoin, home = new Map<string, number>(), weights = resolveWeights } = context;
  const containers = judged.map((item, i) => containersOf(item, judged[i + 1], { words, containerJoin }));
  const senses = new Map<string, Sense>();
  for (const { key, entries, holders: held, count } of groupByKey(judged, containers))
    senses.set(key, senseOf(entries, { containers: held, home, weights, count }));
  for (let round = 0; round < rounds; round++) vote([...senses.values()], weights);
  const insides = judged.map(({ candidate }, i) => {
    const own = containers[i] ?? [];
    if (own.length === 0) return undefined;
    return likeliest(senses.get(candidate.key) as Sense, (entry) => own.some((c) => within(entry, c)))?.entry;
  });
  return judged.map((item, i) => {
    const held = insides[i - 1];
    const holder = held && containers[i - 1]?.find((container) => within(held, container));
    const sense = senses.get(item.candidate.key) as Sense;
    return { ...item, entry: insides[i] ?? holder ?? certain(sense, weights.certaintyMin) };
  });
}

interface Group {
  readonly key: string;
  readonly entries: readonly GazetteerEntry[];
  readonly holders: GazetteerEntry[];
  count: number;
}

/** All mentions of one name together, with every container that any of them has. */
function groupByKey(judged: readonly Judged[], containers: readonly (readonly GazetteerEntry[])[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const [i, { candidate }] of judged.entries()) {
    const { key, entries } = candidate;
    const group = groups.get(key) ?? { key, entries, holders: [], count: 0 };
    group.count++;
    for (const container of containers[i] ?? []) if (!group.holders.includes(container)) group.holders.push(container);
    groups.set(key, group);
  }
  return groups.values();
}

interface SenseContext {
  readonly containers: readonly GazetteerEntry[];
  readonly home: ReadonlyMap<string, number>;
  readonly weights: ResolveWeights;
  readonly count: number;
}

function senseOf(all: readonly GazetteerEntry[], context: SenseContext): Sense {
  const { containers, home, weights } = context;
  const entries = all.slice(0, entriesMax);
  const base = entries.map((entry) => {
    let score = weights.population * Math.log10(entry.population + 100);
    score += weights.kind[entry.kind] + (weights.seat[entry.seat] as number);
    score += weights.home * (home.get(entry.country) ?? 0);
    if (hasNamesake(entry, entries)) score += weights.namesake;
    return containers.some((container) => within(entry, container)) ? score + weights.container : score;
  });
  return { entries, base, voice: 1 + 0.3 * Math.log2(context.count), likelihood: softmax(base, weights.sharpness) };
}

/** Kharkiv region and Kharkiv, New York state and New York, Washington state and the capital; but Quebec is the province. */
function hasNamesake(region: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  if (region.kind !== 'region') return false;
  return entries.some((town) => {
    if (town.kind !== 'town' || town.country !== region.country) return false;
    return town.seat === 3 || (town.admin1 === region.admin1 && town.population >= namesakeShare * region.population);
  });
}

/** The town's least share of the region's people; Quebec has 7 %, Oaxaca 6 %. */
const namesakeShare = 0.1;

function softmax(scores: readonly number[], sharpness: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** One round: every name votes for the containers of its entries, then weighs its entries by the others' votes. */
function vote(senses: readonly Sense[], weights: ResolveWeights): void {
  const total = new Map<string, number>();
  const own = senses.map((sense) => {
    const votes = new Map<string, number>();
    for (const [k, entry] of sense.entries.entries()) {
      const amount = sense.voice * (sense.likelihood[k] as number);
      for (const key of containerKeys(entry)) if (key !== '') votes.set(key, (votes.get(key) ?? 0) + amount);
    }
    for (const [key, amount] of votes) total.set(key, (total.get(key) ?? 0) + amount);
    return votes;
  });
  for (const [s, sense] of senses.entries()) {
    const support = (key: string) => Math.log2(1 + Math.max(0, (total.get(key) ?? 0) - (own[s]?.get(key) ?? 0)));
    const scores = sense.entries.map((entry, k) => {
      const [country, region, district] = containerKeys(entry);
      const votes =
        weights.country * support(country) + weights.region * support(region) + weights.district * support(district);
      return (sense.base[k] as number) + votes;
    });
    sense.likelihood = softmax(scores, weights.sharpness);
  }
}

/** Keys of the three levels; they do not clash, since each level has more dots. */
function containerKeys(entry: GazetteerEntry): readonly [string, string, string] {
  return [entry.country, entry.admin1, entry.admin2];
}

interface Likely {
  readonly entry: GazetteerEntry;
  readonly at: number;
}

function likeliest(sense: Sense, accept: (entry: GazetteerEntry) => boolean): Likely | undefined {
  let best: Likely | undefined;
  for (const [at, entry] of sense.entries.entries()) {
    if (!accept(entry)) continue;
    if (best === undefined || (sense.likelihood[at] as number) > (sense.likelihood[best.at] as number))
      best = { entry, at };
  }
  return best;
}

/** The likeliest entry, if it and its near neighbours (a city, its district and region) are likely enough. */
function certain(sense: Sense, certaintyMin: number): GazetteerEntry | undefined {
  const best = likeliest(sense, () => true);
  if (best === undefined) return undefined;
  let share = 0;
  for (const [at, { lat, lon }] of sense.entries.entries()) {
    const near = Math.abs(lat - best.entry.lat) < sameDegrees && Math.abs(lon - best.entry.lon) < sameDegrees * 1.5;
    if (near) share += sense.likelihood[at] as number;
  }
  return share >= certaintyMin ? best.entry : undefined;
}

/** The region or country named right after: "Alexandria, La.", "Nikopol in Dnipropetrovsk region". */
function containersOf(
  item: Judged,
  next: Judged | undefined,
  { words, containerJoin }: Pick<ResolveContext, 'words' | 'containerJoin'>,
): readonly GazetteerEntry[] {
  if (next === undefined || item.candidate.form === 'adjective' || next.candidate.form === 'adjective') return [];
  const between = words.slice(item.candidate.last, next.candidate.first);
  const gap = words[next.candidate.first]?.gap ?? '';
  const comma = between.length === 0 && (gap === ', ' || gap === ' (');
  const joined = between.length <= 3 && between.some(({ key }) => containerJoin.has(key));
  if (!comma && !(joined && between.every((word) => !word.capital))) return [];
  return next.candidate.entries.filter(
    (container) => holders.has(container.kind) && item.candidate.entries.some((entry) => within(entry, container)),
  );
}

const holders: ReadonlySet<GazetteerEntry['kind']> = new Set(['country', 'region', 'district', 'area']);

function within(entry: GazetteerEntry, container: GazetteerEntry): boolean {
  if (entry.placeId === container.placeId) return false;
  if (container.kind === 'country' || container.kind === 'area')
    return container.country !== '' && entry.country === container.country && entry.kind !== 'country';
  if (container.kind === 'region') return entry.admin1 === container.admin1;
  return entry.admin2 !== '' && entry.admin2 === container.admin2;
}
