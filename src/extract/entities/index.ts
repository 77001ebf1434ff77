import type { EntityFindings, StageInput } from '../stages.ts';

/** Finds people, bodies and places by name, and what refers to them inside the article. */
export function findEntities(_input: StageInput): EntityFindings {
  return { entities: [], mentions: [], notes: [] };
}
