import { sameName } from '../base/names.ts';
import type { AnalysedArticle, Entity, EntityType } from '../model/index.ts';

/** One person, body or place across the reports of a story, under all its spellings. */
export interface Actor {
  /** Position in the list of actors. */
  readonly id: number;
  readonly type: EntityType;
  /** The fullest spelling that most reports use. */
  readonly name: string;
  readonly country?: string;
  readonly roles: readonly string[];
  /** Spelling → indexes of the reports that use it. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Which actor an article's entity is. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  readonly actorOf: (report: number, entity: number) => Actor | undefined;
  /** Feature keys of an entity for comparing statements: itself, and the country it acts for. */
  readonly keysOf: (report: number, entity: number) => readonly string[];
}

interface Cluster {
  type: EntityType;
  members: { report: number; entity: Entity }[];
  country?: string;
}

/** Joins the entities of all reports that are one actor, by name across spellings and scripts. */
export function joinActors(articles: readonly AnalysedArticle[]): ActorIndex {
  const clusters: Cluster[] = [];
  const clusterOf = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [report, { analysis }] of articles.entries()) {
    for (const [index, entity] of analysis.entities.entries()) {
      const exact = byName.get(`${entity.type}:${entity.name.toLowerCase()}`);
      const id = exact ?? findCluster(clusters, entity) ?? clusters.push({ type: entity.type, members: [] }) - 1;
      const cluster = clusters[id]!;
      cluster.members.push({ report, entity });
      if (cluster.country === undefined && entity.country !== undefined) cluster.country = entity.country;
      clusterOf.set(`${report}:${index}`, id);
      byName.set(`${entity.type}:${entity.name.toLowerCase()}`, id);
    }
  }
  const actors = clusters.map((cluster, id) => buildActor(cluster, id));
  const actorOf = (report: number, entity: number) => {
    const id = clusterOf.get(`${report}:${entity}`);
    return id === undefined ? undefined : actors[id];
  };
  return { actors, actorOf, keysOf: (report, entity) => keysOfActor(actorOf(report, entity)) };
}

function keysOfActor(actor: Actor | undefined): string[] {
  if (actor === undefined) return [];
  if (actor.country !== undefined && actor.type === 'LOC') return [`c:${actor.country}`];
  return actor.country === undefined ? [`n:${actor.id}`] : [`n:${actor.id}`, `c:${actor.country}`];
}

/** The first cluster whose main names agree with the entity's; types must agree, and so must known countries. */
function findCluster(clusters: readonly Cluster[], entity: Entity): number | undefined {
  for (const [id, cluster] of clusters.entries()) {
    if (cluster.type !== entity.type) continue;
    if (cluster.country !== undefined && entity.country !== undefined && cluster.country !== entity.country) continue;
    const names = new Set(cluster.members.map((member) => member.entity.name));
    if ([...names].some((name) => sameName(name, entity.name).same)) return id;
  }
  return undefined;
}

function buildActor(cluster: Cluster, id: number): Actor {
  const spellings = new Map<string, Set<number>>();
  const roles = new Set<string>();
  for (const { report, entity } of cluster.members) {
    for (const name of [entity.name, ...entity.aliases])
      spellings.set(name, (spellings.get(name) ?? new Set()).add(report));
    for (const role of entity.roles) roles.add(role);
  }
  return {
    id,
    type: cluster.type,
    name: mainName(cluster),
    ...(cluster.country === undefined ? {} : { country: cluster.country }),
    roles: [...roles],
    spellings,
  };
}

/** The name used by most reports; the longer on a tie, then the earlier. */
function mainName(cluster: Cluster): string {
  const counts = new Map<string, number>();
  for (const { entity } of cluster.members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]![0];
}
