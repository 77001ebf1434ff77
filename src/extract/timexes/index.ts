import type { WithNotes } from '../../base/note.ts';
import type { Timex } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';

/** Finds time expressions. */
export function findTimexes(_input: StageInput): WithNotes<Timex> {
  return { items: [], notes: [] };
}
