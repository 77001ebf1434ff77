import type { WithNotes } from '../../base/note.ts';
import type { Figure } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';

/** Finds quantities and what they count. */
export function findFigures(_input: StageInput): WithNotes<Figure> {
  return { items: [], notes: [] };
}
