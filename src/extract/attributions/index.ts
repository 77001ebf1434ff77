import type { WithNotes } from '../../base/note.ts';
import type { Attribution } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';

/** Finds who said what. */
export function findAttributions(_input: StageInput): WithNotes<Attribution> {
  return { items: [], notes: [] };
}
