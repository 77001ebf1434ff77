/**
 * Entities of several reports that are one actor. Sure keys come first (folded name, public body, country), then names
 * that are alike; full names before surnames before initials, so that a short form finds its bearer. In doubt two
 * people of one surname stay two.
 */

import { foldName } from '../base/fold.ts';
import { sameName } from '../base/names.ts';
import { findCountry, isUsualCountryWord } from '../lang/country.ts';
import { genderOfName } from '../lang/given-names.ts';
import { foldOrganisation } from '../lang/organisations.ts';
import type { AnalysedArticle, Entity, EntityType } from '../model/index.ts';

/** An entity of a report. */
interface Member {
  readonly report: number;
  readonly lang: string;
  readonly entity: Entity;
  /** Position among all entities, in the order of the reports. */
  readonly order: number;
  /** Folded words of its name. */
  readonly words: readonly string[];
}

/** Entities taken for one actor. */
export interface EntityCluster {
  readonly type: EntityType;
  readonly members: readonly Member[];
  readonly country?: string | undefined;
  /** Spelling → why it is in. */
  readonly because: ReadonlyMap<string, string>;
}

interface OpenCluster {
  type: EntityType;
  members: Member[];
  country?: string | undefined;
  because: Map<string, string>;
}

/** Clusters of entities, in the order in which the reports first name them. */
export function clusterEntities(articles: readonly AnalysedArticle[]): EntityCluster[] {
  const members = membersOf(articles);
  const clusters: OpenCluster[] = [];
  const byKey = new Map<string, Joined>();
  for (const member of [...members].sort((a, b) => rank(a) - rank(b) || a.order - b.order)) {
    const keys = keysOf(member);
    const joined = surely(byKey, keys, member) ?? alike(clusters, member);
    const cluster = joined?.cluster ?? newCluster(clusters, member);
    cluster.members.push(member);
    cluster.country ??= member.entity.country;
    note(cluster, member, joined?.because ?? '');
    for (const { key, because } of keys) if (!byKey.has(key)) byKey.set(key, { cluster, because });
  }
  for (const { members: inside } of clusters) inside.sort((a, b) => a.order - b.order);
  return joinTypes(clusters).sort((a, b) => a.members[0]!.order - b.members[0]!.order);
}

function membersOf(articles: readonly AnalysedArticle[]): Member[] {
  const members: Member[] = [];
  for (const [report, { article, analysis }] of articles.entries())
    for (const entity of analysis.entities)
      members.push({
        report,
        lang: article.lang,
        entity,
        order: members.length,
        words: foldName(entity.name).split(' '),
      });
  return members;
}

function newCluster(clusters: OpenCluster[], { entity }: Member): OpenCluster {
  const cluster: OpenCluster = { type: entity.type, members: [], because: new Map() };
  clusters.push(cluster);
  return cluster;
}

const isInitials = (name: string) => /^[\p{Lu}\d.]{2,8}$/u.test(name);

/** Full names first, then single words, then initials. */
function rank({ entity, words }: Member): number {
  return isInitials(entity.name) ? 2 : words.length > 1 ? 0 : 1;
}

interface Key {
  readonly key: string;
  /** Why two names under this key are one; empty where their letters say so. */
  readonly because: string;
}

/** What makes two entities one without a doubt. A person's lone word is never sure. */
function keysOf({ entity, lang, words }: Member): Key[] {
  const { type, name, aliases } = entity;
  const folded = words.join(' ').replace(/^the /u, '');
  if (type === 'PER') return words.length > 1 ? [{ key: `PER ${folded}`, because: '' }] : [];
  const keys: Key[] = [{ key: `${type} ${folded}`, because: '' }];
  if (type === 'LOC') {
    const country = findCountry(name, lang);
    if (country?.kind === 'name') keys.push({ key: `LOC c:${country.code}`, because: 'a name of the same country' });
  }
  if (type !== 'ORG') return keys;
  const body = foldOrganisation(name, lang);
  if (body !== undefined && !body.startsWith('?')) keys.push({ key: `ORG b:${body}`, because: bodyReason(body) });
  for (const alias of aliases)
    if (isInitials(alias) || alias.includes(' '))
      keys.push({
        key: `ORG ${foldName(alias).replace(/^the /u, '')}`,
        because: `${alias} is its name in another report`,
      });
  return keys;
}

/** "BY:ministry:defence" in words. */
function bodyReason(key: string): string {
  const [country, head, topic] = key.split(':');
  return head === undefined
    ? 'names of one known body'
    : `the ${[topic, head].filter(Boolean).join(' ')} of ${country}`;
}

/** Types must agree, and so must known countries. */
function agrees(cluster: OpenCluster, { entity }: Member): boolean {
  if (cluster.type !== entity.type) return false;
  return cluster.country === undefined || entity.country === undefined || cluster.country === entity.country;
}

interface Joined {
  readonly cluster: OpenCluster;
  readonly because: string;
}

