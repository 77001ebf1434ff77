import type { WithNotes } from '../../base/note.ts';
import type { EventRecord } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';

/** Finds who did what to whom. */
export function findEvents(_input: StageInput): WithNotes<EventRecord> {
  return { items: [], notes: [] };
}
