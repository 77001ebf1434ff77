import { getOrMake } from '../base/get-or-make.ts';
import type { AnalysedArticle, Entity, EntityType } from '../model/index.ts';
import { clusterEntities, type EntityCluster, mainName } from './actor-clusters.ts';

/** One person, body or place across the reports of a story, under all its spellings. */
export interface Actor {
  /** Position in the list of actors. */
  readonly id: number;
  readonly type: EntityType;
  /** The most complete spelling, of these the one that most reports use, in the usual spelling of its words. */
  readonly name: string;
  readonly country?: string;
  readonly roles: readonly string[];
  /** Spelling → indexes of the reports that use it. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<number>>;
  /** Spelling → why it is taken for the same actor, where the letters alone do not say. */
  readonly because: ReadonlyMap<string, string>;
}

/** Which actor an article's entity is. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  readonly actorOf: (report: number, entity: number) => Actor | undefined;
  /** Feature keys of an entity for comparing statements: itself, and the country it acts for. */
  readonly keysOf: (report: number, entity: number) => readonly string[];
}

/** Joins the entities of all reports that are one actor, by name across spellings and scripts. */
export function joinActors(articles: readonly AnalysedArticle[]): ActorIndex {
  const clusters = clusterEntities(articles);
  const actors = clusters.map(buildActor);
  const byEntity = new Map<Entity, Actor>();
  for (const [id, { members }] of clusters.entries())
    for (const { entity } of members) byEntity.set(entity, actors[id]!);
  const actorOf = (report: number, entity: number) => {
    const found = articles[report]?.analysis.entities[entity];
    return found === undefined ? undefined : byEntity.get(found);
  };
  return { actors, actorOf, keysOf: (report, entity) => keysOfActor(actorOf(report, entity)) };
}

function keysOfActor(actor: Actor | undefined): string[] {
  if (actor === undefined) return [];
  if (actor.country !== undefined && actor.type === 'LOC') return [`c:${actor.country}`];
  return actor.country === undefined ? [`n:${actor.id}`] : [`n:${actor.id}`, `c:${actor.country}`];
}

function buildActor(cluster: EntityCluster, id: number): Actor {
  const spellings = new Map<string, Set<number>>();
  const roles = new Set<string>();
  for (const { report, entity } of cluster.members) {
    for (const name of [entity.name, ...entity.aliases])
      getOrMake(spellings, name, () => new Set<number>()).add(report);
    for (const role of entity.roles) roles.add(role);
  }
  return {
    id,
    type: cluster.type,
    name: mainName(cluster),
    ...(cluster.country === undefined ? {} : { country: cluster.country }),
    roles: [...roles],
    spellings,
    because: cluster.because,
  };
}