/** The cluster that holds one of the keys; the reason is that of whichever side needs one. */
function surely(byKey: ReadonlyMap<string, Joined>, keys: readonly Key[], member: Member): Joined | undefined {
  for (const { key, because } of keys) {
    const known = byKey.get(key);
    if (known !== undefined && agrees(known.cluster, member))
      return { cluster: known.cluster, because: because || known.because };
  }
  return undefined;
}

/** The cluster with the name most like the entity's; a lone surname that fits several people joins none of them. */
function alike(clusters: readonly OpenCluster[], member: Member): Joined | undefined {
  const found: (Joined & { readonly score: number })[] = [];
  for (const cluster of clusters) {
    if (!agrees(cluster, member)) continue;
    const best = likest(cluster, member);
    if (best) found.push({ cluster, ...best });
  }
  found.sort((a, b) => b.score - a.score);
  const [first, second] = found;
  const isLone = member.entity.type === 'PER' && member.words.length === 1;
  if (!isLone || second === undefined) return first;
  const sharing = found.filter(({ cluster }) => sharesRole(cluster, member));
  return sharing.length === 1 ? sharing[0] : undefined;
}

function likest(cluster: OpenCluster, { entity, words }: Member): { score: number; because: string } | undefined {
  let best: { score: number; because: string } | undefined;
  for (const name of new Set(cluster.members.map((other) => other.entity.name))) {
    if (entity.type === 'PER' && !mayBeOnePerson(foldName(name).split(' '), words)) continue;
    const { same, score, because } = sameName(name, entity.name, kindOf(entity.type));
    if (same && (best === undefined || score > best.score)) best = { score, because };
  }
  return best;
}

const kindOf = (type: EntityType) => (type === 'PER' ? 'person' : type === 'ORG' ? 'organisation' : 'any');

/** Given names of men and women part people of one surname ("Carlos", "Carla"). */
function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  const one = genderOfName(a[0]!);
  const other = genderOfName(b[0]!);
  return one === undefined || other === undefined || one === other;
}

function sharesRole({ members }: OpenCluster, { entity }: Member): boolean {
  const roles = new Set(members.flatMap((other) => other.entity.roles.flatMap((role) => foldName(role).split(' '))));
  return entity.roles.some((role) =>
    foldName(role)
      .split(' ')
      .some((word) => word.length > 3 && roles.has(word)),
  );
}

/** Keeps why a spelling is in, unless its letters are those of another one. */
function note(cluster: OpenCluster, { entity }: Member, because: string): void {
  if (because !== '' && because !== 'same letters' && !cluster.because.has(entity.name))
    cluster.because.set(entity.name, because);
}

/**
 * One name that some reports' readings call a person and others a body is one actor, of the type that more reports
 * give (a lone word without a role: a body); both in one report are two.
 */
function joinTypes(clusters: readonly OpenCluster[]): OpenCluster[] {
  const out: OpenCluster[] = [];
  const byName = new Map<string, OpenCluster>();
  const size = ({ members }: OpenCluster) => new Set(members.map(({ report }) => report)).size;
  for (const cluster of [...clusters].sort((a, b) => size(b) - size(a))) {
    const names = [...new Set(cluster.members.map(({ words }) => words.join(' ').replace(/^the /u, '')))];
    const other = names.map((name) => byName.get(name)).find((known) => known !== undefined);
    if (other && other.type !== cluster.type && isPartyType(cluster) && !meet(cluster, other)) {
      other.type = typeOf(other, cluster);
      other.members = [...other.members, ...cluster.members].sort((a, b) => a.order - b.order);
      other.country ??= cluster.country;
      for (const [name, because] of cluster.because) other.because.set(name, because);
      continue;
    }
    out.push(cluster);
    if (isPartyType(cluster)) for (const name of names) if (!byName.has(name)) byName.set(name, cluster);
  }
  return out;
}

/** A lone word that no report gives a given name or a role is a body, if any report reads it so. */
function typeOf(more: OpenCluster, fewer: OpenCluster): EntityType {
  const person = more.type === 'PER' ? more : fewer;
  const isKnown = person.members.some(({ entity, words }) => words.length > 1 || entity.roles.length > 0);
  return isKnown ? more.type : 'ORG';
}

const isPartyType = ({ type }: OpenCluster) => type === 'PER' || type === 'ORG';

function meet(a: OpenCluster, b: OpenCluster): boolean {
  const reports = new Set(a.members.map(({ report }) => report));
  return b.members.some(({ report }) => reports.has(report));
}

/**
 * The main name: whole names before lone words, then what most reports use, the usual spelling of a country's name,
 * the longer one, the earlier one.
 */
export function mainName({ type, members }: EntityCluster): string {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const lang = new Map(members.map((member) => [member.entity.name, member.lang]));
  const isWhole = (name: string) => (type === 'PER' && name.includes(' ') ? 1 : 0);
  const isUsual = (name: string) =>
    name.split(/\s+/u).every((word) => isUsualCountryWord(word, lang.get(name)!)) ? 1 : 0;
  return [...counts].sort(
    ([a, m], [b, n]) => isWhole(b) - isWhole(a) || n - m || isUsual(b) - isUsual(a) || b.length - a.length,
  )[0]![0];
}
