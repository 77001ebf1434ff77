import type { WithNotes } from '../../base/note.ts';
import type { Toponym } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';

/** Finds names of places and resolves them. */
export function findToponyms(_input: StageInput): WithNotes<Toponym> {
  return { items: [], notes: [] };
}
